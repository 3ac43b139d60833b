namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>
/// How far a preempted hypercall came since it was made this time. A handler says this and nothing about encodings: where it goes, in which registers or fields, and in which form, is for the table of the
/// hypercall's continuations to say (docs/specs/hypercall.md §7).
/// </summary>
/// <param name="Continuation">The continuation's name in that table.</param>
/// <param name="Done">How many units are done: extents, elements, pages.</param>
internal readonly record struct HypercallProgress(string Continuation, ulong Done)
{
    /// <summary>The size in bytes of an element in the caller's memory, where a pointer moves over what is done.</summary>
    public uint Stride { get; init; }

    /// <summary>How much is done of the unit that was begun and is not done.</summary>
    public ulong Inner { get; init; }

    /// <summary>Which of several encodings, where the table has cases; null for the one it has.</summary>
    public string? Case { get; init; }

    /// <summary>The result of what is done, where the encoding keeps it.</summary>
    public long Result { get; init; }
}
