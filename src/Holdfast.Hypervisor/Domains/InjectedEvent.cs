namespace Holdfast.Hypervisor.Domains;

/// <summary>An event that a device model has left for a vCPU (dm_op inject_event). Nothing of it is looked at before the vCPU takes it.</summary>
/// <param name="Vector">Its vector.</param>
/// <param name="Type">Its kind, with the numbers of <see cref="Abi.DmOp.XenDmOpEvent"/>.</param>
/// <param name="InstructionLength">The length in bytes of the instruction that it stands for.</param>
/// <param name="ErrorCode">The error code that it pushes; all ones for none.</param>
/// <param name="FaultAddress">The address of a page fault.</param>
public readonly record struct InjectedEvent(byte Vector, byte Type, byte InstructionLength, uint ErrorCode, ulong FaultAddress);
