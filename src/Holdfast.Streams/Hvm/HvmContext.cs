using Holdfast.Abi.Hvm;

namespace Holdfast.Streams.Hvm;

/// <summary>The context of an HVM domain: its entries, and the state of its vCPUs (public/arch-x86/hvm/save.h).</summary>
public sealed class HvmContext
{
    private readonly List<HvmContextEntry> _entries = [];
    private readonly SortedDictionary<int, HvmVcpu> _vcpus = [];

    /// <summary>Where the context starts.</summary>
    public required long Offset { get; init; }

    /// <summary>The header entry; null when it is missing or damaged.</summary>
    public HvmSaveHeader? Header { get; internal set; }

    /// <summary>The entries in the order of the context, with END, up to a limit.</summary>
    public IReadOnlyList<HvmContextEntry> Entries => _entries;

    /// <summary>The vCPUs that have any entry, by number.</summary>
    public IReadOnlyDictionary<int, HvmVcpu> Vcpus => _vcpus;

    internal void Add(HvmContextEntry entry)
    {
        if (_entries.Count < Limits.HvmEntries) _entries.Add(entry);
    }

    /// <summary>The vCPU that an entry is for.</summary>
    internal HvmVcpu VcpuOf(HvmContextEntry entry)
    {
        int id = entry.Descriptor.Instance;
        if (!_vcpus.TryGetValue(id, out HvmVcpu? vcpu)) _vcpus.Add(id, vcpu = new HvmVcpu { Id = id, Offset = entry.Offset });
        return vcpu;
    }
}
