using Holdfast.Abi.Errors;
using Holdfast.Abi.GrantTable;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.GrantTables;

/// <content>Copies.</content>
internal static partial class GrantOperations
{
    private const int CopySize = 40;

    // As many copies of a caller of 32 bits are read before the first is made as fit, translated, into the room for that.
    private const uint NarrowCopies = NarrowRoom / CopySize;

    private static HypercallOutcome Copy(in HypercallInvocation call, uint count)
    {
        int size = GnttabCopy.SizeAt(call.Width);
        if (!TryArray(call, count, size, out ulong array)) return XenErrno.Efault;
        if (call.Width == sizeof(uint)) return CopyNarrow(call, array, count, size);
        Span<byte> bytes = stackalloc byte[size];
        CopyEnd source = default, destination = default;
        HypercallOutcome outcome = HypercallOutcome.Done;
        for (uint i = 0; i < count; i++)
        {
            if (i > 0 && call.IsToStop("array"))
            {
                outcome = Stop(i, size);
                break;
            }

            ulong at = At(array, i, size);
            if (call.Memory.TryRead(at, bytes) && CopyAndTell(call, at, bytes, ref source, ref destination)) continue;
            outcome = XenErrno.Efault;
            break;
        }

        source.Forget();
        destination.Forget();
        return outcome;
    }

    /// <summary>The same for a caller of 32 bits, in pieces: of each, all elements are read first, then the copies are made, and their results are written last.</summary>
    private static HypercallOutcome CopyNarrow(in HypercallInvocation call, ulong array, uint count, int size)
    {
        Span<byte> elements = stackalloc byte[(int)NarrowCopies * GnttabCopy.SizeAt(sizeof(uint))];
        for (uint first = 0; first < count;)
        {
            uint piece = Math.Min(count - first, NarrowCopies);
            for (uint i = 0; i < piece; i++)
            {
                if (!call.Memory.TryRead(At(array, first + i, size), elements.Slice((int)i * size, size))) return XenErrno.Efault;
            }

            uint done = CopyPiece(call, elements, piece, size);
            if (!WriteResults(call, At(array, first, size), elements, done, size)) return XenErrno.Efault;
            first += done;
            if (done < piece) return Stop(first, size);
        }

        return HypercallOutcome.Done;
    }

    /// <summary>Makes the copies of a piece until they are to stop.</summary>
    /// <returns>How many are made.</returns>
    private static uint CopyPiece(in HypercallInvocation call, Span<byte> elements, uint count, int size)
    {
        CopyEnd source = default, destination = default;
        uint done = 0;
        while (done < count && (done == 0 || !call.IsToStop("array")))
        {
            Span<byte> element = elements.Slice((int)done * size, size);
            GnttabCopy copy = GnttabCopy.Read(element, call.Width);
            (copy with { Status = (short)CopyOne(call, copy, ref source, ref destination) }).Write(element, call.Width);
            done++;
        }

        source.Forget();
        destination.Forget();
        return done;
    }

    /// <summary>Writes the results of a piece, the last one first; one that cannot be written does not keep the others back.</summary>
    private static bool WriteResults(in HypercallInvocation call, ulong array, ReadOnlySpan<byte> elements, uint count, int size)
    {
        int offset = GnttabCopy.Offsets.Status(call.Width);
        bool isWritten = true;
        for (uint i = count; i > 0; i--) isWritten &= call.Memory.TryWrite(At(array, i - 1, size) + (ulong)offset, elements.Slice(((int)(i - 1) * size) + offset, sizeof(short)));
        return isWritten;
    }

    private static bool CopyAndTell(in HypercallInvocation call, ulong at, Span<byte> bytes, ref CopyEnd source, ref CopyEnd destination)
    {
        GnttabCopy copy = GnttabCopy.Read(bytes, call.Width);
        GrantStatus status = CopyOne(call, copy, ref source, ref destination);
        int offset = GnttabCopy.Offsets.Status(call.Width);
        (copy with { Status = (short)status }).Write(bytes, call.Width);
        return call.Memory.TryWrite(at + (ulong)offset, bytes.Slice(offset, sizeof(short)));
    }

    private static GrantStatus CopyOne(in HypercallInvocation call, in GnttabCopy copy, ref CopyEnd source, ref CopyEnd destination)
    {
        if (copy.Length == 0 && call.Version >= s_copiesNothingUnseen) return GrantStatus.Okay;
        GrantStatus status = TakeEnds(call, copy, ref source, ref destination);
        if (status == GrantStatus.Okay) status = CopyBytes(copy, source, destination);
        if (status == GrantStatus.Okay) return status;
        source.Release();
        destination.Release();
        return status;
    }

    private static GrantStatus TakeEnds(in HypercallInvocation call, in GnttabCopy copy, ref CopyEnd source, ref CopyEnd destination)
    {
        GnttabCopyPtr from = copy.Source, to = copy.Destination;
        if (!source.IsOf(from) || !destination.IsOf(to))
        {
            source.Forget();
            destination.Forget();
            if (Find(call, from.Domid) is not { } giver || Find(call, to.Domid) is not { } taker) return GrantStatus.BadDomain;
            source.Choose(giver, from.Domid);
            destination.Choose(taker, to.Domid);
        }

        GrantStatus status = GrantStatus.Okay;
        if (!source.IsAt(from, copy.SourceIsGrant, call.Width))
        {
            source.Release();
            status = source.Take(from, copy.SourceIsGrant, isSource: true, call.Domain, call.Width);
        }

        if (status != GrantStatus.Okay || destination.IsAt(to, copy.DestinationIsGrant, call.Width)) return status;
        destination.Release();
        return destination.Take(to, copy.DestinationIsGrant, isSource: false, call.Domain, call.Width);
    }

    private static GrantStatus CopyBytes(in GnttabCopy copy, in CopyEnd source, in CopyEnd destination)
    {
        int from = copy.Source.PageOffset, to = copy.Destination.PageOffset, length = copy.Length;
        if (from + length > GuestMemory.PageSize || to + length > GuestMemory.PageSize) return GrantStatus.BadCopy;
        if (!source.Has(from, length) || !destination.Has(to, length)) return GrantStatus.GeneralError;
        destination.Page.Write(to, source.Page.Bytes.AsSpan(from, length));
        return GrantStatus.Okay;
    }
}
