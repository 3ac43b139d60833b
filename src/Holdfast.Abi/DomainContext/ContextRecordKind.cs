namespace Holdfast.Abi.DomainContext;

/// <summary>What is known about a record of the domain context.</summary>
public sealed class ContextRecordKind
{
    /// <summary>The type.</summary>
    public required ContextRecordType Type { get; init; }

    /// <summary>The type's name in the specification, such as <c>VCPU_REGISTERS</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the record holds.</summary>
    public required string Doc { get; init; }

    /// <summary>What its instance stands for.</summary>
    public required ContextScope Scope { get; init; }

    /// <summary>The kinds of guest that may have it.</summary>
    public required ContextGuests Guests { get; init; }

    /// <summary>When it is there.</summary>
    public required ContextPresence Presence { get; init; }

    /// <summary>The structure of its body; null for a record without one.</summary>
    public AbiStructure? Body { get; init; }

    /// <summary>The length in bytes of a body whose structure ends with an array that takes the rest; 0 when any will do, or the structure says it.</summary>
    public int FixedLength { get; init; }

    /// <summary>The type as a number.</summary>
    public uint Code => (uint)Type;

    /// <summary>True when a reader that does not know the type skips the record.</summary>
    public bool IsOptional => (Code & ContextRecord.OptionalBit) != 0;
}
