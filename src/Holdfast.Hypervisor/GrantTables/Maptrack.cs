namespace Holdfast.Hypervisor.GrantTables;

/// <summary>
/// The mappings of a domain by their handles, in pages that come into being one by one. Handles are given out as Xen does it: each vCPU has a list of free ones, which is used from its start and filled at its end, and whose last
/// one is never used.
/// </summary>
/// <remarks>Source: xen/common/grant_table.c (get_maptrack_handle, put_maptrack_handle), 4.17.</remarks>
/// <param name="maxFrames">The most pages.</param>
/// <param name="vcpus">How many vCPUs the domain has.</param>
internal sealed class Maptrack(uint maxFrames, int vcpus)
{
    /// <summary>How many mappings a page has.</summary>
    public const int PerFrame = 256;

    private const uint Tail = uint.MaxValue;

    private readonly List<GrantMapping[]> _frames = [];
    private readonly uint[] _heads = Lists(vcpus);
    private readonly uint[] _tails = Lists(vcpus);

    /// <summary>One more than the highest handle.</summary>
    public uint Limit => (uint)(_frames.Count * PerFrame);

    /// <summary>The mapping of a handle below <see cref="Limit"/>.</summary>
    public ref GrantMapping this[uint handle] => ref _frames[(int)(handle / PerFrame)][handle % PerFrame];

    /// <summary>Takes a free handle.</summary>
    /// <returns>False when there is none.</returns>
    public bool TryTake(uint vcpu, out uint handle)
    {
        if (TryTakeFrom(vcpu, out handle)) return true;
        if (_frames.Count < maxFrames)
        {
            handle = AddFrame(vcpu);
            return true;
        }

        // A vCPU without a list of its own needs one handle to begin it with.
        if (_tails[vcpu] == Tail)
        {
            if (!TrySteal(vcpu, out uint last)) return false;
            this[last].Next = Tail;
            _tails[vcpu] = last;
            if (_heads[vcpu] == Tail) _heads[vcpu] = last;
        }

        return TrySteal(vcpu, out handle);
    }

    /// <summary>Gives a handle back.</summary>
    public void Give(uint handle)
    {
        ref GrantMapping mapping = ref this[handle];
        mapping.Next = Tail;
        mapping.Granter = null;
        this[_tails[mapping.Vcpu]].Next = handle;
        _tails[mapping.Vcpu] = handle;
    }

    private static uint[] Lists(int vcpus)
    {
        uint[] lists = new uint[vcpus];
        Array.Fill(lists, Tail);
        return lists;
    }

    private bool TryTakeFrom(uint vcpu, out uint handle)
    {
        handle = _heads[vcpu];
        if (handle == Tail) return false;
        uint next = this[handle].Next;
        if (next == Tail) return false;
        _heads[vcpu] = next;
        return true;
    }

    /// <summary>Takes a handle of another vCPU. Xen begins with any of them.</summary>
    private bool TrySteal(uint vcpu, out uint handle)
    {
        handle = Tail;
        for (uint victim = 0; victim < (uint)_heads.Length; victim++)
        {
            if (!TryTakeFrom(victim, out handle)) continue;
            this[handle].Vcpu = vcpu;
            return true;
        }

        return false;
    }

    /// <summary>Adds a page: its first handle is used at once, the others come before those that are free.</summary>
    private uint AddFrame(uint vcpu)
    {
        uint first = Limit;
        var frame = new GrantMapping[PerFrame];
        for (uint i = 0; i < PerFrame; i++) frame[i] = new GrantMapping { Next = first + i + 1, Vcpu = vcpu };
        if (_tails[vcpu] == Tail) _tails[vcpu] = first + PerFrame - 1;
        frame[^1].Next = _heads[vcpu];
        _heads[vcpu] = first + 1;
        _frames.Add(frame);
        return first;
    }
}
