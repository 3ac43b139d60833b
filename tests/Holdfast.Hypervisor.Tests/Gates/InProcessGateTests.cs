using Holdfast.Abi.DmOp;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.EventChannel;
using Holdfast.Abi.Gates;
using Holdfast.Abi.IoReq;
using Holdfast.Abi.Memory;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Emulation;
using Holdfast.Hypervisor.Gates;
using Holdfast.Hypervisor.Kernels;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Toolstack;
using Holdfast.Toolstack.DeviceModels;
using Holdfast.Toolstack.Domains;

namespace Holdfast.Hypervisor.Tests.Gates;

/// <summary>Clients of the toolstack, over gates to a hypervisor in this process.</summary>
public sealed class InProcessGateTests : IDisposable
{
    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Next);
    private readonly Domain _guest;

    public InProcessGateTests()
    {
        _guest = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh });
        Assert.True(_guest.Memory.TryPopulate(0, 64));
    }

    public void Dispose() => _hypervisor.Dispose();

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void A_device_model_serves_a_port_over_the_four_gates(int width)
    {
        using var calls = new InProcessGate(new Privcmd(_hypervisor, width: Math.Max(width, 8)), width);
        using var events = new InProcessEventChannelGate(_hypervisor);
        using var memory = new InProcessMemoryGate(_hypervisor);
        using var client = new DeviceModelClient(calls, _guest.Id.Value);
        Assert.Equal(HypercallResult.Of(0), client.CreateIoreqServer(IoreqServerBufferedRequests.Off, out ushort server));
        Assert.Equal(HypercallResult.Of(0), client.MapIoRange(server, XenDmOpIoRange.Port, 0x5000, 0x5007));
        Assert.Equal(HypercallResult.Of(0), memory.Map(_guest.Id.Value, (uint)MemoryResource.IoreqServer, server, 1, 1, out IMappedPages? pages));
        Assert.Equal(HypercallResult.Of(0), client.SetIoreqServerState(server, isEnabled: true));
        HypercallResult port = events.BindInterdomain(_guest.Id.Value, Ioreq.Read(pages![0]).VpEport);
        Assert.True(port.Succeeded);

        // Binding tells of what may have come before.
        while (events.TryTake(TimeSpan.Zero, out uint early)) events.Unmask(early);
        GuestAccess access = _guest.Accesses.ReadPort(0, 0x5002, 2);
        Assert.Equal(GuestAccessState.Waiting, access.State);
        Assert.True(events.TryTake(TimeSpan.Zero, out uint told));
        Assert.Equal((uint)port.Value, told);
        Ioreq request = Ioreq.Read(pages[0]);
        Assert.Equal((0x5002UL, 2u, IoreqDirection.Read), (request.Addr, request.ElementSize, request.Direction));
        (request with { Data = 0xbeef, State = IoreqState.ResponseReady }).Write(pages[0]);
        Assert.Equal(HypercallResult.Of(0), events.Notify(told));
        Assert.Equal(GuestAccessState.Completed, access.State);
        Assert.Equal([0xef, 0xbe], access.Data.ToArray());
    }

    [Fact]
    public void Each_request_of_the_client_is_the_operation_that_its_name_says()
    {
        using var calls = new InProcessGate(_hypervisor);
        using var client = new DeviceModelClient(calls, _guest.Id.Value);
        Assert.Equal(HypercallResult.Of(0), client.NrVcpus(out uint vcpus));
        Assert.Equal(1u, vcpus);
        Assert.Equal(HypercallResult.Of(0), client.CreateIoreqServer(IoreqServerBufferedRequests.Atomic, out ushort server));
        Assert.Equal(HypercallResult.Of(0), client.GetIoreqServerInfo(server, wantsGfns: false, out IoreqServerInfo info));
        Assert.Equal((true, null, null), (info.BufferedPort != 0, info.Gfn, info.BufferedGfn));
        Assert.Equal(HypercallResult.Of(0), client.MapPciFunction(server, new PciFunction(0, 0, 5, 0)));
        Assert.Equal(HypercallResult.Failed(XenErrno.Eexist), client.MapPciFunction(server, new PciFunction(0, 0, 5, 0)));
        Assert.Equal(HypercallResult.Of(0), client.UnmapPciFunction(server, new PciFunction(0, 0, 5, 0)));
        Assert.Equal(HypercallResult.Failed(XenErrno.Enoent), client.UnmapIoRange(server, XenDmOpIoRange.Memory, 0, 1));
        Assert.Equal(HypercallResult.Of(0), client.TrackDirtyVram(0, 0, []));
        Assert.Equal(HypercallResult.Of(0), client.ModifiedMemory(new ModifiedPages(0, 4)));
        Assert.Equal(HypercallResult.Of(0), client.ModifiedMemory());
        Assert.Equal(HypercallResult.Failed(XenErrno.Eopnotsupp), client.SetIrqLevel(5, isAsserted: true));
        Assert.Equal(HypercallResult.Failed(XenErrno.Erange), client.InjectMsi(0, 0));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), client.InjectEvent(new XenDmOpInjectEvent { Vcpuid = 77 }));
        Assert.Equal(HypercallResult.Of(0), client.RelocateMemory(0x10, 0x50, 2));
        Assert.Equal(HypercallResult.Of(0), client.PinMemoryCacheAttribute(0, 7, XenDmOpMemCacheAttr.WriteBack));
        Assert.Equal(HypercallResult.Of(0), client.DestroyIoreqServer(server));
        Assert.Equal(HypercallResult.Of(0), client.RemoteShutdown(3));
        Assert.True(_guest.HasCrashed);
    }

    [Fact]
    public void A_restricted_client_serves_its_domain_alone()
    {
        Domain other = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh });
        using var calls = new InProcessGate(_hypervisor);
        using var memory = new InProcessMemoryGate(_hypervisor);
        Assert.Equal(HypercallResult.Of(0), calls.Restrict(_guest.Id.Value));
        Assert.Equal(HypercallResult.Of(0), memory.Restrict(_guest.Id.Value));
        using var client = new DeviceModelClient(calls, other.Id.Value);
        Assert.Equal(HypercallResult.Failed(XenErrno.Eperm), client.NrVcpus(out _));
        Assert.Equal(HypercallResult.Failed(XenErrno.Eperm), memory.SizeOf(other.Id.Value, (uint)MemoryResource.GrantTable, 0));
        Assert.Equal(HypercallResult.Failed(XenErrno.Eperm), memory.Map(other.Id.Value, [0], new XenErrno[1], out _));
    }

    [Fact]
    public void Foreign_memory_is_the_domains_own()
    {
        using var memory = new InProcessMemoryGate(_hypervisor);
        XenErrno[] errors = new XenErrno[2];
        Assert.Equal(HypercallResult.Of(0), memory.Map(_guest.Id.Value, [5, 999], errors, out IMappedPages? pages));
        Assert.Equal([default, XenErrno.Einval], errors);
        pages![0][7] = 42;
        Span<byte> there = stackalloc byte[1];
        Assert.True(_guest.Memory.TryRead(0x5007, there));
        Assert.Equal(42, there[0]);
        Assert.Throws<IOException>(() => pages[1][0]);
        pages.Dispose();
        Assert.Throws<ObjectDisposedException>(() => pages[0][0]);
    }

    [Fact]
    public void Resources_have_their_sizes_and_their_ends()
    {
        using var memory = new InProcessMemoryGate(_hypervisor);
        Assert.Equal(HypercallResult.Of(2), memory.SizeOf(_guest.Id.Value, (uint)MemoryResource.IoreqServer, 0));
        Assert.Equal(HypercallResult.Of(64), memory.SizeOf(_guest.Id.Value, (uint)MemoryResource.GrantTable, 0));
        Assert.Equal(HypercallResult.Failed(XenErrno.Enoent), memory.Map(_guest.Id.Value, (uint)MemoryResource.IoreqServer, 0, 0, 1, out _));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), memory.Map(_guest.Id.Value, (uint)MemoryResource.GrantTable, 0, 64, 1, out _));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), memory.Map(_guest.Id.Value, (uint)MemoryResource.GrantTable, 0, 0, int.MaxValue, out _));
        Assert.Equal(HypercallResult.Failed(XenErrno.Esrch), memory.SizeOf(999, (uint)MemoryResource.GrantTable, 0));
        Assert.Equal(HypercallResult.Failed(XenErrno.Eperm), memory.SizeOf(0, (uint)MemoryResource.GrantTable, 0));
    }

    [Fact]
    public void A_file_of_events_has_the_ports_that_it_made_and_no_others()
    {
        using var one = new InProcessEventChannelGate(_hypervisor);
        using var other = new InProcessEventChannelGate(_hypervisor);
        HypercallResult port = one.BindVirtualInterrupt((uint)VirtualIrq.DomainException);
        Assert.True(port.Succeeded);
        Assert.Equal(HypercallResult.Failed(XenErrno.Enotconn), other.Notify((uint)port.Value));
        Assert.Equal(HypercallResult.Failed(XenErrno.Enotconn), other.Unbind((uint)port.Value));
        Assert.Equal(HypercallResult.Of(0), other.Restrict(_guest.Id.Value));
        Assert.Equal(HypercallResult.Failed(XenErrno.Eacces), other.BindUnbound(_guest.Id.Value));
        Assert.Equal(HypercallResult.Failed(XenErrno.Eacces), other.Restrict(_guest.Id.Value));
        Assert.Equal(HypercallResult.Of(0), one.Unbind((uint)port.Value));
        Assert.Equal(HypercallResult.Failed(XenErrno.Enotconn), one.Notify((uint)port.Value));
    }

    [Fact]
    public void A_watcher_hears_of_domains_as_they_come_shut_down_and_go()
    {
        using var calls = new InProcessGate(_hypervisor);
        using var events = new InProcessEventChannelGate(_hypervisor);
        using DomainWatcher watcher = DomainWatcher.Start(calls, events).Value!;
        ushort id = _guest.Id.Value;
        Assert.Equal([(0, DomainChangeKind.Appeared), (id, DomainChangeKind.Appeared)], Wait(watcher));
        Assert.Empty(Wait(watcher));

        _guest.Shutdown(0);
        Assert.Equal([(id, DomainChangeKind.ShutDown)], Wait(watcher));
        _guest.Destroy();
        Assert.Equal([(id, DomainChangeKind.Gone)], Wait(watcher));
        Domain next = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh });
        Assert.Equal([(next.Id.Value, DomainChangeKind.Appeared)], Wait(watcher));
        Assert.Equal([0, next.Id.Value], watcher.Domains);
    }

    [Fact]
    public void A_watcher_refuses_a_hypervisor_that_does_not_tell()
    {
        using var old = new EmbeddedHypervisor(HypervisorProfile.Xen420);
        using var calls = new InProcessGate(old);
        using var events = new InProcessEventChannelGate(old);
        Answer<DomainWatcher> started = DomainWatcher.Start(calls, events);
        Assert.Equal(RefusalReason.NotThere, started.Refusal?.Reason);
        Assert.True(events.BindVirtualInterrupt((uint)VirtualIrq.DomainException).Succeeded);
    }

    private static (ushort Domain, DomainChangeKind Kind)[] Wait(DomainWatcher watcher)
    {
        Answer<IReadOnlyList<DomainChange>> answer = watcher.Wait(TimeSpan.Zero);
        Assert.True(answer.Succeeded);
        return [.. answer.Value.Select(change => (change.Domain, change.Kind))];
    }
}
