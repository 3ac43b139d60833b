using System.Collections.Immutable;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Memory;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Memory;

/// <content>What memory there is: the maps of a guest and of the host, and the table from frames to page numbers.</content>
internal static partial class MemoryOperations
{
    // E820MAX in xen/arch/x86/include/asm/e820.h, 4.17.
    private const uint MaxMapEntries = 1024;

    // Where 64-bit guests have the table from frames to page numbers, and where 32-bit ones do (xen/arch/x86/include/asm/config.h, 4.17).
    private const ulong MachphysStart = 0xffff_8000_0000_0000;
    private const ulong MachphysEnd = 0xffff_8040_0000_0000;
    private const ulong NarrowMachphysStart = 0xf580_0000;
    private const ulong NarrowMachphysEnd = 0xffe0_0000;

    // The table is told by the first frame of each two megabytes. It is in no memory here, so its frames are numbers that no guest has.
    private const ulong MachphysFrame = 0xfff0_0000;
    private const ulong FramesPerExtent = 512;
    private const ulong BytesPerExtent = FramesPerExtent * GuestMemory.PageSize;

    private static bool TryReadMap(in HypercallInvocation call, Span<byte> bytes, out XenMemoryMap map)
    {
        bytes = bytes[..XenMemoryMap.SizeAt(call.Width)];
        bool isThere = call.TryRead(1, bytes);
        map = isThere ? XenMemoryMap.Read(bytes, call.Width) : default;
        return isThere;
    }

    private static bool TryWriteMap(in HypercallInvocation call, Span<byte> bytes, in XenMemoryMap map)
    {
        bytes = bytes[..XenMemoryMap.SizeAt(call.Width)];
        map.Write(bytes, call.Width);
        return call.TryWrite(1, bytes);
    }

    private static HypercallOutcome TellMemoryMap(in HypercallInvocation call)
    {
        Span<byte> bytes = stackalloc byte[LargestStructure];
        if (!TryReadMap(call, bytes, out XenMemoryMap map)) return XenErrno.Efault;
        if (call.Domain.MemoryMap is not { Elements: { IsEmpty: false } ranges }) return XenErrno.Enosys;
        uint count = Math.Min(map.NrEntries, (uint)ranges.Length);
        for (uint i = 0; i < count; i++)
        {
            ContextMemoryRange range = ranges[(int)i];
            if (!TryWriteEntry(call, map.Buffer, i, new E820Entry { Address = range.Start, Length = range.Length, Kind = range.Kind })) return XenErrno.Efault;
        }

        return TryWriteMap(call, bytes, map with { NrEntries = count }) ? default : XenErrno.Efault;
    }

    private static bool TryWriteEntry(in HypercallInvocation call, UInt128 buffer, uint index, in E820Entry entry)
    {
        Span<byte> bytes = stackalloc byte[E820Entry.Size];
        entry.Write(bytes);
        return TryLocate(buffer, index, E820Entry.Size, out ulong address) && call.Memory.TryWrite(address, bytes);
    }

    private static HypercallOutcome SetMemoryMap(in HypercallInvocation call)
    {
        Span<byte> bytes = stackalloc byte[LargestStructure];
        bytes = bytes[..XenForeignMemoryMap.SizeAt(call.Width)];
        if (!call.TryRead(1, bytes)) return XenErrno.Efault;
        var asked = XenForeignMemoryMap.Read(bytes, call.Width);
        if (asked.Map.NrEntries > MaxMapEntries) return XenErrno.Einval;
        if (!call.TryFindTarget(asked.Domid, out Domain? domain)) return XenErrno.Esrch;
        if (!call.MayTarget(domain)) return XenErrno.Eperm;
        var ranges = ImmutableArray.CreateBuilder<ContextMemoryRange>((int)asked.Map.NrEntries);
        Span<byte> entry = stackalloc byte[E820Entry.Size];
        for (uint i = 0; i < asked.Map.NrEntries; i++)
        {
            if (!TryLocate(asked.Map.Buffer, i, E820Entry.Size, out ulong address) || !call.Memory.TryRead(address, entry)) return XenErrno.Efault;
            var range = E820Entry.Read(entry);
            ranges.Add(new ContextMemoryRange { Start = range.Address, Length = range.Length, Kind = range.Kind });
        }

        domain.MemoryMap = new CountedList<ContextMemoryMap, ContextMemoryRange>(default, ranges.MoveToImmutable());
        return HypercallOutcome.Done;
    }

    private static HypercallOutcome TellMachineMemoryMap(in HypercallInvocation call)
    {
        Span<byte> bytes = stackalloc byte[LargestStructure];

        // Of a 32-bit caller the structure is read before it is asked who that is.
        if (!IsNarrow(call) && !call.Domain.IsControl) return XenErrno.Eperm;
        if (!TryReadMap(call, bytes, out XenMemoryMap map)) return XenErrno.Efault;
        if (!call.Domain.IsControl) return XenErrno.Eperm;
        ImmutableArray<E820Entry> ranges = call.Hypervisor.Host.Map;
        bool isStored = map.Buffer != 0;
        if (isStored && map.NrEntries < (uint)ranges.Length + 1) return XenErrno.Einval;
        if (isStored && !IsReachable(call, map.Buffer, 0, map.NrEntries, E820Entry.Size)) return XenErrno.Efault;
        for (int i = 0; isStored && i < ranges.Length; i++)
        {
            if (!TryWriteEntry(call, map.Buffer, (uint)i, ranges[i])) return XenErrno.Efault;
        }

        return TryWriteMap(call, bytes, map with { NrEntries = (uint)ranges.Length }) ? default : XenErrno.Efault;
    }

    private static HypercallOutcome TellMachphysMapping(in HypercallInvocation call)
    {
        (ulong start, ulong end) = IsNarrow(call) ? (NarrowMachphysStart, NarrowMachphysEnd) : (MachphysStart, MachphysEnd);
        ulong entries = (end - start) / (IsNarrow(call) ? sizeof(uint) : (ulong)sizeof(ulong));
        if (call.Domain.IsControl && !IsNarrow(call)) entries = call.Hypervisor.Host.EndFrame;
        Span<byte> bytes = stackalloc byte[LargestStructure];
        bytes = bytes[..XenMachphysMapping.SizeAt(call.Width)];
        new XenMachphysMapping { VStart = start, VEnd = end, MaxMfn = entries - 1 }.Write(bytes, call.Width);
        return call.TryWrite(1, bytes) ? default : XenErrno.Efault;
    }

    private static HypercallOutcome TellMachphysFrames(in HypercallInvocation call)
    {
        // A 32-bit HVM guest's call is one of a Xen that has no 32-bit PV guests.
        if (!IsNarrow(call)) return TellFrames(call, (call.Hypervisor.Host.EndFrame * sizeof(ulong)) + BytesPerExtent - 1);
        return call.Domain.IsPv ? TellNarrowFrames(call) : XenErrno.Eopnotsupp;
    }

    private static HypercallOutcome TellNarrowMachphysFrames(in HypercallInvocation call) =>
        call.Domain.IsPv && call.Domain.Configuration.Width == sizeof(uint) ? TellNarrowFrames(call) : XenErrno.Eopnotsupp;

    private static HypercallOutcome TellNarrowFrames(in HypercallInvocation call) =>
        TellFrames(call, Math.Min(call.Hypervisor.Host.EndFrame * sizeof(uint), NarrowMachphysEnd - NarrowMachphysStart) + BytesPerExtent - 1);

    private static HypercallOutcome TellFrames(in HypercallInvocation call, ulong bytesOfTable)
    {
        Span<byte> bytes = stackalloc byte[LargestStructure];
        bytes = bytes[..XenMachphysMfnList.SizeAt(call.Width)];
        if (!call.TryRead(1, bytes)) return XenErrno.Efault;
        var list = XenMachphysMfnList.Read(bytes, call.Width);
        uint count = (uint)Math.Min(list.MaxExtents, bytesOfTable / BytesPerExtent);
        for (uint i = 0; i < count; i++)
        {
            if (!TryWriteNumber(call, list.ExtentStart, i, MachphysFrame + (i * FramesPerExtent))) return XenErrno.Efault;
        }

        (list with { NrExtents = count }).Write(bytes, call.Width);
        return call.TryWrite(1, bytes) ? default : XenErrno.Efault;
    }
}
