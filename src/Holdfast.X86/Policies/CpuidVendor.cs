namespace Holdfast.X86.Policies;

/// <summary>The vendors that Xen tells apart, by the string in leaf 0.</summary>
public enum CpuidVendor
{
    /// <summary>Any other string.</summary>
    Unknown,

    /// <summary>"GenuineIntel".</summary>
    Intel,

    /// <summary>"AuthenticAMD".</summary>
    Amd,

    /// <summary>"CentaurHauls".</summary>
    Centaur,

    /// <summary>"  Shanghai  ".</summary>
    Shanghai,

    /// <summary>"HygonGenuine".</summary>
    Hygon,
}
