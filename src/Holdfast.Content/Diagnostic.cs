namespace Holdfast.Content;

/// <summary>One finding: what rule was broken, where, and in what way.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Offset">The offset of the offending bytes, in the decompressed stream where there is one.</param>
/// <param name="Path">Where that is, in words: <c>libxl/LIBXC_CONTEXT/libxc/record[7] HVM_CONTEXT/entry[3] LAPIC 1</c>.</param>
/// <param name="Message">A sentence that says what was found and what was expected.</param>
public sealed record Diagnostic(Rule Rule, long Offset, string Path, string Message)
{
    /// <summary>The rule's id.</summary>
    public string Id => Rule.Id;

    /// <summary>The rule's severity.</summary>
    public Severity Severity => Rule.Severity;
}
