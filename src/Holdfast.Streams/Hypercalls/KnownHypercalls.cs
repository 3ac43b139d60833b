using Holdfast.Abi;
using Holdfast.Abi.ConsoleIo;
using Holdfast.Abi.DmOp;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.EventChannel;
using Holdfast.Abi.GrantTable;
using Holdfast.Abi.HvmOp;
using Holdfast.Abi.Memory;
using Holdfast.Abi.Mmu;
using Holdfast.Abi.Multicall;
using Holdfast.Abi.PvVcpu;
using Holdfast.Abi.Sched;
using Holdfast.Abi.Sysctl;
using Holdfast.Abi.VcpuOp;
using Holdfast.Abi.VersionOp;
using Holdfast.Abi.VmAssist;

namespace Holdfast.Streams.Hypercalls;

/// <summary>The hypercalls that are described.</summary>
internal static class KnownHypercalls
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<AbiHypercall> All { get; } =
    [
        CallbackOpHypercall.Table,
        ConsoleIoHypercall.Table,
        DmOpHypercall.Table,
        DomctlHypercall.Table,
        EventChannelOpHypercall.Table,
        EventChannelOpCompatHypercall.Table,
        FpuTaskswitchHypercall.Table,
        GetDebugregHypercall.Table,
        GrantTableOpHypercall.Table,
        HvmOpHypercall.Table,
        IretHypercall.Table,
        MemoryOpHypercall.Table,
        MmuUpdateHypercall.Table,
        MmuextOpHypercall.Table,
        MulticallHypercall.Table,
        NmiOpHypercall.Table,
        SchedOpHypercall.Table,
        SchedOpCompatHypercall.Table,
        SetCallbacksHypercall.Table,
        SetDebugregHypercall.Table,
        SetGdtHypercall.Table,
        SetSegmentBaseHypercall.Table,
        SetTimerOpHypercall.Table,
        SetTrapTableHypercall.Table,
        StackSwitchHypercall.Table,
        SysctlHypercall.Table,
        UpdateDescriptorHypercall.Table,
        UpdateVaMappingHypercall.Table,
        UpdateVaMappingOtherdomainHypercall.Table,
        VcpuOpHypercall.Table,
        VmAssistHypercall.Table,
        XenVersionHypercall.Table,
    ];

    /// <summary>The hypercall that a version makes of a number; null when it has none, or when none is described. A number that is private to the hypervisor goes on with a call.</summary>
    public static AbiHypercall? Find(uint number, XenVersion version) =>
        All.FirstOrDefault(hypercall => hypercall.Number == number && hypercall.Versions.Includes(version))
        ?? All.FirstOrDefault(hypercall => hypercall.Continuations.Any(continuation => continuation.Versions.Includes(version) && continuation.Places.Any(place => IsNumber(place, number))));

    /// <summary>The operation of a hypercall with a code, where no code of its own tells it from others; null when the version has none.</summary>
    public static AbiOperation? Find(AbiHypercall hypercall, uint? code, uint? subCode, XenVersion version) =>
        hypercall.Operations.FirstOrDefault(operation => operation.Code == code && operation.SubCode == subCode && operation.Versions.Includes(version));

    /// <summary>True for the place of progress that is a number of a hypercall, and this one.</summary>
    public static bool IsNumber(AbiProgressPlace place, ulong number) => place.Number == number;
}
