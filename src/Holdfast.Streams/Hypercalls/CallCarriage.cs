namespace Holdfast.Streams.Hypercalls;

/// <summary>What another version of Xen makes of a hypercall in flight.</summary>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Reason">Why, as a sentence without its point.</param>
public sealed record CallCarriage(CallOutcome Outcome, string Reason);
