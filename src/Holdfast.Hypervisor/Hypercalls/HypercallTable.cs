using Holdfast.Abi;
using Holdfast.Abi.ConsoleIo;
using Holdfast.Abi.DmOp;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.EventChannel;
using Holdfast.Abi.GrantTable;
using Holdfast.Abi.HvmOp;
using Holdfast.Abi.Hypercalls;
using Holdfast.Abi.Memory;
using Holdfast.Abi.Mmu;
using Holdfast.Abi.Multicall;
using Holdfast.Abi.PvVcpu;
using Holdfast.Abi.Sched;
using Holdfast.Abi.Sysctl;
using Holdfast.Abi.VcpuOp;
using Holdfast.Abi.VersionOp;
using Holdfast.Abi.VmAssist;
using Holdfast.Hypervisor.Consoles;
using Holdfast.Hypervisor.Control;
using Holdfast.Hypervisor.DeviceModels;
using Holdfast.Hypervisor.EventChannels;
using Holdfast.Hypervisor.GrantTables;
using Holdfast.Hypervisor.Hvm;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Paging;
using Holdfast.Hypervisor.PvVcpus;
using Holdfast.Hypervisor.Scheduling;

namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>The hypercalls that there are, by number: what is added to the boundary is added here. A number without an entry answers ENOSYS.</summary>
/// <remarks>Source of who has what: xen/include/hypercall-defs.c, 4.17.</remarks>
internal static class HypercallTable
{
    /// <summary>One more than the highest number.</summary>
    public const int Length = 64;

    private static readonly HypercallEntry?[] s_entries = Build(
        new(SetTrapTableHypercall.Table, CallerKinds.Pv, TrapOperations.SetTable),
        new(SetGdtHypercall.Table, CallerKinds.Pv, DescriptorOperations.SetGdt),
        new(StackSwitchHypercall.Table, CallerKinds.Pv, RegisterOperations.SwitchStack),
        new(SetCallbacksHypercall.Table, CallerKinds.Pv, CallbackOperations.Set),
        new(FpuTaskswitchHypercall.Table, CallerKinds.Pv, RegisterOperations.SwitchFpuTask),
        new(SetDebugregHypercall.Table, CallerKinds.Pv, DebugRegisters.Set),
        new(GetDebugregHypercall.Table, CallerKinds.Pv, DebugRegisters.Get),
        new(UpdateDescriptorHypercall.Table, CallerKinds.Pv, DescriptorOperations.Update),
        new(IretHypercall.Table, CallerKinds.Pv, ReturnOperations.Return),
        new(SetSegmentBaseHypercall.Table, CallerKinds.Pv, RegisterOperations.SetSegmentBase),
        new(NmiOpHypercall.Table, CallerKinds.Pv, CallbackOperations.CallNmi),
        new(CallbackOpHypercall.Table, CallerKinds.Pv, CallbackOperations.Call),
        new(MmuUpdateHypercall.Table, CallerKinds.Pv, MmuUpdateOperations.Call),
        new(MemoryOpHypercall.Table, CallerKinds.All, MemoryOperations.Call),
        new(UpdateVaMappingHypercall.Table, CallerKinds.Pv, VaMappingOperations.Update),
        new(UpdateVaMappingOtherdomainHypercall.Table, CallerKinds.Pv, VaMappingOperations.UpdateOtherDomain),
        new(MmuextOpHypercall.Table, CallerKinds.All, MmuextOperations.Call),
        new(HvmOpHypercall.Table, CallerKinds.All, HvmOperations.Call),
        new(ConsoleIoHypercall.Table, CallerKinds.All, ConsoleOperations.Call),
        new(DmOpHypercall.Table, CallerKinds.All, DeviceModelOperations.Call),
        new(EventChannelOpHypercall.Table, CallerKinds.All, EventChannelOperations.Call),
        new(EventChannelOpCompatHypercall.Table, CallerKinds.Pv, EventChannelOperations.CallCompat),
        new(MulticallHypercall.Table, CallerKinds.All, MulticallOperations.Call),
        new(SchedOpHypercall.Table, CallerKinds.All, SchedulerOperations.Call),
        new(SchedOpCompatHypercall.Table, CallerKinds.Pv, SchedulerOperations.CallCompat),
        new(SetTimerOpHypercall.Table, CallerKinds.All, SchedulerOperations.SetTimer),
        new(VcpuOpHypercall.Table, CallerKinds.All, VcpuOperations.Call),
        new(VmAssistHypercall.Table, CallerKinds.All, AssistOperations.Call),
        new(XenVersionHypercall.Table, CallerKinds.All, VersionOperations.Call),
        new(GrantTableOpHypercall.Table, CallerKinds.All, GrantOperations.Call),
        new(SysctlHypercall.Table, CallerKinds.All, HostOperations.Call),
        new(DomctlHypercall.Table, CallerKinds.All, DomainOperations.Call),
        new(DomctlHypercall.Table, CallerKinds.All, DomainOperations.GoOn) { Number = (uint)HypercallNumber.PagingDomctlContinuation });

    /// <summary>The hypercall of a number; null when there is none.</summary>
    /// <param name="number">The number, below <see cref="Length"/>.</param>
    public static HypercallEntry? At(int number) => s_entries[number];

    private static HypercallEntry?[] Build(params ReadOnlySpan<HypercallEntry> entries)
    {
        var table = new HypercallEntry?[Length];
        foreach (HypercallEntry entry in entries) table[entry.Number] = entry;
        return table;
    }
}
