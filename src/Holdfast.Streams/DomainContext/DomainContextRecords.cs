using System.Diagnostics.CodeAnalysis;
using Holdfast.Abi.DomainContext;

namespace Holdfast.Streams.DomainContext;

/// <summary>
/// The records of a domain context while they are put together, in the order in which they stand in an image. INTEGRITY and END are not among them:
/// they follow from the others.
/// </summary>
public sealed class DomainContextRecords
{
    private readonly SortedDictionary<(uint Type, uint Instance), (ContextRecordType Type, byte[] Body)> _bodies = [];

    /// <summary>The records, in order.</summary>
    public IEnumerable<DomainContextRecord> InOrder => _bodies.Select(item => new DomainContextRecord(item.Value.Type, item.Key.Instance, item.Value.Body));

    /// <summary>True when there is such a record.</summary>
    public bool Has(ContextRecordType type, uint instance = 0) => _bodies.ContainsKey(KeyOf(type, instance));

    /// <summary>The body of a record, to be changed in place. A record that is not there yet is made, with the fixed part of its structure in zeros.</summary>
    public Span<byte> Open(ContextRecordType type, uint instance = 0)
    {
        if (TryFind(type, out byte[]? body, instance)) return body;
        ContextRecords.TryGet((uint)type, out ContextRecordKind? kind);
        byte[] made = new byte[kind!.FixedLength > 0 ? kind.FixedLength : kind.Body?.Size ?? 0];
        Set(type, made, instance);
        return made;
    }

    /// <summary>The body of a record, made where it is not there yet, and brought to a length: cut, or filled up with zeros.</summary>
    public Span<byte> Open(ContextRecordType type, uint instance, int length)
    {
        byte[] body = Open(type, instance).ToArray();
        Array.Resize(ref body, length);
        Set(type, body, instance);
        return body;
    }

    /// <summary>Puts a record in, in the place of one that was there.</summary>
    public void Set(ContextRecordType type, byte[] body, uint instance = 0) => _bodies[KeyOf(type, instance)] = (type, body);

    /// <summary>Takes all records of a type out.</summary>
    public void Remove(ContextRecordType type)
    {
        foreach (uint instance in InstancesOf(type).ToArray()) Remove(type, instance);
    }

    /// <summary>Takes a record out.</summary>
    public void Remove(ContextRecordType type, uint instance) => _bodies.Remove(KeyOf(type, instance));

    /// <summary>Finds the body of a record.</summary>
    public bool TryFind(ContextRecordType type, [NotNullWhen(true)] out byte[]? body, uint instance = 0)
    {
        bool found = _bodies.TryGetValue(KeyOf(type, instance), out (ContextRecordType Type, byte[] Body) item);
        body = item.Body;
        return found;
    }

    /// <summary>Copies a part of a record's body; nothing when there is no such record, or it ends before.</summary>
    internal void Copy(ContextRecordType type, uint instance, int offset, Span<byte> target)
    {
        if (TryFind(type, out byte[]? body, instance) && offset + target.Length <= body.Length) body.AsSpan(offset, target.Length).CopyTo(target);
    }

    /// <summary>The instances of a type, rising.</summary>
    public IEnumerable<uint> InstancesOf(ContextRecordType type) => _bodies.Keys.Where(key => key.Type == KeyOf(type, 0).Type).Select(key => key.Instance);

    /// <summary>The bit that marks optional types is not part of the order (docs/specs/domain-context.md §5.2).</summary>
    private static (uint Type, uint Instance) KeyOf(ContextRecordType type, uint instance) => ((uint)type & ~ContextRecord.OptionalBit, instance);
}
