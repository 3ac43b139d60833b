using Holdfast.X86.Policies;

namespace Holdfast.Hypervisor.Domains;

/// <content>What the guest is told of the processor.</content>
public sealed partial class Domain
{
    /// <summary>The features that the guest is told of; null where nothing is known of that.</summary>
    internal FeatureSet? OfferedFeatures => CpuidPolicy is { } policy
        ? new CpuPolicy(new CpuidPolicy(policy.Elements.Select(static leaf => new CpuidLeafValue(leaf.Leaf, leaf.Subleaf, leaf.Eax, leaf.Ebx, leaf.Ecx, leaf.Edx))), X86.Policies.MsrPolicy.Empty).Features
        : null;
}
