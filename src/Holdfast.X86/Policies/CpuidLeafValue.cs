namespace Holdfast.X86.Policies;

/// <summary>What CPUID returns for one leaf: Xen's <c>xen_cpuid_leaf_t</c>, six integers of 32 bits.</summary>
/// <param name="Leaf">EAX of the query.</param>
/// <param name="Subleaf">ECX of the query, or <see cref="NoSubleaf"/> for a leaf that does not depend on it.</param>
/// <param name="Eax">EAX of the answer.</param>
/// <param name="Ebx">EBX of the answer.</param>
/// <param name="Ecx">ECX of the answer.</param>
/// <param name="Edx">EDX of the answer.</param>
public readonly record struct CpuidLeafValue(uint Leaf, uint Subleaf, uint Eax, uint Ebx, uint Ecx, uint Edx)
{
    /// <summary>The subleaf of a leaf that has none: Xen's <c>XEN_CPUID_NO_SUBLEAF</c>.</summary>
    public const uint NoSubleaf = 0xffff_ffff;

    /// <summary>The register that a feature word reads. An MSR word reads nothing here.</summary>
    public uint this[FeatureRegister register] => register switch
    {
        FeatureRegister.Eax => Eax,
        FeatureRegister.Ebx => Ebx,
        FeatureRegister.Ecx => Ecx,
        FeatureRegister.Edx => Edx,
        _ => 0,
    };

    /// <summary>The same leaf with one register replaced. An MSR register replaces nothing.</summary>
    public CpuidLeafValue With(FeatureRegister register, uint value) => register switch
    {
        FeatureRegister.Eax => this with { Eax = value },
        FeatureRegister.Ebx => this with { Ebx = value },
        FeatureRegister.Ecx => this with { Ecx = value },
        FeatureRegister.Edx => this with { Edx = value },
        _ => this,
    };
}
