using Holdfast.Abi.DomainContext;
using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Tests.Images;

namespace Holdfast.Streams.Tests.DomainContext;

public sealed class SampleContextTests
{
    public static TheoryData<string> Samples => [.. SampleImage.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_context_of_a_real_guest_has_nothing_wrong(string name)
    {
        using ByteSource source = ByteSource.FromBytes(SampleContext.BytesOf(name), "context");
        CheckReport report = ImageChecker.Check(source, new CheckOptions(), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(ImageKind.DomainContext, report.Kind);
        Assert.Empty(report.Diagnostics.Select(finding => $"{finding.Id} 0x{finding.Offset:x} {finding.Path}: {finding.Message}"));
        Assert.True(report.Image.DomainContext!.IsSound);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_is_read_is_what_was_written(string name)
    {
        DomainContextRecords written = SampleContext.RecordsOf(name);
        DiagnosticBag bag = new();
        DomainContextImage read = DomainContextReader.Read(bag, SampleContext.BytesOf(name), 0, ContentPath.Root);
        Assert.Equal(
            written.InOrder.Select(record => $"{record.Name} {Convert.ToHexString(record.Body.Span)}"),
            read.ToRecords().InOrder.Select(record => $"{record.Name} {Convert.ToHexString(record.Body.Span)}"));
    }

    [Fact]
    public void The_checksum_is_the_one_of_Castagnoli() => Assert.Equal(0xe3069283u, Crc32C.Of("123456789"u8));

    [Fact]
    public void An_image_has_the_length_that_is_known_beforehand()
    {
        DomainContextRecord[] records = [.. SampleContext.RecordsOf(SampleImage.Names.First()).InOrder];
        Assert.Equal(DomainContextWriter.LengthOf(records.Select(record => record.Body.Length)), DomainContextWriter.Write(records).Length);
        Assert.Equal(ContextHeader.Size + (3 * ContextRecord.Size) + 8 + 8, DomainContextWriter.LengthOf([3]));
    }
}
