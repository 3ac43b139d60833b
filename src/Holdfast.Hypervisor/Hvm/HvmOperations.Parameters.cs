using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.HvmOp;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Hvm;

/// <content>Parameters: who may ask for which, who may set it and how often, and to what.</content>
internal static partial class HvmOperations
{
    private const ulong MaxTimerMode = 3;
    private const ulong MaxAltp2mMode = 3;
    private const ulong MaxShutdownReason = 5;
    private const ulong MaxIoreqPages = 64;
    private const ulong SleepState = 3;

    private const ViridianFeature KnownViridian = ViridianFeature.BaseFreq | ViridianFeature.NoFreq | ViridianFeature.TimeRefCount | ViridianFeature.ReferenceTsc | ViridianFeature.HcallRemoteTlbFlush
        | ViridianFeature.ApicAssist | ViridianFeature.CrashCtl | ViridianFeature.Synic | ViridianFeature.Stimer | ViridianFeature.HcallIpi | ViridianFeature.ExProcessorMasks | ViridianFeature.NoVpLimit
        | ViridianFeature.CpuHotplug;

    // A task state segment has 104 bytes; with bitmaps of 256 interrupts and 65536 ports and a last byte, so many. Of old its size was not said, and was 128.
    private const int TssSizeShift = 32;
    private const ulong LeastTss = 104;
    private const ulong MostTss = LeastTss + (0x100 / 8) + (0x1_0000 / 8) + 1;
    private const ulong OldTss = 128;

    private static readonly XenVersion s_fixesAltp2m = new(4, 20, 0);

    private static HypercallOutcome SetParam(in HypercallInvocation call)
    {
        if (!call.TryRead(1, out XenHvmParam asked)) return XenErrno.Efault;
        if (asked.Index > (uint)HvmParam.McaCap) return XenErrno.Einval;
        if (!call.TryFindTarget(asked.Domid, out Domain? domain)) return XenErrno.Esrch;
        if (domain.IsPv) return XenErrno.Einval;
        var index = (HvmParam)asked.Index;
        XenErrno error = JudgeSetting(call, domain, index, asked.Value);
        return error == default ? Set(call, domain, index, asked.Value) : error;
    }

    /// <summary>Who may set a parameter, and whether it may be set again (hvm_allow_set_param).</summary>
    private static XenErrno JudgeSetting(in HypercallInvocation call, Domain domain, HvmParam index, ulong value)
    {
        if (!call.MayTarget(domain)) return XenErrno.Eperm;
        switch (index)
        {
            case HvmParam.CallbackIrq:
            case HvmParam.Vm86Tss:
            case HvmParam.Vm86TssSized:
            case HvmParam.AcpiIoportsLocation:
            case HvmParam.VmGenerationIdAddr:
            case HvmParam.StoreEvtchn:
            case HvmParam.ConsoleEvtchn:
            case HvmParam.X87FipWidth:
                break;
            case HvmParam.Altp2m when call.Version >= s_fixesAltp2m:
                return XenErrno.Eexist;
            default:
                if (IsDeprecated(index)) return XenErrno.Einval;
                if (domain == call.Domain) return XenErrno.Eperm;
                break;
        }

        bool isSetOnce = index is HvmParam.Viridian or HvmParam.IoreqPfn or HvmParam.BufioreqPfn or HvmParam.IoreqServerPfn or HvmParam.NrIoreqServerPages or HvmParam.Altp2m or HvmParam.McaCap;
        ulong old = domain.Parameters[index];
        return isSetOnce && old != 0 && value != old ? XenErrno.Eexist : default;
    }

    private static bool IsDeprecated(HvmParam index) => index is HvmParam.PaeEnabled or HvmParam.DmDomain or HvmParam.MemoryEventCr0 or HvmParam.MemoryEventCr3 or HvmParam.MemoryEventCr4
        or HvmParam.MemoryEventInt3 or HvmParam.NestedHvm or HvmParam.MemoryEventSingleStep or HvmParam.BufioreqEvtchn or HvmParam.MemoryEventMsr;

    private static XenErrno Set(in HypercallInvocation call, Domain domain, HvmParam index, ulong value)
    {
        switch (index)
        {
            case HvmParam.TimerMode when value > MaxTimerMode:
            case HvmParam.Viridian when (value & ~(ulong)KnownViridian) != 0 || (value & (ulong)ViridianFeature.BaseFreq) == 0:
            case HvmParam.AcpiSState when value is not (0 or SleepState):
            case HvmParam.TripleFaultReason when value > MaxShutdownReason:
            case HvmParam.NrIoreqServerPages when value is 0 or > MaxIoreqPages:
            case HvmParam.X87FipWidth when value is not (0 or 4 or 8):

            // Errors are not told to one processor alone on this host.
            case HvmParam.McaCap when value != 0:
                return XenErrno.Einval;
            case HvmParam.Altp2m:
                if (!call.Domain.IsControl) return XenErrno.Eperm;
                if (value > MaxAltp2mMode) return XenErrno.Einval;
                break;
            case HvmParam.AcpiIoportsLocation:
                if (JudgePorts(domain, value) is var error and not default(XenErrno)) return error;
                break;
            case HvmParam.CallbackIrq when domain == call.Domain:
                // The shared pages are those of a kernel of the width that says how it is told of events (hvm_latch_shinfo_size).
                domain.Width = call.Width == sizeof(uint) ? sizeof(uint) : (uint)sizeof(ulong);
                break;
            case HvmParam.AcpiSState:
                domain.Sleep(value == SleepState);
                break;
            case HvmParam.Viridian:
                GiveViridian(domain, (ViridianFeature)value);
                break;
            case HvmParam.Vm86Tss:
                if (value > uint.MaxValue) return RefuseTss(call, domain);
                index = HvmParam.Vm86TssSized;
                if (value != 0) value |= OldTss << TssSizeShift;
                break;
            case HvmParam.Vm86TssSized:
                if (value >> TssSizeShift < LeastTss) return RefuseTss(call, domain);
                if (value >> TssSizeShift > MostTss) value = (uint)value | (MostTss << TssSizeShift);
                break;
        }

        domain.Parameters[index] = value;
        return default;
    }

    /// <summary>The ports of the power management timer move between two places (pmtimer_change_ioport).</summary>
    private static XenErrno JudgePorts(Domain domain, ulong value)
    {
        if (!domain.Description.Pm) return XenErrno.Enodev;
        ulong old = domain.Parameters[HvmParam.AcpiIoportsLocation];
        return value == old || (value ^ old) == 1 ? default : XenErrno.Einval;
    }

    /// <summary>A guest that gets this wrong for itself is ended.</summary>
    private static XenErrno RefuseTss(in HypercallInvocation call, Domain domain)
    {
        if (domain == call.Domain) domain.Crash();
        return XenErrno.Einval;
    }

    /// <summary>With the parameter the guest has the interface, and state of it.</summary>
    private static void GiveViridian(Domain domain, ViridianFeature features)
    {
        domain.Viridian ??= default(ContextViridian);
        if (features.HasFlag(ViridianFeature.CrashCtl)) domain.ViridianCrash ??= default(ContextViridianCrash);
        foreach (Vcpu vcpu in domain.Vcpus)
        {
            vcpu.Viridian ??= default(ContextVcpuViridian);
            if (features.HasFlag(ViridianFeature.Synic)) vcpu.Synic ??= default(ContextVcpuSynic);
        }
    }

    private static HypercallOutcome GetParam(in HypercallInvocation call)
    {
        if (!call.TryRead(1, out XenHvmParam asked)) return XenErrno.Efault;
        if (asked.Index > (uint)HvmParam.McaCap) return XenErrno.Einval;
        if (!call.TryFindTarget(asked.Domid, out Domain? domain)) return XenErrno.Esrch;
        if (domain.IsPv) return XenErrno.Einval;
        var index = (HvmParam)asked.Index;
        XenErrno error = JudgeAsking(call, domain, index);
        if (error != default) return error;
        ulong value = index switch
        {
            HvmParam.AcpiSState => domain.IsAsleep ? SleepState : 0,
            HvmParam.Vm86Tss => (uint)domain.Parameters[HvmParam.Vm86TssSized],
            _ => domain.Parameters[index],
        };
        return call.TryWrite(1, asked with { Value = value }) ? HypercallOutcome.Done : XenErrno.Efault;
    }

    /// <summary>Who may ask for a parameter (hvm_allow_get_param).</summary>
    private static XenErrno JudgeAsking(in HypercallInvocation call, Domain domain, HvmParam index)
    {
        if (!call.MayTarget(domain)) return XenErrno.Eperm;
        switch (index)
        {
            case HvmParam.CallbackIrq:
            case HvmParam.Vm86Tss:
            case HvmParam.Vm86TssSized:
            case HvmParam.AcpiIoportsLocation:
            case HvmParam.VmGenerationIdAddr:
            case HvmParam.StorePfn:
            case HvmParam.StoreEvtchn:
            case HvmParam.ConsolePfn:
            case HvmParam.ConsoleEvtchn:
            case HvmParam.Altp2m:
            case HvmParam.X87FipWidth:
                return default;
            default:
                return IsDeprecated(index) ? XenErrno.Einval : domain == call.Domain ? XenErrno.Eperm : default;
        }
    }
}
