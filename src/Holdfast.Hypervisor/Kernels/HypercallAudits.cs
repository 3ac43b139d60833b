using Holdfast.Abi.Hypercalls;

namespace Holdfast.Hypervisor.Kernels;

/// <summary>Which hypercall is which. One that is not known is not audited.</summary>
public static class HypercallAudits
{
    /// <summary>What a kernel can know of a hypercall.</summary>
    /// <param name="number">The number of the hypercall.</param>
    public static HypercallAudit Of(uint number) => (HypercallNumber)number switch
    {
        HypercallNumber.DmOp => HypercallAudit.Audited,
        HypercallNumber.SetTrapTable or HypercallNumber.SetGdt or HypercallNumber.StackSwitch or HypercallNumber.SetCallbacks or HypercallNumber.FpuTaskswitch
            or HypercallNumber.SchedOpCompat or HypercallNumber.SetDebugreg or HypercallNumber.GetDebugreg or HypercallNumber.UpdateDescriptor or HypercallNumber.Multicall
            or HypercallNumber.UpdateVaMapping or HypercallNumber.UpdateVaMappingOtherdomain or HypercallNumber.SetTimerOp or HypercallNumber.EventChannelOpCompat
            or HypercallNumber.PhysdevOpCompat or HypercallNumber.VmAssist or HypercallNumber.Iret or HypercallNumber.VcpuOp or HypercallNumber.SetSegmentBase
            or HypercallNumber.NmiOp or HypercallNumber.CallbackOp => HypercallAudit.KernelOnly,
        _ => HypercallAudit.Unaudited,
    };
}
