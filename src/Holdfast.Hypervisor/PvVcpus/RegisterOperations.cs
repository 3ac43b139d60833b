using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.PvVcpu;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Paging;
using Holdfast.X86.Registers;

namespace Holdfast.Hypervisor.PvVcpus;

/// <summary>stack_switch, fpu_taskswitch and set_segment_base: registers that only Xen can load.</summary>
/// <remarks>Source: xen/arch/x86/pv/misc-hypercalls.c, 4.17.7 and 4.20.</remarks>
internal static class RegisterOperations
{
    // Xen's own segments that a guest's user code can load: 32-bit code, data, 64-bit code (xen/include/public/arch-x86/xen-x86_64.h). All are flat.
    private const ushort FlatCode32 = 0xe023;
    private const ushort FlatData = 0xe02b;
    private const ushort FlatCode64 = GuestSelectors.WideKernelCode;

    private const ulong Readable = 2;
    private const ulong Code = 8;

    /// <summary>Sets the stack on which the kernel is entered.</summary>
    public static HypercallOutcome SwitchStack(in HypercallInvocation call)
    {
        Vcpu vcpu = call.Caller.Vcpu;
        vcpu.Pv = vcpu.PvOrFirst with { KernelSs = GuestSelectors.LowerWord(call.Domain, call.Word(0)), KernelSp = call.Word(1) };
        return HypercallOutcome.Done;
    }

    /// <summary>Makes the next use of the floating-point registers an exception, or not.</summary>
    public static HypercallOutcome SwitchFpuTask(in HypercallInvocation call)
    {
        Vcpu vcpu = call.Caller.Vcpu;
        ContextVcpuPv state = vcpu.PvOrFirst;
        vcpu.Pv = state with { Cr0 = call.U32(0) != 0 ? state.Cr0 | (ulong)Cr0.TS : state.Cr0 & ~(ulong)Cr0.TS };
        return HypercallOutcome.Done;
    }

    /// <summary>Sets the base of FS or GS, of a 64-bit guest.</summary>
    public static HypercallOutcome SetSegmentBase(in HypercallInvocation call)
    {
        if (call.Width == sizeof(uint)) return XenErrno.Enosys;
        Vcpu vcpu = call.Caller.Vcpu;
        ContextVcpuPv state = vcpu.PvOrFirst;
        uint which = call.U32(0);
        if (which == SetSegmentBaseHypercall.Codes.GsUserSelector)
        {
            vcpu.Pv = WithUserGs(call, state, call.U16(1));
            return HypercallOutcome.Done;
        }

        ulong address = LinearAddresses.OrNowhere(call.Address(1));
        if (which > SetSegmentBaseHypercall.Codes.GsKernel || !CanonicalAddress.IsCanonical(address)) return XenErrno.Einval;
        vcpu.Pv = which switch
        {
            SetSegmentBaseHypercall.Codes.Fs => state with { FsBase = address },
            SetSegmentBaseHypercall.Codes.GsUser => state with { GsBaseUser = address },
            _ => state with { GsBaseKernel = address },
        };
        return HypercallOutcome.Done;
    }

    /// <summary>Loads GS for user code. What cannot be loaded is null in its place, and nobody learns of it.</summary>
    private static ContextVcpuPv WithUserGs(in HypercallInvocation call, in ContextVcpuPv state, ushort selector)
    {
        if (selector <= GuestSelectors.LevelMask) return state with { Gs = selector, GsBaseUser = 0 };
        selector |= GuestSelectors.LevelMask;
        return TryFindBase(call, state, selector, out uint address) ? state with { Gs = selector, GsBaseUser = address } : state with { Gs = 0, GsBaseUser = 0 };
    }

    private static bool TryFindBase(in HypercallInvocation call, in ContextVcpuPv state, ushort selector, out uint address)
    {
        address = 0;
        if (selector is FlatCode32 or FlatData or FlatCode64) return true;

        // What is admitted to a table is open to user code. It has to be data, or code that can be read.
        if (!TryFindDescriptor(call, state, selector, out SegmentDescriptor descriptor) || !SegmentDescriptors.TryAdmit(call.Domain, ref descriptor)) return false;
        if (!descriptor.IsPresent || !descriptor.IsCodeOrData || (descriptor.Type & (Code | Readable)) == Code) return false;
        address = SegmentDescriptors.BaseOf(descriptor);
        return true;
    }

    private static bool TryFindDescriptor(in HypercallInvocation call, in ContextVcpuPv state, ushort selector, out SegmentDescriptor descriptor)
    {
        descriptor = default;
        uint index = (uint)selector >> GuestSelectors.IndexShift;
        if ((selector & GuestSelectors.Local) != 0)
        {
            Span<byte> bytes = stackalloc byte[SegmentDescriptor.Size];
            if (index >= state.LdtEntries || !call.Memory.TryRead(unchecked(state.LdtBase + (index * SegmentDescriptor.Size)), bytes)) return false;
            descriptor = SegmentDescriptor.Read(bytes);
            return true;
        }

        // The processor sees whole frames of the table.
        int frame = (int)(index / SegmentDescriptors.InFrame);
        if (frame >= SegmentDescriptors.FramesOf((uint)Math.Min(state.GdtEntries, SegmentDescriptors.MostInGdt))) return false;
        if (!call.Domain.Frames.IsOwn(state.GdtFrames[frame])) return false;
        descriptor = new SegmentDescriptor { Raw = call.Domain.Frames.ReadEntry(state.GdtFrames[frame], (int)(index % SegmentDescriptors.InFrame)) };
        return true;
    }
}
