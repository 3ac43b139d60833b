using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Pv;
using Holdfast.Abi.PvVcpu;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.X86.Registers;

namespace Holdfast.Hypervisor.PvVcpus;

/// <summary>set_callbacks, callback_op and nmi_op: where a PV guest's kernel is entered for what is no exception.</summary>
/// <remarks>Source: xen/arch/x86/pv/callback.c, 4.17.7 and 4.20.</remarks>
internal static class CallbackOperations
{
    private const int NmiVector = 2;

    private static readonly int s_largestStructure = Math.Max(CallbackRegister.SizeAt(16), NmiCallback.SizeAt(16));

    /// <summary>Sets the entry points that there were at first. What is wrong with one of them is told nobody; it stays as it was.</summary>
    public static HypercallOutcome Set(in HypercallInvocation call)
    {
        if (call.Width == sizeof(uint))
        {
            Register(call, new CallbackRegister { Type = (ushort)CallbackType.Event, Cs = call.U32(0), Address = call.U32(1) });
            Register(call, new CallbackRegister { Type = (ushort)CallbackType.Failsafe, Cs = call.U32(2), Address = call.U32(3) });
            return HypercallOutcome.Done;
        }

        Register(call, new CallbackRegister { Type = (ushort)CallbackType.Event, Address = call.Address(0) });
        Register(call, new CallbackRegister { Type = (ushort)CallbackType.Failsafe, Address = call.Address(1) });
        Register(call, new CallbackRegister { Type = (ushort)CallbackType.Syscall, Address = call.Address(2) });
        return HypercallOutcome.Done;
    }

    /// <summary>Sets an entry point, or takes one back.</summary>
    public static HypercallOutcome Call(in HypercallInvocation call)
    {
        Span<byte> bytes = stackalloc byte[s_largestStructure];
        switch (call.U32(0))
        {
            case CallbackOpHypercall.Codes.Register:
                bytes = bytes[..CallbackRegister.SizeAt(call.Width)];
                return call.TryRead(1, bytes) ? Register(call, CallbackRegister.Read(bytes, call.Width)) : XenErrno.Efault;
            case CallbackOpHypercall.Codes.Unregister:
                return call.TryRead(1, out CallbackUnregister callback) ? Unregister(call, (CallbackType)callback.Type) : XenErrno.Efault;
            default:
                return call.Width == sizeof(uint) ? XenErrno.Einval : XenErrno.Enosys;
        }
    }

    /// <summary>Sets the entry point of non-maskable interrupts, or takes it back.</summary>
    public static HypercallOutcome CallNmi(in HypercallInvocation call)
    {
        switch (call.U32(0))
        {
            case NmiOpHypercall.Codes.RegisterCallback:
                Span<byte> bytes = stackalloc byte[s_largestStructure];
                bytes = bytes[..NmiCallback.SizeAt(call.Width)];
                return call.TryRead(1, bytes) ? RegisterNmi(call, NmiCallback.Read(bytes, call.Width).HandlerAddress) : XenErrno.Efault;
            case NmiOpHypercall.Codes.UnregisterCallback:
                return Unregister(call, CallbackType.Nmi);
            default:
                return XenErrno.Enosys;
        }
    }

    private static XenErrno Register(in HypercallInvocation call, in CallbackRegister callback)
    {
        if (!IsCanonical(callback.Address)) return XenErrno.Einval;
        Vcpu vcpu = call.Caller.Vcpu;
        ContextVcpuPv state = vcpu.PvOrFirst;
        ulong address = (ulong)callback.Address;
        bool isNarrow = call.Width == sizeof(uint);

        ushort cs = GuestSelectors.Lower(call.Domain, (ushort)callback.Cs);
        switch ((CallbackType)callback.Type)
        {
            case CallbackType.Event:
                vcpu.Pv = state with { EventCallback = address, EventCallbackCs = CsOr(state.EventCallbackCs) };
                return default;
            case CallbackType.Failsafe:
                vcpu.Pv = state with { FailsafeCallback = address, FailsafeCallbackCs = CsOr(state.FailsafeCallbackCs), FailsafeDisablesEvents = callback.MasksEvents };
                return default;
            case CallbackType.Syscall when !isNarrow:
                vcpu.Pv = state with { SyscallCallback = address, SyscallDisablesEvents = callback.MasksEvents };
                return default;
            case CallbackType.Syscall32:
                vcpu.Pv = state with { Syscall32Callback = address, Syscall32CallbackCs = CsOr(state.Syscall32CallbackCs), Syscall32DisablesEvents = callback.MasksEvents };
                return default;
            case CallbackType.Sysenter:
                vcpu.Pv = state with { SysenterCallback = address, SysenterCallbackCs = CsOr(state.SysenterCallbackCs), SysenterDisablesEvents = callback.MasksEvents };
                return default;
            case CallbackType.Nmi:
                return RegisterNmi(call, address);
            default:
                return XenErrno.Enosys;
        }

        // Only the entry points of a 32-bit guest have a code segment of their own.
        ushort CsOr(ushort old) => isNarrow ? cs : old;
    }

    private static XenErrno Unregister(in HypercallInvocation call, CallbackType type)
    {
        switch (type)
        {
            case CallbackType.Event or CallbackType.Failsafe or CallbackType.Syscall32 or CallbackType.Sysenter:
            case CallbackType.Syscall when call.Width != sizeof(uint):
                return XenErrno.Einval;
            case CallbackType.Nmi:
                SetNmi(call.Caller.Vcpu, default);
                return default;
            default:
                return XenErrno.Enosys;
        }
    }

    private static XenErrno RegisterNmi(in HypercallInvocation call, UInt128 address)
    {
        if (!IsCanonical(address)) return XenErrno.Einval;
        Vcpu vcpu = call.Caller.Vcpu;
        SetNmi(vcpu, new ContextTrap { Address = (ulong)address, Cs = GuestSelectors.KernelCodeOf(call.Domain), ClearsEvents = true });

        // One that came before somebody was there for it is not lost.
        if (vcpu.Id == 0 && NmiReasonOf(call.Domain) != 0) vcpu.SendNmi();
        return default;
    }

    private static void SetNmi(Vcpu vcpu, ContextTrap trap)
    {
        Array256<ContextTrap> table = vcpu.Traps is { } traps ? traps.Trap : default;
        table[NmiVector] = trap;
        vcpu.Traps = new ContextVcpuTraps { Trap = table };
    }

    private static ulong NmiReasonOf(Domain domain)
    {
        int width = (int)domain.Width;
        return domain.SharedInfo is { } page ? ArchSharedInfo.Read(page.Bytes[SharedInfo.Offsets.Arch(width)..], width).NmiReason : 0;
    }

    private static bool IsCanonical(UInt128 address) => address <= ulong.MaxValue && CanonicalAddress.IsCanonical((ulong)address);
}
