using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Loading;

namespace Holdfast.LivePatching.Inspection;

/// <summary>What a payload is looked at against.</summary>
/// <param name="Xen">The hypervisor.</param>
/// <param name="Version">The version whose behaviour is asked for.</param>
/// <param name="Loaded">What is loaded and applied before, in this order.</param>
public sealed record PayloadTarget(HypervisorImage Xen, XenVersion Version, IReadOnlyList<LoadedPayload> Loaded);
