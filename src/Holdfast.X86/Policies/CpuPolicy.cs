namespace Holdfast.X86.Policies;

/// <summary>A CPU policy as Xen keeps it for a host or a domain: what CPUID says, and the MSRs that say more.</summary>
/// <param name="Cpuid">The leaves.</param>
/// <param name="Msrs">The MSRs.</param>
public sealed record CpuPolicy(CpuidPolicy Cpuid, MsrPolicy Msrs)
{
    /// <summary>A policy that says nothing.</summary>
    public static CpuPolicy Empty { get; } = new(CpuidPolicy.Empty, MsrPolicy.Empty);

    /// <summary>
    /// The features that the policy offers, named or not. Leaves beyond the policy's own maximum still count; what AMD mirrors in leaf
    /// 0x80000001 does not (<see cref="FeatureWord.MirroredBits"/>).
    /// </summary>
    public FeatureSet Features => FeatureSet.FromWords(BitsOf);

    private uint BitsOf(FeatureWord word)
    {
        if (word.IsMsr)
        {
            ulong value = Msrs.Find(word.Leaf) ?? 0;
            return (uint)(word.Register == FeatureRegister.MsrLow ? value : value >> 32);
        }

        uint bits = Cpuid.Find(word.Leaf, word.Subleaf) is CpuidLeafValue leaf ? leaf[word.Register] : 0;
        return word is { Leaf: 0x8000_0001, Register: FeatureRegister.Edx } ? bits & ~FeatureWord.MirroredBits : bits;
    }
}
