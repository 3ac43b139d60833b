namespace Holdfast.AbiCompiler.Model;

/// <summary>A rule of the lint that something breaks because it is older than the rule.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Doc">Why it is so.</param>
/// <param name="Location">Where it is described.</param>
public sealed record HistoryEntry(string Rule, string Doc, SourceLocation Location);
