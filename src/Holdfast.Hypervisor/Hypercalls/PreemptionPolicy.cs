namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>
/// Says between two units of a hypercall's work whether the call is preempted there, so that its caller makes it again. Real Xen does so when an event or another task waits for the processor.
/// </summary>
/// <param name="caller">Who makes the call.</param>
public delegate bool PreemptionPolicy(HypercallCaller caller);
