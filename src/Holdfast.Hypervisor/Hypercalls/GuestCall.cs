using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;
using Holdfast.X86.Paging;
using Holdfast.X86.Registers;

namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>
/// A hypercall of a guest's vCPU: from the vCPU's registers into the hypervisor, and back into them (docs/specs/hypercall.md §1, §2). The registers are those at the moment when the processor gives control to
/// the hypervisor: in an HVM or PVH guest the instruction pointer stands at the instruction, in a PV guest behind it.
/// </summary>
internal static class GuestCall
{
    // vmcall and vmmcall have three bytes; syscall and int $0x82, by which PV guests call, have two.
    private const ulong HvmInstruction = 3;
    private const ulong PvInstruction = 2;

    /// <summary>Makes the call that the vCPU stands at.</summary>
    /// <returns>True when it is done, and the vCPU goes on behind the instruction; false when it was preempted, and the vCPU makes it again.</returns>
    /// <exception cref="InvalidOperationException">The vCPU has no registers, or is a PV guest's in user mode, from where no call gets to the hypervisor.</exception>
    public static bool Make(EmbeddedHypervisor hypervisor, Domain domain, Vcpu vcpu) =>
        vcpu.Registers is { } registers ? MakeHvm(hypervisor, domain, vcpu, registers)
        : vcpu.Pv is { InKernel: true } pv ? MakePv(hypervisor, domain, vcpu, pv)
        : throw new InvalidOperationException($"The vCPU {vcpu.Id} of {domain.Id} has no registers from which it could make a call.");

    private static bool MakeHvm(EmbeddedHypervisor hypervisor, Domain domain, Vcpu vcpu, ContextVcpuRegisters registers)
    {
        var efer = (Efer)registers.Efer;
        bool isProtected = ((Cr0)registers.Cr0).HasFlag(Cr0.PE);
        bool isLong = isProtected && efer.HasFlag(Efer.LMA) && new SegmentAttributes(registers.Cs.Attributes).Long;
        int width = isLong ? sizeof(ulong) : sizeof(uint);
        if (isProtected && ((!isLong && ((Rflags)registers.Rflags).HasFlag(Rflags.VM)) || new SegmentAttributes(registers.Ss.Attributes).Dpl != 0))
        {
            UInt128 refused = HypercallDispatcher.AsRegister(HypercallResult.Failed(XenErrno.Eperm), sizeof(ulong));
            vcpu.Registers = registers with { Rax = (ulong)refused, Rip = registers.Rip + HvmInstruction };
            return true;
        }

        AddressSpace space = AddressSpace.Of(domain.Memory, (Cr0)registers.Cr0, registers.Cr3, (Cr4)registers.Cr4, efer);
        var memory = new GuestVirtualMemory(space, domain.Memory, ((Cr0)registers.Cr0).HasFlag(Cr0.WP));
        HypercallRegisters call = isLong
            ? Load(registers.Rax, registers.Rdi, registers.Rsi, registers.Rdx, registers.R10, registers.R8)
            : Load(registers.Rax, registers.Rbx, registers.Rcx, registers.Rdx, registers.Rsi, registers.Rdi);
        bool isDone = hypervisor.Call(new HypercallCaller(domain, width, memory, vcpu.Id), ref call);

        // The operation may have replaced the vCPU's state, or some of it.
        ContextVcpuRegisters after = vcpu.Registers ?? registers;
        after = after with { Rax = Merged(after.Rax, call.Accumulator, width), Rip = isDone ? after.Rip + HvmInstruction : after.Rip };
        vcpu.Registers = isLong
            ? after with { Rdi = (ulong)call[0], Rsi = (ulong)call[1], Rdx = (ulong)call[2], R10 = (ulong)call[3], R8 = (ulong)call[4] }
            : after with
            {
                Rbx = Merged(after.Rbx, call[0], width),
                Rcx = Merged(after.Rcx, call[1], width),
                Rdx = Merged(after.Rdx, call[2], width),
                Rsi = Merged(after.Rsi, call[3], width),
                Rdi = Merged(after.Rdi, call[4], width),
            };
        return isDone;
    }

    private static bool MakePv(EmbeddedHypervisor hypervisor, Domain domain, Vcpu vcpu, ContextVcpuPv registers)
    {
        bool isWide = domain.Configuration.Width == sizeof(ulong);
        int width = isWide ? sizeof(ulong) : sizeof(uint);
        var space = new AddressSpace(domain.Memory, isWide ? PagingMode.FourLevel : PagingMode.ThreeLevel, registers.KernelPageTable << GuestMemory.PageShift);
        var memory = new GuestVirtualMemory(space, domain.Memory) { SharesWithXen = true };
        HypercallRegisters call = isWide
            ? Load(registers.Rax, registers.Rdi, registers.Rsi, registers.Rdx, registers.R10, registers.R8)
            : Load(registers.Rax, registers.Rbx, registers.Rcx, registers.Rdx, registers.Rsi, registers.Rdi);
        bool isDone = hypervisor.Call(new HypercallCaller(domain, width, memory, vcpu.Id), ref call);

        ContextVcpuPv after = vcpu.Pv ?? registers;
        after = after with { Rax = Merged(after.Rax, call.Accumulator, width), Rip = isDone ? after.Rip : after.Rip - PvInstruction };
        vcpu.Pv = isWide
            ? after with { Rdi = (ulong)call[0], Rsi = (ulong)call[1], Rdx = (ulong)call[2], R10 = (ulong)call[3], R8 = (ulong)call[4] }
            : after with
            {
                Rbx = Merged(after.Rbx, call[0], width),
                Rcx = Merged(after.Rcx, call[1], width),
                Rdx = Merged(after.Rdx, call[2], width),
                Rsi = Merged(after.Rsi, call[3], width),
                Rdi = Merged(after.Rdi, call[4], width),
            };
        return isDone;
    }

    private static HypercallRegisters Load(ulong number, ulong first, ulong second, ulong third, ulong fourth, ulong fifth)
    {
        var registers = new HypercallRegisters { Accumulator = number };
        (registers[0], registers[1], registers[2], registers[3], registers[4]) = (first, second, third, fourth, fifth);
        return registers;
    }

    /// <summary>A register after the call: of a caller of 4 bytes the upper half is not its own, and stays.</summary>
    private static ulong Merged(ulong old, UInt128 value, int width) => width == sizeof(uint) ? (old & ~(ulong)uint.MaxValue) | (uint)value : (ulong)value;
}
