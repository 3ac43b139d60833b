using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Memory;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Memory;

/// <content>What stands at a guest's page numbers: pages of the hypervisor's, and the guest's own that move.</content>
internal static partial class MemoryOperations
{
    // In the structure of one page the number of the space has 32 bits, in that of a batch 16. XENMAPSPACE_dev_mmio is Arm's in the description.
    private const uint DeviceMemory = 5;

    // How many entries of two lists Xen translates at once, beside the structure (COMPAT_ARG_XLAT_SIZE).
    private const ulong TranslatedPages = ((2 * GuestMemory.PageSize) - 32) / (2 * sizeof(ulong));

    private static readonly XenVersion s_movesRanges = new(4, 2, 0);
    private static readonly XenVersion s_movesBackwards = new(4, 20, 0);
    private static readonly XenVersion s_movesPlainMemory = new(4, 19, 0);
    private static readonly XenVersion s_countsForeignPages = new(4, 19, 0);

    private static HypercallOutcome AddToPhysmap(in HypercallInvocation call, ulong start)
    {
        if (start > ushort.MaxValue && !IsNarrow(call)) return XenErrno.Edom;
        Span<byte> bytes = stackalloc byte[LargestStructure];
        bytes = bytes[..XenAddToPhysmap.SizeAt(call.Width)];
        if (!call.TryRead(1, bytes)) return XenErrno.Efault;

        // Of a 32-bit caller the structure is translated before the command is looked at.
        if (start > ushort.MaxValue) return XenErrno.Edom;
        var asked = XenAddToPhysmap.Read(bytes, call.Width);
        if (asked.Space == (uint)PhysmapSpace.GmfnForeign) return XenErrno.Enosys;
        if (!call.TryFindTarget(asked.Domid, out Domain? domain)) return XenErrno.Esrch;
        if (JudgePhysmap(call, domain, asked.Space) is var error and not default(XenErrno)) return error;

        // Only a caller of 64 bits can name the number that stands for none.
        if (asked.Gpfn >= ulong.MaxValue) return XenErrno.Einval;
        ulong source = asked.SourceIndex > ulong.MaxValue ? ulong.MaxValue : (ulong)asked.SourceIndex;
        return asked.Space == (uint)PhysmapSpace.GmfnRange && call.Version >= s_movesRanges
            ? MoveRange(call, domain, asked.PageCount, source, (ulong)asked.Gpfn, (uint)start)
            : AddOne(call, domain, asked.Space, source, (ulong)asked.Gpfn, default);
    }

    /// <summary>Who may put something there (xatp_permission_check).</summary>
    private static XenErrno JudgePhysmap(in HypercallInvocation call, Domain domain, uint space)
    {
        // The memory of devices is the hardware domain's alone, and that is a PV domain here.
        if (domain.IsPv || space == DeviceMemory) return XenErrno.Eacces;
        return call.MayTarget(domain) ? default : XenErrno.Eperm;
    }

    private static HypercallOutcome MoveRange(in HypercallInvocation call, Domain domain, uint count, ulong source, ulong target, uint start)
    {
        if (count < start) return XenErrno.Eilseq;
        if (unchecked(target + count) < target || unchecked(source + count) < source) return XenErrno.Eoverflow;

        // Where the ranges overlap, the pages that would be overwritten have to go first. Until Xen 4.20 it does not heed that.
        bool isBackwards = call.Version >= s_movesBackwards && target > source && target < source + count;
        for (uint i = start; i < count; i++)
        {
            ulong offset = isBackwards ? count - i - 1 : i;
            XenErrno error = AddOne(call, domain, (uint)PhysmapSpace.Gmfn, source + offset, target + offset, default);
            if (error != default) return error;
            if (i + 1 < count && call.IsToStop("physmap_range")) return HypercallOutcome.Preempted(new HypercallProgress("physmap_range", i + 1 - start) { Structure = call.Word(1) });
        }

        return HypercallOutcome.Done;
    }

    private static HypercallOutcome AddToPhysmapBatch(in HypercallInvocation call, ulong start)
    {
        if (start > ushort.MaxValue && !IsNarrow(call)) return XenErrno.Edom;
        Span<byte> bytes = stackalloc byte[LargestStructure];
        bytes = bytes[..XenAddToPhysmapBatch.SizeAt(call.Width)];
        if (!call.TryRead(1, bytes)) return XenErrno.Efault;
        var asked = XenAddToPhysmapBatch.Read(bytes, call.Width);
        if (IsNarrow(call) && !IsTranslated(call, asked, start)) return XenErrno.Efault;
        if (start > ushort.MaxValue) return XenErrno.Edom;
        if (asked.Space == (ushort)PhysmapSpace.GmfnRange) return XenErrno.Eopnotsupp;
        if (!call.TryFindTarget(asked.Domid, out Domain? domain)) return XenErrno.Esrch;
        if (JudgePhysmap(call, domain, asked.Space) is var error and not default(XenErrno)) return error;
        if (asked.PageCount < start) return XenErrno.Eilseq;
        if (asked.PageCount == start) return start == 0 ? default : XenErrno.Eilseq;
        return AreReachable(call, asked, start) ? AddAll(call, domain, asked, start) : XenErrno.Efault;
    }

    /// <summary>True when as much of a 32-bit caller's lists can be read as is translated at once.</summary>
    private static bool IsTranslated(in HypercallInvocation call, in XenAddToPhysmapBatch asked, ulong start)
    {
        ulong end = Math.Min(start + TranslatedPages, asked.PageCount);
        return AreReachable(call, asked, 0) && AreNumbersThere(call, asked.SourceIndexes, start, end) && AreNumbersThere(call, asked.Gpfns, start, end);
    }

    private static bool AreReachable(in HypercallInvocation call, in XenAddToPhysmapBatch asked, ulong start) =>
        IsReachable(call, asked.SourceIndexes, start, asked.PageCount, call.Width)
        && IsReachable(call, asked.Gpfns, start, asked.PageCount, call.Width)
        && IsReachable(call, asked.Errs, start, asked.PageCount, XenPhysmapError.Size);

    private static HypercallOutcome AddAll(in HypercallInvocation call, Domain domain, in XenAddToPhysmapBatch asked, ulong start)
    {
        Span<byte> bytes = stackalloc byte[XenPhysmapError.Size];
        for (ulong i = start; i < asked.PageCount;)
        {
            if (!TryReadNumber(call, asked.SourceIndexes, i, call.Width, out ulong source) || !TryReadNumber(call, asked.Gpfns, i, call.Width, out ulong target)) return XenErrno.Efault;
            if (target == ulong.MaxValue) return XenErrno.Einval;
            XenErrno error = AddOne(call, domain, asked.Space, source, target, asked.ForeignDomid);
            new XenPhysmapError { Error = -(int)error }.Write(bytes);
            if (!TryLocate(asked.Errs, i, XenPhysmapError.Size, out ulong address) || !call.Memory.TryWrite(address, bytes)) return XenErrno.Efault;
            if (++i < asked.PageCount && call.IsToStop("physmap_batch")) return HypercallOutcome.Preempted(new HypercallProgress("physmap_batch", i - start));
        }

        return HypercallOutcome.Done;
    }

    /// <summary>Puts a page at a page number (xenmem_add_to_physmap_one in xen/arch/x86/mm/p2m.c).</summary>
    private static XenErrno AddOne(in HypercallInvocation call, Domain domain, uint space, ulong source, ulong target, ushort foreign)
    {
        switch (space)
        {
            case (uint)PhysmapSpace.SharedInfo:
                return source == 0 ? AddSharedPage(domain, SharedInfoOf(domain), target) : XenErrno.Einval;
            case (uint)PhysmapSpace.GrantTable:
                return domain.Grants.TryGetFrameForPhysmap(source, out SharedPage? page, out XenErrno error) ? AddSharedPage(domain, page, target) : error;
            case (uint)PhysmapSpace.Gmfn:
                return MovePage(call, domain, source, target);
            case (uint)PhysmapSpace.GmfnForeign:
                return JudgeForeign(call, domain, foreign);
            default:
                return XenErrno.Einval;
        }
    }

    /// <summary>
    /// Why a page of another domain is not put into one (p2m_add_foreign). The one that gets it has to be its master, and none is that has page numbers of its own: the control domain is a PV domain. Until pages of other domains were counted
    /// where they are mapped, nothing else was looked at.
    /// </summary>
    private static XenErrno JudgeForeign(in HypercallInvocation call, Domain domain, ushort foreign)
    {
        bool mayMap = call.Version >= s_countsForeignPages && domain.Parameters[HvmParam.Altp2m] == 0;
        if (!mayMap || foreign == (ushort)SpecialDomain.Xen) return XenErrno.Eperm;
        if (!call.Hypervisor.TryFind(new DomainId(foreign), out Domain? owner)) return XenErrno.Esrch;
        return owner != call.Domain && owner == domain ? XenErrno.Einval : XenErrno.Eperm;
    }

    private static SharedPage SharedInfoOf(Domain domain) => domain.SharedInfo ??= new SharedPage(SharedPage.Nowhere, new byte[GuestMemory.PageSize]);

    private static XenErrno AddSharedPage(Domain domain, SharedPage page, ulong target)
    {
        GuestMemory memory = domain.Memory;
        if (page.Gfn != target && MakeRoom(domain, target) is var error and not default(XenErrno)) return error;
        if (page.Gfn != SharedPage.Nowhere && page.Gfn != target) memory.Unmap(page.Gfn);
        if (target > GuestMemory.HighestMappable) return XenErrno.Enoent;
        memory.Map(target, MappedFrame.Of(page));
        return default;
    }

    /// <summary>Lets another page number lead to a page (XENMAPSPACE_gmfn): what is there goes, and the page is plain memory behind it.</summary>
    internal static XenErrno MovePage(in HypercallInvocation call, Domain domain, ulong source, ulong target)
    {
        GuestMemory memory = domain.Memory;
        FrameKind kind = source > GuestMemory.HighestFrame ? FrameKind.None : memory.KindOf(source);
        if (kind == FrameKind.OnDemand && memory.TryUseOnDemand(source)) kind = FrameKind.Ram;
        if (call.Version >= s_movesPlainMemory)
        {
            if (kind is not (FrameKind.Ram or FrameKind.HypervisorPage)) return XenErrno.Eacces;
        }
        else if (kind is not (FrameKind.Ram or FrameKind.ReadOnlyRam or FrameKind.IoreqServer or FrameKind.HypervisorPage))
        {
            // A page of its own that is there by a grant has no number by which Xen would find it.
            return memory.HasOwnGrant(source) ? XenErrno.Exdev : XenErrno.Einval;
        }

        if (kind == FrameKind.HypervisorPage)
        {
            return memory.TryGetMapped(source, out MappedFrame mapped) && mapped.Page is { } page ? AddSharedPage(domain, page, target) : XenErrno.Einval;
        }

        if (source == target)
        {
            memory.SetKind(source, FrameKind.Ram);
            return default;
        }

        if (MakeRoom(domain, target) is var error and not default(XenErrno)) return error;
        if (target > GuestMemory.HighestMappable)
        {
            // The old place is given up before the new one is found not to exist.
            memory.TryUnmapPage(source);
            return XenErrno.Enoent;
        }

        memory.Move(source, target);
        return default;
    }

    /// <summary>Empties a page number: memory that stands there is freed, a page of the hypervisor's is not there any more.</summary>
    private static XenErrno MakeRoom(Domain domain, ulong target)
    {
        if (target > GuestMemory.HighestFrame) return default;
        XenErrno error = RemovePage(domain, target);
        if (error != XenErrno.Enoent) return error;
        domain.Memory.RemoveOnDemand(target, 1);
        return default;
    }

    private static HypercallOutcome RemoveFromPhysmap(in HypercallInvocation call, ulong start)
    {
        Span<byte> bytes = stackalloc byte[LargestStructure];
        bytes = bytes[..XenRemoveFromPhysmap.SizeAt(call.Width)];

        // Of a 32-bit caller the structure is read before the command is looked at as a whole.
        if (start != 0 && !IsNarrow(call)) return XenErrno.Einval;
        if (!call.TryRead(1, bytes)) return XenErrno.Efault;
        if (start != 0) return XenErrno.Einval;
        var asked = XenRemoveFromPhysmap.Read(bytes, call.Width);
        if (!call.TryFindTarget(asked.Domid, out Domain? domain)) return XenErrno.Esrch;
        if (domain.IsPv) return XenErrno.Eacces;
        if (!call.MayTarget(domain)) return XenErrno.Eperm;
        if (asked.Gpfn > GuestMemory.HighestFrame) return XenErrno.Enoent;
        ulong frame = (ulong)asked.Gpfn;
        GuestMemory memory = domain.Memory;
        if (memory.KindOf(frame) == FrameKind.OnDemand) memory.TryUseOnDemand(frame);

        // A page of the domain's own stays its own, and nothing leads to it any more.
        return memory.Unmap(frame) || memory.TryUnmapPage(frame) ? default(XenErrno) : XenErrno.Enoent;
    }
}
