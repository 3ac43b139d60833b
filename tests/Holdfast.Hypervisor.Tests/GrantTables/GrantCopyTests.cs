using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.GrantTable;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;
using static Holdfast.Hypervisor.Tests.GrantTables.GrantGuests;

namespace Holdfast.Hypervisor.Tests.GrantTables;

public sealed class GrantCopyTests : IDisposable
{
    private const ushort FromGrant = GnttabCopy.Bits.SourceIsGrantMask;
    private const ushort ToGrant = GnttabCopy.Bits.DestinationIsGrantMask;
    private const ushort Self = 0x7ff0;
    private const ushort SubPage = Access | GrantEntryHeader.Bits.SubPageMask;
    private const ushort Transitive = (ushort)GrantType.Transitive;

    private readonly GrantGuests _guests = new();

    public void Dispose() => _guests.Dispose();

    [Fact]
    public void Copies_out_of_a_grant_into_a_frame()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5, ReadOnlyAccess);
        Assert.Equal(GrantStatus.Okay, _guests.Copy(new GnttabCopy { Source = ByGrant(_guests.Granter, 9, 100), Destination = ByFrame(2, 4000), Length = 96, Flags = FromGrant }));
        Assert.Equal(Filling(_guests.User, 2), ByteAt(_guests.User, 0x2000 + 3999));
        Assert.Equal(Filling(_guests.Granter, 5), ByteAt(_guests.User, 0x2000 + 4000));
        Assert.Equal(Filling(_guests.Granter, 5), ByteAt(_guests.User, 0x2fff));
        Assert.Equal(ReadOnlyAccess, FlagsOf(_guests.Granter, 9));
    }

    [Fact]
    public void Copies_out_of_a_frame_into_a_grant_that_may_be_written()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5, ReadOnlyAccess);
        Grant(_guests.Granter, 10, _guests.UserId, 6);
        Assert.Equal(GrantStatus.GeneralError, _guests.Copy(new GnttabCopy { Source = ByFrame(2), Destination = ByGrant(_guests.Granter, 9), Length = 8, Flags = ToGrant }));
        Assert.Equal(GrantStatus.Okay, _guests.Copy(new GnttabCopy { Source = ByFrame(2), Destination = ByGrant(_guests.Granter, 10), Length = 8, Flags = ToGrant }));
        Assert.Equal(Filling(_guests.User, 2), ByteAt(_guests.Granter, 0x6007));
        Assert.Equal(Filling(_guests.Granter, 6), ByteAt(_guests.Granter, 0x6008));
        Assert.Equal((ReadOnlyAccess, Access), (FlagsOf(_guests.Granter, 9), FlagsOf(_guests.Granter, 10)));
    }

    [Fact]
    public void Copies_between_grants_of_two_domains_and_between_frames_of_one()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Grant(_guests.Third, 9, _guests.UserId, 7);
        Assert.Equal(GrantStatus.Okay, _guests.Copy(new GnttabCopy { Source = ByGrant(_guests.Granter, 9), Destination = ByGrant(_guests.Third, 9), Length = 4096, Flags = FromGrant | ToGrant }));
        Assert.Equal(Filling(_guests.Granter, 5), ByteAt(_guests.Third, 0x7fff));
        Assert.Equal(GrantStatus.Okay, _guests.Copy(new GnttabCopy { Source = ByFrame(2), Destination = ByFrame(3), Length = 1 }));
        Assert.Equal(Filling(_guests.User, 2), ByteAt(_guests.User, 0x3000));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void A_frame_is_named_as_the_callers_own(int source, int destination)
    {
        ushort[] ids = [Self, _guests.UserId];
        Assert.Equal(GrantStatus.PermissionDenied, _guests.Copy(new GnttabCopy { Source = ByFrame(2, 0, ids[source]), Destination = ByFrame(3, 0, ids[destination]), Length = 1 }));
    }

    [Theory]
    [InlineData((ushort)77, 9u, GrantStatus.BadDomain)]
    [InlineData((ushort)1, 512u, GrantStatus.BadReference)]
    [InlineData((ushort)1, 10u, GrantStatus.GeneralError)]
    [InlineData((ushort)1, 11u, GrantStatus.BadPage)]
    [InlineData((ushort)1, 12u, GrantStatus.GeneralError)]
    public void Refuses_what_is_not_granted(ushort domain, uint reference, GrantStatus expected)
    {
        Grant(_guests.Granter, 11, _guests.UserId, 99);
        Grant(_guests.Granter, 12, _guests.UserId, 5, Transitive);
        Assert.Equal(expected, _guests.Copy(new GnttabCopy { Source = ByGrant(domain, reference), Destination = ByFrame(3), Length = 1, Flags = FromGrant }));
        Assert.Equal(Access, FlagsOf(_guests.Granter, 11));
    }

    [Theory]
    [InlineData(16ul)]
    [InlineData(ulong.MaxValue)]
    public void Refuses_a_frame_that_is_not_there(ulong frame)
    {
        Assert.Equal(GrantStatus.BadPage, _guests.Copy(new GnttabCopy { Source = ByFrame(frame), Destination = ByFrame(3), Length = 1 }));
        Assert.Equal(GrantStatus.BadPage, _guests.Copy(new GnttabCopy { Source = ByFrame(3), Destination = ByFrame(frame), Length = 1 }));
    }

    [Theory]
    [InlineData(4095, 0, 2)]
    [InlineData(0, 4095, 2)]
    [InlineData(0, 0, 4097)]
    [InlineData(65535, 0, 1)]
    public void Refuses_to_cross_the_end_of_a_page(int from, int to, int length) =>
        Assert.Equal(GrantStatus.BadCopy, _guests.Copy(new GnttabCopy { Source = ByFrame(2, (ushort)from), Destination = ByFrame(3, (ushort)to), Length = (ushort)length }));

    [Theory]
    [InlineData((ushort)77)]
    [InlineData((ushort)0x7ff1)]
    public void A_frame_of_nobodys_is_a_mistake_of_the_domain(ushort nobody)
    {
        Assert.Equal(GrantStatus.BadDomain, _guests.Copy(new GnttabCopy { Source = ByFrame(2, 0, nobody), Destination = ByFrame(3), Length = 1 }));
        Assert.Equal(GrantStatus.BadDomain, _guests.Copy(new GnttabCopy { Source = ByFrame(2), Destination = ByFrame(3, 0, nobody), Length = 1 }));
    }

    [Fact]
    public void A_copy_of_nothing_is_judged_until_4_19_and_not_since()
    {
        var copy = new GnttabCopy { Source = ByGrant(77, 0), Destination = ByFrame(3) };
        Assert.Equal(GrantStatus.BadDomain, _guests.Copy(copy));
        using var newer = new GrantGuests(HypervisorProfile.Xen420);
        Assert.Equal(GrantStatus.Okay, newer.Copy(copy));
    }

    [Theory]
    [InlineData(100, 1, GrantStatus.Okay)]
    [InlineData(100, 50, GrantStatus.Okay)]
    [InlineData(149, 1, GrantStatus.Okay)]
    [InlineData(99, 1, GrantStatus.GeneralError)]
    [InlineData(100, 51, GrantStatus.GeneralError)]
    [InlineData(4095, 2, GrantStatus.BadCopy)]
    public void A_part_of_a_page_is_all_that_may_be_copied_of_it(int offset, int length, GrantStatus expected)
    {
        Assert.Equal(default, _guests.SetVersion(_guests.Granter, 2));
        GrantV2(_guests.Granter, 9, new GrantEntryV2SubPage { Header = new GrantEntryHeader { Flags = SubPage, Domid = _guests.UserId }, PageOffset = 100, Length = 50, Frame = 5 });
        Assert.Equal(expected, _guests.Copy(new GnttabCopy { Source = ByGrant(_guests.Granter, 9, (ushort)offset), Destination = ByFrame(3), Length = (ushort)length, Flags = FromGrant }));
        Assert.Equal(0, UseOf(_guests.Granter, 9));
        Assert.Equal(GrantStatus.GeneralError, _guests.Map(9, 0x40_0000, out _));
        Assert.Equal(0, UseOf(_guests.Granter, 9));
    }

    [Fact]
    public void A_grant_of_a_third_domains_is_followed_one_step()
    {
        Assert.Equal(default, _guests.SetVersion(_guests.Granter, 2));
        Assert.Equal(default, _guests.SetVersion(_guests.Third, 2));
        GrantV2(_guests.Third, 11, new GrantEntryV2FullPage { Header = new GrantEntryHeader { Flags = Access, Domid = _guests.GranterId }, Frame = 7 });
        GrantV2(_guests.Third, 12, new GrantEntryV2Transitive { Header = new GrantEntryHeader { Flags = Transitive, Domid = _guests.GranterId }, TransDomid = _guests.UserId, Reference = 9 });
        GrantV2(_guests.Granter, 9, new GrantEntryV2Transitive { Header = new GrantEntryHeader { Flags = Transitive, Domid = _guests.UserId }, TransDomid = _guests.Third.Id.Value, Reference = 11 });
        Assert.Equal(GrantStatus.Okay, _guests.Copy(new GnttabCopy { Source = ByGrant(_guests.Granter, 9), Destination = ByFrame(3), Length = 1, Flags = FromGrant }));
        Assert.Equal(Filling(_guests.Third, 7), ByteAt(_guests.User, 0x3000));
        Assert.Equal(GrantStatus.Okay, _guests.Copy(new GnttabCopy { Source = ByFrame(3), Destination = ByGrant(_guests.Granter, 9, 5), Length = 1, Flags = ToGrant }));
        Assert.Equal(GrantStatus.GeneralError, _guests.Map(9, 0x40_0000, out _));
        GrantV2(_guests.Granter, 9, new GrantEntryV2Transitive { Header = new GrantEntryHeader { Flags = Transitive, Domid = _guests.UserId }, TransDomid = _guests.Third.Id.Value, Reference = 12 });
        Assert.Equal(GrantStatus.GeneralError, _guests.Copy(new GnttabCopy { Source = ByGrant(_guests.Granter, 9), Destination = ByFrame(3), Length = 1, Flags = FromGrant }));
        Assert.Equal((0, 0, 0), (UseOf(_guests.Granter, 9), UseOf(_guests.Third, 11), UseOf(_guests.Third, 12)));
    }

    [Theory]
    [InlineData(true, (ushort)0)]
    [InlineData(false, (ushort)77)]
    public void A_grant_of_its_own_or_of_nobody_is_not_followed(bool isOwn, ushort third)
    {
        Assert.Equal(default, _guests.SetVersion(_guests.Granter, 2));
        GrantV2(_guests.Granter, 9, new GrantEntryV2Transitive { Header = new GrantEntryHeader { Flags = Transitive, Domid = _guests.UserId }, TransDomid = isOwn ? _guests.GranterId : third, Reference = 10 });
        GrantV2(_guests.Granter, 10, new GrantEntryV2FullPage { Header = new GrantEntryHeader { Flags = Access, Domid = _guests.GranterId }, Frame = 7 });
        Assert.Equal(GrantStatus.GeneralError, _guests.Copy(new GnttabCopy { Source = ByGrant(_guests.Granter, 9), Destination = ByFrame(3), Length = 1, Flags = FromGrant }));
        Assert.Equal(0, UseOf(_guests.Granter, 9));
    }

    [Fact]
    public void A_page_that_the_caller_maps_is_not_a_frame_of_its_own()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, 0x40_0000, out _));
        Assert.Equal(GrantStatus.BadPage, _guests.Copy(new GnttabCopy { Source = ByFrame(0x400), Destination = ByFrame(3), Length = 1 }));
    }

    [Fact]
    public void Copies_what_is_mapped_when_the_entry_has_changed()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, 0x40_0000, out _));
        Grant(_guests.Granter, 9, _guests.UserId, 6);
        Assert.Equal(GrantStatus.Okay, _guests.Copy(new GnttabCopy { Source = ByGrant(_guests.Granter, 9), Destination = ByFrame(3), Length = 1, Flags = FromGrant }));
        Assert.Equal(Filling(_guests.Granter, 5), ByteAt(_guests.User, 0x3000));
    }

    [Fact]
    public void A_list_goes_on_behind_a_copy_that_fails()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        GnttabCopy[] copies =
        [
            new() { Source = ByGrant(_guests.Granter, 9), Destination = ByFrame(2), Length = 1, Flags = FromGrant },
            new() { Source = ByGrant(_guests.Granter, 10), Destination = ByFrame(2), Length = 1, Flags = FromGrant },
            new() { Source = ByGrant(_guests.Granter, 9), Destination = ByFrame(3), Length = 1, Flags = FromGrant },
        ];
        Assert.Equal([GrantStatus.Okay, GrantStatus.GeneralError, GrantStatus.Okay], CopyAll(_guests.Caller, copies));
        Assert.Equal(Filling(_guests.Granter, 5), ByteAt(_guests.User, 0x3000));
        Assert.Equal(Access, FlagsOf(_guests.Granter, 9));
    }

    [Fact]
    public void A_frame_may_be_taken_for_the_grant_before_it_as_in_real_Xen()
    {
        // Both are number 9 of the caller's own: what the first copy took is what the second one gets.
        Grant(_guests.User, 9, _guests.UserId, 5);
        GnttabCopy[] copies =
        [
            new() { Source = ByGrant(Self, 9), Destination = ByFrame(2), Length = 1, Flags = FromGrant },
            new() { Source = ByFrame(9), Destination = ByFrame(3), Length = 1 },
        ];
        Assert.Equal([GrantStatus.Okay, GrantStatus.Okay], CopyAll(_guests.Caller, copies));
        Assert.Equal(Filling(_guests.User, 5), ByteAt(_guests.User, 0x3000));
        Assert.Equal(Access, FlagsOf(_guests.User, 9));
    }

    [Fact]
    public void A_32_bit_caller_has_as_many_copies_read_at_once_as_Xen_translates()
    {
        var narrow = new TestCaller(_guests.Hypervisor, _guests.User, 4);
        int size = GnttabCopy.SizeAt(4);
        byte[] bytes = new byte[(204 * size) + 1];
        for (int i = 0; i < 204; i++) new GnttabCopy { Source = ByFrame(2), Destination = ByFrame(3), Length = 1, Status = 99 }.Write(bytes.AsSpan(i * size), 4);
        ulong list = narrow.Put(bytes);
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), narrow.Call(Operation, GrantTableOpHypercall.Codes.Copy, list, 205));
        Assert.Equal(Filling(_guests.User, 2), ByteAt(_guests.User, 0x3000));
        Assert.Equal(0, GnttabCopy.Read(narrow.At(list), 4).Status);

        // Of a piece that cannot be read, nothing is done.
        new GnttabCopy { Source = ByFrame(4), Destination = ByFrame(5), Length = 1, Status = 99 }.Write(bytes, 4);
        list = narrow.Put(bytes.AsSpan(0, (3 * size) + 1));
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), narrow.Call(Operation, GrantTableOpHypercall.Codes.Copy, list, 4));
        Assert.Equal(Filling(_guests.User, 5), ByteAt(_guests.User, 0x5000));
        Assert.Equal(99, GnttabCopy.Read(narrow.At(list), 4).Status);
    }

    [Fact]
    public void A_caller_of_128_bits_is_answered_in_structures_of_its_own_width()
    {
        var caller = new TestCaller(_guests.Hypervisor, _guests.User, 16);
        Assert.Equal([GrantStatus.BadDomain], CopyAll(caller, [new GnttabCopy { Source = new GnttabCopyPtr { Domid = 999 }, Destination = new GnttabCopyPtr { Domid = 999 }, Length = 1 }]));
    }

    /// <summary>Makes copies in one call.</summary>
    internal static IEnumerable<GrantStatus> CopyAll(TestCaller caller, ReadOnlySpan<GnttabCopy> copies)
    {
        int width = caller.Caller.Width, size = GnttabCopy.SizeAt(width), count = copies.Length;
        byte[] bytes = new byte[count * size];
        for (int i = 0; i < count; i++) (copies[i] with { Status = 99 }).Write(bytes.AsSpan(i * size), width);
        ulong list = caller.Put(bytes);
        Assert.Equal(HypercallResult.Of(0), caller.Call(Operation, GrantTableOpHypercall.Codes.Copy, list, (uint)count));
        return [.. Enumerable.Range(0, count).Select(i => (GrantStatus)GnttabCopy.Read(caller.At(list).AsSpan(i * size), width).Status)];
    }
}
