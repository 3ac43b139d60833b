namespace Holdfast.Streams.Hypercalls;

/// <summary>The rules of hypercalls in flight, which another version of Xen is to go on with.</summary>
internal static class CallRules
{
    public static readonly Rule Misread = new("HF2201", Severity.Error,
        "A hypercall in flight is the same one, and as far done, to the Xen that goes on with it.",
        "The vCPU makes the call again, with registers and memory that say how far it came. Another version of Xen may take that for another operation, or for other progress: it skips what is not done, or does something else.",
        "docs/specs/continuations.md §7");

    public static readonly Rule Ends = new("HF2202", Severity.Warning,
        "The Xen that goes on with a hypercall in flight has the operation, and finds how far it came.",
        "The call ends with an error, and what is done stays done. A kernel that made a call with which an error is no surprise gets over it.",
        "docs/specs/continuations.md §7");

    public static readonly Rule BeginsAnew = new("HF2203", Severity.Warning,
        "The Xen that goes on with a hypercall in flight sees what is done of it.",
        "What is done is done once more. Where that does something the second time, the guest does not find what it asked for.",
        "docs/specs/continuations.md §7");

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Misread, Ends, BeginsAnew];
}
