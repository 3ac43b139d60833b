using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Hypervisors;

namespace Holdfast.LivePatching.Ordering;

/// <summary>The hypervisor that payloads are ordered for.</summary>
/// <param name="BuildId">Its build id.</param>
/// <param name="Version">Its version; null when it is not known, and then it is judged by the rules of every version.</param>
/// <param name="Symbols">Its symbols.</param>
public sealed record OrderedHypervisor(BuildId BuildId, XenVersion? Version, HypervisorSymbols Symbols)
{
    /// <summary>The first version that looks at <c>.livepatch.xen_depends</c>.</summary>
    private static readonly XenVersion s_firstWithXenDepends = new(4, 14);

    /// <summary>What a hypervisor's file says.</summary>
    public static OrderedHypervisor Of(HypervisorImage image) => new(image.BuildId, image.Version, image.Symbols);

    /// <summary>True when an upload is refused that is for another build of Xen, or does not say for which.</summary>
    public bool LooksAtXenDepends => !(Version < s_firstWithXenDepends);
}
