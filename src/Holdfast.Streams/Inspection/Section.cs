namespace Holdfast.Streams.Inspection;

/// <summary>Parts that belong together.</summary>
/// <param name="key">The name for programs.</param>
/// <param name="title">The name for people; empty when its parts speak for themselves.</param>
internal sealed class Section(string key, string title) : Part(key)
{
    private readonly List<Part> _parts = [];

    public string Title { get; } = title;

    public IReadOnlyList<Part> Parts => _parts;

    /// <summary>How many fields stand on a line.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>A sentence for people that says what the parts say; they are then left out.</summary>
    public string? InWords { get; init; }

    public Section Add(Part part)
    {
        _parts.Add(part);
        return this;
    }

    public Section Add(string key, string label, Shown value) => Add(new Field(key, label, value));

    public Section AddText(string key, string label, string? text) => Add(key, label, text is null ? Shown.None : Shown.Of(text));

    public Section AddNumber(string key, string label, long? number) => Add(key, label, number is long some ? Shown.Of(some) : Shown.None);

    public Section AddWord(string key, string label, ulong value, int bits = 64) => Add(key, label, new Shown.Word(value, bits));

    /// <summary>Adds a word and what it means: the names of its bits, or a description.</summary>
    public Section AddDecoded(string key, string label, ulong value, int bits, Shown meaning) =>
        Add(key, label, new Shown.Decoded(new Shown.Word(value, bits), meaning));

    public Section AddFlag(string key, string label, bool value) => Add(key, label, Shown.Of(value));

    /// <summary>Adds the part when there is one.</summary>
    public Section AddIf(Part? part) => part is null ? this : Add(part);
}
