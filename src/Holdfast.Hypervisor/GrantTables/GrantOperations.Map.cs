using System.Runtime.CompilerServices;
using Holdfast.Abi.Errors;
using Holdfast.Abi.GrantTable;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.GrantTables;

/// <content>Mappings.</content>
internal static partial class GrantOperations
{
    // GNTTAB_UNMAP_BATCH_SIZE: so many translations are forgotten at once, and the granting side is told then.
    private const int UnmapBatch = 32;

    private static HypercallOutcome Map(in HypercallInvocation call, uint count)
    {
        const int Size = GnttabMapGrantRef.Size;
        if (!TryArray(call, count, Size, out ulong array)) return XenErrno.Efault;
        Span<byte> bytes = stackalloc byte[Size];
        for (uint i = 0; i < count; i++)
        {
            if (i > 0 && call.IsToStop("array")) return Stop(i, Size);
            if (!call.Memory.TryRead(At(array, i, Size), bytes)) return XenErrno.Efault;
            call.Domain.Grants.Map(GnttabMapGrantRef.Read(bytes), call.Caller.Vcpu, isClient: false, out _).Write(bytes);
            if (!call.Memory.TryWrite(At(array, i, Size), bytes)) return XenErrno.Efault;
        }

        return HypercallOutcome.Done;
    }

    /// <summary>unmap_grant_ref and unmap_and_replace, which differ in their structures.</summary>
    private static HypercallOutcome Unmap(in HypercallInvocation call, uint count, int size)
    {
        if (!TryArray(call, count, size, out ulong array)) return XenErrno.Efault;
        for (uint done = 0; done < count;)
        {
            int batch = (int)Math.Min(count - done, UnmapBatch);
            if (!UnmapSome(call, At(array, done, size), batch, size)) return XenErrno.Efault;
            done += (uint)batch;
            if (done < count && call.IsToStop("array")) return Stop(done, size);
        }

        return HypercallOutcome.Done;
    }

    /// <summary>Ends as many mappings as are ended at once.</summary>
    /// <returns>False when an element is not there; those before it are done.</returns>
    private static bool UnmapSome(in HypercallInvocation call, ulong array, int count, int size)
    {
        PendingUnmaps pending = default;
        bool isThere = true;
        int done = 0;
        while (isThere && done < count) isThere = UnmapOne(call, At(array, (uint)done, size), size, out pending[done++]);
        foreach (ref readonly PendingUnmap unmap in pending[..done]) GrantTable.CompleteUnmap(unmap);
        return isThere;
    }

    private static bool UnmapOne(in HypercallInvocation call, ulong at, int size, out PendingUnmap pending)
    {
        pending = default;
        Span<byte> bytes = stackalloc byte[GnttabUnmapAndReplace.Size];
        bytes = bytes[..size];
        if (!call.Memory.TryRead(at, bytes)) return false;
        GnttabUnmapGrantRef request = GnttabUnmapGrantRef.Read(bytes);
        ulong newAddress = 0;
        if (call.U32(0) == GrantTableOpHypercall.Codes.UnmapAndReplace)
        {
            // The two have the same fields but for one.
            GnttabUnmapAndReplace replacement = GnttabUnmapAndReplace.Read(bytes);
            newAddress = replacement.NewAddr;
            request = new GnttabUnmapGrantRef { HostAddr = replacement.HostAddr, MappingHandle = replacement.MappingHandle };
        }

        GrantStatus status = call.Domain.Grants.BeginUnmap(request, newAddress, call.Caller.Vcpu, isClient: false, out pending);
        (request with { Status = (short)status }).Write(bytes);
        return call.Memory.TryWrite(at + GnttabUnmapGrantRef.Offsets.Status, bytes.Slice(GnttabUnmapGrantRef.Offsets.Status, sizeof(short)));
    }

    [InlineArray(UnmapBatch)]
    private struct PendingUnmaps
    {
        private PendingUnmap _first;
    }
}
