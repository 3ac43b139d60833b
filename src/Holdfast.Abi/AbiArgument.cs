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

    /// <summary>True when a caller of a width passes it; one of 16 bytes passes what one of 8 does.</summary>
    /// <param name="width">The width in bytes.</param>
    public bool IsPassedBy(int width) => Widths.Count == 0 || Widths.Contains(Math.Min(width, sizeof(ulong)));

    /// <summary>What it is of what its register holds: an integer of 16 or 32 bits is the lower part, whatever is above.</summary>
    /// <param name="register">What the register holds for its caller.</param>
    public UInt128 Narrow(UInt128 register) => Type switch
    {
        "u16" => (ushort)register,
        "u32" or "s32" => (uint)register,
        _ => register,
    };
}
