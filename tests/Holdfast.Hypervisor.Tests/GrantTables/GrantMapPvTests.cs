using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.GrantTable;
using Holdfast.Abi.Libxc;
using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Paging;
using Holdfast.Hypervisor.Profiles;
using Holdfast.X86.Paging;
using static Holdfast.Hypervisor.Tests.GrantTables.GrantGuests;

namespace Holdfast.Hypervisor.Tests.GrantTables;

/// <summary>Mappings in the page tables of PV guests.</summary>
public sealed class GrantMapPvTests : IDisposable
{
    private const uint Host = GnttabMapGrantRef.Bits.HostMapMask;
    private const uint ReadOnly = GnttabMapGrantRef.Bits.ReadOnlyMask;
    private const uint Device = GnttabMapGrantRef.Bits.DeviceMapMask;
    private const uint Entry = GnttabMapGrantRef.Bits.ContainsPteMask;
    private const uint Application = GnttabMapGrantRef.Bits.ApplicationMapMask;
    private const ulong Root = 10;
    private const ulong Lowest = 13;
    private const ulong Linear = 0x3000;
    private const ulong EntryAddress = (Lowest << 12) + (3 * 8);

    private readonly GrantGuests _guests = Guests(8);

    public void Dispose() => _guests.Dispose();

    [Theory]
    [InlineData(Host, Linear, 0x8010_0000_0000_0067UL)]
    [InlineData(Host | ReadOnly, Linear, 0x8010_0000_0000_0065UL)]
    [InlineData(Host | Application, Linear, 0x8000_0000_0000_0167UL)]
    [InlineData(Host | Entry, EntryAddress, 0x8010_0000_0000_0067UL)]
    [InlineData(Host | 0xffff_0000u, Linear, 0x8010_0000_0000_0e67UL)]
    public void The_entry_of_an_address_names_the_page(uint flags, ulong address, ulong expected)
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        GnttabMapGrantRef mapped = _guests.Map(new GnttabMapGrantRef { HostAddr = address, Flags = flags, Reference = 9, Dom = _guests.GranterId });
        Assert.Equal(GrantStatus.Okay, (GrantStatus)mapped.Status);
        Assert.InRange(mapped.DevBusAddr >> 12, 64UL, uint.MaxValue);
        Assert.Equal(expected | mapped.DevBusAddr, EntryOf(_guests, EntryAddress));
        Assert.Equal(Filling(_guests.Granter, 5), ByteIn(_guests, Linear));
        Assert.Equal(GrantStatus.Okay, _guests.Unmap(mapped.MappingHandle, address));
        Assert.Equal(0UL, EntryOf(_guests, EntryAddress));
        Assert.Equal(FrameKind.None, _guests.User.Memory.KindOf(mapped.DevBusAddr >> 12));
        Assert.Equal(0, UseOf(_guests.Granter, 9));
    }

    [Fact]
    public void A_32_bit_guest_has_no_bits_for_rings_in_its_entries()
    {
        using GrantGuests narrow = Guests(4);
        Grant(narrow.Granter, 9, narrow.UserId, 5);
        GnttabMapGrantRef mapped = narrow.Map(new GnttabMapGrantRef { HostAddr = Linear, Flags = Host, Reference = 9, Dom = narrow.GranterId });
        Assert.Equal((0, 0x8000_0000_0000_0063UL | mapped.DevBusAddr), (mapped.Status, EntryOf(narrow, EntryAddress)));
        Assert.Equal(GrantStatus.GeneralError, narrow.Map(9, (1UL << 32) + Linear, out _));
    }

    [Theory]
    [InlineData(Host | Entry, EntryAddress + 4)]
    [InlineData(Host | Entry, 2UL << 12)]
    [InlineData(Host | Entry, 99UL << 12)]
    [InlineData(Host | Entry, ulong.MaxValue - 7)]
    [InlineData(Host, 1UL << 39)]
    [InlineData(Host, 1UL << 30)]
    [InlineData(Host, 1UL << 47)]
    [InlineData(Host, 0xffff_8000_0000_0000UL)]
    public void Refuses_an_address_without_an_entry_of_the_lowest_level(uint flags, ulong address)
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Assert.Equal(GrantStatus.GeneralError, _guests.Map(9, address, out _, flags));
        Assert.Equal(0, UseOf(_guests.Granter, 9));
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Linear, out _));
    }

    [Fact]
    public void One_page_has_one_number_however_often_it_is_mapped()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        GnttabMapGrantRef first = _guests.Map(new GnttabMapGrantRef { HostAddr = Linear, Flags = Host, Reference = 9, Dom = _guests.GranterId });
        GnttabMapGrantRef second = _guests.Map(new GnttabMapGrantRef { HostAddr = Linear + 0x1000, Flags = Host | ReadOnly, Reference = 9, Dom = _guests.GranterId });
        Assert.Equal(first.DevBusAddr, second.DevBusAddr);
        Assert.Equal(GrantStatus.Okay, _guests.Unmap(first.MappingHandle, Linear));
        Assert.Equal(Filling(_guests.Granter, 5), ByteIn(_guests, Linear + 0x1000));
        Assert.Equal(GrantStatus.Okay, _guests.Unmap(second.MappingHandle, Linear + 0x1000));
        Assert.Equal(FrameKind.None, _guests.User.Memory.KindOf(first.DevBusAddr >> 12));
    }

    [Fact]
    public void A_page_for_devices_needs_no_IOMMU_and_goes_by_its_address_for_devices()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        GnttabMapGrantRef mapped = _guests.Map(new GnttabMapGrantRef { HostAddr = Linear, Flags = Host | Device, Reference = 9, Dom = _guests.GranterId });
        Assert.Equal(0, mapped.Status);
        Assert.Equal(GrantStatus.Okay, _guests.Unmap(mapped.MappingHandle, Linear));
        Assert.Equal(0x18, UseOf(_guests.Granter, 9));
        Assert.Equal(GrantStatus.BadDeviceAddress, _guests.Unmap(mapped.MappingHandle, 0, mapped.DevBusAddr + 1));
        Assert.Equal(GrantStatus.Okay, _guests.Unmap(mapped.MappingHandle, 0, mapped.DevBusAddr));
        Assert.Equal(0, UseOf(_guests.Granter, 9));
        Assert.Equal(GrantStatus.BadHandle, _guests.Unmap(mapped.MappingHandle, 0, mapped.DevBusAddr));
    }

    [Theory]
    [InlineData(0x1UL)]
    [InlineData(0x2UL)]
    [InlineData(0x1000UL)]
    public void An_entry_that_no_longer_maps_the_page_in_that_way_is_not_unmapped(ulong change)
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Linear, out uint handle));
        ulong entry = EntryOf(_guests, EntryAddress);
        SetEntry(_guests, EntryAddress, entry ^ change);
        Assert.Equal(GrantStatus.GeneralError, _guests.Unmap(handle, Linear));
        SetEntry(_guests, EntryAddress, entry ^ 0x20);
        Assert.Equal(GrantStatus.Okay, _guests.Unmap(handle, Linear));
    }

    [Fact]
    public void What_is_mapped_elsewhere_takes_the_place_of_a_mapping()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Linear, out uint handle));
        ulong other = EntryOf(_guests, EntryAddress + 8);
        Assert.Equal(GrantStatus.Okay, Replace(handle, Linear, Linear + 0x1000));
        Assert.Equal((other, 0UL), (EntryOf(_guests, EntryAddress), EntryOf(_guests, EntryAddress + 8)));
        Assert.Equal(GrantStatus.BadHandle, Replace(handle, Linear, 0));

        // What is to move is gone even where it has nowhere to go.
        other = EntryOf(_guests, EntryAddress + 16);
        Assert.NotEqual(0UL, other);
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, Linear, out handle));
        Assert.Equal(GrantStatus.GeneralError, Replace(handle, Linear + 0x1000, Linear + 0x2000));
        Assert.Equal(0UL, EntryOf(_guests, EntryAddress + 16));
        Assert.Equal(GrantStatus.Okay, Replace(handle, Linear, 0));
        Assert.Equal(0UL, EntryOf(_guests, EntryAddress));
    }

    [Fact]
    public void A_page_table_is_not_granted_for_writing()
    {
        using var guests = new GrantGuests(granter: ContextGuestKind.Pv);
        guests.Granter.Memory.Fill(5, PageType.L2TabPin, new byte[PageSize]);
        Grant(guests.Granter, 9, guests.UserId, 5);
        Assert.Equal(GrantStatus.GeneralError, guests.Map(9, 0x40_0000, out _));
        Assert.Equal(0, UseOf(guests.Granter, 9));
        Assert.Equal(GrantStatus.GeneralError, guests.Copy(new GnttabCopy { Source = ByFrame(3), Destination = ByGrant(guests.Granter, 9), Length = 1, DestinationIsGrant = true }));
        Assert.Equal(0, UseOf(guests.Granter, 9));
        Assert.Equal(GrantStatus.Okay, guests.Map(9, 0x40_0000, out _, Host | ReadOnly));
    }

    [Fact]
    public void A_descriptor_table_is_not_granted_for_writing_while_it_is_in_use()
    {
        using var guests = new GrantGuests(granter: ContextGuestKind.Pv);
        guests.Granter.Memory.Fill(5, PageType.NoTab, new byte[PageSize]);
        Grant(guests.Granter, 9, guests.UserId, 5);
        Assert.Equal(default, guests.Granter.Frames.Use(5, FrameType.Descriptors));
        Assert.Equal(GrantStatus.GeneralError, guests.Map(9, 0x40_0000, out _));
        Assert.Equal(GrantStatus.GeneralError, guests.Copy(new GnttabCopy { Source = ByFrame(3), Destination = ByGrant(guests.Granter, 9), Length = 1, DestinationIsGrant = true }));
        Assert.Equal(0, UseOf(guests.Granter, 9));
        guests.Granter.Frames.EndUse(5);
        Assert.Equal(GrantStatus.Okay, guests.Map(9, 0x40_0000, out _));
    }

    [Fact]
    public void Without_page_tables_nothing_is_mapped()
    {
        _guests.User.Vcpus[0].Pv = null;
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        Assert.Equal(GrantStatus.GeneralError, _guests.Map(9, Linear, out _));
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, EntryAddress, out _, Host | Entry));
    }

    [Theory]
    [InlineData(9u, 3UL, GrantStatus.Okay)]
    [InlineData(9u, 99UL, GrantStatus.BadPage)]
    [InlineData(9u, Lowest, GrantStatus.BadPage)]
    [InlineData(9u, 7UL, GrantStatus.BadPage)]
    [InlineData(10u, 3UL, GrantStatus.GeneralError)]
    [InlineData(600u, 3UL, GrantStatus.GeneralError)]
    public void A_page_is_given_away_where_it_is_wanted_and_lost_where_it_is_not(uint reference, ulong frame, GrantStatus expected)
    {
        Grant(_guests.Granter, 9, _guests.UserId, 40, (ushort)GrantType.AcceptTransfer);
        Grant(_guests.Granter, 10, _guests.UserId, 41, Access);
        bool wasThere = _guests.User.Memory.Contains(frame), isGiven = expected == GrantStatus.Okay;
        Assert.Equal(expected, Transfer(frame, _guests.GranterId, reference));
        Assert.Equal(wasThere && expected == GrantStatus.BadPage, _guests.User.Memory.Contains(frame));
        Assert.Equal((long)Pages + (isGiven ? 1 : 0), _guests.Granter.Memory.Count);
        Assert.Equal(isGiven ? Filling(_guests.User, 3) : null, ByteAt(_guests.Granter, 40UL << 12));
        Assert.Equal(isGiven ? 0xe : 2, FlagsOf(_guests.Granter, 9));
    }

    [Fact]
    public void A_page_that_others_use_is_not_given_away_and_one_for_nobody_is_lost()
    {
        Grant(_guests.Granter, 9, _guests.UserId, 40, (ushort)GrantType.AcceptTransfer);
        Grant(_guests.User, 11, 0, 3);
        Assert.True(_guests.Hypervisor.ControlDomain.Grants.TryMapForClient(_guests.UserId, 11, false, out uint handle, out _, out _));
        Assert.Equal(GrantStatus.BadPage, Transfer(3, _guests.GranterId, 9));
        Assert.True(_guests.Hypervisor.ControlDomain.Grants.TryUnmapForClient(handle, out _));
        Assert.Equal(GrantStatus.BadDomain, Transfer(3, 77, 9));
        Assert.False(_guests.User.Memory.Contains(3));
        Assert.Equal(GrantStatus.GeneralError, Transfer(2, 0, 9));
        Assert.False(_guests.User.Memory.Contains(2));
    }

    [Fact]
    public void A_PV_guest_is_told_which_page_came()
    {
        using var guests = new GrantGuests(granter: ContextGuestKind.Pv, user: ContextGuestKind.Pv);
        Grant(guests.Granter, 9, guests.UserId, 3, (ushort)GrantType.AcceptTransfer);
        Grant(guests.Granter, 10, guests.UserId, 50, (ushort)GrantType.AcceptTransfer);
        Assert.Equal(GrantStatus.Okay, Transfer(guests, 5, guests.GranterId, 9));
        uint frame = BitConverter.ToUInt32(guests.Granter.GrantFrames[0].Contents.Span[((9 * 8) + 4)..]);
        Assert.NotEqual(3u, frame);
        Assert.Equal(Filling(guests.User, 5), ByteAt(guests.Granter, (ulong)frame << 12));
        Assert.Equal(Filling(guests.Granter, 3), ByteAt(guests.Granter, 0x3000));
        Assert.Equal(GrantStatus.Okay, Transfer(guests, 6, guests.GranterId, 10));
        Assert.Equal(Filling(guests.User, 6), ByteAt(guests.Granter, 50UL << 12));
    }

    [Theory]
    [InlineData(0, 4096, 1u, 0)]
    [InlineData(4095, 1, 3u, 0)]
    [InlineData(0, 0, 3u, 0)]
    [InlineData(0, 8, 0u, 0)]
    [InlineData(0, 8, 2u, (int)XenErrno.Eopnotsupp)]
    [InlineData(4096, 0, 1u, (int)XenErrno.Einval)]
    [InlineData(1, 4096, 1u, (int)XenErrno.Einval)]
    [InlineData(0, 8, 4u, (int)XenErrno.Einval)]
    [InlineData(0, 8, 0x8000_0001u, (int)XenErrno.Einval)]
    public void A_flush_is_judged_by_its_range_and_its_kind(int offset, int length, uint op, int expected)
    {
        Assert.Equal((XenErrno)(uint)expected, Flush(_guests, 5UL << 12, offset, length, op).Error);
        Grant(_guests.Granter, 9, _guests.UserId, 5);
        GnttabMapGrantRef mapped = _guests.Map(new GnttabMapGrantRef { HostAddr = Linear, Flags = Host, Reference = 9, Dom = _guests.GranterId });
        Assert.Equal((XenErrno)(uint)expected, Flush(_guests, mapped.DevBusAddr, offset, length, op).Error);
    }

    [Fact]
    public void A_flush_of_nobodys_page_is_refused_and_none_is_left_since_4_21()
    {
        Assert.Equal(XenErrno.Eperm, Flush(_guests, 99UL << 12, 0, 8, 1).Error);
        Assert.Equal(XenErrno.Einval, Flush(_guests, 1UL << 40, 0, 8, 1).Error);
        using GrantGuests newest = Guests(8, HypervisorProfile.Next);
        Assert.Equal(XenErrno.Enosys, Flush(newest, 5UL << 12, 0, 8, 1).Error);
    }

    [Fact]
    public void A_flush_that_is_preempted_goes_on_with_the_next_grants()
    {
        _guests.Granter.Grants.Grow(20);
        Grant(_guests.Granter, 9000, _guests.UserId, 5);
        GnttabMapGrantRef mapped = _guests.Map(new GnttabMapGrantRef { HostAddr = Linear, Flags = Host, Reference = 9000, Dom = _guests.GranterId });
        Assert.Equal(0, mapped.Status);
        _guests.Hypervisor.Preemption = PreemptionPolicies.Always;
        Assert.Equal(HypercallResult.Of(0), Flush(_guests, mapped.DevBusAddr, 0, 8, 1));
        Assert.Equal(2, _guests.Caller.Preemptions);

        // What a continuation holds is looked at where it would mean nothing.
        Assert.Equal(XenErrno.Eilseq, Flush(_guests, 5UL << 12, 0, 0, 1, 0x1000).Error);
    }

    private static GrantGuests Guests(uint width, HypervisorProfile? profile = null)
    {
        var guests = new GrantGuests(profile, user: ContextGuestKind.Pv, userWidth: width);
        ulong root = width == 4 ? Root + 1 : Root;
        for (ulong level = root; level <= Lowest; level++) guests.User.Memory.Fill(level, (PageType)(Lowest - level + 1), new byte[PageSize]);
        for (ulong table = root; table < Lowest; table++) SetEntry(guests, table << 12, ((table + 1) << 12) | 7);
        for (ulong page = 4; page < 8; page++) SetEntry(guests, (Lowest << 12) + (page * 8), (page << 12) | 7);
        guests.User.Vcpus[0].Pv = new ContextVcpuPv { KernelPageTable = root };
        return guests;
    }

    private static void SetEntry(GrantGuests guests, ulong address, ulong value) => Assert.True(guests.User.Memory.TryWrite(address, BitConverter.GetBytes(value)));

    private static ulong EntryOf(GrantGuests guests, ulong address)
    {
        byte[] bytes = new byte[8];
        Assert.True(guests.User.Memory.TryRead(address, bytes));
        return BitConverter.ToUInt64(bytes);
    }

    private static byte ByteIn(GrantGuests guests, ulong linear)
    {
        byte[] one = new byte[1];
        Assert.True(new GuestVirtualMemory(new AddressSpace(guests.User.Memory, PagingMode.FourLevel, Root << 12), guests.User.Memory).TryRead(linear, one));
        return one[0];
    }

    private static HypercallResult Flush(GrantGuests guests, ulong address, int offset, int length, uint op, uint progress = 0)
    {
        Abi.Array8<byte> union = default;
        new GnttabCacheFlushAddress { DevBusAddr = address }.Write(union);
        var flush = new GnttabCacheFlush { A = union, PageOffset = (ushort)offset, Length = (ushort)length, Op = op };
        return guests.Do(GrantTableOpHypercall.Codes.CacheFlush | progress, ref flush);
    }

    private GrantStatus Replace(uint handle, ulong address, ulong newAddress)
    {
        var replace = new GnttabUnmapAndReplace { HostAddr = address, NewAddr = newAddress, MappingHandle = handle, Status = 99 };
        Assert.Equal(HypercallResult.Of(0), _guests.Do(GrantTableOpHypercall.Codes.UnmapAndReplace, ref replace));
        return (GrantStatus)replace.Status;
    }

    private GrantStatus Transfer(ulong frame, ushort domain, uint reference) => Transfer(_guests, frame, domain, reference);

    private static GrantStatus Transfer(GrantGuests guests, ulong frame, ushort domain, uint reference)
    {
        byte[] bytes = new byte[GnttabTransfer.SizeAt(8)];
        new GnttabTransfer { Mfn = frame, Domid = domain, Reference = reference, Status = 99 }.Write(bytes, 8);
        bytes = guests.Do(GrantTableOpHypercall.Codes.Transfer, bytes, out HypercallResult result);
        Assert.Equal(HypercallResult.Of(0), result);
        return (GrantStatus)GnttabTransfer.Read(bytes, 8).Status;
    }
}
