namespace Holdfast.Toolstack.Hosts;

/// <summary>An attempt to open the gate to this machine's hypervisor.</summary>
/// <param name="Gate">The gate, or why there is none.</param>
/// <param name="Calls">How the attempt found the device for hypercalls.</param>
/// <param name="Buffers">How it found the device for their memory.</param>
internal sealed record GateAttempt(Answer<HostGate> Gate, XenDeviceState Calls, XenDeviceState Buffers);
