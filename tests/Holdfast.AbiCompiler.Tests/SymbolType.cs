namespace Holdfast.AbiCompiler.Tests;

/// <summary>A type of C as debug information has it.</summary>
/// <param name="Size">Its size in bytes.</param>
internal sealed record SymbolType(int Size)
{
    /// <summary>The members, and what stands in them (<c>a.b</c>): offset and size in bytes. None for what is no structure.</summary>
    public Dictionary<string, (int Offset, int Size)> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>The bit-fields: the first bit from the start of the type, and how many there are.</summary>
    public Dictionary<string, (int First, int Count)> BitFields { get; } = new(StringComparer.Ordinal);

    /// <summary>The member that has a place to itself, the innermost of several; null when there is none.</summary>
    public string? At(int offset, int size) =>
        Members.Where(member => member.Value == (offset, size)).Select(member => member.Key).OrderByDescending(name => name.Count(letter => letter == '.')).FirstOrDefault();

    /// <summary>True when no member and no bit-field has any of these bytes, except one that other members are in.</summary>
    public bool IsPadding(int offset, int size) =>
        !Members.Any(member => member.Value.Offset < offset + size && member.Value.Offset + member.Value.Size > offset && !Members.Keys.Any(inner => inner.StartsWith(member.Key + ".", StringComparison.Ordinal)))
        && !BitFields.Values.Any(bits => bits.First < (offset + size) * 8 && bits.First + bits.Count > offset * 8);
}
