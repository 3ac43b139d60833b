using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.LivePatch;
using Holdfast.Abi.Sysctl;

namespace Holdfast.Toolstack.Hypervisors;

/// <summary>
/// Asks a hypervisor about its host (public/sysctl.h, 4.17 to 4.22). Where the gate has no memory for a call, or is closed, what it throws comes through:
/// <see cref="IOException"/>, <see cref="ObjectDisposedException"/>.
/// </summary>
public sealed class HostInfoClient(XenHypervisor hypervisor)
{
    /// <summary>Asks for processors, memory, and which kinds of guests the host can run.</summary>
    public Answer<XenSysctlPhysinfo> Physical()
    {
        Answer<ControlResult> asked = hypervisor.Sysctl(SysctlHypercall.Codes.Physinfo, []);
        if (!asked.Succeeded) return new(asked.Refusal);
        return asked.Value.Result.Succeeded ? new(XenSysctlPhysinfo.Read(asked.Value.Operand)) : new(Refused("its processors and memory", asked.Value.Result.Error));
    }

    /// <summary>Asks how many live patches there are, applied or not. Refused as <see cref="RefusalReason.NotThere"/> where Xen was built without live patching.</summary>
    public Answer<uint> CountLivePatches()
    {
        // A list with room for none is only counted.
        byte[] operand = new byte[XenSysctlLivepatchOp.Size];
        new XenSysctlLivepatchOp { Cmd = (uint)LivepatchOperation.List }.Write(operand);
        Answer<ControlResult> asked = hypervisor.Sysctl(SysctlHypercall.Codes.LivepatchList, operand);
        // Without CONFIG_LIVEPATCH the operation is an empty one that answers ENOSYS (xen/include/xen/livepatch.h, 4.17 to 4.22).
        if (asked.Refusal is { Reason: RefusalReason.NotThere }) return new(new Refusal(RefusalReason.NotThere, $"Xen {hypervisor.Reported} was built without live patching (ENOSYS).", XenErrno.Enosys));
        if (!asked.Succeeded) return new(asked.Refusal);
        if (!asked.Value.Result.Succeeded) return new(Refused("its live patches", asked.Value.Result.Error));
        // The list has another layout before 4.21, and the same one as far as the count.
        return new(XenSysctlLivepatchOp.Read(asked.Value.Operand).UAsXenSysctlLivepatchList().Nr);
    }

    private static Refusal Refused(string what, XenErrno error) => new(RefusalReason.Other, $"Xen does not tell about {what} ({HypercallResult.NameOf(error)}).", error);
}
