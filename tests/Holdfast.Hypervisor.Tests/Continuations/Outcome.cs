namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>What the description says of a call that another version goes on with (docs/specs/continuations.md §7).</summary>
internal enum Outcome
{
    /// <summary>It goes on where it stopped, or begins again where it would have done so without a change.</summary>
    CarriesOver,

    /// <summary>The target has no such operation, or no such hypercall.</summary>
    Absent,

    /// <summary>The target keeps no progress there, and what is there has to be zero.</summary>
    Refused,

    /// <summary>The hypervisor that knew how far it was is not there any more.</summary>
    Forgotten,

    /// <summary>The target does not look where the progress is.</summary>
    BeginsAnew,

    /// <summary>What the registers hold is another operation, or other progress, to the target.</summary>
    Misdecoded,
}
