using Holdfast.AbiCompiler.Model;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Linting;

/// <summary>Something in the description that breaks a rule, or is said to and does not.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Item">The structure or the hypercall.</param>
/// <param name="Message">What it is, in a sentence.</param>
/// <param name="Location">Where it is described.</param>
/// <param name="History">Why it is so, where that is listed; null where it is not.</param>
public sealed record LintFinding(Rule Rule, string Item, string Message, SourceLocation Location, string? History)
{
    /// <summary>True when it is listed as history: it is so, and stays so.</summary>
    public bool IsListed => History is not null;
}
