using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.CSharp;

/// <summary>Emits the C# types of a description: one type a file, one folder a subject.</summary>
public static class CSharpEmitter
{
    /// <summary>All files, by path.</summary>
    public static IReadOnlyList<GeneratedFile> Emit(AbiDescription description)
    {
        LayoutEngine layouts = new(description);
        List<GeneratedFile> files = [];
        SortedSet<int> arrayLengths = [];
        foreach (AbiFile file in description.Files)
        {
            foreach (EnumDescription item in file.Enums)
            {
                files.Add(CSharpEnumEmitter.Emit(file, item));
                files.Add(CSharpEnumEmitter.EmitTable(file, item));
            }

            foreach (StructureDescription structure in file.Structures)
                files.Add(new CSharpStructureEmitter(description, layouts, file, structure, arrayLengths).Emit());

            if (file.Constants.Count > 0) files.Add(CSharpConstantsEmitter.Emit(file));
            files.AddRange(CSharpConstantsEmitter.EmitTables(file));
            files.AddRange(file.Hypercalls.Select(hypercall => new CSharpHypercallEmitter(file, hypercall, layouts, description).Emit()));
            if (file.SaveRecords.Count > 0) files.Add(CSharpSaveRecordsEmitter.Emit(file, description, layouts));
            if (file.ContextRecords.Count > 0) files.Add(CSharpContextRecordsEmitter.Emit(file));
            if (CSharpOriginsEmitter.Emit(file, description, layouts) is { } origins) files.Add(origins);
        }

        files.AddRange(arrayLengths.Select(CSharpArrayEmitter.Emit));
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }
}
