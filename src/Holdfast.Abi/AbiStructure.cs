using Holdfast.Content;

namespace Holdfast.Abi;

/// <summary>What is known about a structure: the table that <c>inspect</c>, JSON, comparisons and diagnostic paths are driven by.</summary>
public sealed class AbiStructure
{
    /// <summary>The name in C#.</summary>
    public required string Name { get; init; }

    /// <summary>The name in Xen.</summary>
    public required string XenName { get; init; }

    /// <summary>What it is.</summary>
    public required string Doc { get; init; }

    /// <summary>Where Xen defines it.</summary>
    public required string Source { get; init; }

    /// <summary>The byte order.</summary>
    public required AbiOrder Order { get; init; }

    /// <summary>The size in bytes, without an array at the end that has no fixed length.</summary>
    public required int Size { get; init; }

    /// <summary>The versions that have it.</summary>
    public XenVersionSpan Versions { get; init; } = XenVersionSpan.Always;

    /// <summary>The fields, by offset.</summary>
    public required IReadOnlyList<AbiField> Fields { get; init; }

    /// <summary>The order of this structure's bytes inside a stream of a given order.</summary>
    public ByteOrder OrderIn(ByteOrder stream) => Order switch
    {
        AbiOrder.Little => ByteOrder.Little,
        AbiOrder.Big => ByteOrder.Big,
        _ => stream,
    };

    /// <summary>The field with a name of Xen's, or null.</summary>
    public AbiField? Find(string xenName) => Fields.FirstOrDefault(field => string.Equals(field.XenName, xenName, StringComparison.Ordinal));
}
