namespace Holdfast.AbiCompiler.Comparing;

/// <summary>What becomes of a preempted call when another version goes on with it, and why.</summary>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Reason">Why, without a full stop.</param>
public sealed record InFlight(InFlightOutcome Outcome, string Reason)
{
    /// <summary>True when the call is decoded as it was meant.</summary>
    public bool IsRight => Outcome == InFlightOutcome.Right;

    /// <summary>True when every call of the operation fares so, preempted or not.</summary>
    public bool IsAsEveryCall { get; init; }

    /// <summary>What every call of the operation meets, preempted or not.</summary>
    internal static InFlight AsEveryCall(InFlightOutcome outcome, string reason) => new(outcome, $"{reason}, as for every call") { IsAsEveryCall = true };
}
