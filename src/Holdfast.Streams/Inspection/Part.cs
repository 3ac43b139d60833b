namespace Holdfast.Streams.Inspection;

/// <summary>A part of a description: a field, a table, or a section that holds further parts.</summary>
/// <param name="key">What it is called for programs.</param>
internal abstract class Part(string key)
{
    /// <summary>What it is called for programs.</summary>
    public string Key { get; } = key;
}
