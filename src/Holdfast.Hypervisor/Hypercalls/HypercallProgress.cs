namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>
/// How far a preempted hypercall came since it was made this time. A handler says this and nothing about encodings: where it goes, in which registers or fields, and in which form, is for the table of the
/// hypercall's continuations to say (docs/specs/hypercall.md §7).
/// </summary>
/// <param name="Continuation">The continuation's name in that table.</param>
/// <param name="Done">How many units are done: extents, elements, pages.</param>
internal readonly record struct HypercallProgress(string Continuation, ulong Done)
{
    /// <summary>By how much a pointer moves for a unit: the size of an element in bytes, where it points to the caller's memory.</summary>
    public uint Stride { get; init; } = 1;

    /// <summary>How many units pointers move, where that is not what is done.</summary>
    public ulong? Moved { get; init; }

    /// <summary>Where in the caller's memory the operation's structure stands, whose fields may hold progress.</summary>
    public ulong Structure { get; init; }

    /// <summary>How much is done of the unit that was begun and is not done.</summary>
    public ulong Inner { get; init; }

    /// <summary>Which of several encodings, where the table has cases; null for the one it has.</summary>
    public string? Case { get; init; }

    /// <summary>The result of what is done, where the encoding keeps it.</summary>
    public long Result { get; init; }
}
