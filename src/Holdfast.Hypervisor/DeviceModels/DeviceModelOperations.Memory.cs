using System.Buffers;
using Holdfast.Abi.DmOp;
using Holdfast.Abi.Errors;
using Holdfast.Abi.HvmOp;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.DeviceModels;

/// <content>The operations about the guest's memory.</content>
internal static partial class DeviceModelOperations
{
    private const uint PagesInStep = 256;
    private const int FramesInByte = 8;

    // Pages that move upwards over one another are moved from the last on (xen/common/memory.c).
    private static readonly XenVersion s_movesFromTheEnd = new(4, 20, 0);

    /// <summary>Tells which pages of the video memory were written. What was written is forgotten even when the answer cannot be given.</summary>
    private static Answer TrackDirtyVram(in HypercallInvocation call, in Request request, ReadOnlySpan<byte> body)
    {
        var operation = XenDmOpTrackDirtyVram.Read(body);
        if (operation.Pad != 0 || request.Buffers <= ListBuffer || operation.Nr > DmOpConstants.MaxDirtyVramPages) return XenErrno.Einval;
        int length = (int)((operation.Nr + FramesInByte - 1) / FramesInByte);
        if (request.Second.Length < (UInt128)(uint)length) return XenErrno.Einval;
        GuestMemory memory = request.Domain.Memory;
        if (operation.Nr == 0)
        {
            memory.TrackVram(0, 0);
            return default;
        }

        byte[] rented = ArrayPool<byte>.Shared.Rent(length);
        Span<byte> bitmap = rented.AsSpan(0, length);
        memory.CollectDirty(operation.FirstPfn, operation.Nr, bitmap);
        bool isWritten = TryWrite(call, request.Second, 0, bitmap);
        ArrayPool<byte>.Shared.Return(rented);
        return isWritten ? default : XenErrno.Efault;
    }

    /// <summary>Marks pages as written in the log of a migration; without such a log nothing is looked at. Extents are taken from the last to the first.</summary>
    private static Answer ModifiedMemory(in HypercallInvocation call, in Request request, ReadOnlySpan<byte> body)
    {
        if (request.Buffers != DmOpConstants.MaxBuffers) return XenErrno.Einval;
        GuestMemory memory = request.Domain.Memory;
        if (!memory.IsLogDirty) return default;
        var operation = XenDmOpModifiedMemory.Read(body);
        if (request.Second.Length / XenDmOpModifiedMemoryExtent.Size < operation.NrExtents) return XenErrno.Einval;
        uint left = operation.NrExtents;
        uint done = (uint)call.DoneBefore("modified_memory", body);
        uint room = PagesInStep;
        Span<byte> bytes = stackalloc byte[XenDmOpModifiedMemoryExtent.Size];
        while (left > 0)
        {
            if (!TryRead(call, request.Second, (ulong)(left - 1) * XenDmOpModifiedMemoryExtent.Size, bytes)) return XenErrno.Efault;
            var extent = XenDmOpModifiedMemoryExtent.Read(bytes);
            ulong end = unchecked(extent.FirstPfn + extent.Nr);
            if (extent.Pad != 0 || end <= extent.FirstPfn || end > memory.HighestMapped || done >= extent.Nr) return XenErrno.Einval;
            uint count = Math.Min(extent.Nr - done, room);
            Mark(memory, extent.FirstPfn + done, count);
            done += count;
            room -= count;
            if (done == extent.Nr) (left, done) = (left - 1, 0);
            if (room > 0 || left == 0) continue;
            room = PagesInStep;
            if (!call.IsToStop("modified_memory")) continue;
            return Preempted(request, new HypercallProgress("modified_memory", operation.NrExtents - left) { Inner = done });
        }

        return default;
    }

    public static void Mark(GuestMemory memory, ulong first, uint count)
    {
        for (ulong frame = first; frame < first + count; frame++)
        {
            if (memory.KindOf(frame) != FrameKind.None) memory.MarkDirty(frame);
        }
    }

    /// <summary>Changes how accesses to pages are treated. What was changed before a page that cannot be changed stays so.</summary>
    private static Answer SetMemoryType(in HypercallInvocation call, in Request request, ReadOnlySpan<byte> body)
    {
        var operation = XenDmOpSetMemType.Read(body);
        Domain domain = request.Domain;
        GuestMemory memory = domain.Memory;
        ulong last = unchecked(operation.FirstPfn + operation.Nr - 1);
        if (operation.Pad != 0 || operation.FirstPfn > last || last > memory.HighestMapped) return XenErrno.Einval;
        if (!TryKindOf((HvmMemType)operation.MemType, out FrameKind kind) || (kind == FrameKind.IoreqServer && domain.IoreqServers.OfMemoryType is null)) return XenErrno.Einval;
        for (uint done = 0; done < operation.Nr;)
        {
            if (!TrySetKind(memory, operation.FirstPfn + done, kind)) return XenErrno.Einval;
            done++;
            if (done == operation.Nr || done % PagesInStep != 0 || !call.IsToStop("set_mem_type")) continue;
            return Preempted(request, new HypercallProgress("set_mem_type", done));
        }

        return Answer.Written;
    }

    /// <summary>The kind that pages of a type are; false for a type that they cannot be made (EINVAL).</summary>
    public static bool TryKindOf(HvmMemType type, out FrameKind kind)
    {
        (bool isKnown, kind) = type switch
        {
            HvmMemType.RamRw => (true, FrameKind.Ram),
            HvmMemType.RamRo => (true, FrameKind.ReadOnlyRam),
            HvmMemType.Mmio => (true, FrameKind.None),
            HvmMemType.IoreqServer => (true, FrameKind.IoreqServer),
            _ => (false, FrameKind.None),
        };
        return isKnown;
    }

    /// <summary>Changes how accesses to a page are treated (allow_p2m_type_change).</summary>
    public static bool TrySetKind(GuestMemory memory, ulong frame, FrameKind kind)
    {
        FrameKind old = memory.KindOf(frame);
        bool isAllowed = kind == FrameKind.IoreqServer ? !memory.IsLogDirty && (old is FrameKind.Ram or FrameKind.HypervisorPage)
            : old == FrameKind.IoreqServer ? kind == FrameKind.Ram
            : old is FrameKind.Ram or FrameKind.ReadOnlyRam or FrameKind.HypervisorPage || (old == FrameKind.None && kind == FrameKind.None);
        if (!isAllowed) return false;

        // Memory that becomes a device's cannot become memory again: it is out of reach for good.
        if (kind == FrameKind.None)
        {
            if (!memory.Unmap(frame)) memory.TryRemove(frame);
        }
        else if (old != FrameKind.HypervisorPage)
        {
            memory.SetKind(frame, kind);
        }

        if (kind == FrameKind.Ram) memory.MarkVram(frame);

        return true;
    }

    /// <summary>
    /// Moves pages to other page numbers. Xen keeps how many in 16 bits: what is above is looked at once, and then forgotten. So of 65,536 pages none is moved, and the call succeeds.
    /// </summary>
    private static Answer Relocate(in HypercallInvocation call, in Request request, ReadOnlySpan<byte> body)
    {
        var operation = XenDmOpRelocateMemory.Read(body);
        Domain domain = request.Domain;
        if (operation.Pad != 0 || operation.DstGfn == ulong.MaxValue) return XenErrno.Einval;
        ushort count = (ushort)operation.Pages;
        if (unchecked(operation.DstGfn + count) < operation.DstGfn || unchecked(operation.SrcGfn + count) < operation.SrcGfn) return XenErrno.Eoverflow;
        bool fromEnd = domain.Version >= s_movesFromTheEnd && operation.DstGfn > operation.SrcGfn && operation.DstGfn < operation.SrcGfn + count;
        for (uint done = 0; done < count;)
        {
            ulong offset = fromEnd ? count - done - 1 : done;
            XenErrno error = MemoryOperations.MovePage(call, domain, operation.SrcGfn + offset, operation.DstGfn + offset);
            if (error != default) return error;
            done++;
            if (done == count || !call.IsToStop("relocate_memory")) continue;

            // What is left of a move from the end stands at its beginning.
            return Preempted(request, new HypercallProgress("relocate_memory", done) { Moved = fromEnd ? 0 : done });
        }

        // Since the same release the numbers are counted on twice here, which nobody looks at any more.
        if (operation.Pages == count || count == 0) return default;
        ulong moved = domain.Version < s_movesFromTheEnd ? count : fromEnd ? unchecked(count - 1UL) : 2UL * count;
        return Preempted(request, new HypercallProgress("relocate_memory", count) { Moved = moved });
    }

    private static Answer PinCaching(Domain domain, ReadOnlySpan<byte> body)
    {
        var operation = XenDmOpPinMemoryCacheattr.Read(body);

        // Frame numbers are held to the width of addresses (docs/specs/dm-op.md §12.4).
        if (operation.Pad != 0 || operation.End < operation.Start || (operation.Start | operation.End) >> domain.AddressBits != 0) return XenErrno.Einval;
        return (XenDmOpMemCacheAttr)operation.Type switch
        {
            XenDmOpMemCacheAttr.Delete => domain.CachePins.TryRemove(operation.Start, operation.End) ? default : XenErrno.Enoent,
            XenDmOpMemCacheAttr.Uncacheable or XenDmOpMemCacheAttr.UncacheableMinus or XenDmOpMemCacheAttr.WriteBack or XenDmOpMemCacheAttr.WriteCombining or XenDmOpMemCacheAttr.WriteProtected
                or XenDmOpMemCacheAttr.WriteThrough => domain.CachePins.Set(operation.Start, operation.End, (XenDmOpMemCacheAttr)operation.Type),
            _ => XenErrno.Einval,
        };
    }
}
