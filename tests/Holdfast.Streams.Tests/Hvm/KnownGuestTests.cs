using Holdfast.Abi.Hvm;
using Holdfast.Streams.Inspection;
using Holdfast.Streams.Tests.Images;

namespace Holdfast.Streams.Tests.Hvm;

public sealed class KnownGuestTests
{
    [Fact]
    public void A_context_alone_is_not_held_to_a_kind_of_guest() => Assert.Empty(Findings(WithTimer, guest: null));

    [Fact]
    public void A_device_that_a_PVH_guest_does_not_have_is_found_when_the_guest_is_known_to_be_one() =>
        Assert.Equal(["HF1709"], Findings(WithTimer, new KnownGuest(GuestType.Pvh, 1)));

    [Fact]
    public void The_same_device_is_one_that_an_HVM_guest_has() => Assert.Empty(Findings(WithTimer, new KnownGuest(GuestType.Hvm, 1)));

    [Fact]
    public void A_vCPU_beyond_those_that_the_guest_is_known_to_have_is_found() =>
        Assert.Contains("HF1710", Findings(image => image.InsertBefore(HvmSaveType.End, new HvmEntry(HvmSaveType.TscAdjust, 1, new byte[HvmTscAdjust.Size])), new KnownGuest(GuestType.Pvh, 1)));

    [Fact]
    public void A_vCPU_that_the_guest_is_known_to_have_and_the_context_lacks_is_found() =>
        Assert.Equal(["HF1715"], Findings(_ => { }, new KnownGuest(GuestType.Pvh, 2)));

    [Fact]
    public void What_an_image_says_itself_counts_for_more()
    {
        SampleImage image = SampleImage.PvhGuest();
        using ByteSource source = ByteSource.FromBytes(image.ToBytes(), "image");
        Assert.Empty(ImageChecker.Check(source, new CheckOptions { Guest = new KnownGuest(GuestType.Hvm, 7) }, cancellation: TestContext.Current.CancellationToken).Diagnostics);
    }

    [Fact]
    public void Inspect_shows_what_is_known_of_the_guest()
    {
        using ByteSource source = ByteSource.FromBytes(ContextOf(_ => { }), "domain 5");
        string text = InspectionText.ToText(ImageInspector.Inspect(source, new InspectionOptions { Guest = new KnownGuest(GuestType.Pvh, 1) }, cancellation: TestContext.Current.CancellationToken));
        Assert.Matches(@"file +domain 5\n", text);
        Assert.Matches(@"type +PVH\n +vCPUs +1\n", text);
    }

    private static void WithTimer(SampleImage image) => image.InsertBefore(HvmSaveType.End, new HvmEntry(HvmSaveType.PmTimer, 0, new byte[HvmHwPmTimer.Size]));

    private static IEnumerable<string> Findings(Action<SampleImage> edit, KnownGuest? guest)
    {
        using ByteSource source = ByteSource.FromBytes(ContextOf(edit), "context");
        return ImageChecker.Check(source, new CheckOptions { Guest = guest }, cancellation: TestContext.Current.CancellationToken).Diagnostics.Select(finding => finding.Id);
    }

    private static byte[] ContextOf(Action<SampleImage> edit)
    {
        SampleImage image = SampleImage.PvhGuest();
        (image.Kind, image.Tail) = (ImageKind.HvmContext, []);
        edit(image);
        return image.ToBytes();
    }
}
