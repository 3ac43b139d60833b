using System.Buffers;
using System.Collections.Immutable;
using Holdfast.Abi;
using Holdfast.Abi.Cpuid;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Pv;
using Holdfast.Abi.VcpuOp;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Paging;
using Holdfast.Hypervisor.PvVcpus;
using Holdfast.Streams.DomainContext;
using Holdfast.X86.Policies;
using Holdfast.X86.Registers;

namespace Holdfast.Hypervisor.Scheduling;

/// <content>A vCPU's first state.</content>
/// <remarks>Source: arch_set_info_hvm_guest in xen/arch/x86/hvm/domain.c and arch_set_info_guest in xen/arch/x86/domain.c, 4.17.7.</remarks>
internal static partial class VcpuOperations
{
    private const ulong MostLdtEntries = 8192;
    private const ulong RflagsFixed = 1 << 1;
    private const ulong RflagsInterrupts = 1 << 9;
    private const ulong RflagsIoPrivilege = 3 << 12;

    // What Xen itself runs with.
    private const Cr0 HostCr0 = Cr0.PG | Cr0.AM | Cr0.WP | Cr0.NE | Cr0.ET | Cr0.MP | Cr0.PE;

    private static readonly byte[] s_page = new byte[Memory.GuestMemory.PageSize];
    private static readonly XenVersion s_takesHvmWithoutInfo = new(4, 19, 0);

    private static HypercallOutcome Initialise(in HypercallInvocation call, Vcpu vcpu)
    {
        // Until it has a vcpu_info, a vCPU beyond those of the shared info page cannot begin.
        if (!vcpu.HasInfo && (call.Domain.IsPv || call.Version < s_takesHvmWithoutInfo)) return XenErrno.Einval;
        return call.Domain.IsPv ? InitialisePv(call, vcpu) : InitialiseHvm(call, vcpu);
    }

    private static HypercallOutcome InitialiseHvm(in HypercallInvocation call, Vcpu vcpu)
    {
        if (!call.TryRead(2, out VcpuHvmContext context)) return XenErrno.Efault;
        if (vcpu.IsInitialised) return XenErrno.Eexist;
        if (context.Pad != 0) return XenErrno.Einval;
        ContextVcpuRegisters? registers = context.Mode switch
        {
            VcpuHvmContext.Mode32 => FirstRegisters.Of(context.CpuRegsAsVcpuHvmX8632()),
            VcpuHvmContext.Mode64 => FirstRegisters.Of(context.CpuRegsAsVcpuHvmX8664()),
            _ => null,
        };
        if (registers is not { } first || !IsPermitted(call, first)) return XenErrno.Einval;
        vcpu.Registers = first;
        vcpu.SetUp(false);
        return HypercallOutcome.Done;
    }

    /// <summary>What CR4 and EFER may have goes by what the guest is told of the processor; where nothing is known of that, by what there is.</summary>
    private static bool IsPermitted(in HypercallInvocation call, in ContextVcpuRegisters registers)
    {
        FeatureSet offered = call.Domain.OfferedFeatures ?? FeatureSet.FromWords(static _ => uint.MaxValue);
        return ControlRegisters.CheckCr4(registers.Cr4, offered, version: call.Version).IsEmpty
            && ControlRegisters.CheckEfer(registers.Efer, (ulong)Cr0.PG, offered, version: call.Version).IsEmpty;
    }

    private static HypercallOutcome InitialisePv(in HypercallInvocation call, Vcpu vcpu)
    {
        bool isNarrow = call.Domain.Width == sizeof(uint);
        int size = isNarrow ? VcpuGuestContext32.Size : VcpuGuestContext64.Size;
        byte[] body = ArrayPool<byte>.Shared.Rent(PvVcpuHeader.Size + size);
        try
        {
            // A record of an image begins with the number of the vCPU, which is none of its state.
            body.AsSpan(0, PvVcpuHeader.Size).Clear();
            return call.TryRead(2, body.AsSpan(PvVcpuHeader.Size, size)) ? InitialisePv(call, vcpu, body.AsMemory(0, PvVcpuHeader.Size + size), isNarrow) : XenErrno.Efault;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(body);
        }
    }

    private static HypercallOutcome InitialisePv(in HypercallInvocation call, Vcpu vcpu, ReadOnlyMemory<byte> body, bool isNarrow)
    {
        if (vcpu.IsInitialised) return XenErrno.Eexist;
        ReadOnlySpan<byte> context = body.Span[PvVcpuHeader.Size..];
        PvFirstState state = isNarrow ? PvFirstState.Of(VcpuGuestContext32.Read(context)) : PvFirstState.Of(VcpuGuestContext64.Read(context));
        if (!state.IsCanonical || state.LdtBase % Memory.GuestMemory.PageSize != 0 || state.LdtEntries > MostLdtEntries) return XenErrno.Einval;
        if (!isNarrow && !LinearAddresses.MayBeGuests(state.LdtBase)) return XenErrno.Einval;
        if (vcpu.Id == 0 && (state.Assists & ~AssistOperations.AssistsOf(call.Domain)) != 0) return XenErrno.Einval;
        if (state.GdtEntries > SegmentDescriptors.MostInGdt) return XenErrno.Einval;
        if (!isNarrow && !state.IsInKernel && state.UserRoot == 0) return XenErrno.Einval;

        // The same that makes a vCPU of an image's record; an image has a shared info page besides.
        ContextPiece[] pieces = [new(ContextPieceKind.LibxcRecord, (uint)LibxcRecordType.X86PvVcpuBasic, 0, body), new(ContextPieceKind.LibxcRecord, (uint)LibxcRecordType.SharedInfo, 0, s_page)];
        var saved = new SavedState(pieces) { IsPv = true, Width = isNarrow ? sizeof(uint) : sizeof(ulong) };
        if (DomainContextConverter.ToContext(saved, out _) is not { } records || !records.TryFind(ContextRecordType.VcpuPv, out byte[]? registers)) return XenErrno.Einval;
        if (TryUseFrames(call.Domain.Frames, vcpu.Id, state) is var error && error != default) return error;
        ContextVcpuPv pv = WithDebugRegisters(call, ContextVcpuPv.Read(registers));

        // The guest's level of privilege for I/O is not the processor's, whose interrupts are always enabled; of CR0 only TS is the guest's; and no guest runs with Xen's privileges.
        Domain domain = call.Domain;
        vcpu.Pv = pv with
        {
            IoPrivilege = (byte)((state.Rflags & RflagsIoPrivilege) >> 12),
            Rflags = (state.Rflags & ~RflagsIoPrivilege) | RflagsInterrupts | RflagsFixed,
            Cr0 = (pv.Cr0 & (ulong)Cr0.TS) | (ulong)HostCr0,
            Cs = GuestSelectors.Lower(domain, pv.Cs),
            Ss = GuestSelectors.Lower(domain, pv.Ss),
            KernelSs = GuestSelectors.LowerWord(domain, pv.KernelSs),
            EventCallbackCs = isNarrow ? GuestSelectors.Lower(domain, pv.EventCallbackCs) : pv.EventCallbackCs,
            FailsafeCallbackCs = isNarrow ? GuestSelectors.Lower(domain, pv.FailsafeCallbackCs) : pv.FailsafeCallbackCs,
        };
        if (records.TryFind(ContextRecordType.VcpuTraps, out byte[]? traps)) vcpu.Traps = Lower(domain, ContextVcpuTraps.Read(traps));
        if (records.TryFind(ContextRecordType.VcpuXstate, out byte[]? xstate)) vcpu.Xstate = ContextVcpuXstate.Read(xstate);
        if (vcpu.Id == 0) call.Domain.Assists = new ContextAssists { Assists = state.Assists };
        vcpu.SetUp(state.IsOnline);
        return HypercallOutcome.Done;
    }

    /// <summary>Uses what the vCPU names: its descriptor table and the roots of its page tables. When one of them cannot be used, none is.</summary>
    private static XenErrno TryUseFrames(PageFrames frames, uint vcpu, in PvFirstState state)
    {
        if (frames.SetGdt(vcpu, state.GdtFrames, (uint)state.GdtEntries) != default) return XenErrno.Einval;
        bool isKernelUsed = frames.Use(state.KernelFrame, frames.RootType) == default;
        if (isKernelUsed && (state.UserFrame is not ulong user || frames.Use(user, frames.RootType) == default)) return default;
        if (isKernelUsed) frames.EndUse(state.KernelFrame);
        frames.EndGdt(vcpu);
        return XenErrno.Einval;
    }

    /// <summary>The debug registers are set one by one; one that is refused is as after a reset.</summary>
    private static ContextVcpuPv WithDebugRegisters(in HypercallInvocation call, in ContextVcpuPv given)
    {
        ContextVcpuPv state = given with { Dr0 = 0, Dr1 = 0, Dr2 = 0, Dr3 = 0, Dr6 = DebugRegisters.Reset6, Dr7 = DebugRegisters.Reset7 };
        DebugRegisters.Set(call, ref state, 0, given.Dr0);
        DebugRegisters.Set(call, ref state, 1, given.Dr1);
        DebugRegisters.Set(call, ref state, 2, given.Dr2);
        DebugRegisters.Set(call, ref state, 3, given.Dr3);
        DebugRegisters.Set(call, ref state, 6, given.Dr6);
        DebugRegisters.Set(call, ref state, 7, given.Dr7);
        return state;
    }

    private static ContextVcpuTraps Lower(Domain domain, in ContextVcpuTraps traps)
    {
        Array256<ContextTrap> lowered = traps.Trap;
        for (int i = 0; i < Array256<ContextTrap>.Length; i++) lowered[i] = lowered[i] with { Cs = GuestSelectors.Lower(domain, lowered[i].Cs) };
        return traps with { Trap = lowered };
    }
}
