using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Mmu;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.Paging;

/// <summary>mmuext_op: what goes with page tables, one after the other. There are no processors here whose translations or caches would have to be flushed; who may have that done is looked at.</summary>
/// <remarks>Source: xen/arch/x86/mm.c (do_mmuext_op, new_guest_cr3), xen/arch/x86/x86_64/compat/mm.c, 4.17.7 and 4.20.4.</remarks>
internal static class MmuextOperations
{
    private const int LargestOperation = 64;
    private const uint MaxLdtEntries = 8192;
    private const ulong OffsetMask = (1 << GuestMemory.PageShift) - 1;

    private static readonly XenVersion s_flushesCachesAlike = new(4, 20, 0);

    /// <summary>Carries out a list, until something is refused.</summary>
    public static HypercallOutcome Call(in HypercallInvocation call)
    {
        // The list has no form for callers of 128 bits.
        if (call.Width > sizeof(ulong)) return XenErrno.Enosys;
        int size = MmuextOp.SizeAt(call.Width);
        if (!MmuBatch.TryRead(call, size, out MmuBatch batch, out HypercallOutcome outcome)) return outcome;
        if (!MmuBatch.TryFindOwner(call, (ushort)call.U32(3), out Domain? owner)) return XenErrno.Esrch;
        if (owner is { IsPv: false }) return XenErrno.Einval;
        if (owner is null ? !call.Domain.IsControl : !call.MayTarget(owner)) return XenErrno.Eperm;
        Span<byte> bytes = stackalloc byte[LargestOperation];
        bytes = bytes[..size];
        for (uint i = 0; i < batch.Count; i++)
        {
            if (i > 0 && call.IsToStop("batch")) return batch.Preempt(call, i, size);
            if (!batch.TryReadElement(call, i, bytes)) return batch.End(call, i, XenErrno.Efault);
            XenErrno error = Carry(call, owner, MmuextOp.Read(bytes, call.Width));
            if (error != default) return batch.End(call, i, error);
        }

        return batch.End(call, batch.Count, default);
    }

    private static XenErrno Carry(in HypercallInvocation call, Domain? owner, in MmuextOp op)
    {
        ulong target = op.Target;
        bool isOwn = owner == call.Domain;
        switch (op.Command)
        {
            case MmuextOpHypercall.Codes.PinL1Table: return Pin(owner, target, FrameType.Level1);
            case MmuextOpHypercall.Codes.PinL2Table: return Pin(owner, target, FrameType.Level2);
            case MmuextOpHypercall.Codes.PinL3Table: return Pin(owner, target, FrameType.Level3);
            case MmuextOpHypercall.Codes.PinL4Table:
                // A 32-bit guest has none.
                return owner is { Frames.Is32Bit: true } ? default : Pin(owner, target, FrameType.Level4);
            case MmuextOpHypercall.Codes.UnpinTable: return owner is null ? XenErrno.Einval : owner.Frames.TryUnpin(target);
            case MmuextOpHypercall.Codes.NewBasePointer: return isOwn ? SetRoot(call, target) : XenErrno.Eperm;
            case MmuextOpHypercall.Codes.NewUserBasePointer: return call.Width == sizeof(uint) ? XenErrno.Einval : isOwn ? SetUserRoot(call, target) : XenErrno.Eperm;
            case MmuextOpHypercall.Codes.TlbFlushLocal:
            case MmuextOpHypercall.Codes.InvalidateLocal:
            case MmuextOpHypercall.Codes.TlbFlushAll:
            case MmuextOpHypercall.Codes.InvalidateAll:
                return isOwn ? default : XenErrno.Eperm;
            case MmuextOpHypercall.Codes.TlbFlushMulti:
            case MmuextOpHypercall.Codes.InvalidateMulti:
                return !isOwn ? XenErrno.Eperm : VcpuMask.IsReadable(call, op.Arg2AsVcpumask(call.Width).Vcpumask) ? default : XenErrno.Einval;
            case MmuextOpHypercall.Codes.FlushCache:
                return !isOwn ? XenErrno.Eperm : call.Domain.IsControl ? default : XenErrno.Eacces;
            case MmuextOpHypercall.Codes.FlushCacheGlobal:
                return !isOwn ? XenErrno.Eperm : call.Domain.IsControl ? default : call.Version < s_flushesCachesAlike ? XenErrno.Einval : XenErrno.Eacces;
            case MmuextOpHypercall.Codes.SetLdt: return isOwn ? SetLdt(call, target, op.Arg2AsNrEnts(call.Width).NrEnts) : XenErrno.Eperm;
            case MmuextOpHypercall.Codes.ClearPage: return ClearPage(owner, target);
            case MmuextOpHypercall.Codes.CopyPage: return CopyPage(owner, target, op.Arg2AsSrcMfn(call.Width).SrcMfn);
            case MmuextOpHypercall.Codes.MarkSuperpage:
            case MmuextOpHypercall.Codes.UnmarkSuperpage:
                return XenErrno.Eopnotsupp;
            default:
                return XenErrno.Enosys;
        }
    }

    private static XenErrno Pin(Domain? owner, ulong frame, FrameType type) => owner is null ? XenErrno.Einval : owner.Frames.TryPin(frame, type);

    private static XenErrno SetRoot(in HypercallInvocation call, ulong frame)
    {
        PageFrames frames = call.Domain.Frames;
        ContextVcpuPv state = call.Caller.Vcpu.PvOrFirst;
        ulong old = state.KernelPageTable;
        if (old == frame) return default;
        XenErrno error = frames.Use(frame, frames.RootType);
        if (error != default) return error;
        call.Caller.Vcpu.Pv = state with { KernelPageTable = frame };
        if (PageFrames.IsFrame(old)) frames.EndUse(old);
        return default;
    }

    private static XenErrno SetUserRoot(in HypercallInvocation call, ulong frame)
    {
        PageFrames frames = call.Domain.Frames;
        ContextVcpuPv state = call.Caller.Vcpu.PvOrFirst;
        ulong old = PageFrames.IsFrame(state.UserPageTable) ? state.UserPageTable : 0;
        if (old == frame) return default;
        if (frame != 0)
        {
            XenErrno error = frames.Use(frame, frames.RootType);
            if (error != default) return error;
        }

        call.Caller.Vcpu.Pv = state with { UserPageTable = frame == 0 ? ulong.MaxValue : frame };
        if (old != 0) frames.EndUse(old);
        return default;
    }

    private static XenErrno SetLdt(in HypercallInvocation call, ulong address, uint entries)
    {
        if (entries > MaxLdtEntries || (entries > 0 && ((address & OffsetMask) != 0 || !LinearAddresses.MayBeGuests(address)))) return XenErrno.Einval;
        ContextVcpuPv state = call.Caller.Vcpu.PvOrFirst;
        call.Caller.Vcpu.Pv = state with { LdtBase = entries == 0 ? 0 : address, LdtEntries = entries };
        return default;
    }

    private static XenErrno ClearPage(Domain? owner, ulong frame)
    {
        if (owner is null || owner.Frames.Use(frame, FrameType.Writable) != default) return XenErrno.Einval;
        Span<byte> page = stackalloc byte[GuestMemory.PageSize];
        page.Clear();
        owner.Memory.TryWrite(frame << GuestMemory.PageShift, page);
        owner.Frames.EndUse(frame);
        return default;
    }

    private static XenErrno CopyPage(Domain? owner, ulong frame, ulong source)
    {
        if (owner is null || !owner.Frames.IsOwn(source) || owner.Frames.Use(frame, FrameType.Writable) != default) return XenErrno.Einval;
        Span<byte> page = stackalloc byte[GuestMemory.PageSize];
        owner.Memory.TryRead(source << GuestMemory.PageShift, page);
        owner.Memory.TryWrite(frame << GuestMemory.PageShift, page);
        owner.Frames.EndUse(frame);
        return default;
    }
}
