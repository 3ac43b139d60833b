namespace Holdfast.Abi;

/// <summary>A structure of one size and byte order, for what treats structures alike.</summary>
/// <typeparam name="TSelf">The structure.</typeparam>
public interface IAbiStructure<TSelf>
    where TSelf : struct, IAbiStructure<TSelf>
{
    /// <summary>The table of the fields.</summary>
    static abstract AbiStructure Layout { get; }

    /// <summary>Reads the structure from the start of a span.</summary>
    /// <param name="source">A span that holds at least as many bytes as the structure has.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span is shorter.</exception>
    static abstract TSelf Read(ReadOnlySpan<byte> source);

    /// <summary>Writes the structure to the start of a span.</summary>
    /// <param name="destination">A span that takes at least as many bytes as the structure has.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span is shorter.</exception>
    void Write(Span<byte> destination);
}
