namespace Holdfast.X86.Policies;

/// <summary>One reason for Xen to refuse a policy.</summary>
/// <param name="Kind">The kind of reason.</param>
/// <param name="Entry">The offending entry's position among the policy's leaves or MSRs, from 0; null when it is no single one.</param>
/// <param name="Reason">What was found and what was expected, as a clause: "leaf 0x00000050 is none that a policy has".</param>
public readonly record struct PolicyFault(PolicyFaultKind Kind, int? Entry, string Reason);
