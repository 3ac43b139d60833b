using System.Collections.Immutable;
using Holdfast.Abi.Cpuid;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.Libxc;
using Holdfast.X86.ExtendedState;
using Holdfast.X86.Policies;

namespace Holdfast.Streams.Policies;

/// <summary>
/// Holds a stream's policies until its static data ends, and judges those that a restore applies there: alone, and against the target.
/// </summary>
internal sealed class PolicyChecker(ReadState state, LibxcStream stream)
{
    private const uint FirstExtendedLeaf = 0x80000000;
    private const uint FirstHypervisorLeaf = 0x40000000;

    private KeptPolicy? _cpuid;
    private KeptPolicy? _msrs;

    private DiagnosticBag Bag => state.Bag;

    private GuestKind Kind => stream.IsPv ? GuestKind.Pv : GuestKind.Hvm;

    /// <summary>Keeps a policy of a whole number of entries; it replaces an earlier one of its type.</summary>
    public void Keep(LibxcRecordType type, byte[] body, long offset, ContentPath path)
    {
        ref KeptPolicy? place = ref type == LibxcRecordType.X86CpuidPolicy ? ref _cpuid : ref _msrs;
        state.Release(place?.Body);
        place = new KeptPolicy(body, offset, path);
    }

    /// <summary>The record that is missing; null when both are there.</summary>
    public string? Missing => _cpuid is null ? "X86_CPUID_POLICY" : _msrs is null ? "X86_MSR_POLICY" : null;

    /// <summary>Judges what a restore applies at the end of static data, and settles what the guest's processors offer.</summary>
    public void Apply(long offset, ContentPath path)
    {
        ImmutableArray<CpuidLeaf> leaves = ReadLeaves();
        ImmutableArray<MsrEntry> msrs = ReadMsrs();
        if (_cpuid is not null) stream.Cpuid = leaves;
        if (_msrs is not null) stream.Msrs = msrs;

        CpuPolicy policy = SavedPolicy.Join(leaves, msrs);
        JudgeEntries(policy);
        if (_cpuid is not null) JudgeLeaves(policy.Cpuid, _cpuid);
        if (_msrs is not null) JudgeRepeatedMsrs(policy.Msrs, _msrs);
        state.Policy = Compare(policy, offset, path);
    }

    private ImmutableArray<CpuidLeaf> ReadLeaves()
    {
        ReadOnlySpan<byte> body = _cpuid?.Body;
        var leaves = ImmutableArray.CreateBuilder<CpuidLeaf>(body.Length / CpuidLeaf.Size);
        for (int at = 0; at < body.Length; at += CpuidLeaf.Size) leaves.Add(CpuidLeaf.Read(body[at..]));
        return leaves.MoveToImmutable();
    }

    private ImmutableArray<MsrEntry> ReadMsrs()
    {
        ReadOnlySpan<byte> body = _msrs?.Body;
        var entries = ImmutableArray.CreateBuilder<MsrEntry>(body.Length / MsrEntry.Size);
        for (int at = 0; at < body.Length; at += MsrEntry.Size) entries.Add(MsrEntry.Read(body[at..]));
        return entries.MoveToImmutable();
    }

    private void JudgeEntries(CpuPolicy policy)
    {
        foreach (PolicyFault fault in PolicyLimits.For(state.Target).Check(policy))
        {
            bool isMsr = fault.Kind is PolicyFaultKind.TooManyMsrs or PolicyFaultKind.MsrFlagsSet or PolicyFaultKind.MsrOutOfRange or PolicyFaultKind.MsrValueTooWide;
            KeptPolicy place = (isMsr ? _msrs : _cpuid)!;
            Rule rule = fault.Kind switch
            {
                PolicyFaultKind.TooManyLeaves => PolicyRules.LeafCount,
                PolicyFaultKind.LeafOutOfRange => PolicyRules.LeafRange,
                PolicyFaultKind.TooManyMsrs => PolicyRules.MsrCount,
                PolicyFaultKind.MsrValueTooWide => PolicyRules.MsrWide,
                _ => PolicyRules.MsrRange,
            };
            long offset = place.Offset + ((fault.Entry ?? 0) * (isMsr ? MsrEntry.Size : CpuidLeaf.Size));
            ContentPath path = fault.Entry is int entry ? place.Path.Item(isMsr ? "msr" : "leaf", entry) : place.Path;
            Bag.Report(rule, offset, path, Sentence.Of(fault.Reason));
        }
    }

    private void JudgeLeaves(CpuidPolicy policy, KeptPolicy place)
    {
        var seen = new HashSet<(uint, uint)>();
        uint maximum = policy.MaximumBasicLeaf;
        uint maximumExtended = policy.MaximumExtendedLeaf;
        for (int i = 0; i < policy.Leaves.Length; i++)
        {
            CpuidLeafValue leaf = policy.Leaves[i];
            long at = place.Offset + (i * CpuidLeaf.Size);
            ContentPath path = place.Path.Item("leaf", i);
            if (!seen.Add((leaf.Leaf, leaf.Subleaf))) Bag.Report(PolicyRules.LeafRepeated, at, path, $"{Name(leaf)} came before.");
            else if (i > 0 && (leaf.Leaf, leaf.Subleaf).CompareTo((policy.Leaves[i - 1].Leaf, policy.Leaves[i - 1].Subleaf)) < 0)
                Bag.Report(PolicyRules.LeafOrder, at, path, $"{Name(leaf)} stands behind {Name(policy.Leaves[i - 1])}.");
            bool isEmpty = (leaf.Eax | leaf.Ebx | leaf.Ecx | leaf.Edx) == 0;
            bool isBeyond = leaf.Leaf >= FirstExtendedLeaf ? maximumExtended != 0 && leaf.Leaf > maximumExtended : leaf.Leaf < FirstHypervisorLeaf && policy.Find(0) is not null && leaf.Leaf > maximum;
            if (isBeyond && !isEmpty) Bag.Report(PolicyRules.LeafBeyondMaximum, at, path, $"{Name(leaf)} is beyond the maximum, 0x{(leaf.Leaf >= FirstExtendedLeaf ? maximumExtended : maximum):x}.");
        }

        if (policy.Find(0) is null || policy.Find(FirstExtendedLeaf) is null)
            Bag.Report(PolicyRules.MaximumMissing, place.Offset, place.Path, $"There is no leaf 0x{(policy.Find(0) is null ? 0 : FirstExtendedLeaf):x}.");
        else if (policy.Vendor == CpuidVendor.Unknown)
            Bag.Report(PolicyRules.VendorUnknown, place.Offset, place.Path, $"The vendor is \"{policy.VendorText}\".");
    }

    private void JudgeRepeatedMsrs(MsrPolicy policy, KeptPolicy place)
    {
        var seen = new HashSet<uint>();
        for (int i = 0; i < policy.Entries.Length; i++)
        {
            if (!seen.Add(policy.Entries[i].Index))
                Bag.Report(PolicyRules.MsrRepeated, place.Offset + (i * MsrEntry.Size), place.Path.Item("msr", i), $"MSR 0x{policy.Entries[i].Index:x} came before.");
        }
    }

    /// <summary>
    /// Judges the policy against the target's processor, and settles what the guest has there. Without a target that says anything about
    /// such guests, the host is taken that can give everything: what even that refuses, every host refuses.
    /// </summary>
    private GuestPolicy Compare(CpuPolicy policy, long offset, ContentPath path)
    {
        bool isNested = state.Config?.HasNestedVirtualization ?? true;
        HostCpuPolicies anyHost = HostCpuPolicies.MostPermissive(state.Target);
        HostCpuPolicies target = state.Options.TargetCpu is HostCpuPolicies given && given.MaximumFor(Kind) is not null ? given : anyHost;
        RestoredPolicy restored = RestoredPolicy.Calculate(policy, Kind, target, isNested, state.Target)!;
        KeptPolicy place = _cpuid ?? _msrs ?? new KeptPolicy([], offset, path);
        foreach (PolicyFault fault in restored.Faults)
        {
            bool isPlatform = fault.Kind == PolicyFaultKind.PlatformInfoBeyondTarget;
            KeptPolicy where = isPlatform ? _msrs ?? place : place;
            Bag.Report(isPlatform ? PolicyRules.TargetPlatform : PolicyRules.TargetMaximum, where.Offset, where.Path, Sentence.Of(fault.Reason));
        }

        if (state.Options.TargetCpu is not null && target == anyHost)
            Bag.Report(PolicyRules.TargetSilent, place.Offset, place.Path, $"The given policy is for no {(stream.IsPv ? "PV" : "HVM")} guests.");
        CpuidVendor vendor = policy.Cpuid.Vendor;
        if (target != anyHost)
        {
            foreach (CpuFeature feature in restored.Lost)
                Bag.Report(PolicyRules.TargetFeature, place.Offset, place.Path, $"The guest's policy offers {feature.Name}; the target cannot give it.");
            CpuidVendor host = (target.Host ?? target.Raw ?? target.MaximumFor(Kind))?.Cpuid.Vendor ?? CpuidVendor.Unknown;
            if (policy.Cpuid.Find(0) is not null && vendor != host && host != CpuidVendor.Unknown)
                Bag.Report(PolicyRules.TargetVendor, place.Offset, place.Path, $"The guest's policy is {vendor}'s; the target's processor is {host}'s.");
            if (host != CpuidVendor.Unknown) vendor = host;
        }

        return new GuestPolicy
        {
            Features = restored.Policy.Features,
            Cpuid = restored.Policy.Cpuid,
            Msrs = restored.Policy.Msrs,
            Vendor = vendor,
            NestedVirtualization = isNested,
            PhysicalAddressBits = restored.Policy.Cpuid.PhysicalAddressBits,
            Layout = vendor == CpuidVendor.Unknown ? null : XsaveLayout.FromPolicy(restored.Policy.Cpuid),
        };
    }

    private static string Name(CpuidLeafValue leaf) => leaf.Subleaf == CpuidLeafValue.NoSubleaf ? $"Leaf 0x{leaf.Leaf:x}" : $"Leaf 0x{leaf.Leaf:x}, subleaf 0x{leaf.Subleaf:x},";

    private sealed record KeptPolicy(byte[] Body, long Offset, ContentPath Path);
}
