namespace Holdfast.Streams.Inspection;

/// <summary>A name and a value.</summary>
/// <param name="key">The name for programs.</param>
/// <param name="label">The name for people.</param>
/// <param name="value">The value.</param>
internal sealed class Field(string key, string label, Shown value) : Part(key)
{
    public string Label { get; } = label;

    public Shown Value { get; } = value;
}
