namespace Holdfast.Hypervisor.Profiles;

/// <summary>Which hypervisor the embedded one stands for: in what form it writes the state of its domains. It reads every form.</summary>
/// <param name="Name">What a person calls it.</param>
/// <param name="Xen">The version of Xen whose own records it writes; null for one that writes a domain context.</param>
public sealed record HypervisorProfile(string Name, XenVersion? Xen)
{
    // The profile "next" in abi/profiles.yaml.
    private static readonly XenVersion s_next = new(4, 23);

    /// <summary>
    /// The version of Xen whose answers it gives to hypercalls: its own, or that of what is being developed, unless it is said otherwise. Answers of versions before 4.17 are those of 4.17; where they left the progress of
    /// preempted calls, they are their own (docs/specs/continuations.md).
    /// </summary>
    public XenVersion Hypercalls { get; init; } = Xen ?? s_next;

    /// <summary>Xen 4.17.</summary>
    public static HypervisorProfile Xen417 { get; } = new("Xen 4.17", new XenVersion(4, 17));

    /// <summary>Xen 4.20.</summary>
    public static HypervisorProfile Xen420 { get; } = new("Xen 4.20", new XenVersion(4, 20));

    /// <summary>A hypervisor with the ABIs that are specified here: it writes a domain context.</summary>
    public static HypervisorProfile Next { get; } = new("next", null);

    /// <summary>Every profile.</summary>
    public static IReadOnlyList<HypervisorProfile> All { get; } = [Xen417, Xen420, Next];
}
