using System.Numerics;
using Holdfast.Abi.DmOp;
using Holdfast.Abi.IoReq;

namespace Holdfast.Hypervisor.DeviceModels;

/// <content>Requests that need no answer: a ring in a page, whose pointers the device model may set to anything.</content>
internal sealed partial class IoreqServers
{
    private const ulong HighestBufferedAddress = BufIoreq.Bits.AddressMask >> BufIoreq.Bits.AddressShift;
    private const int LowerBits = 32;

    /// <summary>Puts a request into a server's ring, and wakes the device model (ioreq_send_buffered).</summary>
    /// <returns>False when the server has no ring, there is no room in it, or the request does not fit into one; it then has to be sent as one that needs an answer.</returns>
    public bool TrySendBuffered(IoreqServer server, in Ioreq request)
    {
        if (server.Ring.Page is not { } page || request.Addr > HighestBufferedAddress || request.DataIsPointer || request.Count != 1) return false;
        if (request.ElementSize is not (1 or 2 or 4 or 8)) return false;
        Span<byte> ring = page.Bytes;
        var pointers = BufferedPointers.Read(ring);
        uint entries = request.ElementSize == sizeof(ulong) ? 2u : 1u;
        if (unchecked(pointers.WritePointer - pointers.ReadPointer) >= IoReqConstants.BufferSlots - (entries - 1)) return false;

        BufIoreq entry = new BufIoreq
        {
            Type = (IoreqType)request.Type,
            Direction = request.Direction,
            SizeLog2 = (uint)BitOperations.Log2(request.ElementSize),
            Address = (uint)request.Addr,
            Data = (uint)request.Data,
        };
        Put(ring, pointers.WritePointer, entry);
        if (entries == 2) Put(ring, unchecked(pointers.WritePointer + 1), entry with { Data = (uint)(request.Data >> LowerBits) });
        pointers = pointers with { WritePointer = unchecked(pointers.WritePointer + entries) };
        if (server.Buffering == IoreqServerBufferedRequests.Atomic) pointers = Lower(pointers);
        pointers.Write(ring);
        domain.Events.NotifyFromHypervisor(server.BufferedPort);
        return true;
    }

    private static void Put(Span<byte> ring, uint index, BufIoreq entry) =>
        entry.Write(ring[(BufferedIopage.Offsets.BufIoreq + ((int)(index % IoReqConstants.BufferSlots) * BufIoreq.Size))..]);

    /// <summary>Lowers both pointers by the same multiple of the ring's length, so that they do not overflow where a device model takes them for indices.</summary>
    private static BufferedPointers Lower(BufferedPointers pointers)
    {
        uint lowered = pointers.ReadPointer / IoReqConstants.BufferSlots * IoReqConstants.BufferSlots;
        return new BufferedPointers { ReadPointer = pointers.ReadPointer - lowered, WritePointer = unchecked(pointers.WritePointer - lowered) };
    }
}
