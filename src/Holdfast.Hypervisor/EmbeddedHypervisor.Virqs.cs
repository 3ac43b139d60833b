using Holdfast.Abi.Errors;
using Holdfast.Abi.EventChannel;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.EventChannels;

namespace Holdfast.Hypervisor;

/// <content>The virtual interrupts of the host, each of which one domain gets.</content>
public sealed partial class EmbeddedHypervisor
{
    private readonly Domain?[] _virqHandlers = new Domain?[VirtualIrqs.Count];

    /// <summary>Raises a virtual interrupt of the host at the domain that gets it: send_global_virq.</summary>
    /// <param name="virq">Which.</param>
    /// <returns>False when it is none of the host, or the domain has no channel for it.</returns>
    public bool RaiseVirq(VirtualIrq virq) => (uint)virq < VirtualIrqs.Count && VirtualIrqs.IsOfHost((uint)virq) && VirqHandlerOf((uint)virq).Events.RaiseVirq(virq);

    /// <summary>Says which domain gets a virtual interrupt of the host: set_global_virq_handler in xen/common/event_channel.c, 4.17.</summary>
    /// <param name="virq">Which.</param>
    /// <param name="domain">The domain.</param>
    /// <returns>EINVAL when it is no interrupt of the host; from Xen 4.21 on EBUSY when the domain that gets it has a channel for it.</returns>
    internal XenErrno SetVirqHandler(uint virq, Domain domain)
    {
        if (virq >= VirtualIrqs.Count || VirtualIrqs.IsOfVcpu(virq) || domain.IsDestroyed) return XenErrno.Einval;
        if (Version >= VirtualIrqs.BelongToOne && !VirtualIrqs.IsOfHost(virq)) return XenErrno.Einval;
        Domain old = VirqHandlerOf(virq);
        if (Version >= VirtualIrqs.BelongToOne && old != domain && old.Events.HasVirq((VirtualIrq)virq, 0)) return XenErrno.Ebusy;
        _virqHandlers[virq] = domain;
        return default;
    }

    /// <summary>The domain that gets a virtual interrupt of the host.</summary>
    internal Domain VirqHandlerOf(uint virq) => _virqHandlers[virq] is { IsDestroyed: false } domain ? domain : ControlDomain;
}
