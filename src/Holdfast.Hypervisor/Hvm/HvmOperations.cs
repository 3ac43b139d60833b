using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.HvmOp;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.Hvm;

/// <summary>hvm_op: what concerns guests with hardware virtualisation. What device models once asked here is dm_op's since Xen 4.9, and those numbers answer ENOSYS.</summary>
/// <remarks>Source: xen/arch/x86/hvm/hvm.c (do_hvm_op), 4.17.7 and 4.20.4. The answers are those of a host with nested paging and without alternate views, as Debian's.</remarks>
internal static partial class HvmOperations
{
    private const byte FirstVector = 0x10;
    private const int EventBits = 12;
    private const uint TraceWord = sizeof(uint);

    private static readonly XenVersion s_leavesMemoryToDmOp = new(4, 9, 0);
    private static readonly XenVersion s_tracesWords = new(4, 18, 0);

    /// <summary>Carries out an operation.</summary>
    public static HypercallOutcome Call(in HypercallInvocation call) => call.Version < s_leavesMemoryToDmOp ? CallBefore49(call) : Call(call, call.Word(0));

    /// <summary>Before there was dm_op, two operations had progress above the code; of others, the code is the whole word.</summary>
    private static HypercallOutcome CallBefore49(in HypercallInvocation call)
    {
        (uint code, ulong start, _) = HypercallCommand.Of(HvmOpHypercall.Table, call.Version, call.Word(0));
        return code switch
        {
            HvmOpHypercall.Codes.ModifiedMemory => ModifiedMemory(call, start),
            HvmOpHypercall.Codes.SetMemType => SetMemType(call, start),
            _ => Call(call, call.Word(0)),
        };
    }

    private static HypercallOutcome Call(in HypercallInvocation call, ulong command) => command switch
    {
        HvmOpHypercall.Codes.SetParam => SetParam(call),
        HvmOpHypercall.Codes.GetParam => GetParam(call),
        HvmOpHypercall.Codes.FlushTlbs => call.Address(1) != 0 || call.Domain.IsPv ? XenErrno.Einval : HypercallOutcome.Done,
        HvmOpHypercall.Codes.PagetableDying => PageTableDying(call),
        HvmOpHypercall.Codes.GetTime => call.TryWrite(1, new XenHvmGetTime { Now = call.Hypervisor.Time }) ? HypercallOutcome.Done : XenErrno.Efault,
        HvmOpHypercall.Codes.Xentrace => Trace(call),
        HvmOpHypercall.Codes.GetMemType => GetMemType(call),
        HvmOpHypercall.Codes.SetEvtchnUpcallVector => SetUpcallVector(call),

        // Nobody monitors a guest here, so there is nobody to tell.
        HvmOpHypercall.Codes.GuestRequestVmEvent => call.Address(1) != 0 ? XenErrno.Einval : HypercallOutcome.Done,
        HvmOpHypercall.Codes.Altp2m => XenErrno.Eopnotsupp,
        _ => XenErrno.Enosys,
    };

    private static HypercallOutcome SetUpcallVector(in HypercallInvocation call)
    {
        if (call.Domain.IsPv) return XenErrno.Einval;
        if (!call.TryRead(1, out XenHvmEvtchnUpcallVector asked)) return XenErrno.Efault;
        if (asked.Vector < FirstVector) return XenErrno.Einval;
        if (asked.Vcpu >= (uint)call.Domain.Vcpus.Count) return XenErrno.Enoent;
        Vcpu vcpu = call.Domain.Vcpus[(int)asked.Vcpu];
        vcpu.Activity = (vcpu.Activity ?? default(ContextVcpuActivity)) with { UpcallVector = asked.Vector };
        return HypercallOutcome.Done;
    }

    /// <summary>Means something to shadow paging alone.</summary>
    private static HypercallOutcome PageTableDying(in HypercallInvocation call)
    {
        if (!call.TryRead(1, out XenHvmPagetableDying asked)) return XenErrno.Efault;
        if (!call.TryFindTarget(asked.Domid, out Domain? domain)) return XenErrno.Esrch;
        return domain == call.Domain ? XenErrno.Einval : XenErrno.Eopnotsupp;
    }

    /// <summary>There are no trace buffers; an entry is looked at, and goes nowhere, as when tracing is off.</summary>
    private static HypercallOutcome Trace(in HypercallInvocation call)
    {
        if (!call.TryRead(1, out XenHvmXentrace entry)) return XenErrno.Efault;
        bool isWhole = call.Version < s_tracesWords || entry.ExtraBytes % TraceWord == 0;
        return isWhole && entry.ExtraBytes <= XenHvmXentrace.MaxExtraWords * TraceWord && entry.Event >> EventBits == 0 ? HypercallOutcome.Done : XenErrno.Einval;
    }

    private static HypercallOutcome GetMemType(in HypercallInvocation call)
    {
        if (!call.TryRead(1, out XenHvmGetMemType asked)) return XenErrno.Efault;
        if (!call.TryFindTarget(asked.Domid, out Domain? domain)) return XenErrno.Esrch;
        if (!call.MayTarget(domain)) return XenErrno.Eperm;
        if (domain.IsPv) return XenErrno.Einval;
        return call.TryWrite(1, asked with { MemType = (ushort)TypeAt(domain.Memory, asked.Pfn) }) ? HypercallOutcome.Done : XenErrno.Efault;
    }

    private static HvmMemType TypeAt(GuestMemory memory, ulong frame) => frame > GuestMemory.HighestFrame ? HvmMemType.Mmio : memory.KindOf(frame) switch
    {
        // Memory whose next write would be noted is for reading until then (P2M_RO_TYPES in xen/arch/x86/include/asm/p2m.h).
        FrameKind.Ram when memory.AwaitsWrite(frame) => HvmMemType.RamRo,
        FrameKind.Ram or FrameKind.HypervisorPage or FrameKind.Granted or FrameKind.OnDemand => HvmMemType.RamRw,
        FrameKind.ReadOnlyRam or FrameKind.GrantedReadOnly => HvmMemType.RamRo,
        FrameKind.IoreqServer => HvmMemType.IoreqServer,
        _ => HvmMemType.Mmio,
    };
}
