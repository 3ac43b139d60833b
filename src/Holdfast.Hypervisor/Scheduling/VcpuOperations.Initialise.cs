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
using Holdfast.Streams.DomainContext;
using Holdfast.X86.Policies;
using Holdfast.X86.Registers;

namespace Holdfast.Hypervisor.Scheduling;

/// <content>A vCPU's first state.</content>
/// <remarks>Source: arch_set_info_hvm_guest in xen/arch/x86/hvm/domain.c and arch_set_info_guest in xen/arch/x86/domain.c, 4.17.7.</remarks>
internal static partial class VcpuOperations
{
    private const ulong MostLdtEntries = 8192;
    private const ulong GdtEntriesInFrame = 512;
    private const ulong MostGdtFrames = 16;
    private const ulong RflagsFixed = 1 << 1;
    private const ulong RflagsInterrupts = 1 << 9;
    private const ulong RflagsIoPrivilege = 3 << 12;

    // The levels at which kernels run: 1 of 32 bits, and 3 of 64 (GUEST_KERNEL_RPL in xen/arch/x86/include/asm/desc.h, 4.17).
    private const ushort NarrowKernel = 1;
    private const ushort WideKernel = 3;
    private const ushort Level = 3;

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
        FeatureSet offered = FeatureSet.FromWords(static _ => uint.MaxValue);
        if (call.Domain.CpuidPolicy is { } policy)
            offered = new CpuPolicy(new CpuidPolicy(policy.Elements.Select(static leaf => new CpuidLeafValue(leaf.Leaf, leaf.Subleaf, leaf.Eax, leaf.Ebx, leaf.Ecx, leaf.Edx))), MsrPolicy.Empty).Features;
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
        if (state.GdtEntries > MostGdtFrames * GdtEntriesInFrame) return XenErrno.Einval;
        if (!isNarrow && !state.IsInKernel && state.UserRoot == 0) return XenErrno.Einval;
        for (ulong i = 0; i * GdtEntriesInFrame < state.GdtEntries; i++)
        {
            if (!call.Domain.CanShareFrame(state.GdtFrames[(int)i])) return XenErrno.Einval;
        }

        if (!call.Domain.Memory.Contains(state.KernelFrame) || (state.UserFrame is ulong user && !call.Domain.Memory.Contains(user))) return XenErrno.Einval;

        // The same that makes a vCPU of an image's record; an image has a shared info page besides.
        ContextPiece[] pieces = [new(ContextPieceKind.LibxcRecord, (uint)LibxcRecordType.X86PvVcpuBasic, 0, body), new(ContextPieceKind.LibxcRecord, (uint)LibxcRecordType.SharedInfo, 0, s_page)];
        var saved = new SavedState(pieces) { IsPv = true, Width = isNarrow ? sizeof(uint) : sizeof(ulong) };
        if (DomainContextConverter.ToContext(saved, out _) is not { } records || !records.TryFind(ContextRecordType.VcpuPv, out byte[]? registers)) return XenErrno.Einval;
        ContextVcpuPv pv = ContextVcpuPv.Read(registers);

        // The guest's level of privilege for I/O is not the processor's, whose interrupts are always enabled; of CR0 only TS is the guest's; and no guest runs with Xen's privileges.
        ushort level = isNarrow ? NarrowKernel : WideKernel;
        vcpu.Pv = pv with
        {
            IoPrivilege = (byte)((state.Rflags & RflagsIoPrivilege) >> 12),
            Rflags = (state.Rflags & ~RflagsIoPrivilege) | RflagsInterrupts | RflagsFixed,
            Cr0 = (pv.Cr0 & (ulong)Cr0.TS) | (ulong)HostCr0,
            Cs = Lower(pv.Cs, level),
            Ss = Lower(pv.Ss, level),
            KernelSs = Lower((ushort)pv.KernelSs, level),
            EventCallbackCs = isNarrow ? Lower(pv.EventCallbackCs, level) : pv.EventCallbackCs,
            FailsafeCallbackCs = isNarrow ? Lower(pv.FailsafeCallbackCs, level) : pv.FailsafeCallbackCs,
        };
        if (records.TryFind(ContextRecordType.VcpuTraps, out byte[]? traps)) vcpu.Traps = Lower(ContextVcpuTraps.Read(traps), level);
        if (records.TryFind(ContextRecordType.VcpuXstate, out byte[]? xstate)) vcpu.Xstate = ContextVcpuXstate.Read(xstate);
        if (vcpu.Id == 0) call.Domain.Assists = new ContextAssists { Assists = state.Assists };
        vcpu.SetUp(state.IsOnline);
        return HypercallOutcome.Done;
    }

    /// <summary>A selector of no more privilege than a level (__fixup_guest_selector in xen/arch/x86/include/asm/desc.h, 4.17).</summary>
    private static ushort Lower(ushort selector, ushort level) => (selector & Level) < level ? (ushort)((selector & ~Level) | level) : selector;

    private static ContextVcpuTraps Lower(in ContextVcpuTraps traps, ushort level)
    {
        Array256<ContextTrap> lowered = traps.Trap;
        for (int i = 0; i < Array256<ContextTrap>.Length; i++) lowered[i] = lowered[i] with { Cs = Lower(lowered[i].Cs, level) };
        return traps with { Trap = lowered };
    }
}
