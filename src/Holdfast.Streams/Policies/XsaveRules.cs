namespace Holdfast.Streams.Policies;

/// <summary>The rules that a breach of an XSAVE state is reported under: they differ between HVM and PV.</summary>
internal sealed record XsaveRules(Rule Inconsistent, Rule Unsupported, Rule Compacted, Rule Length, Rule Excess);
