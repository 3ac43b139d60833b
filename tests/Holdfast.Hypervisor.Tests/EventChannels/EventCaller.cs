using Holdfast.Abi;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Errors;
using Holdfast.Abi.EventChannel;
using Holdfast.Abi.Gates;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Tests.Hypercalls;
using static Holdfast.Abi.EventChannel.EventChannelOpHypercall;

namespace Holdfast.Hypervisor.Tests.EventChannels;

/// <summary>Somebody who asks about event channels.</summary>
internal sealed class EventCaller(EmbeddedHypervisor hypervisor, Domain domain, int width = 8, uint vcpu = 0)
{
    public const ushort Self = (ushort)SpecialDomain.Self;

    public TestCaller Caller { get; } = new(hypervisor, domain, width, vcpu);

    public Domain Domain => domain;

    /// <summary>Makes a channel that waits for a domain.</summary>
    public uint Allocate(ushort remote = Self)
    {
        Assert.Equal(default, TryAllocate(Self, remote, out uint port));
        return port;
    }

    public XenErrno TryAllocate(ushort owner, ushort remote, out uint port)
    {
        var wanted = new EvtchnAllocUnbound { Dom = owner, RemoteDom = remote };
        HypercallResult result = Caller.Call(Number, Codes.AllocUnbound, ref wanted);
        port = wanted.Port;
        return result.Error;
    }

    public uint Bind(Domain remote, uint port)
    {
        Assert.Equal(default, TryBind(remote.Id.Value, port, out uint local));
        return local;
    }

    public XenErrno TryBind(ushort remote, uint port, out uint local)
    {
        var wanted = new EvtchnBindInterdomain { RemoteDom = remote, RemotePort = port };
        HypercallResult result = Caller.Call(Number, Codes.BindInterdomain, ref wanted);
        local = wanted.LocalPort;
        return result.Error;
    }

    public XenErrno TryBindVirq(VirtualIrq virq, uint vcpu, out uint port)
    {
        var wanted = new EvtchnBindVirq { Virq = (uint)virq, Vcpu = vcpu };
        HypercallResult result = Caller.Call(Number, Codes.BindVirq, ref wanted);
        port = wanted.Port;
        return result.Error;
    }

    public XenErrno TryBindIpi(uint vcpu, out uint port)
    {
        var wanted = new EvtchnBindIpi { Vcpu = vcpu };
        HypercallResult result = Caller.Call(Number, Codes.BindIpi, ref wanted);
        port = wanted.Port;
        return result.Error;
    }

    public XenErrno TryBindPirq(uint pirq, out uint port)
    {
        var wanted = new EvtchnBindPirq { Pirq = pirq };
        HypercallResult result = Caller.Call(Number, Codes.BindPirq, ref wanted);
        port = wanted.Port;
        return result.Error;
    }

    public XenErrno Close(uint port) => Caller.ErrorOf(Number, Codes.Close, new EvtchnClose { Port = port });

    public XenErrno Send(uint port) => Caller.ErrorOf(Number, Codes.Send, new EvtchnSend { Port = port });

    public XenErrno Unmask(uint port) => Caller.ErrorOf(Number, Codes.Unmask, new EvtchnUnmask { Port = port });

    public XenErrno BindVcpu(uint port, uint vcpu) => Caller.ErrorOf(Number, Codes.BindVcpu, new EvtchnBindVcpu { Port = port, Vcpu = vcpu });

    public XenErrno SetPriority(uint port, uint priority) => Caller.ErrorOf(Number, Codes.SetPriority, new EvtchnSetPriority { Port = port, Priority = priority });

    public XenErrno Reset(ushort owner = Self, bool isResumed = false) => Caller.ErrorOf(Number, isResumed ? Codes.ResetCont : Codes.Reset, new EvtchnReset { Dom = owner });

    public XenErrno InitControl(uint vcpu, ulong frame, uint offset = 0) => Caller.ErrorOf(Number, Codes.InitControl, new EvtchnInitControl { Vcpu = vcpu, ControlGfn = frame, OffsetInPage = offset });

    public XenErrno ExpandArray(ulong frame) => Caller.ErrorOf(Number, Codes.ExpandArray, new EvtchnExpandArray { ArrayGfn = frame });

    public XenErrno TryStatus(uint port, out EvtchnStatus status, ushort owner = Self)
    {
        Array8<byte> rubbish = default;
        for (int i = 0; i < Array8<byte>.Length; i++) rubbish[i] = 0xee;
        status = new EvtchnStatus { Dom = owner, Port = port, U = rubbish };
        return Caller.Call(Number, Codes.Status, ref status).Error;
    }

    public EventChannelStatus StatusOf(uint port)
    {
        Assert.Equal(default, TryStatus(port, out EvtchnStatus status));
        return (EventChannelStatus)status.Status;
    }
}
