using Holdfast.Abi;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.LivePatch;
using Holdfast.Abi.Sysctl;
using Holdfast.Hypervisor.Callers;

namespace Holdfast.Hypervisor.LivePatching;

/// <content>The sysctl that the operation comes with.</content>
public sealed partial class LivePatchOperations
{
    /// <summary>Does what a whole <c>xen_sysctl</c> of live patching asks for, and writes it back where Xen does: unless it answers that it does not support it.</summary>
    /// <param name="address">Where the structure is.</param>
    /// <param name="caller">The caller's memory.</param>
    public HypercallResult Sysctl(ulong address, ICallerMemory caller)
    {
        byte[] bytes = new byte[XenSysctl.Size];
        if (!caller.TryRead(address, bytes)) return HypercallResult.Failed(XenErrno.Efault);
        var request = XenSysctl.Read(bytes);
        if (XenSysctlInterfaceVersionValues.Table.At(Version)?.Value != request.InterfaceVersion) return HypercallResult.Failed(XenErrno.Eacces);
        if (request.Cmd != SysctlHypercall.Codes.LivepatchUpload) return HypercallResult.Failed(XenErrno.Enosys);

        var operation = XenSysctlLivepatchOp.Read(bytes.AsSpan(XenSysctl.Offsets.U));
        HypercallResult result = Operate(ref operation, caller);
        if (result.Error == XenErrno.Eopnotsupp) return result;
        operation.Write(bytes.AsSpan(XenSysctl.Offsets.U));
        return caller.TryWrite(address, bytes) ? result : HypercallResult.Failed(XenErrno.Efault);
    }
}
