using Holdfast.Abi.Errors;
using Holdfast.Abi.Memory;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Memory;

/// <summary>memory_op: what a domain's memory is, and how it changes.</summary>
/// <remarks>
/// Source: xen/common/memory.c, xen/common/compat/memory.c, xen/arch/x86/mm.c (arch_memory_op), xen/arch/x86/x86_64/mm.c and compat/mm.c, 4.17.7 and 4.20.4. Operations that are not built into Debian's Xen (paging and
/// sharing of pages) are not there. The bits above the code hold progress; an operation that has none refuses them.
/// </remarks>
internal static partial class MemoryOperations
{
    // The largest structure, for callers of 16 bytes.
    private const int LargestStructure = 192;
    private const int LargestWord = 16;

    private static readonly XenVersion s_tellsHvmOfTheHost = new(4, 19, 0);

    /// <summary>Carries out an operation.</summary>
    public static HypercallOutcome Call(in HypercallInvocation call)
    {
        (uint code, ulong start, ulong most) = HypercallCommand.Of(MemoryOpHypercall.Table, call.Version, call.Word(0));
        if (!call.Domain.IsPv && (code == MemoryOpHypercall.Codes.MachphysMapping || (code == MemoryOpHypercall.Codes.MachineMemoryMap && call.Version < s_tellsHvmOfTheHost))) return XenErrno.Enosys;
        switch (code)
        {
            case MemoryOpHypercall.Codes.IncreaseReservation:
            case MemoryOpHypercall.Codes.DecreaseReservation:
            case MemoryOpHypercall.Codes.PopulatePhysmap:
                return ChangeReservation(call, code, start, most);
            case MemoryOpHypercall.Codes.Exchange:
                return start != 0 && !IsNarrow(call) ? XenErrno.Einval : Exchange(call, start);
            case MemoryOpHypercall.Codes.MaximumRamPage:
                return start != 0 ? XenErrno.Einval : Answer(call, call.Hypervisor.Host.EndFrame);
            case MemoryOpHypercall.Codes.CurrentReservation:
            case MemoryOpHypercall.Codes.MaximumReservation:
            case MemoryOpHypercall.Codes.MaximumGpfn:
                return start != 0 ? XenErrno.Einval : TellReservation(call, code);
            case MemoryOpHypercall.Codes.AddToPhysmap:
                return AddToPhysmap(call, start);
            case MemoryOpHypercall.Codes.AddToPhysmapBatch:
                return AddToPhysmapBatch(call, start);
            case MemoryOpHypercall.Codes.RemoveFromPhysmap:
                return RemoveFromPhysmap(call, start);
            case MemoryOpHypercall.Codes.AcquireResource:
                return AcquireResource(call, start, most);
            case MemoryOpHypercall.Codes.AccessSet:
                return Access(call);
            case MemoryOpHypercall.Codes.ClaimPages:
                // It is not translated for callers of 32 bits, and so they do not have it.
                return IsNarrow(call) ? XenErrno.Enosys : start != 0 ? XenErrno.Einval : ClaimPages(call);
            case MemoryOpHypercall.Codes.GetVnumaInfo:
                return GetVnumaInfo(call, start);
            case MemoryOpHypercall.Codes.ReservedDeviceMemoryMap:
                return start != 0 ? XenErrno.Einval : TellReservedDeviceMemory(call);

            // What belongs to the architecture is found by the whole command.
            default:
                return start == 0 ? CallArchitecture(call, code) : XenErrno.Enosys;
        }
    }

    private static HypercallOutcome CallArchitecture(in HypercallInvocation call, uint code) => code switch
    {
        MemoryOpHypercall.Codes.MemoryMap => TellMemoryMap(call),
        MemoryOpHypercall.Codes.SetMemoryMap => SetMemoryMap(call),
        MemoryOpHypercall.Codes.MachineMemoryMap => TellMachineMemoryMap(call),
        MemoryOpHypercall.Codes.MachphysMapping => TellMachphysMapping(call),
        MemoryOpHypercall.Codes.MachphysMfnList => TellMachphysFrames(call),
        MemoryOpHypercall.Codes.MachphysCompatMfnList => TellNarrowMachphysFrames(call),
        MemoryOpHypercall.Codes.SetPodTarget or MemoryOpHypercall.Codes.GetPodTarget => PodTarget(call, code),
        MemoryOpHypercall.Codes.GetSharingFreedPages or MemoryOpHypercall.Codes.GetSharingSharedPages => HypercallOutcome.Done,
        _ => XenErrno.Enosys,
    };

    /// <summary>True for a caller of 32 bits, whose structures Xen translates into those of a wider one.</summary>
    private static bool IsNarrow(in HypercallInvocation call) => call.Width == sizeof(uint);

    /// <summary>A number as the result, which a caller of 32 bits gets cut to its greatest one; of a wider caller's, one that is too large looks like an error there.</summary>
    private static HypercallOutcome Answer(in HypercallInvocation call, ulong number)
    {
        if (IsNarrow(call)) return HypercallOutcome.Of((long)Math.Min(number, int.MaxValue));
        return number <= long.MaxValue ? HypercallOutcome.Of((long)number) : (XenErrno)(uint)Math.Min(unchecked(0 - number), uint.MaxValue);
    }

    private static HypercallOutcome TellReservation(in HypercallInvocation call, uint code)
    {
        if (!call.TryRead(1, out XenMemoryDomain asked)) return XenErrno.Efault;
        if (!call.TryFindTarget(asked.Domid, out Domain? domain)) return XenErrno.Esrch;
        if (!call.MayTarget(domain)) return XenErrno.Eperm;
        return code switch
        {
            MemoryOpHypercall.Codes.CurrentReservation => Answer(call, (ulong)domain.Memory.TotalPages),
            MemoryOpHypercall.Codes.MaximumReservation => Answer(call, (ulong)domain.Memory.MaxFrames),
            _ => Answer(call, HighestPageNumber(domain)),
        };
    }

    /// <summary>What a domain is said to use at most. A PV guest says it itself, as a number of pages, in the shared info page.</summary>
    private static ulong HighestPageNumber(Domain domain)
    {
        if (!domain.IsPv) return domain.Memory.HighestMapped;
        if (domain.SharedInfo is not { } page) return 0;
        int width = (int)domain.Description.Width;
        ulong pages = Abi.Pv.ArchSharedInfo.Read(page.Bytes[Abi.Pv.SharedInfo.Offsets.Arch(width)..], width).MaxPfn;
        return pages == 0 ? 0 : pages - 1;
    }

    /// <summary>Where an element of the caller's array stands.</summary>
    /// <returns>False when the caller has no such address (EFAULT).</returns>
    private static bool TryLocate(UInt128 array, ulong index, int size, out ulong address)
    {
        address = unchecked((ulong)array + (index * (ulong)size));
        return array >> 64 == 0;
    }

    /// <summary>True for an array that may be the caller's.</summary>
    private static bool IsReachable(in HypercallInvocation call, UInt128 array, ulong first, ulong end, int size) =>
        TryLocate(array, first, size, out ulong address) && call.Memory.IsReachable(address, unchecked((end - first) * (ulong)size));

    /// <summary>Reads an element of a list of page numbers.</summary>
    /// <param name="call">The call.</param>
    /// <param name="list">The list.</param>
    /// <param name="index">Which element.</param>
    /// <param name="width">How wide elements are in bytes.</param>
    /// <param name="number">The number; one that does not fit into 64 bits is the highest one, which no page has.</param>
    private static bool TryReadNumber(in HypercallInvocation call, UInt128 list, ulong index, int width, out ulong number)
    {
        number = 0;
        Span<byte> bytes = stackalloc byte[LargestWord];
        if (!TryLocate(list, index, width, out ulong address) || !call.Memory.TryRead(address, bytes[..width])) return false;
        UInt128 read = XenPfn.Read(bytes, width).Number;
        number = read > ulong.MaxValue ? ulong.MaxValue : (ulong)read;
        return true;
    }

    /// <summary>True when a part of a list can be read.</summary>
    private static bool AreNumbersThere(in HypercallInvocation call, UInt128 list, ulong first, ulong end)
    {
        for (ulong i = first; i < end; i++)
        {
            if (!TryReadNumber(call, list, i, call.Width, out _)) return false;
        }

        return true;
    }

    /// <summary>Writes an element of a list of page numbers.</summary>
    private static bool TryWriteNumber(in HypercallInvocation call, UInt128 list, ulong index, ulong number)
    {
        var element = new XenPfn { Number = number };
        Span<byte> bytes = stackalloc byte[LargestWord];
        if (!element.FitsAt(call.Width)) return false;
        element.Write(bytes, call.Width);
        return TryLocate(list, index, call.Width, out ulong address) && call.Memory.TryWrite(address, bytes[..call.Width]);
    }
}
