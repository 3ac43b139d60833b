using Holdfast.Abi;
using Holdfast.Abi.Elf;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Pv;
using Holdfast.Streams.Hvm;
using Holdfast.Streams.Libxc;
using Holdfast.Streams.Pv;
using Holdfast.Streams.Vcpus;
using Holdfast.X86.Paging;
using Holdfast.X86.Registers;

namespace Holdfast.Streams.Extraction;

/// <summary>A vCPU as a core dump has it. The note of QEMU has all registers that any other note has.</summary>
/// <param name="Id">Its number.</param>
/// <param name="State">Its registers.</param>
internal sealed record CoreVcpu(int Id, QemuCpuState State)
{
    /// <summary>True when it runs in long mode, be it code of 32 bits.</summary>
    public required bool Is64Bit { get; init; }

    /// <summary>Its x87 and SSE registers, 512 bytes in the layout of FXSAVE; empty when it has not used them.</summary>
    public ReadOnlyMemory<byte> Fxsave { get; init; }

    /// <summary>Its extended state in the layout of XSAVE; empty when the image has none.</summary>
    public ReadOnlyMemory<byte> Xsave { get; init; }

    /// <summary>XCR0 with everything that was ever enabled in it: the components that the area has room for.</summary>
    public ulong XsaveComponents { get; init; }

    /// <summary>The vCPUs of an image that are up.</summary>
    public static IReadOnlyList<CoreVcpu> In(GuestImage image)
    {
        if ((image.Libxc ?? image.ContextState) is { IsPv: true } stream) return [.. stream.Pv.Vcpus.Values.Select(Of).OfType<CoreVcpu>()];
        return image.HvmContext is { } context ? [.. context.Vcpus.Values.Where(vcpu => vcpu.Cpu is not null).Select(vcpu => Of(context, vcpu))] : [];
    }

    private static CoreVcpu Of(HvmContext context, HvmVcpu vcpu)
    {
        HvmHwCpu cpu = vcpu.Cpu!.Value;
        HvmContextEntry? xsave = context.Entries.LastOrDefault(entry => entry.Descriptor.Typecode == (ushort)HvmSaveType.CpuXsave && entry.Descriptor.Instance == vcpu.Id && entry.Body.Length > HvmHwCpuXsave.Offsets.FpuSse);
        Array512<byte> fpu = cpu.FpuRegs;
        var state = new QemuCpuState
        {
            Version = QemuCpuState.CurrentVersion,
            StructureSize = QemuCpuState.Size,
            Rax = cpu.Rax,
            Rbx = cpu.Rbx,
            Rcx = cpu.Rcx,
            Rdx = cpu.Rdx,
            Rsi = cpu.Rsi,
            Rdi = cpu.Rdi,
            Rsp = cpu.Rsp,
            Rbp = cpu.Rbp,
            R8 = cpu.R8,
            R9 = cpu.R9,
            R10 = cpu.R10,
            R11 = cpu.R11,
            R12 = cpu.R12,
            R13 = cpu.R13,
            R14 = cpu.R14,
            R15 = cpu.R15,
            Rip = cpu.Rip,
            Rflags = cpu.Rflags,
            Cs = Segment(cpu.CsSel, cpu.CsBase, cpu.CsLimit, cpu.CsArbytes),
            Ds = Segment(cpu.DsSel, cpu.DsBase, cpu.DsLimit, cpu.DsArbytes),
            Es = Segment(cpu.EsSel, cpu.EsBase, cpu.EsLimit, cpu.EsArbytes),
            Fs = Segment(cpu.FsSel, cpu.FsBase, cpu.FsLimit, cpu.FsArbytes),
            Gs = Segment(cpu.GsSel, cpu.GsBase, cpu.GsLimit, cpu.GsArbytes),
            Ss = Segment(cpu.SsSel, cpu.SsBase, cpu.SsLimit, cpu.SsArbytes),
            Ldt = Segment(cpu.LdtrSel, cpu.LdtrBase, cpu.LdtrLimit, cpu.LdtrArbytes),
            Tr = Segment(cpu.TrSel, cpu.TrBase, cpu.TrLimit, cpu.TrArbytes),
            Gdt = new QemuSegment { Base = cpu.GdtrBase, Limit = cpu.GdtrLimit },
            Idt = new QemuSegment { Base = cpu.IdtrBase, Limit = cpu.IdtrLimit },
            Cr0 = cpu.Cr0,
            Cr2 = cpu.Cr2,
            Cr3 = cpu.Cr3,
            Cr4 = cpu.Cr4,
            KernelGsBase = cpu.ShadowGs,
        };
        return new CoreVcpu(vcpu.Id, state)
        {
            Is64Bit = ((Efer)cpu.MsrEfer).HasFlag(Efer.LMA),
            Fxsave = (cpu.Flags & HvmHwCpu.FpuInitialisedFlag) == 0 ? default : fpu.AsSpan().ToArray(),
            Xsave = xsave?.Body[HvmHwCpuXsave.Offsets.FpuSse..] ?? default,
            XsaveComponents = xsave is null ? 0 : new ByteReader(xsave.Body.Span[HvmHwCpuXsave.Offsets.Xcr0Accum..]).U64(),
        };
    }

    private static CoreVcpu? Of(PvVcpu vcpu)
    {
        if (VcpuAddressSpace.Of(vcpu, NoMemory.Instance) is not { } space) return null;
        ReadOnlySpan<byte> bytes = vcpu.Basic!.Bytes.Span;
        CoreVcpu? made = space.Mode == PagingMode.FourLevel ? Of((int)vcpu.Id, VcpuGuestContext64.Read(bytes), space.Root) : Of((int)vcpu.Id, VcpuGuestContext32.Read(bytes), space.Root);
        if (made is null || vcpu.Xsave is not { Bytes.Length: > PvXsaveHeader.Size } xsave) return made;
        return made with { Xsave = xsave.Bytes[PvXsaveHeader.Size..], XsaveComponents = PvXsaveHeader.Read(xsave.Bytes.Span).Xcr0Accum };
    }

    private static CoreVcpu? Of(int id, VcpuGuestContext64 context, ulong root)
    {
        if (!context.Online) return null;
        CpuUserRegs64 registers = context.UserRegs;
        Array8<ulong> control = context.Ctrlreg;
        Array512<byte> fpu = context.FpuCtxt;

        // The base of GS that is in use, and the one that SWAPGS brings.
        (ulong gs, ulong other) = context.InKernel ? (context.GsBaseKernel, context.GsBaseUser) : (context.GsBaseUser, context.GsBaseKernel);
        var state = new QemuCpuState
        {
            Version = QemuCpuState.CurrentVersion,
            StructureSize = QemuCpuState.Size,
            Rax = registers.Rax,
            Rbx = registers.Rbx,
            Rcx = registers.Rcx,
            Rdx = registers.Rdx,
            Rsi = registers.Rsi,
            Rdi = registers.Rdi,
            Rsp = registers.Rsp,
            Rbp = registers.Rbp,
            R8 = registers.R8,
            R9 = registers.R9,
            R10 = registers.R10,
            R11 = registers.R11,
            R12 = registers.R12,
            R13 = registers.R13,
            R14 = registers.R14,
            R15 = registers.R15,
            Rip = registers.Rip,
            Rflags = registers.Rflags,
            Cs = new QemuSegment { Selector = registers.Cs },
            Ds = new QemuSegment { Selector = registers.Ds },
            Es = new QemuSegment { Selector = registers.Es },
            Fs = new QemuSegment { Selector = registers.Fs, Base = context.FsBase },
            Gs = new QemuSegment { Selector = registers.Gs, Base = gs },
            Ss = new QemuSegment { Selector = registers.Ss },
            Ldt = new QemuSegment { Base = context.LdtBase },
            Cr0 = control[0],
            Cr2 = control[2],
            Cr3 = root,
            Cr4 = control[4],
            KernelGsBase = other,
        };
        return new CoreVcpu(id, state) { Is64Bit = true, Fxsave = context.I387Valid ? fpu.AsSpan().ToArray() : default };
    }

    private static CoreVcpu? Of(int id, VcpuGuestContext32 context, ulong root)
    {
        if (!context.Online) return null;
        CpuUserRegs32 registers = context.UserRegs;
        Array8<uint> control = context.Ctrlreg;
        Array512<byte> fpu = context.FpuCtxt;
        var state = new QemuCpuState
        {
            Version = QemuCpuState.CurrentVersion,
            StructureSize = QemuCpuState.Size,
            Rax = registers.Eax,
            Rbx = registers.Ebx,
            Rcx = registers.Ecx,
            Rdx = registers.Edx,
            Rsi = registers.Esi,
            Rdi = registers.Edi,
            Rsp = registers.Esp,
            Rbp = registers.Ebp,
            Rip = registers.Eip,
            Rflags = registers.Eflags,
            Cs = new QemuSegment { Selector = registers.Cs },
            Ds = new QemuSegment { Selector = registers.Ds },
            Es = new QemuSegment { Selector = registers.Es },
            Fs = new QemuSegment { Selector = registers.Fs },
            Gs = new QemuSegment { Selector = registers.Gs },
            Ss = new QemuSegment { Selector = registers.Ss },
            Ldt = new QemuSegment { Base = context.LdtBase },
            Cr0 = control[0],
            Cr2 = control[2],
            Cr3 = root,
            Cr4 = control[4],
        };
        return new CoreVcpu(id, state) { Is64Bit = false, Fxsave = context.I387Valid ? fpu.AsSpan().ToArray() : default };
    }

    /// <summary>A segment as QEMU writes it: its attributes stand where the upper half of a descriptor has them.</summary>
    private static QemuSegment Segment(uint selector, ulong start, uint limit, uint attributes) => new()
    {
        Selector = selector,
        Base = start,
        Limit = limit,
        Attributes = ((attributes & 0xff) << 8) | (((attributes >> 8) & 0xf) << 20),
    };

    private sealed class NoMemory : IPhysicalMemory
    {
        public static readonly NoMemory Instance = new();

        public bool TryRead(ulong address, Span<byte> destination) => false;
    }
}
