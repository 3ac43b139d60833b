using Holdfast.X86.Policies;

namespace Holdfast.Streams.Policies;

/// <summary>A register that the hypervisor saves for a vCPU, and writes as the guest would when it is restored.</summary>
/// <param name="Index">The register's number.</param>
/// <param name="Name">Its name, without the prefix.</param>
/// <param name="Features">The features of which one must be offered; empty when every guest has the register.</param>
/// <param name="ValueMask">The bits that may be set.</param>
internal sealed record SavedMsr(uint Index, string Name, string[] Features, ulong ValueMask)
{
    private const ulong CpuidFaulting = 1UL << 31;

    /// <summary>Why a restore refuses the value; null when it takes it.</summary>
    public string? Refuses(ulong value, GuestPolicy policy)
    {
        if (Features.Length > 0 && !Features.Any(policy.MayHave)) return $"{Name} (0x{Index:x}) needs {string.Join(" or ", Features)}, which the policy does not offer.";
        if (Index == SavedMsrs.MiscFeaturesIndex && value != 0 && (policy.Msrs?.Find(MsrPolicy.PlatformInfo) & CpuidFaulting) == 0)
            return $"{Name} (0x{Index:x}) is 0x{value:x}, and the platform does not offer faulting on CPUID.";
        return (value & ~ValueMask) == 0 ? null : $"{Name} (0x{Index:x}) is 0x{value:x}; only bits of 0x{ValueMask:x} may be set.";
    }
}
