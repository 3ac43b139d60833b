using Holdfast.Abi.DmOp;
using Holdfast.Abi.Errors;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Emulation;

namespace Holdfast.Hypervisor.DeviceModels;

/// <content>The operations about interrupts and other events, and the end of the guest.</content>
internal static partial class DeviceModelOperations
{
    private const byte Low = 0;
    private const byte High = 1;

    private static Answer SetPciLevel(Domain domain, ReadOnlySpan<byte> body)
    {
        var operation = XenDmOpSetPciIntxLevel.Read(body);
        if (operation.Domain != 0 || operation.Bus != 0 || operation.Device > InterruptWires.HighestDevice || operation.Intx > InterruptWires.HighestPin) return XenErrno.Einval;
        if (operation.Level == High) domain.Wires.AssertPci(operation.Device, operation.Intx);
        else if (operation.Level == Low) domain.Wires.DeassertPci(operation.Device, operation.Intx);
        else return XenErrno.Einval;
        return default;
    }

    private static Answer SetIsaLevel(Domain domain, ReadOnlySpan<byte> body)
    {
        var operation = XenDmOpSetIsaIrqLevel.Read(body);
        if (operation.IsaIrq > InterruptWires.HighestIsaLine) return XenErrno.Einval;
        if (operation.Level == High) domain.Wires.AssertIsa(operation.IsaIrq);
        else if (operation.Level == Low) domain.Wires.DeassertIsa(operation.IsaIrq);
        else return XenErrno.Einval;
        return default;
    }

    private static Answer SetPciRoute(Domain domain, ReadOnlySpan<byte> body)
    {
        var operation = XenDmOpSetPciLinkRoute.Read(body);
        if (operation.Link > InterruptWires.HighestLink || operation.IsaIrq > InterruptWires.HighestIsaLine) return XenErrno.Einval;
        domain.Wires.Route(operation.Link, operation.IsaIrq);
        return default;
    }

    private static Answer InjectMessage(Domain domain, ReadOnlySpan<byte> body)
    {
        var operation = XenDmOpInjectMsi.Read(body);
        return operation.Pad != 0 ? XenErrno.Einval : domain.Messages.Inject(operation.Addr, operation.Data);
    }

    /// <summary>Leaves an event for a vCPU, which takes it when it runs next, whatever kind it is. There is room for one.</summary>
    private static Answer InjectEvent(Domain domain, ReadOnlySpan<byte> body)
    {
        var operation = XenDmOpInjectEvent.Read(body);
        if (operation.Pad0 != 0 || operation.Pad1 != 0 || operation.Vcpuid >= (uint)domain.MadeVcpus) return XenErrno.Einval;
        Vcpu vcpu = domain.Vcpus[(int)operation.Vcpuid];
        if (vcpu.InjectedEvent is not null) return XenErrno.Ebusy;
        vcpu.InjectedEvent = new InjectedEvent(operation.Vector, operation.Type, operation.InsnLen, operation.ErrorCode, operation.Cr2);
        return default;
    }

    private static Answer ShutDown(Domain domain, ReadOnlySpan<byte> body)
    {
        domain.Shutdown((byte)XenDmOpRemoteShutdown.Read(body).Reason);
        return default;
    }
}
