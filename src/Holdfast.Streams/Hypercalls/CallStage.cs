namespace Holdfast.Streams.Hypercalls;

/// <summary>How far a hypercall is that will be executed, as far as anything tells.</summary>
public enum CallStage
{
    /// <summary>The hypercall or its operation is not known, so that nothing can be told.</summary>
    Unknown,

    /// <summary>It has not been made: the operation is never preempted.</summary>
    First,

    /// <summary>It begins anew whenever it is preempted, so that nothing tells whether it was made before.</summary>
    Anew,

    /// <summary>What would hold progress is as it is in a call that is made for the first time. It may have been preempted before anything was done.</summary>
    Untold,

    /// <summary>A part of it is done.</summary>
    Begun,
}
