using Holdfast.Abi.DmOp;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.HvmOp;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.SaveRestore;

namespace Holdfast.Hypervisor.Tests.DeviceModels;

public sealed class DeviceModelOperationTests : IDisposable
{
    private const uint PageSize = GuestMemory.PageSize;

    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);
    private readonly Domain _guest;
    private readonly DeviceModelCaller _model;

    public DeviceModelOperationTests()
    {
        _guest = Create(_hypervisor);
        _model = Of(_hypervisor, _guest);
    }

    public void Dispose() => _hypervisor.Dispose();

    [Fact]
    public void Refuses_a_caller_that_does_not_control_the_guest()
    {
        Domain other = Create(_hypervisor);
        var model = new DeviceModelCaller(_hypervisor, other, _guest.Id.Value);
        Assert.Equal(Failed(XenErrno.Eperm), model.Create());
        Assert.Equal(Failed(XenErrno.Eperm), new DeviceModelCaller(_hypervisor, other, other.Id.Value).Create());
    }

    [Fact]
    public void Gives_a_server_256_ranges_of_a_kind()
    {
        Assert.Equal(Done, _model.Create());
        for (ulong i = 0; i < DmOpConstants.MaxIoRanges; i++) Assert.Equal(Done, _model.Map(0, XenDmOpIoRange.Memory, i * 0x10, (i * 0x10) + 3));
        Assert.Equal(Failed(XenErrno.Enomem), _model.Map(0, XenDmOpIoRange.Memory, 0x10_0000, 0x10_0000));
        Assert.Equal(Failed(XenErrno.Enomem), _model.Unmap(0, XenDmOpIoRange.Memory, 0x11, 0x11));
        Assert.Equal(Done, _model.Map(0, XenDmOpIoRange.Port, 0, 0));
        Assert.Equal(Done, _model.Unmap(0, XenDmOpIoRange.Memory, 0x10, 0x13));
        Assert.Equal(Done, _model.Map(0, XenDmOpIoRange.Memory, 0x10_0000, 0x10_0000));
    }

    [Fact]
    public void Takes_the_pages_of_a_server_from_the_guest_while_it_is_on()
    {
        SetParameters(_guest, 0x20, 2);
        Assert.True(_guest.Memory.TryWrite(0x20 * PageSize, [7]));
        Assert.Equal(Done, _model.Create(IoreqServerBufferedRequests.Atomic));
        Assert.Equal(Done, _model.Call(DmOpHypercall.Codes.GetIoreqServerInfo, default(XenDmOpGetIoreqServerInfo)));
        Assert.Equal((0x20UL, 0x21UL), (_model.Body<XenDmOpGetIoreqServerInfo>().IoreqGfn, _model.Body<XenDmOpGetIoreqServerInfo>().BufioreqGfn));
        byte[] value = new byte[1];
        Assert.True(_guest.Memory.TryRead(0x20 * PageSize, value));
        Assert.Equal(7, value[0]);
        Assert.Equal(Done, _model.SetState(0, true));
        Assert.Equal(FrameKind.None, _guest.Memory.KindOf(0x20));
        Assert.Equal(Done, _model.SetState(0, false));
        Assert.True(_guest.Memory.TryRead(0x20 * PageSize, value));
        Assert.Equal(0, value[0]);
        Assert.Equal(Done, _model.Destroy(0));
        Assert.Equal(FrameKind.Ram, _guest.Memory.KindOf(0x20));
        Assert.Equal(0x4000, _guest.Memory.Count);
    }

    [Fact]
    public void Gives_a_server_pages_in_one_way_only()
    {
        SetParameters(_guest, 0x20, 2);
        _model.Create(IoreqServerBufferedRequests.Atomic);
        Assert.True(_guest.IoreqServers.TryGetResource(_hypervisor.ControlDomain, 0, 1, out SharedPage page, out _));
        Assert.Equal(SharedPage.Nowhere, page.Gfn);
        Assert.Equal(Failed(XenErrno.Eperm), _model.Call(DmOpHypercall.Codes.GetIoreqServerInfo, default(XenDmOpGetIoreqServerInfo)));
        Assert.False(_guest.IoreqServers.TryGetResource(_hypervisor.ControlDomain, 0, 2, out _, out XenErrno error));
        Assert.Equal(XenErrno.Einval, error);
        Assert.False(_guest.IoreqServers.TryGetResource(_guest, 0, 0, out _, out error));
        Assert.Equal(XenErrno.Eperm, error);
        _model.Create();
        Assert.False(_guest.IoreqServers.TryGetResource(_hypervisor.ControlDomain, 1, 0, out _, out error));
        Assert.Equal(XenErrno.Enoent, error);
    }

    [Fact]
    public void Gives_both_pages_of_old_to_the_first_who_asks_since_4_19()
    {
        using var hypervisor = new EmbeddedHypervisor(HypervisorProfile.Xen420);
        Domain guest = Create(hypervisor);
        guest.HvmParams = new CountedList<ContextHvmParams, ContextHvmParam>(default, [Parameter(HvmParam.IoreqPfn, 0x30), Parameter(HvmParam.BufioreqPfn, 0x32)]);
        DeviceModelCaller model = Of(hypervisor, guest);
        model.Create(IoreqServerBufferedRequests.Atomic);
        Assert.Equal(Done, model.Call(DmOpHypercall.Codes.GetIoreqServerInfo, default(XenDmOpGetIoreqServerInfo)));
        Assert.Equal((0x30UL, 0x32UL), (model.Body<XenDmOpGetIoreqServerInfo>().IoreqGfn, model.Body<XenDmOpGetIoreqServerInfo>().BufioreqGfn));
        model.Create();
        Assert.Equal(Failed(XenErrno.Enomem), model.Call(DmOpHypercall.Codes.GetIoreqServerInfo, new XenDmOpGetIoreqServerInfo { Id = 1 }));
    }

    [Fact]
    public void Copies_nothing_back_behind_an_error()
    {
        var operation = new XenDmOpCreateIoreqServer { HandleBufioreq = 3, Id = 0x1234 };
        Assert.Equal(Failed(XenErrno.Einval), _model.Call(DmOpHypercall.Codes.CreateIoreqServer, operation));
        Assert.Equal(operation, _model.Body<XenDmOpCreateIoreqServer>());
    }

    [Fact]
    public void Leaves_extents_alone_without_a_log_and_walks_them_from_the_last_with_one()
    {
        _model.Second = Extents(Extent(0x10, 4), Extent(ulong.MaxValue, 2));
        var operation = new XenDmOpModifiedMemory { NrExtents = 2 };
        Assert.Equal(Done, _model.Call(DmOpHypercall.Codes.ModifiedMemory, operation));
        Assert.True(_guest.Memory.EnableLogDirty());
        Assert.Equal(Failed(XenErrno.Einval), _model.Call(DmOpHypercall.Codes.ModifiedMemory, operation));
        _model.Second = Extents(Extent(0x10, 4, 1), Extent(0x20, 2));
        Assert.Equal(Failed(XenErrno.Einval), _model.Call(DmOpHypercall.Codes.ModifiedMemory, operation));
        Assert.True(_guest.Memory.IsDirty(0x20));
        Assert.False(_guest.Memory.IsDirty(0x10));
        _model.Second = Extents(Extent(0x10, 4));
        Assert.Equal(Failed(XenErrno.Einval), _model.Call(DmOpHypercall.Codes.ModifiedMemory, operation));
        Assert.Equal(Failed(XenErrno.Einval), _model.Call(DmOpHypercall.Codes.ModifiedMemory, new XenDmOpModifiedMemory { NrExtents = 1, Opaque = 4 }));
        Assert.Equal(Done, _model.Call(DmOpHypercall.Codes.ModifiedMemory, new XenDmOpModifiedMemory { NrExtents = 1, Opaque = 1 }));
        Assert.False(_guest.Memory.IsDirty(0x10));
        Assert.Equal(4, _guest.Memory.DirtyCount - 1);
        Assert.Equal(Failed(XenErrno.Einval), Past(_guest.Memory.HighestMapped));

        HypercallResult Past(ulong highest)
        {
            _model.Second = Extents(Extent(highest, 1));
            return _model.Call(DmOpHypercall.Codes.ModifiedMemory, new XenDmOpModifiedMemory { NrExtents = 1 });
        }
    }

    [Fact]
    public void Ends_the_same_whenever_modified_memory_is_preempted()
    {
        _model.Second = Extents(Extent(0x100, 700), Extent(0x1000, 3), Extent(0x2000, 300));
        foreach (int mask in Enumerable.Range(0, 16))
        {
            int asked = 0;
            using var hypervisor = new EmbeddedHypervisor(HypervisorProfile.Xen417) { Preemption = _ => (mask >> asked++ & 1) != 0 };
            Domain guest = Create(hypervisor);
            guest.Memory.EnableLogDirty();
            DeviceModelCaller model = Of(hypervisor, guest);
            model.Second = _model.Second;
            Assert.Equal(Done, model.Call(DmOpHypercall.Codes.ModifiedMemory, new XenDmOpModifiedMemory { NrExtents = 3 }));
            Assert.Equal(1003, guest.Memory.DirtyCount);
            Assert.InRange(model.Caller.Preemptions, System.Numerics.BitOperations.PopCount((uint)mask & 3), 16);
        }
    }

    [Fact]
    public void Goes_on_with_a_change_of_memory_types_where_it_was_preempted()
    {
        bool stops = true;
        _hypervisor.Preemption = _ => stops = !stops;
        Assert.Equal(Done, _model.SetMemType(0x100, 1000, (ushort)HvmMemType.RamRo));
        Assert.Equal(1, _model.Caller.Preemptions);
        Assert.Equal((0x300UL, 488u), (_model.Body<XenDmOpSetMemType>().FirstPfn, _model.Body<XenDmOpSetMemType>().Nr));
        for (ulong frame = 0xff; frame <= 0x100 + 1000; frame++) Assert.Equal(frame is >= 0x100 and < 0x100 + 1000 ? FrameKind.ReadOnlyRam : FrameKind.Ram, _guest.Memory.KindOf(frame));
    }

    [Fact]
    public void Takes_memory_that_becomes_a_devices_away_for_good()
    {
        Assert.Equal(Done, _model.SetMemType(0x10, 2, (ushort)HvmMemType.Mmio));
        Assert.Equal(FrameKind.None, _guest.Memory.KindOf(0x10));
        Assert.Equal(Done, _model.SetMemType(0x10, 2, (ushort)HvmMemType.Mmio));
        Assert.Equal(Failed(XenErrno.Einval), _model.SetMemType(0x0f, 3, (ushort)HvmMemType.RamRo));
        Assert.Equal(FrameKind.ReadOnlyRam, _guest.Memory.KindOf(0x0f));
    }

    [Fact]
    public void Turns_memory_of_the_type_back_when_its_server_gives_it_up()
    {
        Assert.Equal(Failed(XenErrno.Einval), _model.SetMemType(0x10, 1, (ushort)HvmMemType.IoreqServer));
        _model.Create();
        Assert.Equal(Done, Claim(2));
        Assert.Equal(Done, _model.SetMemType(0x10, 600, (ushort)HvmMemType.IoreqServer));
        Assert.Equal(Failed(XenErrno.Einval), _model.SetMemType(0x10, 1, (ushort)HvmMemType.RamRo));
        Assert.True(_guest.Memory.EnableLogDirty());
        Assert.Equal(Failed(XenErrno.Einval), _model.SetMemType(0x1000, 1, (ushort)HvmMemType.IoreqServer));
        Assert.True(_guest.Memory.DisableLogDirty());
        Assert.Equal(FrameKind.IoreqServer, _guest.Memory.KindOf(0x10));
        int asked = 0;
        _hypervisor.Preemption = _ => asked++ % 2 == 0;
        Assert.Equal(Done, Claim(0));
        Assert.Equal(2, _model.Caller.Preemptions);
        Assert.False(_guest.Memory.HasIoreqServerFrames);
        Assert.Equal(FrameKind.Ram, _guest.Memory.KindOf(0x10 + 599));
        Assert.Equal(Failed(XenErrno.Einval), Claim(0));

        HypercallResult Claim(uint flags) => _model.Call(DmOpHypercall.Codes.MapMemTypeToIoreqServer, new XenDmOpMapMemTypeToIoreqServer { Type = (ushort)HvmMemType.IoreqServer, Flags = flags });
    }

    [Fact]
    public void Moves_pages_and_frees_what_was_there()
    {
        _guest.Memory.TryWrite(0x10 * PageSize, [1]);
        _guest.Memory.TryWrite(0x11 * PageSize, [2]);
        Assert.Equal(Done, Move(2, 0x10, 0x9000));
        byte[] value = new byte[1];
        Assert.True(_guest.Memory.TryRead(0x9001 * PageSize, value));
        Assert.Equal(2, value[0]);
        Assert.False(_guest.Memory.Contains(0x10));
        Assert.Equal(Done, Move(1, 0x9001, 0x20));
        Assert.Equal(0x3fff, _guest.Memory.Count);
        Assert.Equal(Failed(XenErrno.Eoverflow), Move(2, 0x10, ulong.MaxValue - 1));
        Assert.Equal(Failed(XenErrno.Einval), Move(1, 0x10, ulong.MaxValue));
        Assert.True(_guest.Memory.Contains(0x12));
        Assert.Equal(Failed(XenErrno.Enoent), Move(1, 0x12, 1UL << 36));
        Assert.False(_guest.Memory.Contains(0x12));
    }

    [Fact]
    public void Looks_at_16_bits_of_the_number_of_pages_to_move()
    {
        Assert.Equal(Done, Move(0x1_0000, 0x10, 0x9000));
        Assert.True(_guest.Memory.Contains(0x10));
        Assert.Equal(Done, Move(0x1_0001, 0x10, 0x9000));
        Assert.False(_guest.Memory.Contains(0x10));
        Assert.True(_guest.Memory.Contains(0x11));
        Assert.Equal((0x1_0000u, 0x11UL), (_model.Body<XenDmOpRelocateMemory>().Pages, _model.Body<XenDmOpRelocateMemory>().SrcGfn));
    }

    [Fact]
    public void Moves_over_itself_from_the_end_since_4_20()
    {
        foreach (HypervisorProfile profile in HypervisorProfile.All)
        {
            int asked = 0;
            using var hypervisor = new EmbeddedHypervisor(profile) { Preemption = _ => asked++ % 2 == 0 };
            Domain guest = Create(hypervisor);
            for (byte i = 0; i < 4; i++) guest.Memory.TryWrite((0x10UL + i) * PageSize, [(byte)(i + 1)]);
            DeviceModelCaller model = Of(hypervisor, guest);
            HypercallResult result = model.Call(DmOpHypercall.Codes.RelocateMemory, new XenDmOpRelocateMemory { Pages = 4, SrcGfn = 0x10, DstGfn = 0x12 });
            byte[] values = new byte[4];
            if (profile == HypervisorProfile.Xen417)
            {
                // The pages that were moved first are moved again, and then nothing is left of where they were.
                Assert.Equal(Done, result);
                guest.Memory.TryRead(0x14 * PageSize, values.AsSpan(0, 1));
                Assert.Equal(1, values[0]);
                continue;
            }

            Assert.Equal(Done, result);
            for (int i = 0; i < 4; i++) Assert.True(guest.Memory.TryRead((0x12UL + (ulong)i) * PageSize, values.AsSpan(i, 1)));
            Assert.Equal("01020304", Convert.ToHexString(values));
        }
    }

    [Fact]
    public void Moves_only_plain_memory_since_4_19()
    {
        foreach (HypervisorProfile profile in HypervisorProfile.All)
        {
            using var hypervisor = new EmbeddedHypervisor(profile);
            Domain guest = Create(hypervisor);
            guest.Memory.SetKind(0x10, FrameKind.ReadOnlyRam);
            bool isOld = profile == HypervisorProfile.Xen417;
            DeviceModelCaller model = Of(hypervisor, guest);
            Assert.Equal(isOld ? Done : Failed(XenErrno.Eacces), model.Call(DmOpHypercall.Codes.RelocateMemory, new XenDmOpRelocateMemory { Pages = 1, SrcGfn = 0x10, DstGfn = 0x12 }));
            Assert.Equal(Failed(isOld ? XenErrno.Einval : XenErrno.Eacces), model.Call(DmOpHypercall.Codes.RelocateMemory, new XenDmOpRelocateMemory { Pages = 1, SrcGfn = 0x9000, DstGfn = 0x12 }));
        }
    }

    [Fact]
    public void Tells_which_pages_of_the_video_memory_were_written()
    {
        _model.Second = new byte[2];
        var operation = new XenDmOpTrackDirtyVram { FirstPfn = 0x40, Nr = 12 };
        Assert.Equal(Done, _model.Call(DmOpHypercall.Codes.TrackDirtyVram, operation));
        Assert.Equal("FFFF", Convert.ToHexString(_model.SecondAfter));
        _guest.Memory.TryWrite(0x42 * PageSize, [1]);
        Assert.Equal(Done, _model.Call(DmOpHypercall.Codes.TrackDirtyVram, operation));
        Assert.Equal("0400", Convert.ToHexString(_model.SecondAfter));
        Assert.Equal(Done, CallSetMemType(0x45));
        Assert.Equal(Done, _model.Call(DmOpHypercall.Codes.TrackDirtyVram, operation));
        Assert.Equal("2000", Convert.ToHexString(_model.SecondAfter));

        HypercallResult CallSetMemType(ulong frame) => Of(_hypervisor, _guest).SetMemType(frame, 1, (ushort)HvmMemType.RamRw);
    }

    [Fact]
    public void Pins_64_ranges_that_do_not_overlap()
    {
        for (ulong i = 0; i < 64; i++) Assert.Equal(Done, Pin(i * 2, i * 2));
        Assert.Equal(Failed(XenErrno.Enospc), Pin(0x1000, 0x1000));
        Assert.Equal(Failed(XenErrno.Ebusy), Pin(0, 1));
        Assert.Equal(Done, Pin(0, 0, XenDmOpMemCacheAttr.Uncacheable));
        Assert.Equal(XenDmOpMemCacheAttr.Uncacheable, _guest.CachePins.Pins[0].Type);
        Assert.Equal(Failed(XenErrno.Einval), Pin(0, 1UL << 40));

        HypercallResult Pin(ulong first, ulong last, XenDmOpMemCacheAttr type = XenDmOpMemCacheAttr.WriteBack) =>
            _model.Call(DmOpHypercall.Codes.PinMemoryCacheattr, new XenDmOpPinMemoryCacheattr { Start = first, End = last, Type = (uint)type });
    }

    [Fact]
    public void Shuts_the_guest_down_for_the_first_reason_that_it_is_given()
    {
        Assert.Equal(Done, _model.Call(DmOpHypercall.Codes.RemoteShutdown, new XenDmOpRemoteShutdown { Reason = 1 }));
        Assert.Equal(Done, _model.Call(DmOpHypercall.Codes.RemoteShutdown, new XenDmOpRemoteShutdown { Reason = 3 }));
        Assert.Equal(((byte?)1, true), (_guest.ShutdownCode, _guest.IsShutDown));
    }

    [Fact]
    public void Leaves_an_event_until_the_vcpu_takes_it()
    {
        var operation = new XenDmOpInjectEvent { Vector = 14, Type = 3, ErrorCode = 2, Cr2 = 0x1000 };
        Assert.Equal(Done, _model.Call(DmOpHypercall.Codes.InjectEvent, operation));
        Assert.Equal(Failed(XenErrno.Ebusy), _model.Call(DmOpHypercall.Codes.InjectEvent, operation));
        Assert.Equal(new InjectedEvent(14, 3, 0, 2, 0x1000), _guest.Vcpus[0].TakeInjectedEvent());
        Assert.Equal(Done, _model.Call(DmOpHypercall.Codes.InjectEvent, operation));
    }

    [Fact]
    public void Saves_a_server_and_its_channels_and_takes_them_back()
    {
        Domain guest = Guests.CreateWhole(_hypervisor);
        DeviceModelCaller model = Of(_hypervisor, guest);
        Assert.Equal(Done, model.Destroy(0));
        Assert.Equal(Done, model.Create(IoreqServerBufferedRequests.Legacy));
        Assert.Equal(0, model.Body<XenDmOpCreateIoreqServer>().Id);
        model.Map(0, XenDmOpIoRange.Port, 0x3f8, 0x3ff);
        model.Map(0, XenDmOpIoRange.Memory, 0xf000_0000, 0xf000_0fff);
        Assert.True(guest.IoreqServers.TryGetResource(_hypervisor.ControlDomain, 0, 1, out SharedPage page, out _));
        model.SetState(0, true);
        byte[] image = Guests.ContextOf(guest);
        using var other = new EmbeddedHypervisor(HypervisorProfile.Xen417);
        Domain loaded = Guests.Create(other, guest.Configuration);
        Assert.Null(loaded.LoadContext(image, new LoadOptions()).Refusal);
        Assert.Equal(image, Guests.ContextOf(loaded));
        Assert.True(loaded.IoreqServerOf(0)!.Head.Enabled);
        Assert.Equal(guest.IoreqServers[0]!.Ports, loaded.IoreqServers[0]!.Ports);
        Assert.Equal(page.Contents.ToArray(), loaded.IoreqServers[0]!.Requests.Page!.Contents.ToArray());
        model = Of(other, loaded);
        Assert.Equal(Failed(XenErrno.Eexist), model.Map(0, XenDmOpIoRange.Port, 0x3f8, 0x3f8));
        Assert.Equal(Done, model.Destroy(0));
        Assert.Null(loaded.IoreqServerOf(0));
        Assert.Null(loaded.IoreqPortsOf(0));
    }

    internal static HypercallResult Done => HypercallResult.Of(0);

    internal static HypercallResult Failed(XenErrno error) => HypercallResult.Failed(error);

    internal static ContextHvmParam Parameter(HvmParam index, ulong value) => new() { Index = (uint)index, Value = value };

    private static void SetParameters(Domain guest, ulong first, ulong count) =>
        guest.HvmParams = new CountedList<ContextHvmParams, ContextHvmParam>(default, [Parameter(HvmParam.IoreqServerPfn, first), Parameter(HvmParam.NrIoreqServerPages, count)]);

    private static DeviceModelCaller Of(EmbeddedHypervisor hypervisor, Domain guest) => new(hypervisor, hypervisor.ControlDomain, guest.Id.Value);

    private static Domain Create(EmbeddedHypervisor hypervisor)
    {
        Domain guest = Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh });
        Assert.True(guest.Memory.TryPopulate(0, 0x4000));
        return guest;
    }

    private static XenDmOpModifiedMemoryExtent Extent(ulong first, uint count, uint pad = 0) => new() { FirstPfn = first, Nr = count, Pad = pad };

    private static byte[] Extents(params ReadOnlySpan<XenDmOpModifiedMemoryExtent> extents)
    {
        byte[] bytes = new byte[extents.Length * XenDmOpModifiedMemoryExtent.Size];
        for (int i = 0; i < extents.Length; i++) extents[i].Write(bytes.AsSpan(i * XenDmOpModifiedMemoryExtent.Size));
        return bytes;
    }

    private HypercallResult Move(uint count, ulong source, ulong destination) =>
        _model.Call(DmOpHypercall.Codes.RelocateMemory, new XenDmOpRelocateMemory { Pages = count, SrcGfn = source, DstGfn = destination });
}
