namespace Holdfast.Lab.Restoring;

/// <summary>What runs in a guest of the lab.</summary>
public enum GuestProgram
{
    /// <summary>The PVH kernel in <c>lab/guests</c>, which an HVM guest has in the place of its firmware: it prints to the hypervisor's debug port.</summary>
    TinyPvh,

    /// <summary>The PV kernel in <c>lab/guests</c>: it prints to its console.</summary>
    TinyPv,

    /// <summary>A Linux that counts, and checks a part of its memory each time.</summary>
    Linux,
}
