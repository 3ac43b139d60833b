using Holdfast.Abi;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Errors;
using Holdfast.Abi.EventChannel;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.EventChannels;

/// <summary>event_channel_op, and the older call with the operation's structure behind its number.</summary>
/// <remarks>Source: do_event_channel_op in xen/common/event_channel.c, and xen/arch/x86/compat.c, 4.17.7 and 4.20. Numbers of the codes and structures: abi/event-channel.yaml.</remarks>
internal static class EventChannelOperations
{
    private static readonly XenVersion s_tellsOfHypervisors = new(4, 19, 0);

    // Specified here, and in no Xen yet (docs/specs/continuations.md §9).
    private static readonly XenVersion s_keepsNoReset = new(4, 23);

    /// <summary>event_channel_op.</summary>
    public static HypercallOutcome Call(in HypercallInvocation call)
    {
        (uint code, ulong progress, _) = HypercallCommand.Of(EventChannelOpHypercall.Table, call.Version, call.U32(0));
        bool isReset = code is EventChannelOpHypercall.Codes.Reset or EventChannelOpHypercall.Codes.ResetCont && call.Version >= s_keepsNoReset;
        if (!IsKnown(code) || (progress != 0 && !isReset)) return XenErrno.Enosys;
        if (!call.TryAddress(1, out ulong argument)) return XenErrno.Efault;
        return isReset ? Reset(call, argument, (uint)progress) : Call(call, code, argument);
    }

    /// <summary>event_channel_op_compat.</summary>
    public static HypercallOutcome CallCompat(in HypercallInvocation call)
    {
        if (!call.TryRead(0, out EvtchnOp operation) || !call.TryAddress(0, out ulong address)) return XenErrno.Efault;
        return operation.Cmd > EventChannelOpHypercall.Codes.Unmask ? XenErrno.Enosys : Call(call, operation.Cmd, unchecked(address + (ulong)EvtchnOp.Offsets.U));
    }

    private static bool IsKnown(uint code) => code <= EventChannelOpHypercall.Codes.ResetCont;

    private static HypercallOutcome Call(in HypercallInvocation call, uint code, ulong argument) => code switch
    {
        EventChannelOpHypercall.Codes.Send => Send(call, argument),
        EventChannelOpHypercall.Codes.Unmask => Unmask(call, argument),
        EventChannelOpHypercall.Codes.AllocUnbound => AllocateUnbound(call, argument),
        EventChannelOpHypercall.Codes.BindInterdomain => BindInterdomain(call, argument),
        EventChannelOpHypercall.Codes.BindVirq => BindVirq(call, argument),
        EventChannelOpHypercall.Codes.BindIpi => BindIpi(call, argument),
        EventChannelOpHypercall.Codes.BindPirq => BindPirq(call, argument),
        EventChannelOpHypercall.Codes.Close => Close(call, argument),
        EventChannelOpHypercall.Codes.Status => Status(call, argument),
        EventChannelOpHypercall.Codes.BindVcpu => BindVcpu(call, argument),
        EventChannelOpHypercall.Codes.Reset => ResetKept(call, argument, isResumed: false),
        EventChannelOpHypercall.Codes.ResetCont => ResetKept(call, argument, isResumed: true),
        EventChannelOpHypercall.Codes.InitControl => InitControl(call, argument),
        EventChannelOpHypercall.Codes.ExpandArray => ExpandArray(call, argument),
        EventChannelOpHypercall.Codes.SetPriority => SetPriority(call, argument),
        _ => XenErrno.Enosys,
    };

    private static HypercallOutcome Send(in HypercallInvocation call, ulong argument) =>
        TryRead(call, argument, out EvtchnSend send) ? call.Domain.Events.Send(send.Port) : XenErrno.Efault;

    private static HypercallOutcome Unmask(in HypercallInvocation call, ulong argument) =>
        !TryRead(call, argument, out EvtchnUnmask unmask) ? XenErrno.Efault : call.Domain.Events.TryUnmask(unmask.Port) ? HypercallOutcome.Done : XenErrno.Einval;

    private static HypercallOutcome AllocateUnbound(in HypercallInvocation call, ulong argument)
    {
        if (!TryRead(call, argument, out EvtchnAllocUnbound wanted)) return XenErrno.Efault;
        if (Find(call, wanted.Dom) is not { } domain) return XenErrno.Esrch;
        ushort remote = wanted.RemoteDom == (ushort)SpecialDomain.Self ? call.Domain.Id.Value : wanted.RemoteDom;
        XenErrno error = domain.Events.AllocateUnbound(remote, IsPermitted(call, domain), out uint port);
        return error != default ? error : Answer(call, argument, wanted with { Port = port });
    }

    private static HypercallOutcome BindInterdomain(in HypercallInvocation call, ulong argument)
    {
        if (!TryRead(call, argument, out EvtchnBindInterdomain wanted)) return XenErrno.Efault;
        if (Find(call, wanted.RemoteDom) is not { } domain) return XenErrno.Esrch;
        XenErrno error = call.Domain.Events.BindInterdomain(domain, wanted.RemotePort, out uint port);
        return error != default ? error : Answer(call, argument, wanted with { LocalPort = port });
    }

    private static HypercallOutcome BindVirq(in HypercallInvocation call, ulong argument)
    {
        if (!TryRead(call, argument, out EvtchnBindVirq wanted)) return XenErrno.Efault;
        bool isAvailable = call.Version < VirtualIrqs.BelongToOne || wanted.Virq >= VirtualIrqs.Count || !VirtualIrqs.IsOfHost(wanted.Virq) || call.Hypervisor.VirqHandlerOf(wanted.Virq) == call.Domain;
        XenErrno error = call.Domain.Events.BindVirq(wanted.Virq, wanted.Vcpu, isAvailable, out uint port);
        return error != default ? error : Answer(call, argument, wanted with { Port = port });
    }

    private static HypercallOutcome BindIpi(in HypercallInvocation call, ulong argument)
    {
        if (!TryRead(call, argument, out EvtchnBindIpi wanted)) return XenErrno.Efault;
        XenErrno error = call.Domain.Events.BindIpi(wanted.Vcpu, out uint port);
        return error != default ? error : Answer(call, argument, wanted with { Port = port });
    }

    private static HypercallOutcome BindPirq(in HypercallInvocation call, ulong argument)
    {
        if (!TryRead(call, argument, out EvtchnBindPirq wanted)) return XenErrno.Efault;
        XenErrno error = call.Domain.Events.BindPirq(wanted.Pirq, out uint port);
        return error != default ? error : Answer(call, argument, wanted with { Port = port });
    }

    private static HypercallOutcome Close(in HypercallInvocation call, ulong argument) =>
        TryRead(call, argument, out EvtchnClose close) ? call.Domain.Events.Close(close.Port, isGuest: true) : XenErrno.Efault;

    private static HypercallOutcome Status(in HypercallInvocation call, ulong argument)
    {
        if (!TryRead(call, argument, out EvtchnStatus asked)) return XenErrno.Efault;
        if (Find(call, asked.Dom) is not { } domain) return XenErrno.Esrch;
        if (asked.Port >= domain.Events.Count) return XenErrno.Einval;
        EventChannelStatus status = domain.Events.Describe(asked.Port, out EventChannel channel);
        if (channel.IsOfHypervisor && call.Version < s_tellsOfHypervisors) return XenErrno.Eacces;
        if (!IsPermitted(call, domain)) return XenErrno.Eperm;

        // Of the union only what is told is written; the rest stays as the caller had it.
        Array8<byte> union = asked.U;
        Span<byte> told = union;
        if (status == EventChannelStatus.Unbound) new EvtchnStatusUnbound { Dom = channel.RemoteDomain }.Write(told);
        if (status == EventChannelStatus.Interdomain) (asked.UAsEvtchnStatusInterdomain() with { Dom = channel.Remote!.Id.Value, Port = channel.Source }).Write(told);
        if (status == EventChannelStatus.Pirq) new EvtchnStatusPirq { Pirq = channel.Source }.Write(told);
        if (status == EventChannelStatus.Virq) new EvtchnStatusVirq { Virq = channel.Source }.Write(told);
        return Answer(call, argument, asked with { Status = (uint)status, Vcpu = channel.Vcpu, U = union });
    }

    private static HypercallOutcome BindVcpu(in HypercallInvocation call, ulong argument) =>
        TryRead(call, argument, out EvtchnBindVcpu wanted) ? call.Domain.Events.BindVcpu(wanted.Port, wanted.Vcpu) : XenErrno.Efault;

    /// <summary>A reset that goes on where the command says.</summary>
    private static HypercallOutcome Reset(in HypercallInvocation call, ulong argument, uint start)
    {
        XenErrno error = JudgeReset(call, argument, out Domain? domain);
        if (error != default) return error;
        if (domain!.Events.CloseFrom(Math.Max(start, 1), call.WhenToStop("reset"), out uint next)) return domain.Events.EndReset();
        return HypercallOutcome.Preempted(new HypercallProgress("reset", next - start));
    }

    /// <summary>A reset of which the hypervisor keeps how far it came.</summary>
    private static HypercallOutcome ResetKept(in HypercallInvocation call, ulong argument, bool isResumed)
    {
        XenErrno error = JudgeReset(call, argument, out Domain? domain);
        if (error != default) return error;
        EventChannelTable events = domain!.Events;
        if (!events.TryBeginReset(isResumed, out uint first)) return XenErrno.Ebusy;
        if (events.CloseFrom(first, call.WhenToStop("reset"), out uint next)) return events.EndReset();
        events.KeepReset(next);
        return HypercallOutcome.Preempted(new HypercallProgress("reset", 0));
    }

    private static XenErrno JudgeReset(in HypercallInvocation call, ulong argument, out Domain? domain)
    {
        domain = null;
        if (!TryRead(call, argument, out EvtchnReset wanted)) return XenErrno.Efault;
        domain = Find(call, wanted.Dom);
        if (domain is null) return XenErrno.Esrch;
        if (!IsPermitted(call, domain)) return XenErrno.Eperm;
        return domain == call.Domain || domain.IsPaused ? default : XenErrno.Einval;
    }

    private static HypercallOutcome InitControl(in HypercallInvocation call, ulong argument)
    {
        if (!TryRead(call, argument, out EvtchnInitControl wanted)) return XenErrno.Efault;
        XenErrno error = call.Domain.Events.InitControl(wanted.Vcpu, wanted.ControlGfn, wanted.OffsetInPage);
        return error != default ? error : Answer(call, argument, wanted with { LinkBits = (byte)EventChannelConstants.FifoLinkBits });
    }

    private static HypercallOutcome ExpandArray(in HypercallInvocation call, ulong argument) =>
        TryRead(call, argument, out EvtchnExpandArray wanted) ? call.Domain.Events.ExpandArray(wanted.ArrayGfn) : XenErrno.Efault;

    private static HypercallOutcome SetPriority(in HypercallInvocation call, ulong argument) =>
        TryRead(call, argument, out EvtchnSetPriority wanted) ? call.Domain.Events.SetPriority(wanted.Port, wanted.Priority) : XenErrno.Efault;

    /// <summary>The domain that a caller names, itself by DOMID_SELF (rcu_lock_domain_by_any_id).</summary>
    private static Domain? Find(in HypercallInvocation call, ushort id)
    {
        if (id == (ushort)SpecialDomain.Self) return call.Domain;
        return id < DomainIdsConstants.FirstReserved && call.Hypervisor.TryFind(new DomainId(id), out Domain? domain) ? domain : null;
    }

    /// <summary>A domain acts on itself; the one that controls others acts on all (XSM_TARGET in xen/include/xsm/dummy.h, 4.17).</summary>
    private static bool IsPermitted(in HypercallInvocation call, Domain domain) => domain == call.Domain || call.Domain.IsControl;

    private static bool TryRead<T>(in HypercallInvocation call, ulong address, out T value)
        where T : struct, IAbiStructure<T>
    {
        Span<byte> bytes = stackalloc byte[T.Layout.Size];
        bool isThere = call.Memory.TryRead(address, bytes);
        value = isThere ? T.Read(bytes) : default;
        return isThere;
    }

    /// <summary>Gives the structure back. What was done is not undone when it cannot be written, as in Xen.</summary>
    private static HypercallOutcome Answer<T>(in HypercallInvocation call, ulong address, in T value)
        where T : struct, IAbiStructure<T>
    {
        Span<byte> bytes = stackalloc byte[T.Layout.Size];
        value.Write(bytes);
        return call.Memory.TryWrite(address, bytes) ? HypercallOutcome.Done : XenErrno.Efault;
    }
}
