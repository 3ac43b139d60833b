using System.Collections.Immutable;

namespace Holdfast.X86.Policies;

/// <summary>The MSRs of a policy, in the order in which they were given; the last of several entries for an index counts.</summary>
public sealed class MsrPolicy
{
    /// <summary>The index of MSR_INTEL_PLATFORM_INFO. Xen keeps 32 bits of it and uses bit 31, "CPUID faulting".</summary>
    public const uint PlatformInfo = 0xce;

    /// <summary>The index of MSR_ARCH_CAPABILITIES: 64 feature bits, which Xen treats as two feature words.</summary>
    public const uint ArchCapabilities = 0x10a;

    /// <summary>Holds the given entries.</summary>
    public MsrPolicy(IEnumerable<MsrEntryValue> entries) => Entries = [.. entries];

    /// <summary>A policy without an entry.</summary>
    public static MsrPolicy Empty { get; } = new([]);

    /// <summary>The entries as they were given.</summary>
    public ImmutableArray<MsrEntryValue> Entries { get; }

    /// <summary>The value of an MSR; null when the policy has no entry for it.</summary>
    public ulong? Find(uint index)
    {
        for (int entry = Entries.Length - 1; entry >= 0; entry--)
            if (Entries[entry].Index == index) return Entries[entry].Value;
        return null;
    }
}
