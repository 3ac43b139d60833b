using Holdfast.Abi;
using Holdfast.Abi.Errors;
using Holdfast.Abi.VcpuOp;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Scheduling;

/// <summary>vcpu_op: the vCPUs of the caller's domain.</summary>
/// <remarks>
/// Source: do_vcpu_op in xen/arch/x86/domain.c, compat_vcpu_op in xen/arch/x86/x86_64/domain.c, common_vcpu_op in xen/common/domain.c and compat_common_vcpu_op in
/// xen/common/compat/domain.c, 4.17.7 and 4.20.
/// </remarks>
internal static partial class VcpuOperations
{
    private const ulong ShortestPeriod = 1_000_000;

    // STIME_DELTA_MAX in xen/include/xen/time.h, 4.17.
    private const ulong LongestPeriod = ulong.MaxValue >> 2;
    private const int LongestTimer = 16;

    /// <summary>Carries out an operation.</summary>
    public static HypercallOutcome Call(in HypercallInvocation call)
    {
        uint number = call.U32(1);
        if (number >= (uint)call.Domain.Vcpus.Count) return XenErrno.Enoent;
        Vcpu vcpu = call.Domain.Vcpus[(int)number];
        return call.U32(0) switch
        {
            VcpuOpHypercall.Codes.Initialise => Initialise(call, vcpu),
            VcpuOpHypercall.Codes.Up => Up(vcpu),
            VcpuOpHypercall.Codes.Down => Down(call, vcpu),
            VcpuOpHypercall.Codes.IsUp => HypercallOutcome.Of(vcpu.IsUp ? 1 : 0),
            VcpuOpHypercall.Codes.GetRunstateInfo => GetRunstate(call, vcpu),
            VcpuOpHypercall.Codes.RegisterRunstateMemoryArea => RegisterRunstate(call, vcpu),
            VcpuOpHypercall.Codes.SetPeriodicTimer => SetPeriodicTimer(call, vcpu),
            VcpuOpHypercall.Codes.StopPeriodicTimer => StopPeriodicTimer(vcpu),
            VcpuOpHypercall.Codes.SetSingleshotTimer => SetSingleshotTimer(call, vcpu),
            VcpuOpHypercall.Codes.StopSingleshotTimer => StopSingleshotTimer(call, vcpu),
            VcpuOpHypercall.Codes.RegisterVcpuInfo => RegisterInfo(call, vcpu),
            VcpuOpHypercall.Codes.SendNmi => SendNmi(call, vcpu),

            // No vCPU here is bound to a processor for good, which only the hardware domain's can be.
            VcpuOpHypercall.Codes.GetPhysid => XenErrno.Einval,
            VcpuOpHypercall.Codes.RegisterVcpuTimeMemoryArea => RegisterTime(call, vcpu),
            VcpuOpHypercall.Codes.RegisterRunstatePhysArea when call.Version >= s_takesAreas => RegisterRunstatePhysical(call, vcpu),
            VcpuOpHypercall.Codes.RegisterVcpuTimePhysArea when call.Version >= s_takesAreas => RegisterTimePhysical(call, vcpu),
            _ => XenErrno.Enosys,
        };
    }

    private static HypercallOutcome Up(Vcpu vcpu)
    {
        if (!vcpu.IsInitialised) return XenErrno.Einval;
        if (!vcpu.IsUp) vcpu.SetUp(true);
        return HypercallOutcome.Done;
    }

    /// <summary>The last vCPU that goes down turns the domain off, and counts as up.</summary>
    private static HypercallOutcome Down(in HypercallInvocation call, Vcpu vcpu)
    {
        bool isLast = true;
        foreach (Vcpu other in call.Domain.AllVcpus) isLast &= other == vcpu || !other.IsUp;
        if (isLast) call.Domain.Shutdown((byte)Abi.Sched.ShutdownReason.PowerOff);
        else if (vcpu.IsUp) vcpu.SetUp(false);
        return HypercallOutcome.Done;
    }

    private static HypercallOutcome SetPeriodicTimer(in HypercallInvocation call, Vcpu vcpu)
    {
        if (!call.TryRead(2, out VcpuSetPeriodicTimer timer)) return XenErrno.Efault;
        if (timer.PeriodNs is < ShortestPeriod or > LongestPeriod) return XenErrno.Einval;
        vcpu.SetPeriodic(timer.PeriodNs);
        return HypercallOutcome.Done;
    }

    private static HypercallOutcome StopPeriodicTimer(Vcpu vcpu)
    {
        vcpu.SetPeriodic(0);
        return HypercallOutcome.Done;
    }

    private static HypercallOutcome SetSingleshotTimer(in HypercallInvocation call, Vcpu vcpu)
    {
        // The structure of a 32-bit caller is translated before anything else is looked at.
        if (call.Width != sizeof(uint) && vcpu != call.Caller.Vcpu) return XenErrno.Einval;
        Span<byte> bytes = stackalloc byte[LongestTimer];
        bytes = bytes[..VcpuSetSingleshotTimer.SizeAt(call.Width)];
        if (!call.TryRead(2, bytes)) return XenErrno.Efault;
        if (vcpu != call.Caller.Vcpu) return XenErrno.Einval;
        VcpuSetSingleshotTimer timer = VcpuSetSingleshotTimer.Read(bytes, call.Width);

        // A time that is too late for a signed number has passed.
        vcpu.SetSingleShot((long)timer.TimeoutAbsNs < 0 ? 0 : timer.TimeoutAbsNs);
        return HypercallOutcome.Done;
    }

    private static HypercallOutcome StopSingleshotTimer(in HypercallInvocation call, Vcpu vcpu)
    {
        if (vcpu != call.Caller.Vcpu) return XenErrno.Einval;
        vcpu.StopSingleShot();
        return HypercallOutcome.Done;
    }

    private static HypercallOutcome SendNmi(in HypercallInvocation call, Vcpu vcpu)
    {
        if (!call.TryAddress(2, out ulong argument) || argument != 0) return XenErrno.Einval;
        vcpu.SendNmi();
        return HypercallOutcome.Done;
    }

    private static HypercallOutcome GetRunstate(in HypercallInvocation call, Vcpu vcpu)
    {
        Span<byte> bytes = stackalloc byte[Vcpu.RunstateLength];
        int length = Vcpu.Describe(RunstateOf(call, vcpu), call.Width, bytes);
        return call.TryWrite(2, bytes[..length]) ? HypercallOutcome.Done : XenErrno.Efault;
    }

    /// <summary>What a vCPU does: the one that asks runs.</summary>
    private static Abi.DomainContext.ContextVcpuRunstate RunstateOf(in HypercallInvocation call, Vcpu vcpu)
    {
        if (vcpu == call.Caller.Vcpu) vcpu.ChangeRunstate(RunState.Running);
        return vcpu.DescribeRunstate();
    }
}
