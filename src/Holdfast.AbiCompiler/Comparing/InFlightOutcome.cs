namespace Holdfast.AbiCompiler.Comparing;

/// <summary>What becomes of a preempted call when another version goes on with it. The later, the worse.</summary>
public enum InFlightOutcome
{
    /// <summary>It goes on where it stopped, or begins again as it would have done where it was begun.</summary>
    Right,

    /// <summary>Its progress is not found: what is done is done again, or the call is refused.</summary>
    Lost,

    /// <summary>It ends with an error.</summary>
    Refused,

    /// <summary>It is taken for another call, or for another part of it.</summary>
    Misread,
}
