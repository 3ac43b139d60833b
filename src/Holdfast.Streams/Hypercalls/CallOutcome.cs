namespace Holdfast.Streams.Hypercalls;

/// <summary>What becomes of a hypercall in flight when another version of Xen goes on with it (docs/specs/continuations.md §7). The later, the worse.</summary>
public enum CallOutcome
{
    /// <summary>It goes on where it stopped, or begins again as it would have done.</summary>
    GoesOn,

    /// <summary>What is done is not seen, and done once more.</summary>
    BeginsAnew,

    /// <summary>It ends with an error. What is done stays done.</summary>
    Ends,

    /// <summary>It is taken for another call, or for another part of it.</summary>
    Misread,
}
