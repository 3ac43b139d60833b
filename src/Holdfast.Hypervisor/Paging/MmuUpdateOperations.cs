using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Mmu;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.Paging;

/// <summary>mmu_update: entries of page tables, one after the other.</summary>
/// <remarks>Source: xen/arch/x86/mm.c (do_mmu_update), 4.17.7 and 4.20.4.</remarks>
internal static class MmuUpdateOperations
{
    private const ulong CommandMask = 7;
    private const int OwnerShift = 16;
    private const ulong OffsetMask = (1 << GuestMemory.PageShift) - 1;
    private const int EntryShift = 3;

    /// <summary>Changes the entries of a list, until one is refused.</summary>
    public static HypercallOutcome Call(in HypercallInvocation call)
    {
        if (!MmuBatch.TryRead(call, MmuUpdate.Size, out MmuBatch batch, out HypercallOutcome outcome)) return outcome;
        uint named = call.U32(3);
        Domain tables = call.Domain;
        if (named >> OwnerShift is not 0 and var tableOwner)
        {
            if (!call.Hypervisor.TryFind(new DomainId((ushort)(tableOwner - 1)), out Domain? found)) return XenErrno.Esrch;
            tables = found;
        }

        if (!MmuBatch.TryFindOwner(call, (ushort)named, out Domain? pages)) return batch.End(call, 0, XenErrno.Esrch);
        bool isDevices = (ushort)named == (ushort)SpecialDomain.Io;
        Span<byte> bytes = stackalloc byte[MmuUpdate.Size];
        for (uint i = 0; i < batch.Count; i++)
        {
            if (i > 0 && call.IsToStop("batch")) return batch.Preempt(call, i, MmuUpdate.Size);
            if (!batch.TryReadElement(call, i, bytes)) return batch.End(call, i, XenErrno.Efault);
            var update = MmuUpdate.Read(bytes);
            XenErrno error = (update.Pointer & CommandMask) switch
            {
                (ulong)MmuUpdateKind.Normal or (ulong)MmuUpdateKind.PreserveAccessedDirty or (ulong)MmuUpdateKind.NoTranslate => UpdateEntry(call, tables, pages, isDevices, update),
                (ulong)MmuUpdateKind.MachineToPhysical => UpdateNumber(call, tables, pages, isDevices, update),
                _ => XenErrno.Enosys,
            };
            if (error != default) return batch.End(call, i, error);
        }

        return batch.End(call, batch.Count, default);
    }

    private static XenErrno UpdateEntry(in HypercallInvocation call, Domain tables, Domain? pages, bool isDevices, in MmuUpdate update)
    {
        if (!tables.IsPv) return XenErrno.Eopnotsupp;
        bool mayUsePages = isDevices || (pages is null ? call.Domain.IsControl : call.MayTarget(pages));
        if (!mayUsePages || !call.MayTarget(tables)) return XenErrno.Eperm;
        ulong frame = update.Pointer >> GuestMemory.PageShift;
        int slot = (int)((update.Pointer & OffsetMask) >> EntryShift);
        PageFrames frames = tables.Frames;
        if (frames.IsShared(frame))
        {
            frames.WriteEntry(frame, slot, update.Entry);
            return default;
        }

        if (!frames.IsOwn(frame)) return XenErrno.Einval;
        switch (frames.TypeOf(frame))
        {
            // It is memory like any other.
            case FrameType.None or FrameType.Writable:
                frames.WriteEntry(frame, slot, update.Entry);
                return default;
            case FrameType.Descriptors:
                return XenErrno.Einval;
            case FrameType.Level1:
                return frames.Update(frame, slot, update.Entry, KeepsAccessed(update), pages == tables ? PageOwner.Guest : PageOwner.Other);
            default:
                return pages == tables ? frames.Update(frame, slot, update.Entry, KeepsAccessed(update), PageOwner.Guest) : XenErrno.Einval;
        }
    }

    private static bool KeepsAccessed(in MmuUpdate update) => (update.Pointer & CommandMask) == (ulong)MmuUpdateKind.PreserveAccessedDirty;

    /// <summary>The page number of a frame, in the table that all guests see. Frames and page numbers are the same here, so that nothing but the log of what was written notices.</summary>
    private static XenErrno UpdateNumber(in HypercallInvocation call, Domain tables, Domain? pages, bool isDevices, in MmuUpdate update)
    {
        if (tables != call.Domain) return XenErrno.Eperm;
        if (pages is { IsPv: false }) return XenErrno.Einval;
        if (!isDevices && !(pages is null ? call.Domain.IsControl : call.MayTarget(pages))) return XenErrno.Eperm;
        ulong frame = update.Pointer >> GuestMemory.PageShift;
        if (pages is null || !(pages.Frames.IsOwn(frame) || pages.Frames.IsShared(frame))) return XenErrno.Einval;
        pages.Memory.MarkDirty(update.Entry);
        return default;
    }
}
