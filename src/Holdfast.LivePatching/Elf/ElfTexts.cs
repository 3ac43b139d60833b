using System.Text;

namespace Holdfast.LivePatching.Elf;

/// <summary>A section of texts that grows: each stands in it once, with a NUL at its end.</summary>
internal sealed class ElfTexts
{
    private readonly List<byte> _bytes;
    private readonly Dictionary<string, uint> _places = new(StringComparer.Ordinal);

    /// <summary>Texts that begin with the empty one.</summary>
    public ElfTexts()
        : this([0])
    {
    }

    /// <summary>Texts to which others are added.</summary>
    /// <param name="texts">What there is already.</param>
    public ElfTexts(ReadOnlySpan<byte> texts)
    {
        _bytes = [.. texts];
        _places[""] = 0;
    }

    /// <summary>Where a text stands, which is put at the end if it was not added before.</summary>
    public uint Add(string text)
    {
        if (_places.TryGetValue(text, out uint place)) return place;
        place = (uint)_bytes.Count;
        _places.Add(text, place);
        _bytes.AddRange(Encoding.Latin1.GetBytes(text));
        _bytes.Add(0);
        return place;
    }

    /// <summary>The section's contents.</summary>
    public byte[] ToArray() => [.. _bytes];
}
