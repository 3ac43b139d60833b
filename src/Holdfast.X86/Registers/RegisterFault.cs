namespace Holdfast.X86.Registers;

/// <summary>One thing that is wrong with a register.</summary>
/// <param name="Register">The register that is wrong; of several that contradict each other, the one that the reason begins with.</param>
/// <param name="Bits">The offending bits, at their place in the register; 0 when it is a bit that is missing.</param>
/// <param name="Effect">What comes of it.</param>
/// <param name="Reason">What is wrong, as the part of a sentence that follows the register's value: "CR0.PG is set without CR0.PE".</param>
public readonly record struct RegisterFault(GuestRegister Register, ulong Bits, FaultEffect Effect, string Reason);
