using Holdfast.Abi.Domctl;
using Holdfast.Abi.Errors;
using Holdfast.Abi.EventChannel;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Control;

/// <content>What a xenstore daemon asks of domains: a stable operation, which takes no version of the interface.</content>
/// <remarks>Source: xen/common/domain.c (get_domain_state), 4.21.</remarks>
internal static partial class DomainOperations
{
    private static HypercallOutcome TellState(in HypercallInvocation call, Domain domain, Span<byte> bytes)
    {
        if (XenDomctlGetDomainState.Read(bytes[XenDomctl.Offsets.U..]).Pad0 != 0) return XenErrno.Einval;
        return Answer(call, domain.Id.Value, StateOf(domain), bytes);
    }

    /// <summary>Tells of a domain that has changed since it was told of, the one with the lowest number.</summary>
    private static HypercallOutcome TellOfAnyChange(in HypercallInvocation call, Span<byte> bytes)
    {
        if (!call.Domain.IsControl) return XenErrno.Eperm;
        if (XenDomctlGetDomainState.Read(bytes[XenDomctl.Offsets.U..]).Pad0 != 0) return XenErrno.Einval;
        if (call.Domain != call.Hypervisor.VirqHandlerOf((uint)VirtualIrq.DomainException)) return XenErrno.Eacces;
        if (!call.Domain.Events.HasVirq(VirtualIrq.DomainException, 0) || !call.Hypervisor.TryTakeChange(out ushort id)) return XenErrno.Enoent;

        // All zero for one that is gone.
        return Answer(call, id, call.Hypervisor.TryFind(new DomainId(id), out Domain? domain) ? StateOf(domain) : default, bytes);
    }

    private static XenDomctlGetDomainState StateOf(Domain domain) => new()
    {
        State = (ushort)(DomainStateFlags.Exists | (domain.IsShutDown ? DomainStateFlags.ShutDown : default)),
        Caps = (ushort)(domain.IsControl ? DomainCapabilities.Control | DomainCapabilities.Hardware | DomainCapabilities.XenStore : default),
        UniqueId = domain.UniqueId,
    };

    private static HypercallOutcome Answer(in HypercallInvocation call, ushort id, in XenDomctlGetDomainState state, Span<byte> bytes)
    {
        (XenDomctl.Read(bytes) with { Domain = id }).Write(bytes);
        state.Write(bytes[XenDomctl.Offsets.U..]);
        return call.TryWrite(0, bytes) ? HypercallOutcome.Done : XenErrno.Efault;
    }
}
