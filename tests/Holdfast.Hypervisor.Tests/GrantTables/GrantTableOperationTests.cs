using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.GrantTable;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;
using static Holdfast.Hypervisor.Tests.GrantTables.GrantGuests;

namespace Holdfast.Hypervisor.Tests.GrantTables;

public sealed class GrantTableOperationTests : IDisposable
{
    private const ushort Self = 0x7ff0;

    private readonly GrantGuests _guests = new();

    public void Dispose() => _guests.Dispose();

    [Theory]
    [InlineData(Self, GrantStatus.Okay)]
    [InlineData((ushort)2, GrantStatus.Okay)]
    [InlineData((ushort)1, GrantStatus.PermissionDenied)]
    [InlineData((ushort)0, GrantStatus.PermissionDenied)]
    [InlineData((ushort)77, GrantStatus.BadDomain)]
    [InlineData((ushort)0x7ff1, GrantStatus.BadDomain)]
    public void Tells_a_domain_the_size_of_its_own_table(ushort domain, GrantStatus expected)
    {
        var query = new GnttabQuerySize { Dom = domain, Status = 99 };
        Assert.Equal(HypercallResult.Of(0), _guests.Do(GrantTableOpHypercall.Codes.QuerySize, ref query));
        Assert.Equal(expected, (GrantStatus)query.Status);
        Assert.Equal(expected == GrantStatus.Okay ? (1u, 64u) : (0u, 0u), (query.NrFrames, query.MaxNrFrames));
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(2u)]
    public void A_question_about_one_table_has_a_count_of_one(uint count)
    {
        var query = new GnttabQuerySize { Dom = Self };
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), _guests.Do(GrantTableOpHypercall.Codes.QuerySize, ref query, count));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), _guests.Caller.Call(Operation, GrantTableOpHypercall.Codes.SetupTable, 0, count));
    }

    [Fact]
    public void The_control_domain_asks_about_any_table()
    {
        _guests.Caller = new TestCaller(_guests.Hypervisor, _guests.Hypervisor.ControlDomain);
        var query = new GnttabQuerySize { Dom = _guests.UserId };
        Assert.Equal(HypercallResult.Of(0), _guests.Do(GrantTableOpHypercall.Codes.QuerySize, ref query));
        Assert.Equal((0, 1u), (query.Status, query.NrFrames));
    }

    [Fact]
    public void A_set_up_table_is_longer_and_its_pages_are_where_the_guest_put_them()
    {
        Assert.True(_guests.User.Grants.TryGetFrameForPhysmap(0, out SharedPage? page, out _));
        _guests.User.Memory.Map(0x80, MappedFrame.Of(page));
        Assert.Equal([0x80UL, ulong.MaxValue, ulong.MaxValue], SetUp(_guests.Caller, Self, 3, 3).Frames);
        Assert.Equal(3u, _guests.User.Grants.FrameCount);
        Assert.Equal([0x80UL], SetUp(_guests.Caller, Self, 1, 1).Frames);
        Assert.Equal(3u, _guests.User.Grants.FrameCount);
    }

    [Fact]
    public void A_32_bit_caller_sees_numbers_of_32_bits_and_since_4_20_none_that_do_not_fit()
    {
        Assert.Equal([uint.MaxValue, uint.MaxValue], SetUp(new TestCaller(_guests.Hypervisor, _guests.User, 4), Self, 2, 2).Frames);
        using var newer = new GrantGuests(HypervisorProfile.Xen420);
        (GrantStatus status, ulong[] frames) = SetUp(new TestCaller(newer.Hypervisor, newer.User, 4), Self, 2, 2);
        Assert.Equal(GrantStatus.Okay, status);
        Assert.Equal([0UL, 0UL], frames);
    }

    [Theory]
    [InlineData((ushort)1, 1u, GrantStatus.PermissionDenied)]
    [InlineData((ushort)77, 1u, GrantStatus.BadDomain)]
    [InlineData(Self, 65u, GrantStatus.GeneralError)]
    public void Refuses_a_table_that_is_not_to_be_set_up(ushort domain, uint frames, GrantStatus expected)
    {
        Assert.Equal(expected, SetUp(_guests.Caller, domain, frames, (int)frames).Status);
        Assert.Equal(1u, _guests.User.Grants.FrameCount);
    }

    [Fact]
    public void A_list_without_room_is_told_to_a_64_bit_caller_and_lost_on_a_32_bit_one()
    {
        Assert.Equal(GrantStatus.BadAddress, SetUp(_guests.Caller, Self, 3, 1).Status);
        Assert.Equal(GrantStatus.Okay, SetUp(new TestCaller(_guests.Hypervisor, _guests.User, 4), Self, 3, 1).Status);
    }

    [Fact]
    public void A_32_bit_caller_may_set_up_no_table_at_all()
    {
        var narrow = new TestCaller(_guests.Hypervisor, _guests.User, 4);
        Assert.Equal(HypercallResult.Of(0), narrow.Call(Operation, GrantTableOpHypercall.Codes.SetupTable, 0, 0));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), narrow.Call(Operation, GrantTableOpHypercall.Codes.SetupTable, 0, 2));
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), narrow.Call(Operation, GrantTableOpHypercall.Codes.SetupTable, 0, 1));
    }

    [Fact]
    public void Changes_of_version_keep_the_reserved_entries_alone()
    {
        Grant(_guests.User, 1, _guests.GranterId, 5, ReadOnlyAccess);
        Grant(_guests.User, 9, _guests.GranterId, 6);
        Assert.Equal(default, _guests.SetVersion(_guests.User, 2));
        Assert.Equal(2u, _guests.User.GrantTable!.Value.Version);
        GrantEntryV2FullPage entry = GrantEntryV2FullPage.Read(_guests.User.GrantFrames[0].Contents.Span[GrantEntryV2.Size..]);
        Assert.Equal((ReadOnlyAccess, _guests.GranterId, 5UL), (entry.Header.Flags, entry.Header.Domid, entry.Frame));
        Assert.False(_guests.User.GrantFrames[0].Contents.Span[(8 * GrantEntryV2.Size)..].ContainsAnyExcept((byte)0));
        Assert.Equal(default, _guests.SetVersion(_guests.User, 1));
        Assert.Empty(_guests.User.GrantStatus);
        Assert.Equal(ReadOnlyAccess, FlagsOf(_guests.User, 1));
        Assert.Equal(0, FlagsOf(_guests.User, 9));
    }

    [Fact]
    public void A_reserved_entry_may_be_in_use_while_the_version_changes_and_no_other()
    {
        Grant(_guests.Granter, 1, _guests.UserId, 5);
        Grant(_guests.Granter, 9, _guests.UserId, 6);
        Assert.Equal(GrantStatus.Okay, _guests.Map(1, 0x40_0000, out uint reserved));
        Assert.Equal(GrantStatus.Okay, _guests.Map(9, 0x41_0000, out uint other));
        Assert.Equal(XenErrno.Ebusy, _guests.SetVersion(_guests.Granter, 2));
        Assert.Equal(GrantStatus.Okay, _guests.Unmap(other, 0x41_0000));
        Assert.Equal(default, _guests.SetVersion(_guests.Granter, 2));
        Assert.Equal(0x18, UseOf(_guests.Granter, 1));
        Assert.Equal(default, _guests.SetVersion(_guests.Granter, 1));
        Assert.Equal(Access | 0x18, FlagsOf(_guests.Granter, 1));
        Assert.Equal(default, _guests.SetVersion(_guests.Granter, 2));
        Assert.Equal(GrantStatus.Okay, _guests.Unmap(reserved, 0x40_0000));
        Assert.Equal(0, UseOf(_guests.Granter, 1));
    }

    [Theory]
    [InlineData(Access, 0x1_0000_0000UL, XenErrno.Erange)]
    [InlineData((ushort)GrantType.Transitive, 0UL, XenErrno.Erange)]
    [InlineData((ushort)GrantType.AcceptTransfer, 0x1_0000_0000UL, default(XenErrno))]
    [InlineData(Access, 0xffff_ffffUL, default(XenErrno))]
    public void A_reserved_entry_without_a_form_in_version_1_keeps_version_2(ushort flags, ulong frame, XenErrno expected)
    {
        Assert.Equal(default, _guests.SetVersion(_guests.User, 2));
        GrantV2(_guests.User, 7, new GrantEntryV2FullPage { Header = new GrantEntryHeader { Flags = flags }, Frame = frame });
        Assert.Equal(expected, _guests.SetVersion(_guests.User, 1));
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(3u)]
    public void Refuses_an_unknown_version_and_tells_the_one_it_is(uint version) => Assert.Equal(XenErrno.Einval, _guests.SetVersion(_guests.User, version));

    [Fact]
    public void Tells_the_version_to_who_may_ask()
    {
        var query = new GnttabGetVersion { Dom = Self, TableVersion = 99 };
        Assert.Equal(HypercallResult.Of(0), _guests.Do(GrantTableOpHypercall.Codes.GetVersion, ref query));
        Assert.Equal(1u, query.TableVersion);
        query = new GnttabGetVersion { Dom = _guests.GranterId, TableVersion = 99 };
        Assert.Equal(HypercallResult.Failed(XenErrno.Eperm), _guests.Do(GrantTableOpHypercall.Codes.GetVersion, ref query));
        query = new GnttabGetVersion { Dom = 77, TableVersion = 99 };
        Assert.Equal(HypercallResult.Failed(XenErrno.Esrch), _guests.Do(GrantTableOpHypercall.Codes.GetVersion, ref query));
        Assert.Equal(99u, query.TableVersion);
    }

    [Fact]
    public void Swaps_entries_that_are_not_in_use()
    {
        Grant(_guests.User, 9, 1, 5);
        Grant(_guests.User, 10, 3, 6, ReadOnlyAccess);
        Assert.Equal(GrantStatus.Okay, Swap(9, 10));
        Assert.Equal((ReadOnlyAccess, Access), (FlagsOf(_guests.User, 9), FlagsOf(_guests.User, 10)));
        Assert.Equal(GrantStatus.Okay, Swap(9, 9));
        Assert.Equal(GrantStatus.BadReference, Swap(9, 512));
        Assert.Equal(GrantStatus.BadReference, Swap(512, 9));
        Grant(_guests.User, 11, _guests.UserId, 7);
        Assert.Equal(GrantStatus.Okay, _guests.Map(11, 0x40_0000, out _, domain: _guests.UserId));
        Assert.Equal(GrantStatus.Again, Swap(9, 11));
        Assert.Equal(GrantStatus.Again, Swap(11, 9));
        Assert.Equal(GrantStatus.Okay, Swap(11, 11));
    }

    [Fact]
    public void A_PV_guest_gets_numbers_beyond_its_memory_for_the_pages_of_its_table()
    {
        using var guests = new GrantGuests(user: ContextGuestKind.Pv);
        (GrantStatus status, ulong[] frames) = SetUp(guests.Caller, Self, 2, 2);
        Assert.Equal(GrantStatus.Okay, status);
        Assert.True(guests.User.Memory.TryWrite(frames[1] * PageSize, [42]));
        Assert.Equal(42, guests.User.GrantFrames[1].Contents.Span[0]);
        Assert.Equal(frames, SetUp(guests.Caller, Self, 2, 2).Frames);
        Assert.All(frames, frame => Assert.InRange(frame, 64UL, uint.MaxValue));
        Assert.Equal(GrantStatus.GeneralError, StatusFrames(guests.Caller, 1).Status);
        Assert.Equal(GrantStatus.Okay, StatusFrames(guests.Caller, 0).Status);
        Assert.Equal(default, guests.SetVersion(guests.User, 2));
        (status, ulong[] statusFrames) = StatusFrames(guests.Caller, 1);
        Assert.Equal(GrantStatus.Okay, status);
        Assert.Equal(FrameKind.HypervisorPage, guests.User.Memory.KindOf(statusFrames[0]));
        Assert.Equal(default, guests.SetVersion(guests.User, 1));
        Assert.Equal(FrameKind.None, guests.User.Memory.KindOf(statusFrames[0]));
    }

    [Theory]
    [InlineData(GrantTableOpHypercall.Codes.DumpTable, XenErrno.Enosys)]
    [InlineData(13u, XenErrno.Enosys)]
    [InlineData(0x1006u, XenErrno.Einval)]
    [InlineData(0x1003u, XenErrno.Einval)]
    public void A_PV_guest_learns_what_there_is_not(uint command, XenErrno expected)
    {
        using var guests = new GrantGuests(user: ContextGuestKind.Pv);
        Assert.Equal(HypercallResult.Failed(expected), guests.Caller.Call(Operation, command, 0, 1));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), guests.Caller.Call(Operation, command, 0, uint.MaxValue));
    }

    [Fact]
    public void A_table_of_an_image_that_says_nothing_of_it_begins_when_it_is_used()
    {
        Domain domain = Guests.Load(_guests.Hypervisor, Samples.Bytes(Samples.Names.First(name => name.Contains("pvh", StringComparison.Ordinal))));
        Assert.Null(domain.GrantTable);
        _guests.Caller = new TestCaller(_guests.Hypervisor, domain);
        var query = new GnttabQuerySize { Dom = Self };
        Assert.Equal(HypercallResult.Of(0), _guests.Do(GrantTableOpHypercall.Codes.QuerySize, ref query));
        Assert.Equal((1u, 64u), (query.NrFrames, query.MaxNrFrames));
        Assert.Equal(1u, domain.GrantTable!.Value.Version);
    }

    private static (GrantStatus Status, ulong[] Frames) SetUp(TestCaller caller, ushort domain, uint frames, int room)
    {
        int width = caller.Caller.Width;
        ulong list = caller.Put(new byte[room * width]);
        byte[] bytes = new byte[GnttabSetupTable.SizeAt(width)];
        new GnttabSetupTable { Dom = domain, NrFrames = frames, FrameList = list, Status = 99 }.Write(bytes, width);
        ulong request = caller.Put(bytes);
        Assert.Equal(HypercallResult.Of(0), caller.Call(Operation, GrantTableOpHypercall.Codes.SetupTable, request, 1));
        byte[] numbers = caller.At(list);
        return ((GrantStatus)GnttabSetupTable.Read(caller.At(request), width).Status,
            [.. Enumerable.Range(0, room).Select(i => width == 4 ? BitConverter.ToUInt32(numbers, i * 4) : BitConverter.ToUInt64(numbers, i * 8))]);
    }

    private static (GrantStatus Status, ulong[] Frames) StatusFrames(TestCaller caller, uint frames)
    {
        int width = caller.Caller.Width;
        ulong list = caller.Put(new byte[Math.Max(frames, 1) * sizeof(ulong)]);
        byte[] bytes = new byte[GnttabGetStatusFrames.SizeAt(width)];
        new GnttabGetStatusFrames { Dom = Self, NrFrames = frames, FrameList = list, Status = 99 }.Write(bytes, width);
        ulong request = caller.Put(bytes);
        Assert.Equal(HypercallResult.Of(0), caller.Call(Operation, GrantTableOpHypercall.Codes.GetStatusFrames, request, 1));
        return ((GrantStatus)GnttabGetStatusFrames.Read(caller.At(request), width).Status, [.. Enumerable.Range(0, (int)frames).Select(i => BitConverter.ToUInt64(caller.At(list), i * 8))]);
    }

    private GrantStatus Swap(uint first, uint second)
    {
        var swap = new GnttabSwapGrantRef { First = first, Second = second, Status = 99 };
        Assert.Equal(HypercallResult.Of(0), _guests.Do(GrantTableOpHypercall.Codes.SwapGrantRef, ref swap));
        return (GrantStatus)swap.Status;
    }
}
