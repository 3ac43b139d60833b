namespace Holdfast.Streams.Pv;

/// <summary>The state of a PV guest that is not memory: its P2M's frames and its vCPUs.</summary>
public sealed class PvState
{
    private readonly SortedDictionary<uint, PvVcpu> _vcpus = [];

    /// <summary>The guest's last page frame, from X86_PV_P2M_FRAMES; null before there is one.</summary>
    public ulong? LastFrame { get; internal set; }

    /// <summary>The frames that hold the guest's P2M, in order; an entry is null when no record named it.</summary>
    public IReadOnlyList<ulong?> P2mFrames { get; internal set; } = [];

    /// <summary>Where SHARED_INFO's body stands; null when there is none.</summary>
    public long? SharedInfoOffset { get; internal set; }

    /// <summary>The vCPUs that have any record, by number.</summary>
    public IReadOnlyDictionary<uint, PvVcpu> Vcpus => _vcpus;

    internal PvVcpu Vcpu(uint id)
    {
        if (!_vcpus.TryGetValue(id, out PvVcpu? vcpu)) _vcpus.Add(id, vcpu = new PvVcpu { Id = id });
        return vcpu;
    }
}
