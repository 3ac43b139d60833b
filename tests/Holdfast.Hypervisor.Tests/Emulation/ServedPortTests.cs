using Holdfast.Abi;
using Holdfast.Abi.DmOp;
using Holdfast.Abi.Errors;
using Holdfast.Abi.EventChannel;
using Holdfast.Abi.Gates;
using Holdfast.Abi.IoReq;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Emulation;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.DeviceModels;
using Holdfast.Hypervisor.Tests.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Emulation;

/// <summary>The whole life of a server: a device model in the control domain makes it, is woken by events, answers in the page that both have, and ends it.</summary>
public sealed class ServedPortTests : IDisposable
{
    private const ushort Port = 0x5000;
    private const byte Value = 0x5c;

    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);
    private readonly Domain _guest;
    private readonly TestCaller _kernel;
    private readonly DeviceModelCaller _model;
    private readonly List<string> _seen = [];

    public ServedPortTests()
    {
        _guest = Guests.Create(_hypervisor, Guests.WholeConfiguration with { Vcpus = 2 });
        Assert.True(_guest.Memory.TryPopulate(0, 0x10));
        _kernel = new TestCaller(_hypervisor, _hypervisor.ControlDomain);
        _model = new DeviceModelCaller(_hypervisor, _hypervisor.ControlDomain, _guest.Id.Value);
    }

    public void Dispose() => _hypervisor.Dispose();

    [Fact]
    public void Answers_what_a_guest_reads_and_sees_what_it_writes()
    {
        SharedPage page = Start(out uint[] ports);
        Domain host = _hypervisor.ControlDomain;
        host.Events.Delivered = port => Serve(page, ports, port);
        for (uint turn = 0; turn < 4; turn++)
        {
            GuestAccess read = _guest.Accesses.ReadPort(turn % 2, Port, 1);
            Assert.Equal((GuestAccessState.Completed, Value), (read.State, read.Data.Span[0]));
            Assert.Equal(GuestAccessState.Completed, _guest.Accesses.WritePort(turn % 2, Port, read.Data.Span).State);
        }

        Assert.Equal(["0 Read 0", "0 Write 5c", "1 Read 0", "1 Write 5c"], _seen.Take(4));
        Assert.Equal(8, _seen.Count);

        Assert.Equal(DeviceModelOperationTests.Done, _model.SetState(0, false));
        Assert.Equal(byte.MaxValue, _guest.Accesses.ReadPort(0, Port, 1).Data.Span[0]);
        Assert.Equal(DeviceModelOperationTests.Done, _model.Destroy(0));
        Assert.Equal(DeviceModelOperationTests.Failed(XenErrno.Enoent), _model.Destroy(0));
        Assert.Equal(8, _seen.Count);
    }

    [Fact]
    public void Waits_for_the_event_although_the_answer_is_there()
    {
        SharedPage page = Start(out uint[] ports);
        GuestAccess read = _guest.Accesses.ReadPort(1, Port, 1);
        Assert.True(_hypervisor.ControlDomain.Events.IsPending(ports[1]));
        Assert.False(_hypervisor.ControlDomain.Events.IsPending(ports[0]));
        Answer(page, 1);
        Assert.Equal(GuestAccessState.Waiting, read.State);
        Send(ports[0]);
        Assert.Equal(GuestAccessState.Waiting, read.State);
        Send(ports[1]);
        Assert.Equal(GuestAccessState.Completed, read.State);
    }

    [Fact]
    public void Serves_a_long_repetition_without_going_deeper_each_time()
    {
        SharedPage page = Start(out uint[] ports);
        _hypervisor.ControlDomain.Events.Delivered = port => Serve(page, ports, port);
        GuestAccess access = _guest.Accesses.RepeatMove(0, 0xf000_0000, 0xf000_0800, 1, 20_000);
        Assert.Equal(GuestAccessState.Completed, access.State);
        access = _guest.Accesses.RepeatIn(0, Port, 1, 0xf_0000, 20_000);
        Assert.Equal((GuestAccessState.Completed, 20_000), (access.State, _seen.Count));
    }

    /// <summary>Makes a server for the port, gets its page and binds its channels.</summary>
    private SharedPage Start(out uint[] ports)
    {
        Assert.Equal(DeviceModelOperationTests.Done, _model.Create(IoreqServerBufferedRequests.Atomic));
        Assert.Equal(DeviceModelOperationTests.Done, _model.Map(0, XenDmOpIoRange.Port, Port, Port + 7));
        Assert.True(_guest.IoreqServers.TryGetResource(_hypervisor.ControlDomain, 0, 1, out SharedPage page, out _));
        Assert.Equal(DeviceModelOperationTests.Done, _model.SetState(0, true));
        ports = new uint[_guest.Vcpus.Count];
        for (int vcpu = 0; vcpu < ports.Length; vcpu++)
        {
            uint remote = Ioreq.Read(page.Bytes[SharedIopage.VcpuIoreqOffset(vcpu)..]).VpEport;
            ulong address = Put(new EvtchnBindInterdomain { RemoteDom = _guest.Id.Value, RemotePort = remote });
            Assert.Equal(DeviceModelOperationTests.Done, _kernel.Call(EventChannelOpHypercall.Number, EventChannelOpHypercall.Codes.BindInterdomain, address));
            ports[vcpu] = EvtchnBindInterdomain.Read(_kernel.At(address)).LocalPort;

            // A channel has an event when it is bound, in case one was missed.
            _hypervisor.ControlDomain.Events.TryTake(ports[vcpu]);
        }

        return page;
    }

    private void Serve(SharedPage page, uint[] ports, uint port)
    {
        Assert.True(_hypervisor.ControlDomain.Events.TryTake(port));
        int vcpu = Array.IndexOf(ports, port);
        var request = Ioreq.Read(page.Bytes[SharedIopage.VcpuIoreqOffset(vcpu)..]);
        _seen.Add($"{vcpu} {request.Direction} {request.Data:x}");
        Answer(page, vcpu);
        Send(port);
    }

    private static void Answer(SharedPage page, int vcpu)
    {
        Span<byte> place = page.Bytes[SharedIopage.VcpuIoreqOffset(vcpu)..];
        var request = Ioreq.Read(place);
        Assert.Equal(IoreqState.Ready, request.State);
        (request with { State = IoreqState.ResponseReady, Data = request.Direction == IoreqDirection.Read ? Value : request.Data }).Write(place);
    }

    private void Send(uint port)
    {
        ulong address = _kernel.Memory.Allocate(EvtchnSend.Size, out byte[] bytes);
        new EvtchnSend { Port = port }.Write(bytes);
        Assert.Equal(HypercallResult.Of(0), _kernel.Call(EventChannelOpHypercall.Number, EventChannelOpHypercall.Codes.Send, address));
        _kernel.Memory.Free(address);
    }

    private ulong Put<T>(T value)
        where T : struct, IAbiStructure<T>
    {
        byte[] bytes = new byte[T.Layout.Size];
        value.Write(bytes);
        return _kernel.Put(bytes);
    }
}
