using Holdfast.Abi;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.Errors;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.Control;

/// <content>The log of the pages that a domain changes, by which it is migrated while it runs (docs/specs/hypercall.md §16.3.3).</content>
/// <remarks>Source: paging_domctl, paging_log_dirty_op and do_paging_domctl_cont in xen/arch/x86/mm/paging.c, hap_domctl and hap_enable_log_dirty in xen/arch/x86/mm/hap/hap.c, 4.17.7 and 4.20.4.</remarks>
internal static partial class DomainOperations
{
    private const string LogContinuation = "log_dirty";

    // The log of 32768 frames is a page.
    private const int FramesInLogPageShift = 15;
    private const ulong FramesInLogPage = 1UL << FramesInLogPageShift;
    private const uint FramesInByte = 8;

    // As many pages as Xen's tree of them has leaves.
    private const ulong LogPages = 1UL << 27;

    /// <summary>Goes on with an operation of which Xen keeps how far it came: the hypercall that nobody may make first.</summary>
    public static HypercallOutcome GoOn(in HypercallInvocation call)
    {
        Span<byte> bytes = stackalloc byte[XenDomctl.Size];
        if (!call.TryRead(0, bytes)) return XenErrno.Efault;
        XenDomctl request = XenDomctl.Read(bytes);
        if (XenDomctlInterfaceVersionValues.Table.At(call.Version)?.Value != request.InterfaceVersion || request.Cmd != DomctlHypercall.Codes.ShadowOpOff) return XenErrno.Eopnotsupp;
        if (!call.Hypervisor.TryFind(new DomainId(request.Domain), out Domain? domain)) return XenErrno.Esrch;
        return call.Domain.IsControl ? OperateLog(call, domain, bytes, isResumed: true) : XenErrno.Eperm;
    }

    /// <summary>Carries out a sub-operation of shadow_op, of which the answer comes back whatever it is.</summary>
    private static HypercallOutcome OperateLog(in HypercallInvocation call, Domain domain, Span<byte> bytes, bool isResumed)
    {
        XenDomctlShadowOp request = XenDomctlShadowOp.Read(bytes[XenDomctl.Offsets.U..]);
        ulong first = domain.UnfinishedLog?.Done ?? (ulong)call.DoneBefore(LogContinuation, bytes[XenDomctl.Offsets.U..]);
        HypercallOutcome outcome = OperateLog(call, domain, ref request, first, isResumed);
        if (outcome.IsPreempted) return outcome;
        request.Write(bytes[XenDomctl.Offsets.U..]);
        return call.TryWrite(0, bytes) ? outcome : XenErrno.Efault;
    }

    private static HypercallOutcome OperateLog(in HypercallInvocation call, Domain domain, ref XenDomctlShadowOp request, ulong first, bool isResumed)
    {
        var operation = (ShadowOperation)request.Op;
        if (!IsOther(call, domain) || domain.MadeVcpus == 0) return XenErrno.Einval;
        bool isExpected = domain.UnfinishedLog is { } unfinished
            ? isResumed && unfinished.By == call.Domain && unfinished.Operation == operation
            : !isResumed;
        if (!isExpected) return XenErrno.Ebusy;
        switch (operation)
        {
            case ShadowOperation.EnableLogDirty:
            case ShadowOperation.Enable when ((ShadowEnable)request.Mode).HasFlag(ShadowEnable.LogDirty):
                if (domain.Memory.IsLogDirty) return XenErrno.Einval;
                if (domain.Memory.HasIoreqServerFrames) return XenErrno.Ebusy;
                domain.Memory.EnableLogDirty();
                return HypercallOutcome.Done;
            case ShadowOperation.Off:
                // Xen gives the pages of the log back one by one.
                domain.Memory.DisableLogDirty();
                return HypercallOutcome.Done;
            case ShadowOperation.Clean or ShadowOperation.Peek:
                // FINAL is about pages that Xen has mapped for good and may write to unseen. There are none here: what the hypervisor writes is marked when it is written.
                return (request.Mode & ~(uint)ShadowLogDirty.Final) == 0 ? ReadLog(call, domain, ref request, first) : XenErrno.Einval;
            case ShadowOperation.Enable or ShadowOperation.EnableTest when !domain.IsPv:
                return XenErrno.Einval;
            default:
                return XenErrno.Enosys;
        }
    }

    /// <summary>Reads the log page by page, and begins it anew when that is asked for. How far it came is where the version keeps it: with the domain, which stays paused then, or in the request.</summary>
    private static HypercallOutcome ReadLog(in HypercallInvocation call, Domain domain, ref XenDomctlShadowOp request, ulong first)
    {
        GuestMemory memory = domain.Memory;
        AbiContinuation? encoding = call.EncodingOf(LogContinuation);
        bool isKept = encoding is { IsKept: true };
        bool isInRequest = encoding is { IsKept: false, Places.Count: > 0 };
        if (isInRequest && first != 0 && first >= LogPagesOf(request)) return XenErrno.Einval;
        request = request with { Stats = new XenDomctlShadowOpStats { DirtyCount = (uint)Math.Min(memory.DirtyMarks, uint.MaxValue) } };
        ulong done = first;
        XenErrno error = memory.LostDirty > 0 ? XenErrno.Enomem : ReadLog(call, memory, request, ref done, isKept || isInRequest);
        if (error == default && done < LogPagesOf(request))
        {
            if (isKept) KeepLog(domain, new UnfinishedLogOperation(call.Domain, (ShadowOperation)request.Op, done));
            return HypercallOutcome.Preempted(new HypercallProgress(LogContinuation, done - first) { Structure = unchecked(call.Word(0) + (ulong)XenDomctl.Offsets.U) });
        }

        KeepLog(domain, null);
        if (isInRequest) request = request with { Mb = 0 };
        if (error != default) return error;
        if (request.Op == (uint)ShadowOperation.Clean) memory.CountDirtyAnew();
        request = request with { Pages = Math.Min(request.Pages, LogPages << FramesInLogPageShift) };
        return HypercallOutcome.Done;
    }

    private static XenErrno ReadLog(in HypercallInvocation call, GuestMemory memory, in XenDomctlShadowOp request, ref ulong done, bool canStop)
    {
        bool isClean = request.Op == (uint)ShadowOperation.Clean;
        ulong end = LogPagesOf(request);
        if (request.DirtyBitmap == 0)
        {
            if (isClean && done < end) memory.ClearDirty(done << FramesInLogPageShift, (end - done) << FramesInLogPageShift);
            done = Math.Max(done, end);
            return default;
        }

        Span<byte> page = stackalloc byte[(int)(FramesInLogPage / FramesInByte)];
        while (done < end)
        {
            ulong frame = done << FramesInLogPageShift;
            ulong frames = Math.Min(request.Pages - frame, FramesInLogPage);
            Span<byte> bitmap = page[..(int)((frames + FramesInByte - 1) / FramesInByte)];
            memory.CopyDirty(frame, bitmap);
            if (!call.Memory.TryWrite(unchecked(request.DirtyBitmap + (frame / FramesInByte)), bitmap)) return XenErrno.Efault;

            // Marks that were not asked for go with those of their page.
            if (isClean) memory.ClearDirty(frame, FramesInLogPage);
            done++;
            if (canStop && done < end && call.IsToStop(LogContinuation)) break;
        }

        return default;
    }

    /// <summary>How many pages of the log an operation is about.</summary>
    private static ulong LogPagesOf(in XenDomctlShadowOp request) => Math.Min((request.Pages >> FramesInLogPageShift) + (request.Pages % FramesInLogPage == 0 ? 0u : 1), LogPages);

    /// <summary>Keeps how far an operation came, for which the domain stays paused, or forgets it.</summary>
    private static void KeepLog(Domain domain, UnfinishedLogOperation? unfinished)
    {
        if (domain.UnfinishedLog is null && unfinished is not null) domain.Pause();
        if (domain.UnfinishedLog is not null && unfinished is null) domain.Unpause();
        domain.UnfinishedLog = unfinished;
    }
}
