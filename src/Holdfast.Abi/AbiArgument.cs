namespace Holdfast.Abi;

/// <summary>An argument of a hypercall: a register of the caller's.</summary>
public sealed class AbiArgument
{
    /// <summary>The name in Xen.</summary>
    public required string Name { get; init; }

    /// <summary>What the hypervisor takes it for, as the description spells types: <c>u32</c>, <c>handle&lt;XenDmOpBuf&gt;</c>.</summary>
    public required string Type { get; init; }

    /// <summary>What it means.</summary>
    public required string Doc { get; init; }

    /// <summary>The widths of caller, in bytes, that pass it. Empty: all.</summary>
    public IReadOnlyList<int> Widths { get; init; } = [];
}
