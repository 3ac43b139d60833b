namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>What the description says of a call that another version goes on with (docs/specs/continuations.md §7).</summary>
internal enum Outcome
{
    /// <summary>It goes on where it stopped.</summary>
    CarriesOver,

    /// <summary>The target has no such operation.</summary>
    Absent,

    /// <summary>What the registers hold is another operation, or other progress, to the target.</summary>
    Misdecoded,
}
