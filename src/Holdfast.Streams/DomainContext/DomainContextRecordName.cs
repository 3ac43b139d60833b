using Holdfast.Abi.DomainContext;

namespace Holdfast.Streams.DomainContext;

/// <summary>Which record of a domain context.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Instance">Which of several records of the type.</param>
public readonly record struct DomainContextRecordName(ContextRecordType Type, uint Instance)
{
    /// <summary>The type and the instance, as a person would write them.</summary>
    public override string ToString() => $"{(ContextRecords.TryGet((uint)Type, out ContextRecordKind? kind) ? kind.Name : $"type 0x{(uint)Type:x}")} {Instance}";
}
