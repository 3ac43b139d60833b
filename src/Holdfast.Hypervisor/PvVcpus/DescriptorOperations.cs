using Holdfast.Abi;
using Holdfast.Abi.Errors;
using Holdfast.Abi.PvVcpu;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Paging;

namespace Holdfast.Hypervisor.PvVcpus;

/// <summary>set_gdt and update_descriptor: a PV guest's segment descriptors.</summary>
/// <remarks>Source: xen/arch/x86/pv/descriptor-tables.c, 4.17.7 and 4.20.</remarks>
internal static class DescriptorOperations
{
    private static readonly int s_largestWord = GdtFrame.SizeAt(16);
    private const ulong OffsetMask = GuestMemory.PageSize - 1;

    /// <summary>Makes frames the vCPU's global descriptor table.</summary>
    public static HypercallOutcome SetGdt(in HypercallInvocation call)
    {
        uint entries = call.U32(1);
        if (entries > SegmentDescriptors.MostInGdt) return XenErrno.Einval;
        if (!TryReadFrames(call, SegmentDescriptors.FramesOf(entries), out Array16<ulong> list)) return XenErrno.Efault;
        Vcpu vcpu = call.Caller.Vcpu;
        XenErrno error = call.Domain.Frames.SetGdt(vcpu.Id, list, entries);
        if (error != default) return error;
        vcpu.Pv = vcpu.PvOrFirst with { GdtFrames = list, GdtEntries = entries };
        return HypercallOutcome.Done;
    }

    /// <summary>Changes a descriptor, in a table that is in use or in other memory that can be written to.</summary>
    public static HypercallOutcome Update(in HypercallInvocation call)
    {
        bool isNarrow = call.Width == sizeof(uint);
        UInt128 address = isNarrow ? call.U32(0) | ((ulong)call.U32(1) << 32) : call.Address(0);
        var descriptor = new SegmentDescriptor { Raw = isNarrow ? call.U32(2) | ((ulong)call.U32(3) << 32) : call.Word(1) };
        if (address > ulong.MaxValue || address % SegmentDescriptor.Size != 0 || !SegmentDescriptors.TryAdmit(call.Domain, ref descriptor)) return XenErrno.Einval;
        ulong frame = (ulong)address >> GuestMemory.PageShift;
        int slot = (int)((ulong)address & OffsetMask) / SegmentDescriptor.Size;
        PageFrames frames = call.Domain.Frames;
        if (frames.IsShared(frame))
        {
            frames.WriteEntry(frame, slot, descriptor.Raw);
            return HypercallOutcome.Done;
        }

        XenErrno error = frames.Use(frame, frames.TypeOf(frame) == FrameType.Descriptors ? FrameType.Descriptors : FrameType.Writable);
        if (error != default) return error;
        frames.WriteEntry(frame, slot, descriptor.Raw);
        frames.EndUse(frame);
        return HypercallOutcome.Done;
    }

    private static bool TryReadFrames(in HypercallInvocation call, int count, out Array16<ulong> frames)
    {
        frames = default;
        int size = GdtFrame.SizeAt(call.Width);
        bool isAddress = call.TryAddress(0, out ulong list);

        // Of a 32-bit caller the place of the list is looked at even if nothing is in it.
        if (call.Width == sizeof(uint) && !call.Memory.IsReachable(list, (ulong)(count * size))) return false;
        Span<byte> bytes = stackalloc byte[s_largestWord];
        for (int i = 0; i < count; i++)
        {
            if (!isAddress || !call.Memory.TryRead(unchecked(list + (ulong)(i * size)), bytes[..size])) return false;
            UInt128 frame = GdtFrame.Read(bytes, call.Width).Frame;
            frames[i] = frame > ulong.MaxValue ? ulong.MaxValue : (ulong)frame;
        }

        return true;
    }
}
