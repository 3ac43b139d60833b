using Holdfast.Abi.Errors;
using Holdfast.Abi.GrantTable;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.GrantTables;

/// <content>Pages that are given away for good.</content>
internal static partial class GrantOperations
{
    private const int TransferSize = 24;
    private const uint NarrowTransfers = NarrowRoom / TransferSize;

    private static HypercallOutcome Transfer(in HypercallInvocation call, uint count)
    {
        int size = GnttabTransfer.SizeAt(call.Width);
        if (!TryArray(call, count, size, out ulong array)) return XenErrno.Efault;

        // A caller of 32 bits has as many read at once as fit, translated, into the room for that.
        uint most = call.Width == sizeof(uint) ? NarrowTransfers : 1;
        Span<byte> elements = stackalloc byte[(int)NarrowTransfers * GnttabTransfer.SizeAt(sizeof(uint))];
        int offset = GnttabTransfer.Offsets.Status(call.Width);
        for (uint first = 0; first < count;)
        {
            if (most == 1 && first > 0 && call.IsToStop("array")) return Stop(first, size);
            uint piece = Math.Min(count - first, most);
            for (uint i = 0; i < piece; i++)
            {
                if (!call.Memory.TryRead(At(array, first + i, size), elements.Slice((int)i * size, size))) return XenErrno.Efault;
            }

            uint done = TransferPiece(call, elements, piece, size);
            bool isWritten = true;
            for (uint i = done; i > 0; i--) isWritten &= call.Memory.TryWrite(At(array, first + i - 1, size) + (ulong)offset, elements.Slice(((int)(i - 1) * size) + offset, sizeof(short)));
            if (!isWritten) return XenErrno.Efault;
            first += done;
            if (done < piece) return Stop(first, size);
        }

        return HypercallOutcome.Done;
    }

    private static uint TransferPiece(in HypercallInvocation call, Span<byte> elements, uint count, int size)
    {
        uint done = 0;
        while (done < count && (done == 0 || !call.IsToStop("array")))
        {
            Span<byte> element = elements.Slice((int)done * size, size);
            GnttabTransfer transfer = GnttabTransfer.Read(element, call.Width);
            (transfer with { Status = (short)TransferOne(call, transfer) }).Write(element, call.Width);
            done++;
        }

        return done;
    }

    /// <summary>Gives a page away. From where it has been taken from the caller on, a mistake costs the caller the page, as in Xen.</summary>
    private static GrantStatus TransferOne(in HypercallInvocation call, in GnttabTransfer transfer)
    {
        GuestMemory memory = call.Domain.Memory;
        // It is the caller's own, nobody else uses it, it is no table, and no page table maps it.
        bool isFree = TryNarrow(transfer.Mfn, out ulong frame) && memory.Contains(frame) && memory.TryHold(frame, out GrantedPage page) && !page.IsTable && !call.Domain.Grants.IsHeld(page.Bytes) && !PvMapping.IsMapped(memory, frame);
        if (!isFree) return GrantStatus.BadPage;
        byte[] contents = new byte[GuestMemory.PageSize];
        memory.CopyTo(frame, contents);
        memory.TryRemove(frame);
        if (!call.Hypervisor.TryFind(new DomainId(transfer.Domid), out Domain? taker)) return GrantStatus.BadDomain;
        return taker.Memory.Count < taker.Memory.MaxFrames && taker.Grants.TryAccept(transfer.Reference, call.Domain.Id.Value, contents) ? GrantStatus.Okay : GrantStatus.GeneralError;
    }
}
