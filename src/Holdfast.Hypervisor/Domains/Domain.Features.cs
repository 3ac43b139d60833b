using Holdfast.Abi;
using Holdfast.Abi.Cpuid;
using Holdfast.Abi.DomainContext;
using Holdfast.X86.Policies;

namespace Holdfast.Hypervisor.Domains;

/// <content>What the guest is told of the processor.</content>
public sealed partial class Domain
{
    private CountedList<ContextCpuidPolicy, CpuidLeaf>? _featuresOf;
    private FeatureSet? _features;

    /// <summary>The features that the guest is told of; null where nothing is known of that. They are found once for a policy.</summary>
    internal FeatureSet? OfferedFeatures
    {
        get
        {
            if (ReferenceEquals(_featuresOf, CpuidPolicy)) return _features;
            _featuresOf = CpuidPolicy;
            return _features = CpuidPolicy is { } policy
                ? new CpuPolicy(new CpuidPolicy(policy.Elements.Select(static leaf => new CpuidLeafValue(leaf.Leaf, leaf.Subleaf, leaf.Eax, leaf.Ebx, leaf.Ecx, leaf.Edx))), X86.Policies.MsrPolicy.Empty).Features
                : null;
        }
    }
}
