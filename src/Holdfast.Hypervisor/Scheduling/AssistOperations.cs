using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.VmAssist;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Scheduling;

/// <summary>vm_assist: what the hypervisor does for a kernel that could do without.</summary>
/// <remarks>Source: do_vm_assist in xen/common/domain.c, and the masks in xen/arch/x86/include/asm/domain.h, 4.17.7.</remarks>
internal static class AssistOperations
{
    private const int Bits = 64;

    /// <summary>Turns an assist on or off.</summary>
    public static HypercallOutcome Call(in HypercallInvocation call)
    {
        uint type = call.U32(1);
        if (type >= Bits || (AssistsOf(call.Domain) & (1UL << (int)type)) == 0) return XenErrno.Einval;
        ulong assists = call.Domain.Assists?.Assists ?? 0;
        switch (call.U32(0))
        {
            case VmAssistHypercall.Codes.Enable:
                assists |= 1UL << (int)type;
                break;
            case VmAssistHypercall.Codes.Disable:
                assists &= ~(1UL << (int)type);
                break;
            default:
                return XenErrno.Enosys;
        }

        call.Domain.Assists = new ContextAssists { Assists = assists };
        return HypercallOutcome.Done;
    }

    /// <summary>The assists that a domain can have, a bit each: VMASST_TYPE_* in xen/include/public/xen.h, 4.22.</summary>
    public static ulong AssistsOf(Domain domain) => !domain.IsPv ? 1 << 5 : domain.Width == sizeof(uint) ? 0x3fUL : 0x1_0000_003f;
}
