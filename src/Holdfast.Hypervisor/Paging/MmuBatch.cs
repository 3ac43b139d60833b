using Holdfast.Abi;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Mmu;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Paging;

/// <summary>
/// A list that mmu_update or mmuext_op goes through: the top bit of its count says that a part is done, and a number of the caller's is counted up by what is done now. It can be forged, and means nothing to the hypervisor:
/// who sets it has the number counted on from what stands there.
/// </summary>
/// <remarks>Source: xen/arch/x86/mm.c (do_mmu_update, do_mmuext_op), 4.17.7.</remarks>
internal readonly ref struct MmuBatch
{
    private const string Continuation = "batch";
    private const string RestCase = "rest";
    private const string TableCase = "table";

    private readonly uint _done;
    private readonly UInt128 _counter;
    private readonly long _letGoBefore;

    /// <param name="list">Where the list begins.</param>
    /// <param name="count">How many elements it has.</param>
    /// <param name="counter">Where the number goes of those that are done; 0 for nowhere.</param>
    /// <param name="done">How many were done before.</param>
    /// <param name="letGoBefore">How many tables the caller's domain had let go before.</param>
    private MmuBatch(UInt128 list, uint count, UInt128 counter, uint done, long letGoBefore)
    {
        _letGoBefore = letGoBefore;
        List = list;
        Count = count;
        _counter = counter;
        _done = done;
    }

    /// <summary>Where the list begins.</summary>
    public UInt128 List { get; }

    /// <summary>How many elements it has.</summary>
    public uint Count { get; }

    /// <summary>Reads the arguments that both calls have.</summary>
    /// <param name="call">The call.</param>
    /// <param name="elementSize">The size of an element in bytes.</param>
    /// <param name="batch">The list.</param>
    /// <param name="outcome">When it is no list: the result, or that the list is not the caller's (EFAULT).</param>
    public static bool TryRead(in HypercallInvocation call, int elementSize, out MmuBatch batch, out HypercallOutcome outcome)
    {
        UInt128 list = call.Address(0);
        UInt128 counter = call.Address(2);
        uint count = call.U32(1);
        uint done = 0;
        batch = default;
        outcome = default;
        if (ContinuationDecoder.TryFindMarked(call, Continuation, out AbiContinuation? encoding))
        {
            if (encoding.Case == TableCase)
            {
                // All was done but for a table that was to be freed.
                outcome = ResultOf((int)ContinuationDecoder.Read(call, encoding, AbiProgress.Result));
                return false;
            }

            count = (uint)ContinuationDecoder.Read(call, encoding, AbiProgress.Remaining);

            // What cannot be read is none.
            Span<byte> bytes = stackalloc byte[MmuDone.Size];
            if (counter != 0 && counter <= ulong.MaxValue && call.Memory.TryRead((ulong)counter, bytes)) done = MmuDone.Read(bytes).Done;
        }

        batch = new MmuBatch(list, count, counter, done, call.Domain.Frames.TablesLetGo);
        outcome = XenErrno.Efault;
        return list <= ulong.MaxValue && call.Memory.IsReachable((ulong)list, (ulong)count * (ulong)elementSize);
    }

    /// <summary>Reads an element.</summary>
    public bool TryReadElement(in HypercallInvocation call, uint index, Span<byte> bytes) => call.Memory.TryRead(unchecked((ulong)List + (index * (ulong)bytes.Length)), bytes);

    /// <summary>Ends the call, and tells how many elements are done. Whether that can be written, nobody learns. Where a table is let go, there may be a stop before the result is told.</summary>
    public HypercallOutcome End(in HypercallInvocation call, uint doneNow, XenErrno error)
    {
        Tell(call, doneNow);
        if (call.Domain.Frames.TablesLetGo == _letGoBefore || !call.IsToStop(Continuation, TableCase)) return error;
        return HypercallOutcome.Preempted(new HypercallProgress(Continuation, doneNow) { Case = TableCase, Result = -(long)(uint)error });
    }

    /// <summary>Ends it for now.</summary>
    public HypercallOutcome Preempt(in HypercallInvocation call, uint doneNow, int elementSize)
    {
        Tell(call, doneNow);
        return HypercallOutcome.Preempted(new HypercallProgress(Continuation, doneNow) { Case = RestCase, Stride = (uint)elementSize });
    }

    /// <summary>Finds the domain whose pages are meant (get_pg_owner in xen/common/page_alloc.c, 4.17).</summary>
    /// <param name="call">The call.</param>
    /// <param name="id">Its number. The caller may not name itself by its number.</param>
    /// <param name="owner">The domain; null for those that are none but own memory.</param>
    /// <returns>False when there is none (ESRCH).</returns>
    public static bool TryFindOwner(in HypercallInvocation call, ushort id, out Domain? owner)
    {
        owner = null;
        if (id == call.Domain.Id.Value) return false;
        if (id is (ushort)SpecialDomain.Io or (ushort)SpecialDomain.Xen) return true;
        return call.TryFindTarget(id, out owner);
    }

    private static HypercallOutcome ResultOf(int result) => result >= 0 ? HypercallOutcome.Of(result) : (XenErrno)unchecked(0 - (uint)result);

    private void Tell(in HypercallInvocation call, uint doneNow)
    {
        if (_counter == 0 || _counter > ulong.MaxValue) return;
        Span<byte> bytes = stackalloc byte[MmuDone.Size];
        new MmuDone { Done = unchecked(_done + doneNow) }.Write(bytes);
        call.Memory.TryWrite((ulong)_counter, bytes);
    }
}
