namespace Holdfast.LivePatching.Tests.Agreement;

/// <summary>A step of a script, and what real Xen answered.</summary>
/// <param name="Verb">What was asked.</param>
/// <param name="Arguments">Of what, and how.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Lines">What Xen wrote to its console meanwhile.</param>
internal sealed record LabStep(string Verb, IReadOnlyList<string> Arguments, string Answer, IReadOnlyList<string> Lines)
{
    /// <summary>True when Xen did not survive it.</summary>
    public bool IsCrash => Answer.StartsWith("CRASH", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"{Verb} {string.Join(' ', Arguments)}";
}
