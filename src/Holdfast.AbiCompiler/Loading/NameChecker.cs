using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>Checks that no two things get one name, in the description and in what is generated from it.</summary>
internal static class NameChecker
{
    /// <summary>Members that every generated structure has.</summary>
    private static readonly string[] _taken =
        ["Size", "SizeAt", "Read", "Write", "Decode", "Encode", "Offsets", "Bits", "Layout", "LayoutAt", "Equals", "GetHashCode", "ToString", "GetType", "Finalize"];

    public static void Check(AbiDescription description, ProblemList problems)
    {
        HashSet<string> types = new(StringComparer.Ordinal);
        HashSet<(string, ulong)> codes = [];
        foreach (AbiFile file in description.Files)
        {
            foreach (EnumDescription item in file.Enums)
            {
                if (!types.Add(item.Name)) problems.Add(item.Location, $"a second type is named '{item.Name}'");
                CheckUnique(item.Values.Select(value => (value.PascalName, value.Location)), $"a second value of '{item.Name}' is named", [], problems);
            }

            foreach (StructureDescription structure in file.Structures)
            {
                if (!types.Add(structure.Name)) problems.Add(structure.Location, $"a second type is named '{structure.Name}'");
                IEnumerable<(string, SourceLocation)> members =
                [
                    .. structure.Fields.SelectMany(field =>
                        field.Bits.Select(bits => (bits.PascalName, bits.Location)).Prepend((field.PascalName, field.Location))),
                    .. structure.Constants.Select(constant => (constant.PascalName, constant.Location)),
                ];
                CheckUnique(members, $"a second member of '{structure.Name}' is named", [structure.Name, .. _taken], problems);
            }

            CheckUnique(file.Constants.Select(constant => (constant.PascalName, constant.Location)), $"a second constant of '{file.Subject}' is named", [], problems);
            foreach (HypercallDescription hypercall in file.Hypercalls)
            {
                if (!types.Add(hypercall.PascalName + "Hypercall")) problems.Add(hypercall.Location, $"a second hypercall is named '{hypercall.PascalName}'");
                CheckUnique(hypercall.Operations.Select(operation => (operation.PascalName, operation.Location)), $"a second operation of '{hypercall.Name}' is named", [], problems);
            }

            CheckUnique(file.SaveRecords.Select(record => (record.PascalName, record.Location)), "a second save record is named", [], problems);
            foreach (SaveRecordDescription record in file.SaveRecords)
            {
                if (!codes.Add((file.Subject, record.Code))) problems.Add(record.Location, $"a second save record has the code {record.Code}");
            }

            CheckUnique(file.ContextRecords.Select(record => (record.PascalName, record.Location)), "a second context record is named", [], problems);
            foreach (ContextRecordDescription record in file.ContextRecords)
            {
                // Types that differ in the optional bit alone are one type that is two.
                if (!codes.Add((file.Subject, record.Code & int.MaxValue))) problems.Add(record.Location, $"a second context record has the type 0x{record.Code & int.MaxValue:x}");
            }
        }
    }

    private static void CheckUnique(IEnumerable<(string Name, SourceLocation Location)> items, string message, IEnumerable<string> taken, ProblemList problems)
    {
        HashSet<string> seen = new(taken, StringComparer.Ordinal);
        foreach ((string name, SourceLocation location) in items)
        {
            if (!seen.Add(name)) problems.Add(location, $"{message} '{name}'; say 'as:' to give it another name in generated code");
        }
    }
}
