using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.Comparison;
using Holdfast.Streams.Conversion;
using Holdfast.Streams.Tests.Images;

namespace Holdfast.Streams.Tests.Comparison;

/// <summary>Comparisons of the samples, as they are and converted.</summary>
public sealed class SampleComparisonTests
{
    public static TheoryData<string> Samples => [.. SampleImage.Names];

    public static TheoryData<string, string> Pairs
    {
        get
        {
            TheoryData<string, string> pairs = new();
            string[] names = [.. SampleImage.Names];
            for (int i = 0; i < names.Length; i++)
            {
                for (int j = i + 1; j < names.Length; j++) pairs.Add(names[i], names[j]);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_image_differs_from_itself_in_nothing(string name)
    {
        ImageComparison comparison = Comparisons.Of(SampleImage.Bytes(name), SampleImage.Bytes(name));
        Assert.True(comparison.IsSame);
        Assert.Empty(comparison.Differences);
        Assert.Empty(comparison.Forms);
        Assert.Empty(comparison.Remarks);
        Assert.Empty(comparison.Pages!.Runs);
        Assert.Equal(comparison.Pages.InA, comparison.Pages.SameContents);
        Assert.NotEqual(0UL, comparison.Pages.SameContents);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void State_in_another_form_is_no_difference(string name)
    {
        byte[] image = SampleImage.Bytes(name);
        ImageComparison comparison = Comparisons.Of(image, Converted(image, new ConversionOptions { State = StateForm.DomainContext }));
        Assert.Empty(comparison.Differences);
        Assert.True(comparison.IsSame);
        Assert.Equal(["state Xen's records domain context"], Comparisons.Lines(comparison.Forms));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Pages_that_stand_elsewhere_are_no_difference(string name)
    {
        byte[] image = SampleImage.Bytes(name);
        ImageComparison comparison = Comparisons.Of(Converted(image, new ConversionOptions { AlignPages = true }), image);
        Assert.True(comparison.IsSame);
        Assert.Equal(["libxc PADDING: records"], Comparisons.Places(comparison.Forms));
    }

    [Fact]
    public void What_a_container_has_no_place_for_is_a_difference()
    {
        byte[] image = SampleImage.Bytes("pvh-1vcpu-xen-4.17");
        byte[] stream = Converted(image, new ConversionOptions { To = ImageContainer.Libxc, Drop = new HashSet<string>(StringComparer.Ordinal) { ConversionLoss.Configuration } });
        ImageComparison comparison = Comparisons.Of(image, stream);
        Assert.Equal(["configuration"], Comparisons.Places(comparison.Differences));
        Assert.Equal(["container xl-save-file libxc-stream"], Comparisons.Lines(comparison.Forms));
        Assert.True(comparison.Pages!.IsSame);
    }

    [Fact]
    public void A_context_alone_lacks_memory_and_nothing_of_the_state()
    {
        byte[] image = SampleImage.Bytes("pvh-2vcpu-xen-4.17");
        byte[] context = Converted(image, new ConversionOptions { To = ImageContainer.DomainContext, Drop = new HashSet<string>(ConversionLoss.All.Keys.Where(name => name != ConversionLoss.Provenance), StringComparer.Ordinal) });
        ImageComparison comparison = Comparisons.Of(image, context);
        Assert.Equal(["configuration"], Comparisons.Places(comparison.Differences));
        Assert.Equal((comparison.Pages!.InA, 0UL), (comparison.Pages.OnlyInA, comparison.Pages.InB));
        Assert.Null(Comparisons.Of(context, context).Pages);
        Assert.True(Comparisons.Of(context, context).IsSame);
    }

    [Fact]
    public void An_entry_that_grew_in_a_newer_version_is_no_difference()
    {
        byte[] image = SampleImage.Bytes("pvh-1vcpu-xen-4.20");
        ImageComparison comparison = Comparisons.Of(image, Converted(image, new ConversionOptions { TargetXen = XenVersion.Parse("4.17") }));
        Assert.True(comparison.IsSame);
        Assert.Equal(["Xen's records: LAPIC 0 32 bytes 24 bytes"], Comparisons.Lines(comparison.Forms));
    }

    [Fact]
    public void The_order_of_entries_and_bytes_that_nobody_reads_are_no_difference()
    {
        SampleImage image = SampleImage.PvhGuest();
        HvmEntry entry = image.Entry(HvmSaveType.TscAdjust);
        image.Context.Remove(entry);
        image.InsertBefore(HvmSaveType.Mtrr, entry);
        image.SaveHeader(header => header with { Changeset = 5 });
        ImageComparison comparison = Comparisons.Of(SampleImage.PvhGuest().ToBytes(), image.ToBytes());
        Assert.True(comparison.IsSame);
        Assert.Equal(["Xen's records: HEADER 0, bytes that typed records do not say", "Xen's records: order"], Comparisons.Places(comparison.Forms));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Exchanged_images_give_the_exchanged_comparison(string a, string b)
    {
        ImageComparison there = Comparisons.Of(SampleImage.Bytes(a), SampleImage.Bytes(b));
        Assert.False(there.IsSame);
        Assert.Empty(there.Remarks);
        Mirrors.AssertMirrored(there, Comparisons.Of(SampleImage.Bytes(b), SampleImage.Bytes(a)));
    }

    [Fact]
    public void A_guest_with_another_vcpu_has_records_that_the_other_has_not()
    {
        ImageComparison comparison = Comparisons.Of(SampleImage.Bytes("pvh-1vcpu-xen-4.17"), SampleImage.Bytes("pvh-2vcpu-xen-4.17"));
        Assert.Contains("VCPU_REGISTERS 1 - 464 bytes", Comparisons.Lines(comparison.Differences));
        Assert.Contains("DOMAIN: vcpus 1 2", Comparisons.Lines(comparison.Differences));
        Assert.Contains("configuration: b_info.max_vcpus 1 2", Comparisons.Lines(comparison.Differences));
    }

    [Fact]
    public void What_is_no_image_is_said()
    {
        ImageComparison comparison = Comparisons.Of(SampleImage.Bytes("pvh-1vcpu-xen-4.17"), "nothing that is known"u8.ToArray());
        Assert.Equal("B: The file is not a save image that is known here.", comparison.Problem);
        Assert.False(comparison.IsSame);
    }

    [Fact]
    public void The_sides_say_what_the_images_are()
    {
        ImageComparison comparison = Comparisons.Of(SampleImage.Bytes("pvh-1vcpu-xen-4.17"), SampleImage.Bytes("pv-1vcpu-xen-4.17"));
        Assert.Equal((ImageKind.XlSaveFile, "PVH", "h1m2", "4.17", 0L), (comparison.A.Kind, comparison.A.GuestType, comparison.A.GuestName, comparison.A.Producer?.ToString(), comparison.A.Errors));
        Assert.Equal("PV", comparison.B.GuestType);
    }

    [Fact]
    public void Cancelled_it_throws() => Assert.Throws<OperationCanceledException>(() => ImageComparer.Compare(
        Comparisons.Image("A", SampleImage.Bytes("pvh-1vcpu-xen-4.17")), Comparisons.Image("B", SampleImage.Bytes("pvh-1vcpu-xen-4.17")), new ComparisonOptions(), cancellation: new CancellationToken(canceled: true)));

    private static byte[] Converted(byte[] image, ConversionOptions options)
    {
        var stream = new MemoryStream();
        Assert.Null(ImageConverter.Convert(() => ByteSource.FromBytes(image, "image"), stream, options).Problem);
        return stream.ToArray();
    }
}
