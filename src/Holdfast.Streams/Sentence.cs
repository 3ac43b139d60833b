namespace Holdfast.Streams;

/// <summary>Makes sentences of what a lower layer says as a part of one.</summary>
internal static class Sentence
{
    /// <summary>A reason as a sentence of its own: "the leaf is missing" becomes "The leaf is missing."</summary>
    public static string Of(string reason) => $"{char.ToUpperInvariant(reason[0])}{reason[1..]}.";
}
