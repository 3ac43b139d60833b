using Holdfast.Abi.EventChannel;

namespace Holdfast.Hypervisor.EventChannels;

/// <summary>What kinds of virtual interrupts there are.</summary>
/// <remarks>Source: virq_is_global in xen/common/event_channel.c, 4.17, and get_virq_type there, 4.21.</remarks>
internal static class VirtualIrqs
{
    /// <summary>How many there are (NR_VIRQS in public/xen.h, 4.17).</summary>
    public const int Count = 24;

    /// <summary>The version from which on only the domain that gets an interrupt of the host can bind it.</summary>
    public static XenVersion BelongToOne { get; } = new(4, 21, 0);

    /// <summary>True for one that each vCPU has of its own.</summary>
    public static bool IsOfVcpu(uint virq) => (VirtualIrq)virq is VirtualIrq.Timer or VirtualIrq.Debug or VirtualIrq.Xenoprof or VirtualIrq.PerformanceMonitor;

    /// <summary>True for one that a single domain of the host gets. The others that are not a vCPU's are every domain's own.</summary>
    public static bool IsOfHost(uint virq) => !IsOfVcpu(virq) && (VirtualIrq)virq != VirtualIrq.Argo;
}
