using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.Comparison;
using Holdfast.Streams.Conversion;
using Holdfast.Streams.Tests.Images;

namespace Holdfast.Streams.Tests.Comparison;

/// <summary>Whatever the bytes of an image are, it is compared as far as it can be read.</summary>
public sealed class DamagedComparisonTests
{
    private const int Cuts = 60;
    private const int Changes = 500;

    public static TheoryData<string> Samples => [.. SampleImage.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_image_that_is_cut_anywhere_is_compared_as_far_as_it_goes(string name)
    {
        byte[] image = SampleImage.Bytes(name);
        for (int cut = 1; cut < Cuts; cut++)
        {
            byte[] piece = image[..(int)((long)image.Length * cut / Cuts)];
            ImageComparison comparison = Comparisons.Of(piece, piece);
            Assert.True(comparison.IsSame, $"cut at {piece.Length}: {string.Join(", ", Comparisons.Lines(comparison.Differences))}");
            if (comparison.Problem is not null) continue;
            Assert.NotEmpty(comparison.Remarks);
            Assert.False(Comparisons.Of(image, piece).IsSame);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_image_with_any_bytes_changed_is_compared(string name)
    {
        byte[] image = SampleImage.Bytes(name);
        byte[] converted = Converted(image);
        var random = new Random(20261130);
        for (int i = 0; i < Changes; i++)
        {
            byte[] whole = i % 4 == 0 ? converted : image;
            byte[] changed = [.. whole];

            // Pages fill most of an image, and nothing depends on them: changes go to what stands before and behind them.
            for (int edits = random.Next(1, 4); edits > 0; edits--) changed[random.Next(2) == 0 ? random.Next(4096) : whole.Length - 1 - random.Next(8192)] = (byte)random.Next(256);
            ImageComparison comparison = Comparisons.Of(image, changed);
            if (comparison.Problem is not null) continue;
            Assert.Equal(comparison.Differences.Count, comparison.DifferenceCount);
            if (i % 8 == 0) Mirrors.AssertMirrored(comparison, Comparisons.Of(changed, image));
            if (i % 16 == 0) Assert.True(Comparisons.Of(changed, changed).IsSame);
        }
    }

    [Fact]
    public void State_that_makes_no_sense_is_compared_as_it_stands_and_said()
    {
        SampleImage image = SampleImage.PvhGuest();
        image.CpuMsr(5, new HvmOneMsr { Index = 0x48, Val = 1 });
        image.Cpu(cpu => cpu with { Rip = 0 });
        ImageComparison comparison = Comparisons.Of(SampleImage.PvhGuest().ToBytes(), image.ToBytes());
        Assert.Equal(
            ["The state of B cannot be brought into the form of a domain context: CPU_MSR 0: it announces another number of registers than it has.", "The records of the state are compared as they stand."],
            comparison.Remarks);
        Assert.Contains("HVM context CPU_MSR 0", Comparisons.Places(comparison.Differences));
        Assert.Contains(comparison.Differences, difference => difference is { Part: "HVM context CPU 0", Field: string field } && field.StartsWith("bytes+0x", StringComparison.Ordinal));
        Assert.True(Comparisons.Of(image.ToBytes(), image.ToBytes()).IsSame);
    }

    [Fact]
    public void State_that_makes_no_sense_in_another_form_is_a_difference()
    {
        SampleImage image = SampleImage.PvhGuest();
        image.CpuMsr(5, new HvmOneMsr { Index = 0x48, Val = 1 });
        ImageComparison comparison = Comparisons.Of(Converted(SampleImage.Bytes("pvh-1vcpu-xen-4.17")), image.ToBytes());
        Assert.Equal(["state domain context Xen's records"], Comparisons.Lines(comparison.Differences));
        Assert.Equal("The state is not compared: the images have it in different forms.", comparison.Remarks[^1]);
    }

    [Fact]
    public void A_stream_without_state_lacks_it()
    {
        SampleImage image = SampleImage.PvhGuest();
        foreach (LibxcRecordType type in (LibxcRecordType[])[LibxcRecordType.X86CpuidPolicy, LibxcRecordType.X86MsrPolicy, LibxcRecordType.X86TscInfo, LibxcRecordType.HvmContext, LibxcRecordType.HvmParams]) image.Remove(type);
        Assert.Equal(["state there -"], Comparisons.Lines(Comparisons.Of(SampleImage.PvhGuest().ToBytes(), image.ToBytes()).Differences));
    }

    [Fact]
    public void More_differences_than_are_listed_are_counted()
    {
        SampleImage a = SampleImage.PvhGuest(), b = SampleImage.PvhGuest();
        const int records = 20_000;
        for (int i = 0; i < records; i++)
        {
            a.Records.Insert(1, new SampleRecord(0x8000_0055, [1]));
            b.Records.Insert(1, new SampleRecord(0x8000_0055, [2]));
        }

        ImageComparison comparison = Comparisons.Of(a.ToBytes(), b.ToBytes());
        Assert.Equal((1 << 14, (long)records), (comparison.Differences.Count, comparison.DifferenceCount));
    }

    [Fact]
    public void More_state_than_a_domain_can_have_is_not_kept()
    {
        SampleImage image = SampleImage.PvGuest();
        for (int i = 0; i < 3; i++) image.InsertBefore(LibxcRecordType.SharedInfo, new SampleRecord(LibxcRecordType.X86PvVcpuXsave, new byte[6 << 20]));
        ImageComparison comparison = Comparisons.Of(image.ToBytes(), image.ToBytes());
        Assert.True(comparison.IsSame);
        Assert.Equal("The state of A cannot be brought into the form of a domain context: the state is longer than 16777216 bytes.", comparison.Remarks[0]);
    }

    private static byte[] Converted(byte[] image)
    {
        var stream = new MemoryStream();
        Assert.Null(ImageConverter.Convert(() => ByteSource.FromBytes(image, "image"), stream, new ConversionOptions { State = StateForm.DomainContext }).Problem);
        return stream.ToArray();
    }
}
