using Holdfast.Content;

namespace Holdfast.Abi.Hvm;

/// <summary>What is known about a record of the HVM context.</summary>
public sealed class HvmSaveRecord
{
    /// <summary>Xen's name, such as <c>LAPIC_REGS</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The type code.</summary>
    public required ushort Code { get; init; }

    /// <summary>What the record holds.</summary>
    public required string Doc { get; init; }

    /// <summary>What its instance stands for.</summary>
    public required HvmSaveScope Scope { get; init; }

    /// <summary>What Xen makes of its length.</summary>
    public required HvmSaveLengthRule LengthRule { get; init; }

    /// <summary>False when a PVH guest has no such device: Xen then refuses the record with ENODEV.</summary>
    public required bool PvhAllowed { get; init; }

    /// <summary>The forms, from the oldest to the newest. None for a record without a body.</summary>
    public required IReadOnlyList<HvmSaveForm> Forms { get; init; }

    /// <summary>The form that a version of Xen writes, and the longest that it takes; null when it has no such record, or none with a body.</summary>
    public HvmSaveForm? FormOf(XenVersion version) => Forms.LastOrDefault(form => form.Versions.Includes(version));
}
