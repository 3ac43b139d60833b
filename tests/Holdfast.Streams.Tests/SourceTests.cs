using System.IO.Compression;
using Holdfast.Streams.Tests.Images;
using Holdfast.Testing;

namespace Holdfast.Streams.Tests;

/// <summary>An image is judged by its bytes, however they come.</summary>
public sealed class SourceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("holdfast-");

    public static TheoryData<string> Names => [.. SampleImage.Names];

    public static TheoryData<string> Subjects => [.. RuleCoverageTests.Tables.Select(table => table.Subject)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_pipe_that_gives_a_byte_at_a_time_makes_no_difference(string sample) =>
        AssertSame(SampleImage.Bytes(sample), ByteSource.FromStream(new PiecewiseStream(SampleImage.Bytes(sample), _ => 1), "image"), new CheckOptions());

    [Theory]
    [MemberData(nameof(Subjects))]
    public void A_pipe_makes_no_difference_to_what_is_found(string subject)
    {
        var random = new Random(1);
        foreach (Flaw flaw in RuleCoverageTests.Tables.Single(table => table.Subject == subject).Flaws)
        {
            byte[] image = flaw.Image();
            AssertSame(image, ByteSource.FromStream(new PiecewiseStream(image, _ => random.Next(10_000)), "image"), flaw.Options);
        }
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void A_file_makes_no_difference_to_what_is_found(string subject)
    {
        string file = Path.Combine(_folder.FullName, "image");
        foreach (Flaw flaw in RuleCoverageTests.Tables.Single(table => table.Subject == subject).Flaws)
        {
            byte[] image = flaw.Image();
            File.WriteAllBytes(file, image);
            AssertSame(image, ByteSource.OpenFile(file), flaw.Options);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_gzip_file_of_several_members_is_one_image(string sample)
    {
        byte[] image = SampleImage.Bytes(sample);
        byte[] packed = [.. InputRuleTests.Gzip(image[..1000]), .. InputRuleTests.Gzip([]), .. InputRuleTests.Gzip(image[1000..])];
        AssertSame(image, ByteSource.FromBytes(packed, "image"), new CheckOptions());
        AssertSame(image, ByteSource.FromStream(new PiecewiseStream(packed, _ => 7), "image"), new CheckOptions());
    }

    [Fact]
    public void A_gzip_file_in_a_gzip_file_is_of_no_known_kind()
    {
        using ByteSource source = ByteSource.FromBytes(InputRuleTests.Gzip(InputRuleTests.Gzip(Image)), "image");
        CheckReport report = ImageChecker.Check(source, new CheckOptions(), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(ImageKind.Unknown, report.Kind);
        Assert.False(report.Passed);
    }

    [Fact]
    public void A_gzip_file_that_is_cut_anywhere_does_not_pass()
    {
        byte[] packed = InputRuleTests.Gzip(Image);
        Assert.All(Places(packed, from: 200), place => AssertDamaged(packed[..place]));
    }

    [Fact]
    public void A_gzip_file_that_is_changed_anywhere_does_not_pass()
    {
        byte[] packed = InputRuleTests.Gzip(Image);
        Assert.All(Places(packed, from: 10), place =>
        {
            byte[] changed = [.. packed];
            changed[place] ^= 0x10;
            if (HoldsTheImage(changed)) return;
            using ByteSource source = ByteSource.FromBytes(changed, "image");
            CheckReport report = ImageChecker.Check(source, new CheckOptions(), cancellation: TestContext.Current.CancellationToken);
            Assert.False(report.Passed, $"changed at {place}: {string.Join(' ', report.Diagnostics.Select(finding => finding.Id))}");
        });
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>True for a change that changes nothing: unused bits, or another copy of the same bytes.</summary>
    private static bool HoldsTheImage(byte[] packed)
    {
        try
        {
            using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
            var image = new MemoryStream();
            gzip.CopyTo(image);
            return image.ToArray().AsSpan().SequenceEqual(Image);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static byte[] Image => SampleImage.Bytes("pv-1vcpu-xen-4.17");

    /// <summary>Places all over the file, and each of the last.</summary>
    private static IEnumerable<int> Places(byte[] packed, int from) =>
        Enumerable.Range(from, packed.Length - from).Where(place => place % 97 == 0 || place > packed.Length - 12);

    private static void AssertDamaged(byte[] packed)
    {
        using ByteSource source = ByteSource.FromBytes(packed, "image");
        CheckReport report = ImageChecker.Check(source, new CheckOptions(), cancellation: TestContext.Current.CancellationToken);
        Assert.True(report.Diagnostics.Any(finding => finding.Id == "HF0001"), $"cut after {packed.Length} bytes");
    }

    private static void AssertSame(byte[] image, ByteSource other, CheckOptions options)
    {
        using ByteSource memory = ByteSource.FromBytes(image, "image");
        using (other) Assert.Equal(Text(ImageChecker.Check(memory, options)), Text(ImageChecker.Check(other, options)));
    }

    private static string Text(CheckReport report) =>
        $"{report.Kind} {report.TargetXen} {report.Errors} {report.Warnings} {report.Image.BytesRead}\n{string.Join('\n', report.Diagnostics.Select(finding => $"{finding.Id} {finding.Offset} {finding.Path} {finding.Message}"))}";
}
