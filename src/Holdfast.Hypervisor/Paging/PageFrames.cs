using Holdfast.Abi.Errors;
using Holdfast.Abi.Libxc;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.PvVcpus;

namespace Holdfast.Hypervisor.Paging;

/// <summary>
/// What the frames of a PV guest are used as. A frame that is a page table is mapped for reading at most, so that the guest changes it by hypercalls alone, and each entry of it leads to the guest's own: that is what the
/// types are for. Frame numbers are the guest's page numbers here.
/// </summary>
/// <remarks>Source: xen/arch/x86/mm.c (get_page_type, put_page_type, promote_l1_table and so on), 4.17.7. A table is looked at, and let go, as a whole; Xen may be preempted in it.</remarks>
internal sealed partial class PageFrames
{
    private const int Entries = 512;
    private const int EntrySize = sizeof(ulong);

    // Linear mappings of page tables count in as many bits in Xen (linear_pt_count).
    private const long MostLinear = short.MaxValue;

    private readonly Domain _domain;
    private readonly GuestMemory _memory;
    private readonly Dictionary<ulong, FrameUse> _uses = [];
    private readonly HashSet<ulong> _stolen = [];

    /// <summary>Finds out how the frames of a domain are used: what its image says is pinned, and what its vCPUs run on. Other domains' frames are used as nothing.</summary>
    public PageFrames(Domain domain)
    {
        _domain = domain;
        _memory = domain.Memory;
        if (!domain.IsPv) return;
        foreach ((ulong first, ulong count, FrameType type) in Pinned())
        {
            // What does not pass was no image of a guest that can run; it is then nothing, and the guest is told when it uses it.
            for (ulong frame = first; frame < first + count; frame++) TryPin(frame, type);
        }

        foreach (Vcpu vcpu in domain.Vcpus)
        {
            if (vcpu.Pv is not { } state) continue;
            if (IsFrame(state.KernelPageTable)) Use(state.KernelPageTable, RootType);
            if (!Is32Bit && IsFrame(state.UserPageTable)) Use(state.UserPageTable, RootType);
            if (state.GdtEntries <= SegmentDescriptors.MostInGdt) SetGdt(vcpu.Id, state.GdtFrames, (uint)state.GdtEntries);
        }
    }

    /// <summary>True for a guest of 32 bits, whose root has four entries.</summary>
    public bool Is32Bit => _domain.Configuration.Width == sizeof(uint);

    /// <summary>What a vCPU's page table is.</summary>
    public FrameType RootType => Is32Bit ? FrameType.Level3 : FrameType.Level4;

    /// <summary>How many tables that lead to others were let go so far. Xen may be preempted in letting one go, and here behind it.</summary>
    public long TablesLetGo { get; private set; }

    /// <summary>True for a number that stands for a page table, and not for none.</summary>
    public static bool IsFrame(ulong frame) => frame is not (0 or ulong.MaxValue);

    /// <summary>True for memory of the guest's own.</summary>
    public bool IsOwn(ulong frame) => frame <= GuestMemory.HighestFrame && !_memory.TryGetMapped(frame, out _) && _memory.Contains(frame) && !_stolen.Contains(frame);

    /// <summary>True for a page of the hypervisor's that the guest has: it is mapped for writing by whoever likes.</summary>
    public bool IsShared(ulong frame) => frame <= GuestMemory.HighestFrame && _memory.TryGetMapped(frame, out MappedFrame mapped) && mapped.Kind == FrameKind.HypervisorPage;

    /// <summary>What a frame is used as now.</summary>
    public FrameType TypeOf(ulong frame) => _uses.TryGetValue(frame, out FrameUse? use) && use.TypeCount > 0 ? use.Type : FrameType.None;

    /// <summary>How many uses of a frame there are.</summary>
    public long ReferencesOf(ulong frame) => _uses.TryGetValue(frame, out FrameUse? use) ? use.References : 0;

    /// <summary>True for a page table that is pinned.</summary>
    public bool IsPinned(ulong frame) => _uses.TryGetValue(frame, out FrameUse? use) && use.IsPinned;

    /// <summary>Uses a frame of the guest's own as something.</summary>
    /// <returns>EINVAL when it is not its own, or used as something else; what is wrong with its entries when it becomes a page table.</returns>
    public XenErrno Use(ulong frame, FrameType type)
    {
        if (!IsOwn(frame)) return XenErrno.Einval;
        FrameUse use = UseOf(frame);
        use.References++;
        XenErrno error = UseAs(frame, use, type);
        if (error != default) Unreference(frame, use);
        return error;
    }

    /// <summary>Ends a use of a frame as what it is.</summary>
    public void EndUse(ulong frame)
    {
        // Of what did not pass when it came with an image, nothing was noted.
        if (!_uses.TryGetValue(frame, out FrameUse? use) || use.TypeCount == 0) return;
        EndUseAs(frame, use);
        Unreference(frame, use);
    }

    /// <summary>Uses a frame in a way that says nothing about what it is: it is mapped for reading.</summary>
    public void Reference(ulong frame) => UseOf(frame).References++;

    /// <summary>Ends such a use.</summary>
    public void EndReference(ulong frame)
    {
        if (_uses.TryGetValue(frame, out FrameUse? use) && use.References > 0) Unreference(frame, use);
    }

    /// <summary>Lets a frame stay a page table (MMUEXT_PIN_L1_TABLE and so on).</summary>
    public XenErrno TryPin(ulong frame, FrameType type)
    {
        XenErrno error = Use(frame, type);
        if (error != default) return error;
        FrameUse use = UseOf(frame);
        if (use.IsPinned)
        {
            EndUse(frame);
            return XenErrno.Einval;
        }

        use.IsPinned = true;
        _memory.SetType(frame, PageTypeOf(use));
        _memory.MarkDirty(frame);
        return default;
    }

    /// <summary>Ends that (MMUEXT_UNPIN_TABLE).</summary>
    public XenErrno TryUnpin(ulong frame)
    {
        if (!IsOwn(frame) || !_uses.TryGetValue(frame, out FrameUse? use) || !use.IsPinned) return XenErrno.Einval;
        use.IsPinned = false;
        _memory.SetType(frame, PageTypeOf(use));
        _memory.MarkDirty(frame);
        EndUse(frame);
        return default;
    }

    /// <summary>Frees a frame of the guest's own, at once or with its last use.</summary>
    public void Release(ulong frame)
    {
        if (_uses.TryGetValue(frame, out FrameUse? use) && use.References > 0) use.IsReleased = true;
        else Discard(frame);
    }

    /// <summary>Takes a frame aside that is to be exchanged: one of the guest's own that nobody uses (steal_page).</summary>
    public XenErrno Steal(ulong frame)
    {
        if (!_domain.IsPv) return frame <= GuestMemory.HighestFrame && _memory.KindOf(frame) is not (FrameKind.None or FrameKind.OnDemand) ? XenErrno.Eopnotsupp : XenErrno.Einval;
        if (!IsOwn(frame) || ReferencesOf(frame) > 0) return XenErrno.Einval;
        _stolen.Add(frame);
        return default;
    }

    /// <summary>Gives a frame back that was taken aside.</summary>
    public void GiveBack(ulong frame) => _stolen.Remove(frame);

    /// <summary>Lets a frame go that nobody uses.</summary>
    public void Discard(ulong frame)
    {
        _stolen.Remove(frame);
        _uses.Remove(frame);
        _memory.TryRemove(frame);
    }

    private static bool IsTable(FrameType type) => type is not (FrameType.None or FrameType.Descriptors or FrameType.Writable);

    private static PageType PageTypeOf(FrameUse use) => use.Type switch
    {
        _ when use.TypeCount == 0 => PageType.NoTab,
        FrameType.Level1 => use.IsPinned ? PageType.L1TabPin : PageType.L1Tab,
        FrameType.Level2 or FrameType.Level2OfHypervisor => use.IsPinned ? PageType.L2TabPin : PageType.L2Tab,
        FrameType.Level3 => use.IsPinned ? PageType.L3TabPin : PageType.L3Tab,
        FrameType.Level4 => use.IsPinned ? PageType.L4TabPin : PageType.L4Tab,
        _ => PageType.NoTab,
    };

    /// <summary>What an image says is pinned.</summary>
    private List<(ulong First, ulong Count, FrameType Type)> Pinned()
    {
        List<(ulong, ulong, FrameType)> pinned = [];
        foreach (Streams.Pages.PageRun run in _memory.Runs())
        {
            FrameType type = run.Type switch
            {
                PageType.L1TabPin => FrameType.Level1,
                PageType.L2TabPin => FrameType.Level2,
                PageType.L3TabPin => FrameType.Level3,
                PageType.L4TabPin => FrameType.Level4,
                _ => FrameType.None,
            };
            if (type != FrameType.None) pinned.Add((run.First, run.Count, type));
        }

        return pinned;
    }

    private FrameUse UseOf(ulong frame)
    {
        if (!_uses.TryGetValue(frame, out FrameUse? use)) _uses.Add(frame, use = new FrameUse());
        return use;
    }

    private XenErrno UseAs(ulong frame, FrameUse use, FrameType type)
    {
        if (use.TypeCount > 0)
        {
            // One that is being looked at leads to itself.
            if (use.Type != type || !use.IsValidated) return XenErrno.Einval;
            use.TypeCount++;
            return default;
        }

        if (type != FrameType.Writable && _domain.IsWrittenByOthers(frame)) return XenErrno.Einval;
        use.Type = type;
        use.TypeCount = 1;
        use.Linear = 0;
        use.IsValidated = type == FrameType.Writable;
        if (use.IsValidated) return default;
        XenErrno error = type == FrameType.Descriptors ? ValidateDescriptors(frame) : Validate(frame, use);
        if (error == default)
        {
            use.IsValidated = true;
            if (!IsTable(type)) return default;
            _memory.SetType(frame, PageTypeOf(use));
            _memory.MarkDirty(frame);
        }
        else
        {
            use.TypeCount = 0;
            use.Type = FrameType.None;
        }

        return error;
    }

    private void EndUseAs(ulong frame, FrameUse use)
    {
        if (--use.TypeCount > 0) return;
        FrameType type = use.Type;
        if (IsTable(type))
        {
            EndEntries(frame, type);
            _memory.SetType(frame, PageType.NoTab);
        }

        use.IsValidated = false;
        use.Type = FrameType.None;
    }

    private void Unreference(ulong frame, FrameUse use)
    {
        use.References--;
        if (!use.IsIdle) return;
        if (use.IsReleased) Discard(frame);
        else _uses.Remove(frame);
    }
}
