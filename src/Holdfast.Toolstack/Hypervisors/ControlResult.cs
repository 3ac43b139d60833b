using Holdfast.Abi.Gates;

namespace Holdfast.Toolstack.Hypervisors;

/// <summary>What came of an operation of the toolstack that the hypervisor took up.</summary>
/// <param name="Result">What it answered.</param>
/// <param name="Operand">The operation's structure as it left it: the 128 bytes of the union.</param>
internal sealed record ControlResult(HypercallResult Result, byte[] Operand);
