using Holdfast.Abi;
using Holdfast.Abi.DmOp;
using Holdfast.Abi.Errors;
using Holdfast.Abi.HvmOp;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.DeviceModels;

/// <content>The operations about ioreq servers.</content>
internal static partial class DeviceModelOperations
{
    // How many frames are turned back before it is asked whether to go on.
    private const ulong FramesInStep = 256;

    private static Answer CreateServer(in HypercallInvocation call, Domain domain, Span<byte> body)
    {
        var operation = XenDmOpCreateIoreqServer.Read(body);
        if (operation.Pad.AsSpan().ContainsAnyExcept((byte)0)) return XenErrno.Einval;
        XenErrno error = domain.IoreqServers.Create(call.Domain.Id.Value, operation.HandleBufioreq, out int id);
        if (error != default) return error;
        (operation with { Id = (ushort)id }).Write(body);
        return Answer.Written;
    }

    private static Answer TellServer(in HypercallInvocation call, Domain domain, Span<byte> body)
    {
        var operation = XenDmOpGetIoreqServerInfo.Read(body);
        if (operation.ReservedFlags != 0) return XenErrno.Einval;
        XenErrno error = domain.IoreqServers.Find(call.Domain.Id.Value, operation.Id, out IoreqServer? server);
        if (error == default && !operation.NoGfns) error = domain.IoreqServers.MapPages(server!);
        if (error != default) return error;

        // What is not told keeps what the caller had there.
        if (!operation.NoGfns) operation = operation with { IoreqGfn = server!.Requests.Gfn };
        if (server!.IsBuffered) operation = operation with { BufioreqPort = server.BufferedPort };
        if (server.IsBuffered && !operation.NoGfns) operation = operation with { BufioreqGfn = server.Ring.Gfn };
        operation.Write(body);
        return Answer.Written;
    }

    private static Answer MapRange(in HypercallInvocation call, Domain domain, ReadOnlySpan<byte> body)
    {
        var operation = XenDmOpIoreqServerRange.Read(body);
        XenErrno error = FindRanges(call, domain, operation, out RangeSet? ranges);
        if (error != default) return error;
        if (ranges!.Overlaps(operation.Start, operation.End)) return XenErrno.Eexist;
        return ranges.TryAdd(operation.Start, operation.End) ? default : XenErrno.Enomem;
    }

    private static Answer UnmapRange(in HypercallInvocation call, Domain domain, ReadOnlySpan<byte> body)
    {
        var operation = XenDmOpIoreqServerRange.Read(body);
        XenErrno error = FindRanges(call, domain, operation, out RangeSet? ranges);
        if (error != default) return error;
        if (!ranges!.Contains(operation.Start, operation.End)) return XenErrno.Enoent;
        return ranges.TryRemove(operation.Start, operation.End) ? default : XenErrno.Enomem;
    }

    private static XenErrno FindRanges(in HypercallInvocation call, Domain domain, in XenDmOpIoreqServerRange operation, out RangeSet? ranges)
    {
        ranges = null;
        if (operation.Pad != 0 || operation.Start > operation.End) return XenErrno.Einval;
        XenErrno error = domain.IoreqServers.Find(call.Domain.Id.Value, operation.Id, out IoreqServer? server);
        if (error != default) return error;
        if (operation.Type >= IoreqServer.Spaces) return XenErrno.Einval;
        ranges = server!.RangesOf((XenDmOpIoRange)operation.Type);
        return default;
    }

    private static Answer SetServerState(in HypercallInvocation call, Domain domain, ReadOnlySpan<byte> body)
    {
        var operation = XenDmOpSetIoreqServerState.Read(body);
        if (operation.Pad != 0) return XenErrno.Einval;
        XenErrno error = domain.IoreqServers.Find(call.Domain.Id.Value, operation.Id, out IoreqServer? server);
        if (error != default) return error;
        if (operation.Enabled != 0) domain.IoreqServers.Enable(server!);
        else domain.IoreqServers.Disable(server!);
        return default;
    }

    private static Answer DestroyServer(in HypercallInvocation call, Domain domain, ReadOnlySpan<byte> body)
    {
        var operation = XenDmOpDestroyIoreqServer.Read(body);
        if (operation.Pad != 0) return XenErrno.Einval;
        XenErrno error = domain.IoreqServers.Find(call.Domain.Id.Value, operation.Id, out IoreqServer? server);
        if (error == default) domain.IoreqServers.Destroy(server!);
        return error;
    }

    /// <summary>Gives memory of a type to a server, or takes it away, which turns the frames of the type back to plain memory. A call that goes on with the latter is known by where it goes on.</summary>
    private static Answer MapMemoryType(in HypercallInvocation call, in Request request, Span<byte> body)
    {
        Domain domain = request.Domain;
        var operation = XenDmOpMapMemTypeToIoreqServer.Read(body);
        ulong first = call.EncodingOf("map_mem_type") is { } encoding ? (ulong)ContinuationDecoder.Read(call, encoding, AbiProgress.Pointer, body) : 0;
        if (first == 0)
        {
            if ((HvmMemType)operation.Type != HvmMemType.IoreqServer || (operation.Flags & ~XenDmOpMapMemTypeToIoreqServer.Bits.WritesMask) != 0) return XenErrno.Einval;
            XenErrno error = domain.IoreqServers.Find(call.Domain.Id.Value, operation.Id, out IoreqServer? server);
            if (error == default) error = domain.IoreqServers.SetOwnerOfMemoryType(server!, operation.Flags != 0);
            if (error != default) return error;
        }

        if (operation.Flags != 0) return Answer.Written;
        GuestMemory memory = domain.Memory;
        for (ulong next = first; next <= memory.HighestMapped && memory.TryFindIoreqServerFrame(next, out ulong frame);)
        {
            // Steps begin where the caller's count of them does; those without such frames are left out.
            next += (frame - next) / FramesInStep * FramesInStep;
            ulong end = next + FramesInStep;
            while (frame < end && domain.IoreqServers.IsMemoryTypeGivenUp)
            {
                memory.SetKind(frame, FrameKind.Ram);
                if (!memory.TryFindIoreqServerFrame(frame, out frame)) break;
            }

            next = end;
            if (next > memory.HighestMapped || !call.IsToStop("map_mem_type")) continue;
            return Preempted(request, new HypercallProgress("map_mem_type", next - first));
        }

        operation.Write(body);
        return Answer.Written;
    }
}
