using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>Checks that everything that is named exists, and that no structure contains itself.</summary>
internal static class ReferenceChecker
{
    public static void Check(AbiDescription description, ProblemList problems)
    {
        foreach (AbiFile file in description.Files)
        {
            foreach (StructureDescription structure in file.Structures)
            {
                foreach (FieldDescription field in structure.Fields) CheckField(description, structure, field, problems);
                if (Contains(description, structure, structure.Name, []))
                    problems.Add(structure.Location, $"the structure '{structure.Name}' contains itself");
            }

            foreach (SaveRecordDescription record in file.SaveRecords)
            {
                foreach (string name in record.Structure is null ? record.Older : [record.Structure, .. record.Older])
                    CheckStructure(description, name, inPlace: false, record.Location, problems);
            }

            foreach (ContextRecordDescription record in file.ContextRecords.Where(record => record.Structure is not null))
                CheckStructure(description, record.Structure!, inPlace: false, record.Location, problems);
        }
    }

    private static void CheckField(AbiDescription description, StructureDescription structure, FieldDescription field, ProblemList problems)
    {
        switch (field.Type)
        {
            case FieldType.Structure nested:
                CheckStructure(description, nested.Name, structure.InPlace, field.TypeLocation, problems);
                break;
            case FieldType.Union union:
                if (field.Count is not ElementCount.One) problems.Add(field.CountLocation, $"'{field.Name}' is a union, and there are no arrays of unions: give the elements a structure");
                foreach (UnionArm arm in union.Arms) CheckStructure(description, arm.Structure, structure.InPlace, arm.Location, problems);
                CheckArms(field, union, problems);
                if (union.Tag is { } tag) CheckEarlierField(structure, field, field.TypeLocation, tag, "the tag of a union", problems);
                break;
        }

        if (field.Count is ElementCount.InField { Name: var counter }) CheckEarlierField(structure, field, field.CountLocation, counter, "a count", problems);
        if (field.Count.IsTail && !ReferenceEquals(field, structure.Fields[^1]))
            problems.Add(field.CountLocation, $"'{field.Name}' has no fixed length, so it should be the last field of '{structure.Name}'");
        if (field.Count is ElementCount.PerWidth && !structure.InPlace)
            problems.Add(field.CountLocation, $"'{field.Name}' has as many elements as the width asks for, so '{structure.Name}' should say 'access: in-place'");
        CheckEnum(description, field.Enum, field.EnumLocation, problems);
        CheckBits(description, field, problems);
    }

    /// <summary>A value of the tag selects one structure in a version.</summary>
    private static void CheckArms(FieldDescription field, FieldType.Union union, ProblemList problems)
    {
        List<UnionArm> seen = [];
        foreach (UnionArm arm in union.Arms)
        {
            if (union.Tag is not null && seen.Exists(other => other.When == arm.When && other.Versions.Overlaps(arm.Versions)))
                problems.Add(arm.Location, $"the value {arm.When} already selects an arm of '{field.Name}' in some of these versions");
            seen.Add(arm);
        }
    }

    private static void CheckBits(AbiDescription description, FieldDescription field, ProblemList problems)
    {
        if (field.Bits.Count == 0) return;
        if (field.Type is not FieldType.Integer { Signed: false } integer || field.Count is not ElementCount.One)
        {
            problems.Add(field.Location, $"'{field.Name}' has bits, so it should be a single unsigned integer");
            return;
        }

        List<BitRange> seen = [];
        foreach (BitRange bits in field.Bits)
        {
            if (bits.Last >= integer.Size * 8)
                problems.Add(bits.Location, $"bit {bits.Last} of '{bits.Name}' is past the {integer.Size * 8} bits of '{field.Name}'");
            if (seen.Exists(other => (other.Mask & bits.Mask) != 0 && other.Versions.Overlaps(bits.Versions))) problems.Add(bits.Location, $"the bits of '{bits.Name}' overlap others of '{field.Name}'");
            seen.Add(bits);
            CheckEnum(description, bits.Enum, bits.EnumLocation, problems);
        }
    }

    private static void CheckEarlierField(
        StructureDescription structure, FieldDescription field, SourceLocation location, string name, string what, ProblemList problems)
    {
        List<FieldDescription> earlier = [.. structure.Fields.TakeWhile(other => !ReferenceEquals(other, field))];
        FieldDescription? found = earlier.Find(other => string.Equals(other.Name, name, StringComparison.Ordinal));
        if (found is null)
        {
            string near = NearMatch.Suggest(name, earlier.Select(other => other.Name));
            problems.Add(location, $"'{field.Name}' names '{name}' as {what}, but no earlier field of '{structure.Name}' has that name.{near}");
        }
        else if (found.Type is not FieldType.Integer { Signed: false } || found.Count is not ElementCount.One)
        {
            problems.Add(location, $"'{field.Name}' names '{name}' as {what}, but that is not an unsigned integer");
        }
    }

    private static void CheckStructure(AbiDescription description, string name, bool inPlace, SourceLocation location, ProblemList problems)
    {
        if (name.Length == 0) return;
        StructureDescription? found = description.FindStructure(name);
        if (found is null)
            problems.Add(location, $"no type or structure is named '{name}'.{NearMatch.Suggest(name, [.. description.StructureNames, .. TypeNames.Simple])}");
        else if (found.InPlace && !inPlace)
            problems.Add(location, $"'{name}' is accessed in place, so only another structure accessed in place can hold it");
    }

    private static void CheckEnum(AbiDescription description, string? name, SourceLocation location, ProblemList problems)
    {
        if (name is null || description.FindEnum(name) is not null) return;
        problems.Add(location, $"no enumeration is named '{name}'.{NearMatch.Suggest(name, description.EnumNames)}");
    }

    private static bool Contains(AbiDescription description, StructureDescription structure, string name, HashSet<string> seen)
    {
        foreach (FieldDescription field in structure.Fields)
        {
            foreach (string part in field.Type.StructureNames)
            {
                if (string.Equals(part, name, StringComparison.Ordinal)) return true;
                if (seen.Add(part) && description.FindStructure(part) is { } next && Contains(description, next, name, seen)) return true;
            }
        }

        return false;
    }
}
