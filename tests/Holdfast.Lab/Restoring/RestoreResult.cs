using Holdfast.Agreement;

namespace Holdfast.Lab.Restoring;

/// <summary>What real Xen did with an image, in the words of <c>verdicts.tsv</c>.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Toolstack">The first two things that the toolstack complained of.</param>
/// <param name="HypervisorOrGuest">What the hypervisor said against it, and what is wrong with the guest.</param>
/// <param name="Time">How long it took.</param>
public sealed record RestoreResult(Outcome Outcome, string Toolstack, string HypervisorOrGuest, TimeSpan Time)
{
    /// <summary>True when Xen kept something of the domain after it was destroyed.</summary>
    public bool Remains { get; init; }
}
