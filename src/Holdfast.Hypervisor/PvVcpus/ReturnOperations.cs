using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Pv;
using Holdfast.Abi.PvVcpu;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Paging;
using Holdfast.X86.Registers;

namespace Holdfast.Hypervisor.PvVcpus;

/// <summary>iret: a PV guest's kernel returns from an interrupt or an exception. What it returns to is on its stack; a guest without it is ended.</summary>
/// <remarks>Source: xen/arch/x86/pv/iret.c, 4.17.7 and 4.20.</remarks>
internal static class ReturnOperations
{
    private const ulong IoPrivilege = (ulong)(Rflags.IOPL0 | Rflags.IOPL1);
    private const int IoPrivilegeShift = 12;
    private const int GeneralProtection = 13;
    private const ushort UserLevel = 3;

    // VMASST_TYPE_architectural_iopl in public/xen.h, 4.17.
    private const ulong HasArchitecturalIoPrivilege = 1 << 4;

    // A return to the kernel's own level has no more on the stack.
    private const int FrameOfKernel = 4 * sizeof(uint);

    /// <summary>Loads the state that is on the stack. The result is the register in which a result stands.</summary>
    public static HypercallOutcome Return(in HypercallInvocation call)
    {
        Vcpu vcpu = call.Caller.Vcpu;
        ContextVcpuPv state = vcpu.PvOrFirst;
        bool isLoaded = call.Width == sizeof(uint) ? TryReturnNarrow(call, vcpu, ref state, out bool masksEvents) : TryReturn(call, ref state, out masksEvents);
        if (!isLoaded)
        {
            call.Domain.Crash();
            return HypercallOutcome.Done;
        }

        vcpu.Pv = state;
        vcpu.WriteInfo(VcpuInfo.Offsets.EvtchnUpcallMask((int)call.Domain.Width), [masksEvents ? (byte)1 : (byte)0]);

        // The handler of an NMI is done.
        if (vcpu.Activity is { BlockedByNmi: true } activity) vcpu.Activity = activity with { BlockedByNmi = false };
        return HypercallOutcome.OfRegister(state.Rax);
    }

    private static bool TryReturn(in HypercallInvocation call, ref ContextVcpuPv state, out bool masksEvents)
    {
        masksEvents = false;
        Span<byte> bytes = stackalloc byte[IretContext.Size];
        if (!call.Memory.TryRead(state.Rsp, bytes)) return false;
        var frame = IretContext.Read(bytes);
        bool isUser = (frame.Cs & GuestSelectors.LevelMask) == UserLevel;
        if (isUser && !PageFrames.IsFrame(state.UserPageTable)) return false;
        masksEvents = !IsSet(frame.Rflags, Rflags.IF);
        state = WithFlags(call, state, frame.Rflags) with
        {
            Rax = frame.Rax,
            R11 = frame.InSyscall ? state.R11 : frame.R11,
            Rcx = frame.InSyscall ? state.Rcx : frame.Rcx,
            Rip = frame.Rip,
            Rsp = frame.Rsp,
            Cs = (ushort)(frame.Cs | UserLevel),
            Ss = (ushort)(frame.Ss | UserLevel),
            InSyscall = frame.InSyscall,
            InKernel = !isUser,
        };
        return true;
    }

    private static bool TryReturnNarrow(in HypercallInvocation call, Vcpu vcpu, ref ContextVcpuPv state, out bool masksEvents)
    {
        masksEvents = false;
        uint stack = (uint)state.Rsp;
        Span<byte> bytes = stackalloc byte[IretFrame32.Size];
        bytes.Clear();

        // A return to the kernel's own level has no stack to return to, and nothing may be there.
        if (!call.Memory.TryRead(stack, bytes[..FrameOfKernel])) return false;
        IretFrame32 frame = IretFrame32.Read(bytes);
        if (IsSet(frame.Eflags, Rflags.VM)) return TryFault(call, vcpu, ref state, stack, out masksEvents);
        ushort level = (ushort)(frame.Cs & GuestSelectors.LevelMask);
        if (level < GuestSelectors.KernelLevelOf(call.Domain)) return false;
        bool isKernel = level == GuestSelectors.KernelLevelOf(call.Domain);
        if (!isKernel)
        {
            if (!call.Memory.TryRead(stack, bytes[..IretFrame32.Offsets.Es])) return false;
            frame = frame with { Esp = IretFrame32.Read(bytes).Esp, Ss = IretFrame32.Read(bytes).Ss };
        }

        masksEvents = !IsSet(frame.Eflags, Rflags.IF);
        state = WithFlags(call, state, frame.Eflags) with
        {
            Rax = frame.Eax,
            Rip = frame.Eip,
            Cs = (ushort)frame.Cs,
            Rsp = isKernel ? unchecked(stack + FrameOfKernel) : frame.Esp,
            Ss = isKernel ? state.Ss : (ushort)frame.Ss,
            InSyscall = false,
            InKernel = isKernel,
        };
        return true;
    }

    /// <summary>There is no virtual 8086 mode: the kernel is entered for a general protection fault of the first instruction there, with what it returned to on its stack.</summary>
    private static bool TryFault(in HypercallInvocation call, Vcpu vcpu, ref ContextVcpuPv state, uint stack, out bool masksEvents)
    {
        masksEvents = false;
        Span<byte> bytes = stackalloc byte[IretFrame32.Size];
        uint kernel = unchecked((uint)state.KernelSp - (uint)IretFrame32.Size);
        if (!call.Memory.TryRead(stack, bytes)) return false;
        IretFrame32 frame = IretFrame32.Read(bytes);
        (frame with { Eax = 0 }).Write(bytes);
        if (!call.Memory.TryWrite(kernel, bytes)) return false;
        ContextTrap trap = vcpu.Traps is { } traps ? traps.Trap[GeneralProtection] : default;
        masksEvents = trap.ClearsEvents || !IsSet(frame.Eflags, Rflags.IF);
        const ulong Left = (ulong)(Rflags.VM | Rflags.RF | Rflags.NT | Rflags.TF);
        ContextVcpuPv loaded = WithFlags(call, state, frame.Eflags);
        state = loaded with
        {
            Rflags = loaded.Rflags & ~Left,
            Rax = frame.Eax,
            Rip = trap.Address,
            Cs = trap.Cs,
            Rsp = kernel,
            Ss = (ushort)state.KernelSs,
            InSyscall = false,
            InKernel = (trap.Cs & GuestSelectors.LevelMask) == GuestSelectors.KernelLevelOf(call.Domain),
        };
        return true;
    }

    /// <summary>The processor always has interrupts enabled, and its level of privilege for I/O is Xen's; a guest that asked for it has one of its own.</summary>
    private static ContextVcpuPv WithFlags(in HypercallInvocation call, in ContextVcpuPv state, ulong flags)
    {
        bool setsPrivilege = call.Domain.Assists is { } assists && (assists.Assists & HasArchitecturalIoPrivilege) != 0;
        return state with
        {
            IoPrivilege = setsPrivilege ? (byte)((flags & IoPrivilege) >> IoPrivilegeShift) : state.IoPrivilege,
            Rflags = (flags & ~IoPrivilege & ~(ulong)Rflags.VM) | (ulong)(Rflags.IF | Rflags.MBS),
        };
    }

    private static bool IsSet(ulong flags, Rflags flag) => ((Rflags)flags).HasFlag(flag);
}
