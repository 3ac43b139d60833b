using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Holdfast.Testing;

namespace Holdfast.Cli.Tests;

/// <summary>The schemas of what the command writes as JSON: generated from what writes it, stored, and true of real output.</summary>
public sealed class SchemaTests
{
    private static readonly JsonSerializerOptions s_layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSchemaExporterOptions s_exporter = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };

    public static TheoryData<string> Names => [.. Schemas.Keys];

    private static Dictionary<string, JsonTypeInfo> Schemas { get; } = new(StringComparer.Ordinal)
    {
        ["holdfast.check-1"] = Documents.Default.CheckDocument,
        ["holdfast.explain-1"] = Documents.Default.RuleDocument,
        ["holdfast.abi-layout-1"] = Documents.Default.LayoutDocument,
        ["holdfast.abi-diff-1"] = Documents.Default.DiffDocument,
        ["holdfast.abi-lint-1"] = Documents.Default.LintDocument,
        ["holdfast.doctor-1"] = Documents.Default.DoctorDocument,
        ["holdfast.convert-1"] = Documents.Default.ConversionDocument,
        ["holdfast.extract-1"] = Documents.Default.ExtractionDocument,
        ["holdfast.livepatch-check-1"] = Documents.Default.PayloadCheckDocument,
        ["holdfast.diff-1"] = Documents.Default.ImageDiffDocument,
        ["holdfast.livepatch-order-1"] = Documents.Default.OrderDocument,
        ["holdfast.livepatch-sign-1"] = Documents.Default.SignDocument,
        ["holdfast.livepatch-verify-1"] = Documents.Default.VerifyDocument,
        ["holdfast.livepatch-inspect-1"] = Documents.Default.InspectPayloadDocument,
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void The_stored_schema_is_the_one_that_would_be_generated(string name)
    {
        string schema = Generate(name).ToJsonString(s_layout) + "\n";
        Assert.Equal(StoredText.Read($"docs/schemas/{name}.schema.json", schema), schema);
    }

    [Theory]
    [InlineData("holdfast.check-1", "check", "samples")]
    [InlineData("holdfast.check-1", "check", "tests/agreement/xen-4.17")]
    [InlineData("holdfast.explain-1", "explain", "HF1816")]
    [InlineData("holdfast.explain-1", "explain", "HF1203")]
    [InlineData("holdfast.explain-1", "explain", "HF0101")]
    [InlineData("holdfast.explain-1", "explain", "HF3703")]
    [InlineData("holdfast.abi-lint-1", "abi", "lint")]
    [InlineData("holdfast.doctor-1", "doctor")]
    [InlineData("holdfast.abi-diff-1", "abi", "diff", "4.4", "4.5")]
    [InlineData("holdfast.abi-diff-1", "abi", "diff", "4.17", "4.20")]
    [InlineData("holdfast.abi-layout-1", "abi", "layout", "xc_sr_rec_hvm_params")]
    [InlineData("holdfast.diff-1", "diff", "samples/guests/pvh-1vcpu-xen-4.17.xlsave.gz", "samples/guests/pvh-1vcpu-xen-4.20.xlsave.gz")]
    [InlineData("holdfast.diff-1", "diff", "samples/guests/pv-1vcpu-xen-4.17.xlsave.gz", "samples/guests/pvh-2vcpu-xen-4.17.xlsave.gz")]
    [InlineData("holdfast.diff-1", "diff", "samples/guests/pv-1vcpu-xen-4.17.xlsave.gz", "samples/broken/pv-cut-short.xlsave.gz")]
    public void What_is_written_is_as_the_schema_says(string name, string verb, params string[] arguments)
    {
        JsonNode schema = Generate(name);
        Command command = Command.Run([verb, .. verb is "check" or "diff" ? arguments.Select(argument => Command.Stored(argument)) : arguments, "--format", "json"]);
        Assert.NotEmpty(command.Lines);
        Assert.All(command.Lines, line => Assert.Empty(FaultsOf(JsonNode.Parse(line), schema, "$")));
    }

    [Theory]
    [InlineData("samples/guests/pvh-2vcpu-xen-4.17.xlsave.gz")]
    [InlineData("samples/guests/pv-1vcpu-xen-4.17.xlsave.gz", "--vcpu", "0")]
    [InlineData("samples/guests/pvh-1vcpu-xen-4.20.xlsave.gz", "--record", "HVM_CONTEXT/LAPIC/0")]
    [InlineData("samples/broken/*", "--pages")]
    [InlineData("tests/agreement/xen-4.17/*", "--records")]
    [InlineData("tests/agreement/xen-4.20/*", "--vcpu", "0")]
    public void What_inspect_writes_is_as_the_stored_schema_says(string images, params string[] options)
    {
        JsonNode schema = JsonNode.Parse(File.ReadAllText(Command.Stored("docs", "schemas", "holdfast.inspect-1.schema.json")))!;
        string[] files = Directory.GetFiles(Command.Stored(Path.GetDirectoryName(images)!), Path.GetFileName(images) is "*" ? "*.gz" : Path.GetFileName(images));
        Assert.NotEmpty(files);
        foreach (string file in files)
        {
            Command command = Command.Run(["inspect", file, "--format", "json", .. options]);
            Assert.Empty(FaultsOf(JsonNode.Parse(command.Output), schema, "$"));
        }
    }

    [Theory]
    [InlineData("holdfast.convert-1", "convert", "--to", "domain-context", "--drop", "memory", "--drop", "config")]
    [InlineData("holdfast.extract-1", "extract", "--to", "elf-core")]
    [InlineData("holdfast.extract-1", "extract", "--to", "raw", "--virtual", "0x100000+0x10000")]
    public void What_is_written_beside_a_file_is_as_the_schema_says(string name, string verb, params string[] options)
    {
        using var workspace = new Workspace();
        Command command = Command.Run([verb, Command.Stored("samples/guests/pvh-2vcpu-xen-4.17.xlsave.gz"), workspace.PathOf("output"), .. options, "--format", "json"]);
        Assert.Equal((0, ""), (command.Status, command.Error));
        Assert.Empty(FaultsOf(name, Assert.Single(command.Lines)));
    }

    /// <summary>What in a document is not as the schema of that name says.</summary>
    internal static IEnumerable<string> FaultsOf(string name, string document) => FaultsOf(JsonNode.Parse(document), Generate(name), "$");

    private static JsonObject Generate(string name)
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = name.Replace("-", "/", StringComparison.Ordinal) };
        foreach ((string key, JsonNode? value) in Schemas[name].GetJsonSchemaAsNode(s_exporter).AsObject()) schema[key] = value?.DeepClone();
        return schema;
    }

    /// <summary>Takes the descriptions from the attributes of types and properties, and forbids what is not described.</summary>
    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is not JsonObject node) return schema;
        object[] attributes = (context.PropertyInfo is { } property ? property.AttributeProvider : context.TypeInfo.Type)?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false) ?? [];
        if (attributes is [DescriptionAttribute description]) node.Insert(0, "description", description.Description);
        if (node.ContainsKey("properties")) node["additionalProperties"] = false;
        return node;
    }

    /// <summary>What in a value is not as its schema says: the keywords that the exporter uses, and no others.</summary>
    private static IEnumerable<string> FaultsOf(JsonNode? value, JsonNode schema, string path)
    {
        if ((string?)schema["$ref"] is { } reference) schema = reference[2..].Split('/').Aggregate(schema.Root, (node, name) => node[name]!);
        string[] types = schema["type"] switch
        {
            JsonArray several => [.. several.Select(type => (string)type!)],
            JsonNode one => [(string)one!],
            null => [],
        };
        string type = value?.GetValueKind() switch
        {
            null or JsonValueKind.Null => "null",
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            _ => "integer",
        };
        if (!types.Contains(type, StringComparer.Ordinal)) return [$"{path} is of type {type}"];
        return value switch
        {
            JsonObject members => FaultsOf(members, schema, path),
            JsonArray items => items.SelectMany((item, index) => FaultsOf(item, schema["items"]!, $"{path}[{index}]")),
            _ => [],
        };
    }

    private static IEnumerable<string> FaultsOf(JsonObject members, JsonNode schema, string path)
    {
        JsonObject properties = schema["properties"]!.AsObject();
        foreach (string required in (schema["required"]?.AsArray() ?? []).Select(name => (string)name!).Where(name => !members.ContainsKey(name))) yield return $"{path} lacks {required}";
        foreach ((string name, JsonNode? member) in members)
        {
            if (properties[name] is not JsonNode property) yield return $"{path} has {name}";
            else foreach (string fault in FaultsOf(member, property, $"{path}.{name}")) yield return fault;
        }
    }
}
