using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.VcpuOp;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.PvVcpus;
using Holdfast.X86.Registers;

namespace Holdfast.Hypervisor.Scheduling;

/// <summary>The registers that an HVM guest's vCPU begins with, out of what its guest says.</summary>
/// <remarks>Source: check_segment and arch_set_info_hvm_guest in xen/arch/x86/hvm/domain.c, 4.17.7.</remarks>
internal static class FirstRegisters
{
    private const ulong RflagsFixed = 1 << 1;
    private const uint WholeSpace = uint.MaxValue;
    private const ushort BusyTss = 0xb;
    private const ushort Accessed = 1;
    private const ushort Busy = 2;
    private const ushort Writable = 2;

    // A flat code segment of 64 bits, flat data, the task state segment, and an empty local table.
    private const ushort Code64 = 0xa9b;
    private const ushort FlatData = 0xc93;
    private const ushort Task = 0x8b;
    private const uint TaskLimit = 0x67;
    private const ushort LocalTable = 0x82;

    private enum Kind
    {
        Code,
        Data,
        Stack,
        Task,
    }

    /// <summary>The registers of a vCPU that begins in 32-bit code; null when what is said of them cannot be.</summary>
    public static ContextVcpuRegisters? Of(in VcpuHvmX8632 state)
    {
        Array3<ushort> padding = state.Pad2;
        if (state.Pad1 != 0 || padding != default) return null;
        bool isRight = TryMake(Kind.Code, state.CsBase, state.CsLimit, state.CsAccess, out ContextSegment cs);
        isRight &= TryMake(Kind.Data, state.DsBase, state.DsLimit, state.DsAccess, out ContextSegment ds);
        isRight &= TryMake(Kind.Stack, state.SsBase, state.SsLimit, state.SsAccess, out ContextSegment ss);
        isRight &= TryMake(Kind.Data, state.EsBase, state.EsLimit, state.EsAccess, out ContextSegment es);
        isRight &= TryMake(Kind.Task, state.TrBase, state.TrLimit, state.TrAccess, out ContextSegment tr);
        var code = new SegmentAttributes(cs.Attributes);
        uint limit = code.Granular ? (cs.Limit << GuestMemory.PageShift) | ((1u << GuestMemory.PageShift) - 1) : cs.Limit;
        if (!isRight || state.Eip > limit || new SegmentAttributes(ss.Attributes).Dpl != code.Dpl || IsAbove(ds, code) || IsAbove(es, code)) return null;
        var efer = (Efer)state.Efer;
        if (efer.HasFlag(Efer.LMA) && !efer.HasFlag(Efer.LME)) return null;
        return Begin(efer) with
        {
            Rax = state.Eax,
            Rcx = state.Ecx,
            Rdx = state.Edx,
            Rbx = state.Ebx,
            Rsp = state.Esp,
            Rbp = state.Ebp,
            Rsi = state.Esi,
            Rdi = state.Edi,
            Rip = state.Eip,
            Rflags = state.Eflags | RflagsFixed,
            Cr0 = state.Cr0,
            Cr3 = state.Cr3,
            Cr4 = state.Cr4,
            Cs = cs,
            Ds = ds,
            Ss = ss,
            Es = es,
            Tr = tr,
        };
    }

    /// <summary>The registers of a vCPU that begins in 64-bit code; null when what is said of them cannot be.</summary>
    public static ContextVcpuRegisters? Of(in VcpuHvmX8664 state)
    {
        bool isRight = CanonicalAddress.IsCanonical(state.Rip) && ((Cr0)state.Cr0).HasFlag(Cr0.PG) && ((Cr4)state.Cr4).HasFlag(Cr4.PAE) && ((Efer)state.Efer).HasFlag(Efer.LME);
        if (!isRight) return null;
        var data = new ContextSegment { Limit = WholeSpace, Attributes = FlatData };
        return Begin((Efer)state.Efer) with
        {
            Rax = state.Rax,
            Rcx = state.Rcx,
            Rdx = state.Rdx,
            Rbx = state.Rbx,
            Rsp = state.Rsp,
            Rbp = state.Rbp,
            Rsi = state.Rsi,
            Rdi = state.Rdi,
            Rip = state.Rip,
            Rflags = state.Rflags | RflagsFixed,
            Cr0 = state.Cr0,
            Cr3 = state.Cr3,
            Cr4 = state.Cr4,
            Cs = data with { Attributes = Code64 },
            Ds = data,
            Ss = data,
            Es = data,
            Tr = new ContextSegment { Limit = TaskLimit, Attributes = Task },
        };
    }

    /// <summary>What no guest says of its vCPU's beginning.</summary>
    private static ContextVcpuRegisters Begin(Efer efer)
    {
        var data = new ContextSegment { Limit = WholeSpace, Attributes = FlatData };
        return new ContextVcpuRegisters
        {
            Efer = (ulong)(efer.HasFlag(Efer.LME) ? efer | Efer.LMA : efer),
            Fs = data,
            Gs = data,
            Ldtr = new ContextSegment { Attributes = LocalTable },
            Dr6 = DebugRegisters.Reset6,
            Dr7 = DebugRegisters.Reset7,
        };
    }

    private static bool IsAbove(in ContextSegment segment, SegmentAttributes code) =>
        new SegmentAttributes(segment.Attributes) is { IsPresent: true, Dpl: int dpl } && dpl > code.Dpl;

    private static bool TryMake(Kind kind, uint start, uint limit, ushort access, out ContextSegment segment)
    {
        // A segment that is there has been used, whatever is said.
        ushort attributes = new SegmentAttributes(access).IsPresent ? (ushort)(access | (kind == Kind.Task ? Busy : Accessed)) : access;
        segment = new ContextSegment { Base = start, Limit = limit, Attributes = attributes };
        if (attributes >> 12 != 0) return false;
        if (attributes == 0) return kind == Kind.Data;
        var said = new SegmentAttributes(attributes);
        bool isOfKind = kind == Kind.Task ? !said.IsCodeOrData && said.Type == BusyTss : said.IsCodeOrData;
        if (!isOfKind || !said.IsPresent) return false;
        return kind switch
        {
            Kind.Code => said.IsCode,
            Kind.Stack => !said.IsCode && (said.Type & Writable) != 0,
            Kind.Data => !said.IsCode || (said.Type & Writable) != 0,
            _ => true,
        };
    }
}
