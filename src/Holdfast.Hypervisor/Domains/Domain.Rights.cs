using System.Runtime.CompilerServices;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.Domains;

/// <content>What the domain may do to others, and what it has of them.</content>
public sealed partial class Domain
{
    private readonly ConditionalWeakTable<SharedPage, object> _resources = [];

    /// <summary>The domain that this one serves as a device model, a stub domain; null when it serves none. The domain that controls the others may serve every one.</summary>
    public Domain? Target { get; set; }

    /// <summary>Its identity, which no other domain of its hypervisor has: neither before nor after it.</summary>
    public ulong UniqueId { get; }

    /// <summary>True when the domain may act as the device model of another (XSM_DM_PRIV in xen/include/xsm/dummy.h, 4.17). It never serves itself.</summary>
    internal bool MayServe(Domain other) => other != this && (IsControl || (Target is { IsDestroyed: false } target && target == other));

    /// <summary>The number by which a PV guest knows a page that the hypervisor has for another domain: beyond its own memory, and the same each time.</summary>
    internal ulong NumberOf(SharedPage page) => (ulong)_resources.GetValue(page, key => Memory.MapBeyond(MappedFrame.OfResource(key)));
}
