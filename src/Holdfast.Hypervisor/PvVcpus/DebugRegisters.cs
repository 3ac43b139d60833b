using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Paging;
using Holdfast.X86.Policies;
using Holdfast.X86.Registers;

namespace Holdfast.Hypervisor.PvVcpus;

/// <summary>set_debugreg and get_debugreg: the debug registers of a PV guest's vCPU.</summary>
/// <remarks>
/// Source: xen/arch/x86/pv/misc-hypercalls.c (set_debugreg), xen/arch/x86/x86_emulate.c (x86emul_read_dr), xen/arch/x86/include/asm/debugreg.h, 4.17.7; xen/arch/x86/debug.c, 4.20. Breakpoints
/// on ports, which Xen keeps apart, are in DR7 here as they are when the guest reads it.
/// </remarks>
internal static class DebugRegisters
{
    /// <summary>DR6 after a reset, by Intel's manual (volume 3A, table 10-1).</summary>
    public const ulong Reset6 = 0xffff_0ff0;

    /// <summary>DR7 after a reset.</summary>
    public const ulong Reset7 = 0x400;

    private const ulong Zeros6 = 1 << 12;
    private const ulong BusLock6 = 1 << 11;
    private const ulong Transaction6 = 1 << 16;
    private const ulong Zeros7 = 0xd000;
    private const ulong Transaction7 = 1 << 11;
    private const ulong GeneralDetect = 1 << 13;
    private const ulong Enabled = 0xff;

    // Each breakpoint has four bits from bit 16 on, and says in the lowest two of them what for.
    private const int FirstKind = 16;
    private const int KindBits = 4;
    private const ulong KindMask = 3;
    private const ulong PortKind = 2;

    private static readonly XenVersion s_knowsFeatures = new(4, 18, 0);

    /// <summary>Sets a register of the calling vCPU.</summary>
    public static HypercallOutcome Set(in HypercallInvocation call)
    {
        Vcpu vcpu = call.Caller.Vcpu;
        ContextVcpuPv state = vcpu.PvOrFirst;
        XenErrno error = Set(call, ref state, call.U32(0), LinearAddresses.OrNowhere(call.Address(1)));
        if (error == default) vcpu.Pv = state;
        return error;
    }

    /// <summary>Tells a register of the calling vCPU.</summary>
    public static HypercallOutcome Get(in HypercallInvocation call)
    {
        ContextVcpuPv state = call.Caller.Vcpu.PvOrFirst;
        return Alias(state, call.U32(0)) switch
        {
            0 => HypercallOutcome.OfRegister(state.Dr0),
            1 => HypercallOutcome.OfRegister(state.Dr1),
            2 => HypercallOutcome.OfRegister(state.Dr2),
            3 => HypercallOutcome.OfRegister(state.Dr3),
            6 => HypercallOutcome.OfRegister(state.Dr6),
            7 => HypercallOutcome.OfRegister(state.Dr7),
            _ => XenErrno.Enodev,
        };
    }

    /// <summary>Sets a register in a vCPU's state.</summary>
    /// <returns>ENODEV for a register that there is not, EINVAL for a value that the processor refuses, EPERM for one that Xen does; then nothing is changed.</returns>
    public static XenErrno Set(in HypercallInvocation call, ref ContextVcpuPv state, uint register, ulong value)
    {
        register = Alias(state, register);
        if (register <= 3 && !LinearAddresses.MayBeGuests(value)) return XenErrno.Eperm;
        if (register is 6 or 7 && value > uint.MaxValue) return XenErrno.Einval;
        switch (register)
        {
            case 0:
                state = state with { Dr0 = value };
                return default;
            case 1:
                state = state with { Dr1 = value };
                return default;
            case 2:
                state = state with { Dr2 = value };
                return default;
            case 3:
                state = state with { Dr3 = value };
                return default;
            case 6:
                ulong ones = Reset6 & ~(Has(call, "rtm") ? Transaction6 : 0) & ~(Has(call, "bld") ? BusLock6 : 0);
                state = state with { Dr6 = (value | ones) & ~Zeros6 };
                return default;
            case 7:
                value = (value & ~(Zeros7 | (Has(call, "rtm") ? 0 : Transaction7))) | Reset7;
                if ((value & GeneralDetect) != 0 || !MayBreak(state, value)) return XenErrno.Eperm;
                state = state with { Dr7 = value };
                return default;
            default:
                return XenErrno.Enodev;
        }
    }

    /// <summary>Registers 4 and 5 are other names of 6 and 7 unless the guest has debugging extensions on, with which there are none of these numbers.</summary>
    private static uint Alias(in ContextVcpuPv state, uint register) => register is 4 or 5 ? ((Cr4)state.Cr4).HasFlag(Cr4.DE) ? uint.MaxValue : register + 2 : register;

    /// <summary>Breakpoints on ports need debugging extensions, when any breakpoint is enabled.</summary>
    private static bool MayBreak(in ContextVcpuPv state, ulong value)
    {
        if ((value & Enabled) == 0 || ((Cr4)state.Cr4).HasFlag(Cr4.DE)) return true;
        for (int shift = FirstKind; shift < 32; shift += KindBits)
        {
            if (((value >> shift) & KindMask) == PortKind) return false;
        }

        return true;
    }

    /// <summary>Whether bits of features are free goes by what the guest is told of the processor. Until 4.17 they are reserved.</summary>
    private static bool Has(in HypercallInvocation call, string feature) => call.Version >= s_knowsFeatures && call.Domain.OfferedFeatures is { } features && features.Contains(feature);
}
