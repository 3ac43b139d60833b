using Holdfast.Abi.Errors;
using Holdfast.Abi.Memory;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Memory;

/// <content>Memory for other memory: a chunk at a time, as many extents of either list as make the larger of the two.</content>
internal static partial class MemoryOperations
{
    // Where Xen translates the lists of a 32-bit caller (COMPAT_ARG_XLAT_SIZE), beside the structure of a 64-bit one.
    private const uint TranslationRoom = (2 * GuestMemory.PageSize) - 72;
    private const uint NarrowOrders = 32;

    private static readonly XenVersion s_looksAtOrdersFirst = new(4, 18, 0);

    private static HypercallOutcome Exchange(in HypercallInvocation call, ulong start)
    {
        Span<byte> bytes = stackalloc byte[LargestStructure];
        bytes = bytes[..XenMemoryExchange.SizeAt(call.Width)];
        if (!call.TryRead(1, bytes)) return XenErrno.Efault;
        var exchange = XenMemoryExchange.Read(bytes, call.Width);
        exchange = exchange with { NrExchanged = call.DoneBefore("exchange", bytes) };
        if (IsNarrow(call) && JudgeNarrow(call, exchange) is var narrow and not default(XenErrno)) return narrow;
        if (start != 0) return XenErrno.Einval;
        XenErrno error = JudgeExchange(call, exchange, out Domain? domain);
        if (error != default) return FailExchange(call, exchange.NrExchanged, error);
        return domain is null ? HypercallOutcome.Done : ExchangeChunks(call, exchange, domain);
    }

    /// <summary>What is looked at while a 32-bit caller's structure is translated. Shifts are those of the processor, by the low five bits.</summary>
    private static XenErrno JudgeNarrow(in HypercallInvocation call, in XenMemoryExchange exchange)
    {
        (uint given, uint taken) = ((uint)exchange.Given.NrExtents, (uint)exchange.Taken.NrExtents);
        (int givenOrder, int takenOrder) = ((int)exchange.Given.ExtentOrder, (int)exchange.Taken.ExtentOrder);
        if (call.Version >= s_looksAtOrdersFirst && ((uint)givenOrder >= NarrowOrders || (uint)takenOrder >= NarrowOrders)) return XenErrno.Eperm;
        int delta = unchecked(takenOrder - givenOrder);
        if (exchange.NrExchanged > given
            || (delta > 0 && ((uint)exchange.NrExchanged & ((1u << delta) - 1)) != 0)
            || uint.MaxValue >> givenOrder < given
            || uint.MaxValue >> takenOrder < taken
            || given << givenOrder != taken << takenOrder) return XenErrno.Einval;
        if (!IsReachable(call, exchange.Given.ExtentStart, 0, given, call.Width) || !IsReachable(call, exchange.Taken.ExtentStart, 0, taken, call.Width)) return XenErrno.Efault;

        // As many extents of both lists are translated at once as there is room for. What cannot be read fails the call before anything is done.
        int distance = delta < 0 ? unchecked(-delta) : delta;
        ulong room = TranslationRoom / (((1u << distance) + 1UL) * sizeof(ulong));
        if (room == 0) return XenErrno.E2big;
        ulong first = (ulong)exchange.NrExchanged;
        ulong end = Math.Min(first + (delta > 0 ? room << delta : room), given);
        (ulong firstTaken, ulong endTaken) = delta > 0 ? (first >> delta, end >> delta) : (first << distance, end << distance);
        return AreNumbersThere(call, exchange.Given.ExtentStart, first, end) && AreNumbersThere(call, exchange.Taken.ExtentStart, firstTaken, endTaken) ? default : XenErrno.Efault;
    }

    /// <summary>Judges a call before its first chunk.</summary>
    /// <param name="call">The call.</param>
    /// <param name="exchange">What is asked for.</param>
    /// <param name="domain">The domain; null when all is done.</param>
    private static XenErrno JudgeExchange(in HypercallInvocation call, in XenMemoryExchange exchange, out Domain? domain)
    {
        domain = null;
        (XenMemoryReservation given, XenMemoryReservation taken) = (exchange.Given, exchange.Taken);
        if (Math.Max(given.ExtentOrder, taken.ExtentOrder) > MaxOrderOf(call)) return XenErrno.Eperm;
        (int givenOrder, int takenOrder) = ((int)given.ExtentOrder, (int)taken.ExtentOrder);
        if (exchange.NrExchanged > given.NrExtents
            || given.Domid != taken.Domid
            || ulong.MaxValue >> givenOrder < given.NrExtents
            || ulong.MaxValue >> takenOrder < taken.NrExtents
            || given.NrExtents << givenOrder != taken.NrExtents << takenOrder) return XenErrno.Einval;
        if (exchange.NrExchanged == given.NrExtents) return default;

        ulong done = (ulong)exchange.NrExchanged;
        ulong doneTaken = takenOrder >= givenOrder ? done >> (takenOrder - givenOrder) : done << (givenOrder - takenOrder);
        if (!IsReachable(call, given.ExtentStart, done, (ulong)given.NrExtents, call.Width)
            || !IsReachable(call, taken.ExtentStart, doneTaken, (ulong)taken.NrExtents, call.Width)) return XenErrno.Efault;
        if (!TryJudgeNode(call, taken)) return XenErrno.Einval;
        if (!call.TryFindTarget(given.Domid, out domain)) return XenErrno.Esrch;
        return call.MayTarget(domain) ? default : XenErrno.Eperm;
    }

    private static HypercallOutcome ExchangeChunks(in HypercallInvocation call, in XenMemoryExchange exchange, Domain domain)
    {
        (XenMemoryReservation given, XenMemoryReservation taken) = (exchange.Given, exchange.Taken);
        int chunk = Math.Max(0, (int)taken.ExtentOrder - (int)given.ExtentOrder);
        ulong first = (ulong)exchange.NrExchanged >> chunk;
        ulong end = (ulong)given.NrExtents >> chunk;
        for (ulong i = first; i < end; i++)
        {
            if (i != first && call.IsToStop("exchange")) return HypercallOutcome.Preempted(new HypercallProgress("exchange", (i << chunk) - (ulong)exchange.NrExchanged) { Structure = call.Word(1) });

            XenErrno error = ExchangeChunk(call, domain, given, taken, i);
            if (error != default) return FailExchange(call, i << chunk, error);
        }

        return TryWriteExchanged(call, (ulong)given.NrExtents) ? HypercallOutcome.Done : XenErrno.Efault;
    }

    private static XenErrno ExchangeChunk(in HypercallInvocation call, Domain domain, in XenMemoryReservation given, in XenMemoryReservation taken, ulong chunk)
    {
        int givenChunk = Math.Max(0, (int)taken.ExtentOrder - (int)given.ExtentOrder);
        int takenChunk = Math.Max(0, (int)given.ExtentOrder - (int)taken.ExtentOrder);

        // All pages are looked at before any goes. One that is named twice is gone when it comes up again.
        ulong pages = 1UL << (int)Math.Max(given.ExtentOrder, taken.ExtentOrder);
        ulong[] stolen = System.Buffers.ArrayPool<ulong>.Shared.Rent((int)pages);
        try
        {
            int count = 0;
            XenErrno error = default;
            for (ulong i = 0; error == default && i < 1UL << givenChunk; i++)
            {
                if (!TryReadNumber(call, given.ExtentStart, (chunk << givenChunk) + i, call.Width, out ulong frame)) error = XenErrno.Efault;
                for (ulong k = 0; error == default && k < 1UL << (int)given.ExtentOrder; k++)
                {
                    error = domain.Frames.Steal(unchecked(frame + k));
                    if (error == default) stolen[count++] = unchecked(frame + k);
                }
            }

            if (error != default)
            {
                for (int i = 0; i < count; i++) domain.Frames.GiveBack(stolen[i]);
                return error;
            }

            for (int i = 0; i < count; i++) domain.Frames.Discard(stolen[i]);
        }
        finally
        {
            System.Buffers.ArrayPool<ulong>.Shared.Return(stolen);
        }

        XenErrno result = default;
        for (ulong i = 0; i < 1UL << takenChunk; i++)
        {
            ulong index = (chunk << takenChunk) + i;
            bool isRead = TryReadNumber(call, taken.ExtentStart, index, call.Width, out ulong wanted);

            // A page whose number cannot be read is the domain's all the same.
            ulong first = AddFrames(domain, isRead ? wanted : ulong.MaxValue, taken.ExtentOrder);
            if (!isRead || !TryWriteNumber(call, taken.ExtentStart, index, first)) result = XenErrno.Efault;
        }

        return result;
    }

    /// <summary>Ends a call that failed. How far it came is written, but not for a 32-bit caller.</summary>
    private static HypercallOutcome FailExchange(in HypercallInvocation call, UInt128 exchanged, XenErrno error) =>
        IsNarrow(call) || TryWriteExchanged(call, exchanged) ? error : XenErrno.Efault;

    private static bool TryWriteExchanged(in HypercallInvocation call, UInt128 exchanged)
    {
        Span<byte> bytes = stackalloc byte[LargestWord];
        new XenPfn { Number = exchanged }.Write(bytes, call.Width);
        return call.TryAddress(1, out ulong address)
            && call.Memory.TryWrite(unchecked(address + (ulong)XenMemoryExchange.Offsets.NrExchanged(call.Width)), bytes[..call.Width]);
    }
}
