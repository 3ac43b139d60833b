using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.GrantTable;
using Holdfast.Abi.Memory;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.GrantTables;
using Holdfast.Hypervisor.Memory;
using static Holdfast.Hypervisor.Tests.GrantTables.GrantGuests;

namespace Holdfast.Hypervisor.Tests.GrantTables;

/// <summary>Mappings in guests with a physmap.</summary>
public sealed class GrantMapTests : IDisposable
{
    private const uint Host = GnttabMapGrantRef.Bits.HostMapMask;
    private const uint ReadOnly = GnttabMapGrantRef.Bits.ReadOnlyMask;
    private const uint Device = GnttabMapGrantRef.Bits.DeviceMapMask;
    private const ulong Place = 0x40_0000;

    private readonly GrantGuests _guests = new();

    public void Dispose() => _guests.Dispose();

    [Fact]
    public void A_mapped_page_is_the_granters_own()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Place, out uint handle));
        Assert.Equal(0u, handle);
        Assert.Equal(FrameKind.Granted, _guests.User.Memory.KindOf(Place >> 12));
        Assert.Equal(Filling(_guests.Granter, 5), ByteAt(_guests.User, Place));
        Assert.True(_guests.User.Memory.TryWrite(Place + 3, [77]));
        Assert.Equal((byte)77, ByteAt(_guests.Granter, 0x5003));
        Assert.True(_guests.Granter.Memory.TryWrite(0x5004, [78]));
        Assert.Equal((byte)78, ByteAt(_guests.User, Place + 4));
        Assert.Equal(0x18, UseOf(_guests.Granter, 9));
        Assert.Equal(GrantStatus.Okay, _guests.Unmap(handle, Place));
        Assert.Null(ByteAt(_guests.User, Place));
        Assert.Equal(Access, FlagsOf(_guests.Granter, 9));
    }

    [Fact]
    public void A_page_of_its_own_that_a_guest_maps_by_a_grant_to_itself_is_given_up_like_any_other()
    {
        Grant(_guests.User, 9, _guests.UserId, 5);
        Assert.Equal(0, _guests.Map(new GnttabMapGrantRef { HostAddr = Place, Flags = Host, Reference = 9, Dom = _guests.UserId }).Status);
        long pages = _guests.User.Memory.TotalPages;
        Assert.Equal(HypercallResult.Of(1), Decrease(Place >> 12));
        Assert.Equal(FrameKind.None, _guests.User.Memory.KindOf(Place >> 12));
        Assert.Equal(pages, _guests.User.Memory.TotalPages);

        // Another's is not.
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Place, out _));
        Assert.Equal(HypercallResult.Of(0), Decrease(Place >> 12));
        Assert.Equal(FrameKind.Granted, _guests.User.Memory.KindOf(Place >> 12));
    }

    [Fact]
    public void A_page_that_is_mapped_for_reading_does_not_take_what_a_hypercall_writes()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5, ReadOnlyAccess);
        Assert.Equal(GrantStatus.GeneralError, _guests.Map(9, Place, out _));
        Assert.Equal(ReadOnlyAccess, FlagsOf(_guests.Granter, 9));
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Place, out _, Host | ReadOnly));
        Assert.Equal(8, UseOf(_guests.Granter, 9));
        Assert.True(_guests.User.Memory.TryWriteAsHypervisor(Place, [1]));
        Assert.Equal(Filling(_guests.Granter, 5), ByteAt(_guests.Granter, 0x5000));
    }

    [Theory]
    [InlineData(0u, GrantStatus.BadReference)]
    [InlineData(ReadOnly, GrantStatus.BadReference)]
    [InlineData(Host | Device, GrantStatus.GeneralError)]
    [InlineData(Device, GrantStatus.GeneralError)]
    [InlineData(Host | 8u, GrantStatus.GeneralError)]
    [InlineData(Host | 16u, GrantStatus.GeneralError)]
    [InlineData(Host | 32u, GrantStatus.GeneralError)]
    [InlineData(Host | 0x1_0000u, GrantStatus.GeneralError)]
    public void Refuses_flags_that_a_guest_with_a_physmap_does_not_have(uint flags, GrantStatus expected)
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Assert.Equal(expected, _guests.Map(9, Place, out uint handle, flags));
        Assert.Equal(0xdeadu, handle);
        Assert.Equal(Access, FlagsOf(_guests.Granter, 9));
        Assert.Equal(FrameKind.None, _guests.User.Memory.KindOf(Place >> 12));
    }

    [Theory]
    [InlineData((ushort)77)]
    [InlineData((ushort)0x7ff0)]
    [InlineData((ushort)0x7fff)]
    public void Refuses_a_domain_that_is_not_there(ushort domain) => Assert.Equal(GrantStatus.BadDomain, _guests.Map(9, Place, out _, domain: domain));

    [Theory]
    [InlineData(9u, 5u, 0, 0, GrantStatus.GeneralError)]
    [InlineData(9u, 5u, 1, 1, GrantStatus.GeneralError)]
    [InlineData(9u, 5u, 2, 0, GrantStatus.GeneralError)]
    [InlineData(9u, 5u, 3, 0, GrantStatus.GeneralError)]
    [InlineData(9u, 5u, 0x101, 0, GrantStatus.GeneralError)]
    [InlineData(9u, 16u, 1, 0, GrantStatus.BadPage)]
    [InlineData(511u, 5u, 1, 0, GrantStatus.Okay)]
    public void Maps_what_the_entry_allows_and_leaves_it_alone_otherwise(uint reference, uint frame, int flags, int another, GrantStatus expected)
    {
        Grant(_guests.Granter, reference, (ushort)(_guests.UserId + another), frame, (ushort)flags);
        Assert.Equal(expected, _guests.Map(reference, Place, out _));
        Assert.Equal(expected == GrantStatus.Okay ? flags | 0x18 : flags, FlagsOf(_guests.Granter, reference));
    }

    [Theory]
    [InlineData(512u)]
    [InlineData(uint.MaxValue)]
    public void Refuses_a_grant_beyond_the_table(uint reference) => Assert.Equal(GrantStatus.BadReference, _guests.Map(reference, Place, out _));

    [Fact]
    public void What_stood_where_a_page_is_mapped_is_lost()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, 0x3000, out uint handle));
        Assert.Equal(Filling(_guests.Granter, 5), ByteAt(_guests.User, 0x3000));
        Assert.Equal(GrantStatus.Okay, _guests.Unmap(handle, 0x3000));
        Assert.Null(ByteAt(_guests.User, 0x3000));
    }

    [Fact]
    public void Ends_a_domain_that_maps_over_what_is_mapped()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Grant(_guests.Granter, 10, _guests.UserId, 6);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Place, out _));
        Assert.Equal(GrantStatus.GeneralError, _guests.Map(10, Place, out _));
        Assert.True(_guests.User.HasCrashed);
        Assert.Equal(Filling(_guests.Granter, 5), ByteAt(_guests.User, Place));
        Assert.Equal(Access, FlagsOf(_guests.Granter, 10));
    }

    [Fact]
    public void Does_not_map_beyond_the_addresses_that_a_processor_translates()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Assert.Equal(GrantStatus.GeneralError, _guests.Map(9, 1UL << 48, out _));
        Assert.Equal(Access, FlagsOf(_guests.Granter, 9));
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, (1UL << 48) - 1, out _));
    }

    [Fact]
    public void A_mapping_that_another_domain_granted_is_not_granted_on()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Place, out _));
        Grant(_guests.User, 9, _guests.UserId, (uint)(Place >> 12));
        Assert.Equal(GrantStatus.BadPage, _guests.Map(9, 0x50_0000, out _, domain: _guests.UserId));
    }

    [Fact]
    public void A_page_of_its_own_that_a_guest_maps_moves_there()
    {
        Grant(_guests.User, 9, _guests.UserId, 5);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Place, out _, domain: _guests.UserId));
        Assert.Equal(Filling(_guests.User, 5), ByteAt(_guests.User, Place));
        Assert.Null(ByteAt(_guests.User, 0x5000));
    }

    [Fact]
    public void Counts_uses_and_takes_marks_away_with_the_last()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Place, out uint reads, Host | ReadOnly));
        Assert.Equal(8, UseOf(_guests.Granter, 9));
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Place + 0x1000, out uint writes));
        Assert.Equal(0x18, UseOf(_guests.Granter, 9));
        Assert.Equal(GrantStatus.Okay, _guests.Unmap(writes, Place + 0x1000));
        Assert.Equal(8, UseOf(_guests.Granter, 9));
        Assert.Equal(GrantStatus.Okay, _guests.Unmap(reads, Place));
        Assert.Equal(0, UseOf(_guests.Granter, 9));
    }

    [Fact]
    public void A_grant_that_is_in_use_is_what_it_was_whatever_the_entry_says_now()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Place, out _));
        Grant(_guests.Granter, 9, 0, 6, 0);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Place + 0x1000, out _));
        Assert.Equal(Filling(_guests.Granter, 5), ByteAt(_guests.User, Place + 0x1000));
    }

    [Fact]
    public void At_most_128_mappings_of_a_kind_are_counted()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        for (ulong i = 0; i < 128; i++) Assert.Equal(GrantStatus.Okay, _guests.Map(9, Place + (i << 12), out _));
        Assert.Equal(GrantStatus.GeneralError, _guests.Map(9, Place + 0x80000, out _));
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Place + 0x80000, out _, Host | ReadOnly));
    }

    [Fact]
    public void A_domain_that_is_not_the_one_that_uses_a_grant_does_not_get_it()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Place, out _));
        Grant(_guests.Granter, 9, _guests.Third.Id.Value, 5);
        _guests.Caller = new Hypercalls.TestCaller(_guests.Hypervisor, _guests.Third);
        Assert.Equal(GrantStatus.GeneralError, _guests.Map(9, Place, out _));
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(5u)]
    [InlineData(300u)]
    [InlineData(uint.MaxValue)]
    public void Refuses_a_handle_that_is_not_one(uint handle)
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Place, out uint mapped));
        Assert.Equal(GrantStatus.Okay, _guests.Unmap(mapped, Place));
        Assert.Equal(GrantStatus.BadHandle, _guests.Unmap(handle, Place));
    }

    [Fact]
    public void Unmaps_only_where_the_page_is()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Grant(_guests.Granter, 10, _guests.UserId, 6);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Place, out uint handle));
        Assert.Equal(GrantStatus.Okay, _guests.Map(10, Place + 0x1000, out _));
        Assert.Equal(GrantStatus.GeneralError, _guests.Unmap(handle, Place + 0x1000));
        Assert.Equal(GrantStatus.GeneralError, _guests.Unmap(handle, 0x3000));
        Assert.Equal(0x18, UseOf(_guests.Granter, 9));
        Assert.Equal(GrantStatus.Okay, _guests.Unmap(handle, Place));
    }

    [Fact]
    public void Unmapping_at_no_address_does_nothing_and_succeeds()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Place, out uint handle));
        Assert.Equal(GrantStatus.Okay, _guests.Unmap(handle, 0));
        Assert.Equal(0x18, UseOf(_guests.Granter, 9));
        Assert.NotNull(ByteAt(_guests.User, Place));
    }

    [Fact]
    public void Handles_are_given_out_as_real_Xen_does()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Grant(_guests.Granter, 10, _guests.UserId, 6);
        Grant(_guests.Granter, 11, _guests.UserId, 7);
        List<uint> handles = [];
        for (ulong i = 0; i < 258; i++)
        {
            Assert.Equal(GrantStatus.Okay, _guests.Map(9 + (uint)(i / 100), Place + (i << 12), out uint handle));
            handles.Add(handle);
        }

        // The last of the first page waits, so that there is always one.
        Assert.Equal([.. Enumerable.Range(0, 255).Select(i => (uint)i), 256, 257, 258], handles);
        Assert.Equal(GrantStatus.Okay, _guests.Unmap(0, Place));
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Place, out uint next));
        Assert.Equal(259u, next);
    }

    [Fact]
    public void Runs_out_of_handles_and_says_so()
    {
        using var guests = new GrantGuests(maptrackFrames: 1);
        for (uint i = 0; i < 256; i++) Grant(guests.Granter, 8 + i, guests.UserId, 5);
        for (uint i = 0; i < 255; i++) Assert.Equal(GrantStatus.Okay, guests.Map(8 + i, Place + (i << 12), out _));
        Assert.Equal(GrantStatus.NoSpace, guests.Map(8 + 255, Place + (255 << 12), out _));
        Assert.Equal(0, UseOf(guests.Granter, 8 + 255));
    }

    [Fact]
    public void A_page_stays_when_its_domain_removes_it_and_when_the_domain_goes()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Place, out uint handle));
        byte expected = Filling(_guests.Granter, 5);
        Assert.True(_guests.Granter.Memory.TryRemove(5));
        Assert.Equal(expected, ByteAt(_guests.User, Place));
        _guests.Granter.Destroy();
        Assert.Equal(expected, ByteAt(_guests.User, Place));
        Assert.True(_guests.User.Memory.TryWrite(Place, [1]));
        Assert.Equal((byte)1, ByteAt(_guests.User, Place));
        Assert.Equal(GrantStatus.BadDomain, _guests.Map(9, Place + 0x1000, out _));
        Assert.Equal(GrantStatus.Okay, _guests.Unmap(handle, Place));
        Assert.Null(ByteAt(_guests.User, Place));
    }

    [Fact]
    public void A_domain_that_goes_gives_back_what_it_mapped()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Grant(_guests.Granter, 10, _guests.UserId, 6);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Place, out _));
        Assert.Equal(GrantStatus.Okay, _guests.Map(10, Place + 0x1000, out _, Host | ReadOnly));
        _guests.User.Destroy();
        Assert.Equal((0, 0), (UseOf(_guests.Granter, 9), UseOf(_guests.Granter, 10)));
        Grant(_guests.Granter, 9, _guests.Third.Id.Value, 5);
        _guests.Caller = new Hypercalls.TestCaller(_guests.Hypervisor, _guests.Third);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Place, out _));
    }

    [Fact]
    public void An_element_that_is_not_there_ends_the_call_behind_what_was_done()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        byte[] bytes = new byte[GnttabMapGrantRef.Size];
        new GnttabMapGrantRef { HostAddr = Place, HostMap = true, Reference = 9, Dom = _guests.GranterId }.Write(bytes);
        ulong array = _guests.Caller.Put(bytes);
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), _guests.Caller.Call(Operation, GrantTableOpHypercall.Codes.MapGrantRef, array, 2));
        Assert.Equal(0x18, UseOf(_guests.Granter, 9));
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), _guests.Caller.Call(Operation, GrantTableOpHypercall.Codes.UnmapGrantRef, array + 16, 1));
    }

    [Theory]
    [InlineData(GrantTableOpHypercall.Codes.MapGrantRef)]
    [InlineData(GrantTableOpHypercall.Codes.UnmapGrantRef)]
    [InlineData(GrantTableOpHypercall.Codes.Copy)]
    [InlineData(GrantTableOpHypercall.Codes.SwapGrantRef)]
    public void A_call_without_elements_does_nothing_and_one_with_too_many_is_refused(uint code)
    {
        Assert.Equal(HypercallResult.Of(0), _guests.Caller.Call(Operation, code, 0, 0));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), _guests.Caller.Call(Operation, code, 0, 0x8000_0000));
    }

    [Theory]
    [InlineData(GrantTableOpHypercall.Codes.DumpTable)]
    [InlineData(GrantTableOpHypercall.Codes.Transfer)]
    [InlineData(GrantTableOpHypercall.Codes.UnmapAndReplace)]
    [InlineData(GrantTableOpHypercall.Codes.GetStatusFrames)]
    [InlineData(GrantTableOpHypercall.Codes.CacheFlush)]
    [InlineData(13u)]
    [InlineData(0x1000u)]
    [InlineData(uint.MaxValue)]
    public void A_guest_with_a_physmap_lacks_some_operations(uint code) =>
        Assert.Equal(HypercallResult.Failed(XenErrno.Enosys), _guests.Caller.Call(Operation, code, 0, uint.MaxValue));

    [Fact]
    public void A_process_of_the_control_domain_gets_a_page_and_gives_it_back()
    {
        GrantTable table = _guests.Hypervisor.ControlDomain.Grants;
        Grant(_guests.Granter, 9, 0, 5);
        Assert.True(table.TryMapForClient(_guests.GranterId, 9, true, out uint handle, out GrantedPage page, out _));
        page.Bytes[7] = 99;
        Assert.Equal((byte)99, ByteAt(_guests.Granter, 0x5007));
        Assert.Equal(0x18, UseOf(_guests.Granter, 9));
        Assert.False(table.TryUnmapForClient(handle + 1, out GrantStatus status));
        Assert.Equal(GrantStatus.BadHandle, status);
        Assert.True(table.TryUnmapForClient(handle, out _));
        Assert.Equal(0, UseOf(_guests.Granter, 9));
        Assert.False(table.TryUnmapForClient(handle, out _));
        Assert.False(table.TryMapForClient(_guests.GranterId, 10, false, out _, out _, out status));
        Assert.Equal(GrantStatus.GeneralError, status);
    }

    [Fact]
    public void An_image_does_not_say_that_a_grant_is_in_use()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Grant(_guests.Granter, 10, _guests.UserId, 5, Access | 0x18);
        byte[] before = Guests.ContextOf(_guests.Granter);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Place, out _));
        Assert.Equal(before, Guests.ContextOf(_guests.Granter));
        Assert.Equal(0x18, UseOf(_guests.Granter, 9));
    }

    private HypercallResult Decrease(ulong frame)
    {
        byte[] reservation = new byte[XenMemoryReservation.SizeAt(sizeof(ulong))];
        new XenMemoryReservation { ExtentStart = _guests.Caller.Put(BitConverter.GetBytes(frame)), NrExtents = 1, Domid = (ushort)SpecialDomain.Self }.Write(reservation, sizeof(ulong));
        return _guests.Caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.DecreaseReservation, _guests.Caller.Put(reservation));
    }
}
