using Holdfast.Abi.Errors;
using Holdfast.Abi.GrantTable;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.GrantTables;

/// <content>Flushes of caches. There are none here; what is asked for is judged as if there were.</content>
internal static partial class GrantOperations
{
    private const uint Clean = GnttabCacheFlush.Bits.CleanMask;
    private const uint Invalidate = GnttabCacheFlush.Bits.InvalidateMask;

    private static HypercallOutcome Flush(in HypercallInvocation call, uint count, uint reference)
    {
        const int Size = GnttabCacheFlush.Size;
        if (!TryArray(call, count, Size, out ulong array)) return XenErrno.Efault;
        Span<byte> bytes = stackalloc byte[Size];
        for (uint i = 0; i < count; i++)
        {
            // Xen says here where the last flush stopped looking, which is nowhere any more.
            if (i > 0 && call.IsToStop("flush")) return StopFlush(i, Size, 0);
            if (!call.Memory.TryRead(At(array, i, Size), bytes)) return XenErrno.Efault;
            GnttabCacheFlush flush = GnttabCacheFlush.Read(bytes);
            XenErrno error;
            while (!TryFlush(call, flush, ref reference, out error))
            {
                if (call.IsToStop("flush")) return StopFlush(i, Size, reference);
            }

            if (error != default) return error;
            reference = 0;
        }

        return HypercallOutcome.Done;
    }

    private static HypercallOutcome StopFlush(uint done, int size, uint reference) => HypercallOutcome.Preempted(new HypercallProgress("flush", done) { Stride = (uint)size, Inner = reference });

    /// <summary>Carries out a step of a flush (_cache_flush).</summary>
    /// <returns>False when there is more to look through, from the reference on.</returns>
    private static bool TryFlush(in HypercallInvocation call, in GnttabCacheFlush flush, ref uint reference, out XenErrno error)
    {
        bool isInPage = flush.PageOffset < GuestMemory.PageSize && flush.PageOffset + flush.Length <= GuestMemory.PageSize;
        error = !isInPage || (flush.Op & ~(Clean | Invalidate)) != 0 ? XenErrno.Einval : default;
        if (error != default) return true;
        if (flush.Length == 0 || flush.Op == 0)
        {
            error = reference == 0 ? default : XenErrno.Eilseq;
            return true;
        }

        ulong frame = flush.AAsDevBusAddr().DevBusAddr / GuestMemory.PageSize;
        if (!call.Domain.Grants.TryFindMapped(frame, FlushStep, ref reference, out bool isFound)) return false;

        // A frame that nobody has is refused otherwise than one that there is not.
        if (isFound) error = (flush.Op & Clean) == 0 ? XenErrno.Eopnotsupp : default;
        else error = frame < call.Hypervisor.Host.EndFrame ? XenErrno.Eperm : XenErrno.Einval;
        return true;
    }
}
