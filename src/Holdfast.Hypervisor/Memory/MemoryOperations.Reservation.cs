using Holdfast.Abi.Errors;
using Holdfast.Abi.Memory;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Memory;

/// <content>More memory and less: extents, whose number that are done is the result, whatever ended the call.</content>
internal static partial class MemoryOperations
{
    // The largest extents, as powers of two of pages: of a guest, and of the control domain (CONFIG_DOMU_MAX_ORDER and CONFIG_PAGEALLOC_MAX_ORDER in xen/arch/x86/include/asm/config.h, 4.17).
    private const uint MaxOrder = 9;
    private const uint MaxControlOrder = 18;

    private const uint NoNode = 0xff;
    private const uint MaxNodes = 64;

    // How many extents of a 32-bit caller Xen translates at once, beside the structure (COMPAT_ARG_XLAT_SIZE).
    private const int TranslatedExtents = ((2 * GuestMemory.PageSize) - 32) / sizeof(ulong);

    // The first mebibyte is never in the heap.
    private const uint LeastAddressBits = 21;

    private static HypercallOutcome ChangeReservation(in HypercallInvocation call, uint code, ulong start, ulong most)
    {
        // Whatever is wrong: so much is done.
        HypercallOutcome nothing = Answer(call, start);
        Span<byte> bytes = stackalloc byte[LargestStructure];
        bytes = bytes[..XenMemoryReservation.SizeAt(call.Width)];
        if (!call.TryRead(1, bytes)) return nothing;
        var reservation = XenMemoryReservation.Read(bytes, call.Width);
        if (reservation.NrExtents > most || start >= (ulong)reservation.NrExtents) return nothing;
        if (!call.TryFindTarget(reservation.Domid, out Domain? domain) || !TryJudgePlace(call, reservation, out bool isAvailable) || !call.MayTarget(domain)) return nothing;

        bool isOnDemand = code == MemoryOpHypercall.Codes.PopulatePhysmap && reservation.PopulateOnDemand;
        if (reservation.ExtentOrder > (isOnDemand ? MaxControlOrder : MaxOrderOf(call))) return nothing;
        bool needsList = code != MemoryOpHypercall.Codes.IncreaseReservation || reservation.ExtentStart != 0;
        if (needsList && !IsReachable(call, reservation.ExtentStart, start, (ulong)reservation.NrExtents, call.Width)) return nothing;
        return ChangeExtents(call, code, domain, reservation, start, isAvailable);
    }

    private static uint MaxOrderOf(in HypercallInvocation call) => call.Domain.IsControl ? MaxControlOrder : MaxOrder;

    private static HypercallOutcome ChangeExtents(in HypercallInvocation call, uint code, Domain domain, in XenMemoryReservation reservation, ulong start, bool isAvailable)
    {
        // What a 32-bit caller is told stands where its list was translated to, and is copied when that is full, or the call ends.
        bool isCopied = IsNarrow(call) && code != MemoryOpHypercall.Codes.DecreaseReservation && reservation.ExtentStart != 0;
        Span<ulong> translated = stackalloc ulong[isCopied ? TranslatedExtents : 0];
        ulong end = (ulong)reservation.NrExtents, chunk = start;
        for (ulong i = start; ; i++)
        {
            bool isStopped = i < end && i != start && call.IsToStop("extent");
            ulong number = 0;
            bool isDone = i < end && !isStopped && code switch
            {
                MemoryOpHypercall.Codes.IncreaseReservation => isAvailable && TryIncrease(call, domain, reservation, i, out number),
                MemoryOpHypercall.Codes.DecreaseReservation => TryDecrease(call, domain, reservation, i),
                _ => TryPopulate(call, domain, reservation, i, isAvailable, out number),
            };
            if (isDone && isCopied) translated[(int)(i - chunk)] = number;
            ulong done = isDone ? i + 1 : i;
            if (isDone && !(isCopied && done - chunk == TranslatedExtents)) continue;

            // A translated guest that asks for more has no numbers to be told: its list stays as it is, and has to be one all the same.
            ulong copied = isCopied ? CopyBack(call, reservation, translated, chunk, done, isKept: code == MemoryOpHypercall.Codes.IncreaseReservation && !domain.IsPv) : done;
            if (isStopped) return HypercallOutcome.Preempted(new HypercallProgress("extent", copied - start));
            if (!isDone || copied < done) return Answer(call, copied);
            chunk = done;
        }
    }

    /// <summary>Copies numbers to a 32-bit caller's list.</summary>
    /// <returns>How far that came.</returns>
    private static ulong CopyBack(in HypercallInvocation call, in XenMemoryReservation reservation, ReadOnlySpan<ulong> numbers, ulong first, ulong end, bool isKept)
    {
        for (ulong i = first; i < end; i++)
        {
            ulong number = numbers[(int)(i - first)];
            if (isKept && !TryReadNumber(call, reservation.ExtentStart, i, call.Width, out number)) return i;
            if (!TryWriteNumber(call, reservation.ExtentStart, i, number)) return i;
        }

        return end;
    }

    /// <summary>Judges where memory is to come from (construct_memop_from_reservation).</summary>
    /// <param name="call">The call.</param>
    /// <param name="reservation">What is asked for.</param>
    /// <param name="isAvailable">False when there is never any memory there.</param>
    /// <returns>False when there is no such place.</returns>
    private static bool TryJudgePlace(in HypercallInvocation call, in XenMemoryReservation reservation, out bool isAvailable)
    {
        isAvailable = true;
        uint bits = reservation.AddressBits;
        if (bits != 0 && bits < ulong.Log2(Math.Max(1, (call.Hypervisor.Host.EndFrame * 2) - 1)) + GuestMemory.PageShift)
        {
            if (bits <= GuestMemory.PageShift) return false;
            isAvailable = bits >= LeastAddressBits;
        }

        // No guest has virtual nodes here, and then the flag means nothing.
        if (reservation.VirtualNode) return true;
        if (!TryJudgeNode(call, reservation)) return false;
        isAvailable &= NodeOf(reservation) is 0 or NoNode || !reservation.ExactNode || !call.Domain.IsControl;
        return true;
    }

    private static uint NodeOf(in XenMemoryReservation reservation) => unchecked(reservation.NodePlusOne - 1) & NoNode;

    /// <summary>True for a node that the caller may ask for (propagate_node).</summary>
    private static bool TryJudgeNode(in HypercallInvocation call, in XenMemoryReservation reservation)
    {
        uint node = NodeOf(reservation);
        return node == NoNode || (call.Domain.IsControl ? node < MaxNodes : !reservation.ExactNode);
    }

    private static bool TryIncrease(in HypercallInvocation call, Domain domain, in XenMemoryReservation reservation, ulong index, out ulong first)
    {
        first = 0;
        ulong count = 1UL << (int)reservation.ExtentOrder;
        GuestMemory memory = domain.Memory;
        if (!memory.HasRoomFor(count)) return false;
        if (!domain.IsPv)
        {
            // The guest has the pages, and no number for them.
            memory.AddUnmapped(count);
            return true;
        }

        first = memory.FindUnused(reservation.ExtentOrder);
        for (ulong frame = first; frame < first + count; frame++) memory.AddPage(frame);
        return IsNarrow(call) || reservation.ExtentStart == 0 || TryWriteNumber(call, reservation.ExtentStart, index, first);
    }

    private static bool TryPopulate(in HypercallInvocation call, Domain domain, in XenMemoryReservation reservation, ulong index, bool isAvailable, out ulong first)
    {
        // Without a list, Xen takes a 32-bit caller's for one of 64-bit numbers at address 0.
        int width = IsNarrow(call) && reservation.ExtentStart == 0 ? sizeof(ulong) : call.Width;
        if (!TryReadNumber(call, reservation.ExtentStart, index, width, out first)) return false;
        if (reservation.PopulateOnDemand) return domain != call.Domain && (domain.IsPv || domain.Memory.TryAddOnDemand(first, 1UL << (int)reservation.ExtentOrder));

        ulong count = 1UL << (int)reservation.ExtentOrder;
        if (!isAvailable || !domain.Memory.HasRoomFor(count)) return false;
        if (!domain.IsPv) return TryAddPages(domain, first, count);
        first = AddFrames(domain, first, reservation.ExtentOrder);
        return IsNarrow(call) || TryWriteNumber(call, reservation.ExtentStart, index, first);
    }

    /// <summary>Gives a translated guest pages at page numbers; the pages are its own even where the numbers are refused (p2m_add_page in xen/arch/x86/mm/p2m.c, 4.17).</summary>
    private static bool TryAddPages(Domain domain, ulong first, ulong count)
    {
        GuestMemory memory = domain.Memory;
        bool isInRange = first <= GuestMemory.HighestMappable && count <= GuestMemory.HighestMappable - first + 1;
        for (ulong frame = first; isInRange && frame < first + count; frame++)
        {
            // The page of another domain is not taken away so.
            if (!IsForeign(memory.KindOf(frame))) continue;
            domain.Crash();
            isInRange = false;
        }

        if (!isInRange)
        {
            memory.AddUnmapped(count);
            return false;
        }

        for (ulong frame = first; frame < first + count; frame++) memory.AddPage(frame);
        return true;
    }

    /// <summary>Gives a PV guest frames for page numbers, with the same numbers where these are free: others when they are not, or when there are no such frames.</summary>
    /// <returns>The first frame.</returns>
    private static ulong AddFrames(Domain domain, ulong wanted, uint order)
    {
        GuestMemory memory = domain.Memory;
        ulong count = 1UL << (int)order;
        bool isFree = wanted <= GuestMemory.HighestMappable && count <= GuestMemory.HighestMappable - wanted + 1 && memory.IsUnused(wanted, count);
        ulong first = isFree ? wanted : memory.FindUnused(order);
        for (ulong frame = first; frame < first + count; frame++) memory.AddPage(frame);
        return first;
    }

    private static bool IsForeign(FrameKind kind) => kind is FrameKind.Granted or FrameKind.GrantedReadOnly or FrameKind.Foreign;

    private static bool TryDecrease(in HypercallInvocation call, Domain domain, in XenMemoryReservation reservation, ulong index)
    {
        int width = IsNarrow(call) && reservation.ExtentStart == 0 ? sizeof(ulong) : call.Width;
        if (!TryReadNumber(call, reservation.ExtentStart, index, width, out ulong first)) return false;
        ulong count = 1UL << (int)reservation.ExtentOrder;
        ulong onDemand = domain.IsPv ? 0 : domain.Memory.RemoveOnDemand(first, count);

        // Numbers that pages were only promised for are empty now; beyond them nothing may be missing.
        for (ulong i = 0; i + onDemand < count; i++)
        {
            ulong frame = unchecked(first + i);
            XenErrno error = RemovePage(domain, frame);
            if (error == default) continue;
            if (error != XenErrno.Enoent || onDemand == 0) return false;
            onDemand--;
        }

        return true;
    }

    /// <summary>Takes a page out of a guest's memory and frees it (guest_remove_page).</summary>
    private static XenErrno RemovePage(Domain domain, ulong frame)
    {
        if (frame > GuestMemory.HighestFrame) return domain.IsPv ? XenErrno.Einval : XenErrno.Enoent;
        switch (domain.Memory.KindOf(frame))
        {
            case FrameKind.None or FrameKind.OnDemand:
                return domain.IsPv ? XenErrno.Einval : XenErrno.Enoent;
            case FrameKind.Granted or FrameKind.GrantedReadOnly when !domain.IsPv && domain.Memory.HasOwnGrant(frame):
                // It counts until the grant is not in use any more.
                domain.Memory.Unmap(frame);
                return default;
            case FrameKind.Granted or FrameKind.GrantedReadOnly or FrameKind.Foreign:
                return XenErrno.Enxio;
            case FrameKind.HypervisorPage:
                if (!domain.IsPv) domain.Memory.Unmap(frame);
                return default;
            default:
                if (domain.IsPv) domain.Frames.Release(frame);
                else domain.Memory.TryRemove(frame);
                return default;
        }
    }
}
