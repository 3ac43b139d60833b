using Holdfast.Abi.Hvm;
using Holdfast.Abi.Pv;
using Holdfast.Streams.Hvm;
using Holdfast.Streams.Pv;
using Holdfast.Streams.Vcpus;
using Holdfast.X86.Paging;
using Holdfast.X86.Registers;

namespace Holdfast.Streams.Hypercalls;

/// <summary>A vCPU as the hypervisor sees whoever makes a hypercall: its width, and the registers that it looks at.</summary>
internal sealed record Caller
{
    private const string UserCode = "it runs user code";

    /// <summary>The vCPU's number.</summary>
    public required int Vcpu { get; init; }

    /// <summary>True in a PV guest.</summary>
    public required bool IsPv { get; init; }

    /// <summary>The width of its words in bytes: 4 or 8.</summary>
    public required int Width { get; init; }

    /// <summary>The linear address of its next instruction.</summary>
    public required ulong Address { get; init; }

    /// <summary>The register that has the number of a call before it, and its result behind it.</summary>
    public required ulong Accumulator { get; init; }

    /// <summary>The registers of arguments, in their order.</summary>
    public required IReadOnlyList<CallRegister> Arguments { get; init; }

    /// <summary>The instructions by which it makes hypercalls.</summary>
    public required IReadOnlyList<CallInstruction> Instructions { get; init; }

    /// <summary>Its linear addresses.</summary>
    public required AddressSpace Space { get; init; }

    /// <summary>Why it makes no hypercalls, as the end of a sentence; null when it may.</summary>
    public string? Barrier { get; init; }

    /// <summary>A vCPU of an HVM or PVH guest; null when it is not up.</summary>
    public static Caller? Of(HvmVcpu vcpu, IPhysicalMemory memory)
    {
        if (vcpu.Cpu is not HvmHwCpu cpu) return null;
        bool isLong = ((Efer)cpu.MsrEfer).HasFlag(Efer.LMA) && SegmentAttributes.FromSaved(cpu.CsArbytes).Long;
        return new Caller
        {
            Vcpu = vcpu.Id,
            IsPv = false,
            Width = isLong ? sizeof(ulong) : sizeof(uint),
            Address = isLong ? cpu.Rip : (uint)(cpu.CsBase + cpu.Rip),
            Accumulator = isLong ? cpu.Rax : (uint)cpu.Rax,
            Arguments = isLong ? Wide(cpu.Rdi, cpu.Rsi, cpu.Rdx, cpu.R10, cpu.R8, cpu.R9) : Narrow((uint)cpu.Rbx, (uint)cpu.Rcx, (uint)cpu.Rdx, (uint)cpu.Rsi, (uint)cpu.Rdi, (uint)cpu.Rbp),
            Instructions = CallInstruction.OfHvm,
            Space = VcpuAddressSpace.Of(cpu, memory),
            Barrier = BarrierOf(cpu),
        };
    }

    /// <summary>A vCPU of a PV guest; null when it is not up.</summary>
    public static Caller? Of(PvVcpu vcpu, IPhysicalMemory memory) => VcpuAddressSpace.Of(vcpu, memory) is not { } space ? null
        : vcpu.Basic!.Bytes.Length == VcpuGuestContext64.Size ? Of((int)vcpu.Id, VcpuGuestContext64.Read(vcpu.Basic.Bytes.Span), space)
        : Of((int)vcpu.Id, VcpuGuestContext32.Read(vcpu.Basic.Bytes.Span), space);

    private static Caller? Of(int id, VcpuGuestContext64 context, AddressSpace space)
    {
        CpuUserRegs64 registers = context.UserRegs;
        return !context.Online ? null : new Caller
        {
            Vcpu = id,
            IsPv = true,
            Width = sizeof(ulong),
            Address = registers.Rip,
            Accumulator = registers.Rax,
            Arguments = Wide(registers.Rdi, registers.Rsi, registers.Rdx, registers.R10, registers.R8, registers.R9),
            Instructions = CallInstruction.OfPv64,
            Space = space,
            Barrier = context.InKernel ? null : UserCode,
        };
    }

    // A kernel's segments are flat: the descriptors are in the guest's memory, and no PV kernel is known that has others.
    private static Caller? Of(int id, VcpuGuestContext32 context, AddressSpace space)
    {
        CpuUserRegs32 registers = context.UserRegs;
        return !context.Online ? null : new Caller
        {
            Vcpu = id,
            IsPv = true,
            Width = sizeof(uint),
            Address = registers.Eip,
            Accumulator = registers.Eax,
            Arguments = Narrow(registers.Ebx, registers.Ecx, registers.Edx, registers.Esi, registers.Edi, registers.Ebp),
            Instructions = CallInstruction.OfPv32,
            Space = space,
            Barrier = context.InKernel ? null : UserCode,
        };
    }

    /// <summary>
    /// Xen gives -EPERM to a caller in virtual 8086 mode, and to one whose privilege level, which it takes from SS, is not 0; in real mode, there is none (hvm_hypercall in xen/arch/x86/hvm/hypercall.c, 4.17).
    /// </summary>
    private static string? BarrierOf(HvmHwCpu cpu)
    {
        if (!((Cr0)cpu.Cr0).HasFlag(Cr0.PE)) return null;
        if (!((Efer)cpu.MsrEfer).HasFlag(Efer.LMA) && ((Rflags)cpu.Rflags).HasFlag(Rflags.VM)) return "it runs in virtual 8086 mode";
        return SegmentAttributes.FromSaved(cpu.SsArbytes).Dpl == 0 ? null : UserCode;
    }

    private static CallRegister[] Wide(ulong rdi, ulong rsi, ulong rdx, ulong r10, ulong r8, ulong r9) =>
        [new("rdi", rdi), new("rsi", rsi), new("rdx", rdx), new("r10", r10), new("r8", r8), new("r9", r9)];

    private static CallRegister[] Narrow(uint ebx, uint ecx, uint edx, uint esi, uint edi, uint ebp) =>
        [new("ebx", ebx), new("ecx", ecx), new("edx", edx), new("esi", esi), new("edi", edi), new("ebp", ebp)];
}
