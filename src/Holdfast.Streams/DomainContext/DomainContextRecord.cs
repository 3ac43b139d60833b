using Holdfast.Abi.DomainContext;

namespace Holdfast.Streams.DomainContext;

/// <summary>A record of a domain context.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Instance">Which of several records of the type.</param>
/// <param name="Body">Its body, without padding.</param>
public sealed record DomainContextRecord(ContextRecordType Type, uint Instance, ReadOnlyMemory<byte> Body)
{
    /// <summary>The offset of its descriptor in the (decompressed) file; 0 for a record that is not read from one.</summary>
    public long Offset { get; init; }

    /// <summary>What is known about the type; null for one that is not known.</summary>
    public ContextRecordKind? Kind { get; } = ContextRecords.TryGet((uint)Type, out ContextRecordKind? kind) ? kind : null;

    /// <summary>Its type and instance, as a person would write them.</summary>
    public string Name => new DomainContextRecordName(Type, Instance).ToString();
}
