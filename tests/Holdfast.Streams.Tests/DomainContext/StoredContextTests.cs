using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using Holdfast.Abi.DomainContext;
using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Tests.Images;
using Holdfast.Testing;
using Holdfast.Testing.Contexts;

namespace Holdfast.Streams.Tests.DomainContext;

/// <summary>Images of every version of the specification are read by every later reader. They are stored, and never written again.</summary>
public sealed class StoredContextTests
{
    private const string Suffix = ".context.gz";
    private const int HashLength = 16;

    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "Holdfast.Streams.Tests", "DomainContext", "Stored");

    public static TheoryData<string> Names => [.. Made.Keys.Select(name => $"1.0/{name}").Union(Stored(), StringComparer.Ordinal)];

    /// <summary>What is stored of the version of today.</summary>
    private static Dictionary<string, Func<byte[]>> Made { get; } = new(
        [
            .. SampleImage.Names.Select(name => KeyValuePair.Create(name, () => SampleContext.BytesOf(name))),
            .. SampleImage.Names.Select(name => KeyValuePair.Create(name + "-without-provenance", () => WithoutProvenance(name))),
            KeyValuePair.Create("hvm-8vcpu-whole", () => WholeContext.Image(SampleImage.Bytes(WholeContext.Sample))),
        ],
        StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void It_has_no_errors_and_says_what_it_said(string name)
    {
        byte[] image = Read(name);
        using ByteSource source = ByteSource.FromBytes(image, name);
        CheckReport report = ImageChecker.Check(source, new CheckOptions(), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(0, report.Errors);
        Assert.True(report.Image.DomainContext!.IsSound);
        string records = string.Concat(report.Image.DomainContext.Records.Select(Line));
        string list = Path.Combine(s_folder, name + ".records");
        if (!File.Exists(list) && StoredText.IsUpdating) File.WriteAllText(list, records);
        Assert.Equal(File.ReadAllText(list).ReplaceLineEndings("\n"), records);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Written_again_by_its_own_version_it_is_the_same(string name)
    {
        byte[] image = Read(name);
        if (!name.StartsWith("1.0/", StringComparison.Ordinal)) return;
        using ByteSource source = ByteSource.FromBytes(image, name);
        DomainContextImage context = ImageChecker.Check(source, new CheckOptions(), cancellation: TestContext.Current.CancellationToken).Image.DomainContext!;
        DomainContextRecord[] records = [.. context.Records.Where(record => record.Type is not (ContextRecordType.Integrity or ContextRecordType.End))];
        Assert.Equal(image, DomainContextWriter.Write(records));
    }

    private static IEnumerable<string> Stored() =>
        Directory.EnumerateFiles(s_folder, "*" + Suffix, SearchOption.AllDirectories).Select(file => Path.GetRelativePath(s_folder, file).Replace('\\', '/')[..^Suffix.Length]);

    private static byte[] Read(string name)
    {
        string file = Path.Combine(s_folder, name + Suffix);
        if (!File.Exists(file) && StoredText.IsUpdating)
        {
            using var packed = new GZipStream(File.Create(file), CompressionLevel.SmallestSize);
            packed.Write(Made[name["1.0/".Length..]]());
        }

        using var unpacked = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        var image = new MemoryStream();
        unpacked.CopyTo(image);
        return image.ToArray();
    }

    private static string Line(DomainContextRecord record) => string.Create(
        CultureInfo.InvariantCulture, $"{(uint)record.Type:x8} {record.Instance} {record.Body.Length} {Convert.ToHexStringLower(SHA256.HashData(record.Body.Span))[..HashLength]}\n");

    private static byte[] WithoutProvenance(string name)
    {
        DomainContextRecords records = SampleContext.RecordsOf(name);
        records.Remove(ContextRecordType.Provenance);
        return DomainContextWriter.Write([.. records.InOrder]);
    }
}
