namespace Holdfast.X86.Policies;

/// <summary>
/// The policies of a host, as <c>xen-cpuid -p</c> prints them and <see cref="CpuPolicyText"/> reads them. Leaves that are all zero are
/// not printed. A policy is null when the text lacks it, as it does for PV and HVM where Xen was built without them.
/// </summary>
public sealed record HostCpuPolicies
{
    /// <summary>What the processor says.</summary>
    public CpuPolicy? Raw { get; init; }

    /// <summary>What Xen uses of it.</summary>
    public CpuPolicy? Host { get; init; }

    /// <summary>The most that a PV guest can be given.</summary>
    public CpuPolicy? PvMaximum { get; init; }

    /// <summary>The most that an HVM or PVH guest can be given.</summary>
    public CpuPolicy? HvmMaximum { get; init; }

    /// <summary>What a PV guest is given when nobody asks for more.</summary>
    public CpuPolicy? PvDefault { get; init; }

    /// <summary>What an HVM or PVH guest is given when nobody asks for more.</summary>
    public CpuPolicy? HvmDefault { get; init; }

    /// <summary>The most that a guest of the kind can be given.</summary>
    public CpuPolicy? MaximumFor(GuestKind kind) => kind == GuestKind.Pv ? PvMaximum : HvmMaximum;

    /// <summary>What a guest of the kind is given when nobody asks for more.</summary>
    public CpuPolicy? DefaultFor(GuestKind kind) => kind == GuestKind.Pv ? PvDefault : HvmDefault;
}
