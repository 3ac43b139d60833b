using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;
using YamlDotNet.RepresentationModel;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>Loads the description. Bad YAML and bad descriptions yield problems, never exceptions.</summary>
public static class AbiLoader
{
    private static readonly string[] _keys = ["subject", "doc", "source", "order", "by", "interface", "constants", "enums", "structures", "save_records", "context_records", "hypercalls"];

    /// <summary>Loads files that are already in memory.</summary>
    /// <param name="texts">Each file's name and text.</param>
    public static LoadResult Load(IEnumerable<(string Path, string Text)> texts)
    {
        ProblemList problems = new();
        List<AbiFile> files = [];
        List<Profile> profiles = [];
        foreach ((string path, string text) in texts.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (YamlText.Parse(path, text, problems) is not { } root) continue;
            if (ProfileLoader.IsProfiles(root)) profiles.AddRange(ProfileLoader.Load(path, root, problems));
            else if (LoadFile(path, root, problems) is { } file) files.Add(file);
        }

        AbiDescription description = new(files, profiles);
        ReferenceChecker.Check(description, problems);
        DependencyChecker.Check(description, problems);
        HypercallChecker.Check(description, problems);
        NameChecker.Check(description, problems);
        LayoutEngine layouts = new(description);
        if (problems.Sorted.Count == 0) WidthChecker.Check(description, layouts, problems);
        if (problems.Sorted.Count == 0) layouts.CheckAll(problems);
        if (problems.Sorted.Count == 0) OriginResolver.Check(description, problems);
        return new LoadResult(description, problems.Sorted);
    }

    private static AbiFile? LoadFile(string path, YamlNode root, ProblemList problems)
    {
        MappingReader file = new(path, root, "a description", _keys, problems);
        if (!file.IsMapping) return null;
        FileDefaults defaults = new(
            file.RequiredText("source").ReplaceLineEndings(" "),
            StructureLoader.ParseOrder(file) ?? WireOrder.Little,
            file.Choice("by", FieldLoader.Writers) ?? "hypervisor",
            HypercallLoader.ParseInterface(file) ?? InterfaceKind.Stable);
        List<StructureDescription> structures = [];
        foreach (YamlNode node in file.List("structures"))
        {
            if (StructureLoader.Load(path, node, defaults, structures, problems) is { } structure) structures.Add(structure);
        }

        List<EnumDescription> enums = [.. file.List("enums").Select(node => EnumLoader.Load(path, node, defaults, problems)).OfType<EnumDescription>()];
        List<SaveRecordDescription> records =
            [.. file.List("save_records").Select(node => SaveRecordLoader.Load(path, node, problems)).OfType<SaveRecordDescription>()];
        if (records.Count > 0) enums.Add(SaveRecordLoader.Codes(records, defaults, file.LocationOf("save_records")));
        List<ContextRecordDescription> contextRecords =
            [.. file.List("context_records").Select(node => ContextRecordLoader.Load(path, node, problems)).OfType<ContextRecordDescription>()];
        if (contextRecords.Count > 0) enums.Add(ContextRecordLoader.Codes(contextRecords, defaults, file.LocationOf("context_records")));
        return new AbiFile
        {
            Path = path,
            Subject = file.RequiredName("subject"),
            Doc = file.Sentence("doc"),
            Interface = defaults.Interface,
            Constants = [.. file.List("constants").Select(constant => ConstantLoader.Load(path, constant, problems)).OfType<ConstantDescription>()],
            Hypercalls = [.. file.List("hypercalls").Select(hypercall => HypercallLoader.Load(path, hypercall, defaults, problems)).OfType<HypercallDescription>()],
            Enums = enums,
            Structures = structures,
            SaveRecords = records,
            ContextRecords = contextRecords,
        };
    }
}
