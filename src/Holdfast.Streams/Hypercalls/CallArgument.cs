using Holdfast.Abi;

namespace Holdfast.Streams.Hypercalls;

/// <summary>An argument of a hypercall that a vCPU makes.</summary>
/// <param name="Description">What is known about the argument.</param>
/// <param name="Register">The register that it is in.</param>
/// <param name="Value">Its value: of the register, as many bits as the hypervisor looks at.</param>
public sealed record CallArgument(AbiArgument Description, string Register, ulong Value);
