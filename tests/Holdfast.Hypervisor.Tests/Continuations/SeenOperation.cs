using Holdfast.Abi;
using Holdfast.Abi.EventChannel;
using Holdfast.Abi.GrantTable;
using Holdfast.Abi.Memory;
using Holdfast.Abi.Mmu;
using Holdfast.Abi.Multicall;
using Holdfast.Abi.Pv;
using Holdfast.Abi.PvVcpu;
using Holdfast.Abi.VcpuOp;

namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>An operation that guests of the lab watched being preempted, and the continuation that the description has for it.</summary>
/// <param name="Name">The lab's name for it.</param>
/// <param name="Hypercall">The description of its hypercall.</param>
/// <param name="Continuation">The continuation's name.</param>
/// <param name="Case">Which of several encodings; null where there is one.</param>
/// <param name="StrideOf">The size of an element of what its pointer points to, for callers of a width.</param>
internal sealed record SeenOperation(string Name, AbiHypercall Hypercall, string Continuation, string? Case, Func<int, int> StrideOf)
{
    /// <summary>True when what was counted is not the units of the list: parts of a table, or none.</summary>
    public bool CountsParts { get; init; }

    /// <summary>Every hypercall that is described.</summary>
    public static IReadOnlyList<AbiHypercall> Described { get; } = [.. typeof(AbiHypercall).Assembly.GetTypes().Select(type => type.GetProperty("Table", typeof(AbiHypercall))?.GetValue(null)).OfType<AbiHypercall>()];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SeenOperation> All { get; } =
    [
        new("memory_op/increase_reservation", MemoryOpHypercall.Table, "extent", null, _ => 1),
        new("memory_op/decrease_reservation", MemoryOpHypercall.Table, "extent", null, _ => 1),
        new("memory_op/populate_physmap", MemoryOpHypercall.Table, "extent", null, _ => 1),
        new("memory_op/exchange", MemoryOpHypercall.Table, "exchange", null, _ => 1),
        new("memory_op/add_to_physmap", MemoryOpHypercall.Table, "physmap_range", null, _ => 1),
        new("memory_op/add_to_physmap_batch", MemoryOpHypercall.Table, "physmap_batch", null, _ => 1),
        new("grant_table_op/map_grant_ref", GrantTableOpHypercall.Table, "array", null, _ => GnttabMapGrantRef.Size),
        new("grant_table_op/unmap_grant_ref", GrantTableOpHypercall.Table, "array", null, _ => GnttabUnmapGrantRef.Size),
        new("grant_table_op/copy", GrantTableOpHypercall.Table, "array", null, GnttabCopy.SizeAt),
        new("grant_table_op/transfer", GrantTableOpHypercall.Table, "array", null, GnttabTransfer.SizeAt),
        new("event_channel_op/reset", EventChannelOpHypercall.Table, "reset", null, _ => 1),
        new("multicall/small", MulticallHypercall.Table, "calls", null, MulticallEntry.SizeAt),
        new("mmu_update/entries", MmuUpdateHypercall.Table, "batch", "rest", _ => MmuUpdate.Size),
        new("mmu_update/table", MmuUpdateHypercall.Table, "batch", "table", _ => MmuUpdate.Size) { CountsParts = true },
        new("mmu_update/anew", MmuUpdateHypercall.Table, "batch", "anew", _ => MmuUpdate.Size) { CountsParts = true },
        new("mmuext_op/clear_page", MmuextOpHypercall.Table, "batch", "rest", MmuextOp.SizeAt),
        new("mmuext_op/pin", MmuextOpHypercall.Table, "batch", "rest", MmuextOp.SizeAt) { CountsParts = true },
        new("mmuext_op/unpin", MmuextOpHypercall.Table, "batch", "table", MmuextOp.SizeAt) { CountsParts = true },
        new("mmuext_op/anew", MmuextOpHypercall.Table, "batch", "anew", MmuextOp.SizeAt) { CountsParts = true },
        new("set_trap_table/entries", SetTrapTableHypercall.Table, "entries", null, width => width == sizeof(uint) ? TrapInfo32.Size : TrapInfo64.Size),
        new("vcpu_op/initialise", VcpuOpHypercall.Table, "initialise", null, _ => 1) { CountsParts = true },
    ];

    /// <summary>The encoding that a version has.</summary>
    public AbiContinuation EncodingIn(XenVersion version) => Hypercall.Continuations.Single(candidate => candidate.Name == Continuation && candidate.Case == Case && candidate.Versions.Includes(version));
}
