namespace Holdfast.AbiCompiler.Comparing;

/// <summary>What becomes of what was built for one version when it meets another.</summary>
/// <param name="Compatibility">Whether it works.</param>
/// <param name="Effects">Why not, or why it does; a phrase each.</param>
/// <param name="RebuildSuffices">True when it is right as soon as it is built again from the same sources.</param>
/// <param name="InFlight">What becomes of a preempted call; null for what is never preempted.</param>
public sealed record AbiVerdict(Compatibility Compatibility, IReadOnlyList<string> Effects, bool RebuildSuffices, InFlight? InFlight);
