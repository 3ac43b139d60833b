using Holdfast.Abi.Cpuid;
using Holdfast.X86.Policies;

namespace Holdfast.Streams.Policies;

/// <summary>Makes one policy of the entries of X86_CPUID_POLICY and X86_MSR_POLICY.</summary>
internal static class SavedPolicy
{
    /// <summary>Joins the entries of both records; a record that is missing adds nothing.</summary>
    public static CpuPolicy Join(IReadOnlyList<CpuidLeaf>? leaves, IReadOnlyList<MsrEntry>? msrs) => new(
        new CpuidPolicy((leaves ?? []).Select(leaf => new CpuidLeafValue(leaf.Leaf, leaf.Subleaf, leaf.Eax, leaf.Ebx, leaf.Ecx, leaf.Edx))),
        new MsrPolicy((msrs ?? []).Select(msr => new MsrEntryValue(msr.Index, msr.Flags, msr.Value))));
}
