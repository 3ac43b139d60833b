namespace Holdfast.AbiCompiler.Tests;

/// <summary>A type of C as debug information has it.</summary>
/// <param name="Size">Its size in bytes.</param>
internal sealed record SymbolType(int Size)
{
    /// <summary>The members: offset and size in bytes. None for what is no structure.</summary>
    public Dictionary<string, (int Offset, int Size)> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>The bit-fields: the first bit from the start of the type, and how many there are.</summary>
    public Dictionary<string, (int First, int Count)> BitFields { get; } = new(StringComparer.Ordinal);
}
