using Holdfast.X86.ExtendedState;
using Holdfast.X86.Policies;

namespace Holdfast.Streams.Policies;

/// <summary>What a guest's processors offer once it is restored, as far as the image and the target tell.</summary>
internal sealed record GuestPolicy
{
    /// <summary>Nothing is known: every feature may be there.</summary>
    public static GuestPolicy Unknown { get; } = new();

    /// <summary>The features that the guest has, or may have where nothing is known.</summary>
    public FeatureSet Features { get; init; } = FeatureSet.FromWords(_ => uint.MaxValue);

    /// <summary>The leaves; null when nothing is known.</summary>
    public CpuidPolicy? Cpuid { get; init; }

    /// <summary>The platform's MSRs; null when nothing is known.</summary>
    public MsrPolicy? Msrs { get; init; }

    /// <summary>The vendor of the target's processor, or the guest's where there is no target.</summary>
    public CpuidVendor Vendor { get; init; }

    /// <summary>The width of a guest-physical address in bits.</summary>
    public int PhysicalAddressBits { get; init; } = 52;

    /// <summary>True when the guest may itself run guests, or may be one that does.</summary>
    public bool NestedVirtualization { get; init; } = true;

    /// <summary>Where the components of an XSAVE area stand; null when the vendor is not known, and places differ between vendors.</summary>
    public XsaveLayout? Layout { get; init; }

    /// <summary>True when the guest has the feature, or may have it.</summary>
    public bool MayHave(string feature) => Features.Contains(feature);
}
