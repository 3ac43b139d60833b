namespace Holdfast.LivePatching.Inspection;

/// <summary>A place that a payload speaks of.</summary>
/// <param name="Text">How a reader finds it: a symbol and what is added to it, a section and an offset, or an address.</param>
/// <param name="Address">Its address when the payload is loaded; null where that is not known.</param>
public sealed record PayloadPlace(string Text, ulong? Address)
{
    /// <summary>The number of its section in the payload; 0 when it is not there.</summary>
    internal int Section { get; init; }

    /// <summary>Where it is in that section.</summary>
    internal ulong Offset { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
