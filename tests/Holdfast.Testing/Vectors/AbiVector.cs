namespace Holdfast.Testing.Vectors;

/// <summary>The bytes of a structure, and the values in them: a block of a file that <c>tests/vectors/README.md</c> describes.</summary>
public sealed record AbiVector
{
    /// <summary>The name, once in its file.</summary>
    public required string Name { get; init; }

    /// <summary>The structure's name in the description.</summary>
    public required string Structure { get; init; }

    /// <summary>The callers' widths in bytes at which it holds.</summary>
    public required IReadOnlyList<int> Widths { get; init; }

    /// <summary>True when big-endian is the order for structures in the order of their stream.</summary>
    public required bool IsBigEndian { get; init; }

    /// <summary>The bytes, without an array that has no fixed length.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>What they hold, in the order of the layout.</summary>
    public required IReadOnlyList<AbiVectorValue> Values { get; init; }

    /// <summary>The same with one byte changed.</summary>
    public AbiVector WithByteChanged(int index)
    {
        byte[] bytes = [.. Bytes];
        bytes[index] ^= 0x10;
        return this with { Bytes = bytes };
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
