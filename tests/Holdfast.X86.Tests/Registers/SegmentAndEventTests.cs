using FsCheck;
using FsCheck.Fluent;
using Holdfast.X86.Registers;

namespace Holdfast.X86.Tests.Registers;

public sealed class SegmentAndEventTests
{
    private const ulong ProtectedPaging = 0x8001_0033;
    private const ulong LongMode = 0xd01;

    [Fact]
    public void Reads_the_packed_attributes_of_a_64_bit_code_segment()
    {
        SegmentAttributes cs = SegmentAttributes.FromSaved(0xa9b);
        Assert.True(cs is { IsCode: true, IsPresent: true, Long: true, Default32: false, Granular: true, Dpl: 0, Type: 0xb, Available: false });
        Assert.False(cs.IsConforming);
    }

    [Theory]
    [InlineData(0xa09bu, 0xa9b)]
    [InlineData(0xa9bu, 0xa9b)]
    [InlineData(0xfafbu, 0xafb)]
    [InlineData(0x1_009bu, 0x09b)]
    [InlineData(0x93u, 0x93)]
    public void Unfolds_the_layout_that_old_Xen_saved_on_Intel(uint saved, int packed) =>
        Assert.Equal(packed, SegmentAttributes.FromSaved(saved).Packed);

    [Fact]
    public void Finds_a_code_segment_that_is_64_and_32_bit_at_once()
    {
        var cs = new SegmentAttributes(0xe9b);
        Assert.Equal("CS has both L and D set in long mode", Assert.Single(CodeSegment.Check(cs, new(0xc93), ProtectedPaging, LongMode, 2)).Reason);
        Assert.Empty(CodeSegment.Check(cs, new(0xc93), ProtectedPaging, 0, 2));
    }

    [Fact]
    public void Finds_a_stack_of_another_privilege_level()
    {
        Assert.Equal("SS has privilege level 3 and CS 0", Assert.Single(CodeSegment.Check(new(0xa9b), new(0xcf3), ProtectedPaging, LongMode, 2)).Reason);
        Assert.Empty(CodeSegment.Check(new(0xafb), new(0xcf3), ProtectedPaging, LongMode, 2));
    }

    [Theory]
    [InlineData(0x10, 0UL)]
    [InlineData(0x11, (ulong)Rflags.VM)]
    public void Leaves_real_and_virtual_8086_mode_alone(ulong cr0, ulong rflags) =>
        Assert.Empty(CodeSegment.Check(new(0x9b), new(0xf3), cr0, 0, rflags));

    [Fact]
    public void Knows_canonical_addresses_at_48_and_57_bits()
    {
        Assert.True(CanonicalAddress.IsCanonical(0x0000_7fff_ffff_ffff));
        Assert.True(CanonicalAddress.IsCanonical(0xffff_8000_0000_0000));
        Assert.False(CanonicalAddress.IsCanonical(0x0000_8000_0000_0000));
        Assert.True(CanonicalAddress.IsCanonical(0x0000_8000_0000_0000, (ulong)Cr4.LA57));
        Assert.False(CanonicalAddress.IsCanonical(0x0100_0000_0000_0000, (ulong)Cr4.LA57));
    }

    [Theory]
    [InlineData(0x0000_0140u, 0u, "")]
    [InlineData(0x8000_0140u, 0u, "RefusedByXen the pending event has the reserved type 1")]
    [InlineData(0x8000_0740u, 0u, "RefusedByXen the pending event has the reserved type 7")]
    [InlineData(0x8000_0603u, 0u, "DependsOnTheProcessor the pending event has type 6, which Xen refuses on AMD")]
    [InlineData(0x8000_0340u, 0u, "BreaksTheGuest the pending event is an exception with vector 64, which no exception has")]
    [InlineData(0x8000_0302u, 0u, "BreaksTheGuest the pending event is an exception with vector 2, which no exception has")]
    [InlineData(0x8000_0203u, 0u, "DependsOnTheProcessor the pending event is an NMI with vector 3 instead of 2")]
    [InlineData(0x8000_0b06u, 0u, "DependsOnTheProcessor the pending event has an error code, and vector 6 pushes none")]
    [InlineData(0x8000_0b0eu, 0x10000u, "RefusedByXen the pending event's error code 0x10000 has more than 16 bits")]
    [InlineData(0x8000_1030u, 0u, "RefusedByXen the pending event has the reserved bits 0x1000 set")]
    [InlineData(0x8000_0b0eu, 7u, "")]
    [InlineData(0x8000_0030u, 0u, "")]
    [InlineData(0x8000_0202u, 0u, "")]
    [InlineData(0x8000_0480u, 0u, "")]
    public void Judges_a_pending_event(uint value, uint errorCode, string expected) =>
        Assert.Equal(expected, string.Join(" | ", new PendingEvent(value).Check(errorCode).Select(fault => $"{fault.Effect} {fault.Reason}")));

    [Fact]
    public void Unfolding_attributes_twice_changes_nothing() =>
        Prop.ForAll<uint>(saved =>
        {
            SegmentAttributes once = SegmentAttributes.FromSaved(saved);
            return SegmentAttributes.FromSaved(once.Packed) == once && once.Packed <= 0xfff;
        }).QuickCheckThrowOnFailure();
}
