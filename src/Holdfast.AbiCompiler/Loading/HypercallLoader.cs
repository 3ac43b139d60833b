using Holdfast.AbiCompiler.Model;
using YamlDotNet.RepresentationModel;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>Reads the hypercalls of a file.</summary>
internal static class HypercallLoader
{
    private static readonly string[] _keys =
        ["name", "as", "number", "doc", "source", "since", "until", "interface", "arguments", "selector", "sub_selectors", "continuations", "history", "operations"];

    private static readonly string[] _argumentKeys = ["name", "type", "doc", "widths"];

    private static readonly string[] _operationKeys =
        ["name", "as", "code", "sub", "doc", "since", "until", "interface", "callers", "argument", "older", "instead", "array", "buffers", "continuation", "ignores_others_until"];

    private static readonly string[] _alternativeKeys = ["structure", "widths", "guest", "since", "until", "doc"];
    private static readonly string[] _guests = ["pv", "hvm"];
    private static readonly string[] _bufferKeys = ["index", "type", "doc"];
    private static readonly string[] _interfaces = ["stable", "versioned"];
    private static readonly string[] _callers = ["guest-kernel", "device-model", "control-plane"];

    /// <summary>What a file, a hypercall or an operation says that callers may rely on.</summary>
    public static InterfaceKind? ParseInterface(MappingReader reader) => reader.Choice("interface", _interfaces) switch
    {
        "stable" => InterfaceKind.Stable,
        "versioned" => InterfaceKind.Versioned,
        _ => null,
    };

    public static HypercallDescription? Load(string file, YamlNode node, FileDefaults defaults, ProblemList problems)
    {
        MappingReader reader = new(file, node, "a hypercall", _keys, problems);
        InterfaceKind kind = ParseInterface(reader) ?? defaults.Interface;
        HypercallDescription hypercall = new()
        {
            Name = reader.RequiredName("name"),
            Alias = reader.Alias("as"),
            Number = reader.Number("number"),
            Doc = reader.Sentence("doc"),
            Source = reader.Phrase("source") ?? defaults.Source,
            Interface = kind,
            Versions = reader.Versions(),
            Arguments = [.. reader.List("arguments").Select(argument => LoadArgument(file, argument, problems))],
            Selectors = SelectorLoader.Load(reader),
            SubSelectors = SelectorLoader.LoadSubs(reader),
            Continuations = [.. reader.List("continuations").Select(continuation => ContinuationLoader.Load(file, continuation, problems))],
            Operations = [.. reader.List("operations").Select(operation => LoadOperation(file, operation, kind, problems)).OfType<OperationDescription>()],
            History = StructureLoader.LoadHistory(reader),
            Location = reader.Location,
        };
        if (reader.IsMapping && !reader.Has("operations")) problems.Add(reader.Location, "a hypercall needs the key 'operations'");
        return hypercall.Name.Length == 0 ? null : hypercall;
    }

    private static ArgumentDescription LoadArgument(string file, YamlNode node, ProblemList problems)
    {
        MappingReader reader = new(file, node, "an argument", _argumentKeys, problems);
        FieldType type = FieldLoader.ParseType(reader, reader.RequiredText("type")) ?? new FieldType.Word();
        if (type is FieldType.Structure) problems.Add(reader.LocationOf("type"), "an argument is in a register: an integer, a word or a handle");
        return new ArgumentDescription(reader.RequiredName("name"), type, reader.Sentence("doc"), reader.Location) { Widths = reader.Widths("widths") };
    }

    private static OperationDescription? LoadOperation(string file, YamlNode node, InterfaceKind kind, ProblemList problems)
    {
        MappingReader reader = new(file, node, "an operation", _operationKeys, problems);
        OperationDescription operation = new()
        {
            Name = reader.RequiredName("name"),
            Alias = reader.Alias("as"),
            Code = reader.Has("code") ? reader.Number("code") : null,
            SubCode = reader.Has("sub") ? reader.Number("sub") : null,
            Doc = reader.Sentence("doc"),
            Interface = ParseInterface(reader) ?? kind,
            Callers = [.. LoadCallers(reader)],
            Argument = reader.Text("argument"),
            Older = [.. reader.Texts("older").Select(older => older.Text)],
            Instead = [.. reader.List("instead").Select(alternative => LoadAlternative(file, alternative, problems))],
            TakesArray = reader.Flag("array"),
            Buffers = [.. reader.List("buffers").Select(buffer => LoadBuffer(file, buffer, problems))],
            Continuation = reader.Text("continuation"),
            IgnoresOthersUntil = reader.SingleVersion("ignores_others_until"),
            Versions = reader.Versions(),
            Location = reader.Location,
            ArgumentLocation = reader.LocationOf("argument"),
            ContinuationLocation = reader.LocationOf("continuation"),
        };
        return operation.Name.Length == 0 ? null : operation;
    }

    private static AlternativeArgument LoadAlternative(string file, YamlNode node, ProblemList problems)
    {
        MappingReader reader = new(file, node, "an alternative to the argument", _alternativeKeys, problems);
        return new AlternativeArgument(reader.RequiredName("structure"), reader.Sentence("doc"), reader.LocationOf("structure"))
        {
            Widths = reader.Widths("widths"),
            Guest = reader.Choice("guest", _guests),
            Versions = reader.Versions(),
        };
    }

    private static IEnumerable<string> LoadCallers(MappingReader reader)
    {
        IReadOnlyList<(string Text, SourceLocation Location)> callers = reader.Texts("callers");
        if (callers.Count == 0 && reader.IsMapping) reader.Problems.Add(reader.Location, $"an operation needs 'callers': any of {string.Join(", ", _callers)}");
        foreach ((string caller, SourceLocation location) in callers)
        {
            if (_callers.Contains(caller, StringComparer.Ordinal)) yield return caller;
            else reader.Problems.Add(location, $"'{caller}' is no caller.{NearMatch.Suggest(caller, _callers)} It may be: {string.Join(", ", _callers)}.");
        }
    }

    private static BufferDescription LoadBuffer(string file, YamlNode node, ProblemList problems)
    {
        const int most = 16;
        MappingReader reader = new(file, node, "a buffer", _bufferKeys, problems);
        ulong index = reader.Number("index");
        if (index > most) problems.Add(reader.LocationOf("index"), $"'index' of a buffer should be 0 to {most}, but is {index}");
        FieldType type = FieldLoader.ParseType(reader, reader.RequiredText("type")) ?? new FieldType.Integer(1, Signed: false, 1);
        return new BufferDescription((int)Math.Min(index, most), type, reader.Sentence("doc"), reader.LocationOf("type"));
    }
}
