namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>Carries out a hypercall.</summary>
internal delegate HypercallOutcome HypercallHandler(in HypercallInvocation call);
