using Holdfast.Abi.DomainContext;

namespace Holdfast.Streams.Hypercalls;

/// <summary>Where a saved vCPU stands with hypercalls. It is evidence: what counts when the guest goes on is in registers and memory.</summary>
public sealed record VcpuCall
{
    /// <summary>The vCPU's number.</summary>
    public required int Vcpu { get; init; }

    /// <summary>Where it stands.</summary>
    public required CallState State { get; init; }

    /// <summary>Why it makes no hypercalls, or why its code cannot be read, as the end of a sentence; null in the other states.</summary>
    public string? Reason { get; init; }

    /// <summary>The linear address of the instruction that it stands at or behind; otherwise of its next instruction.</summary>
    public required ulong Address { get; init; }

    /// <summary>That instruction; null where there is none.</summary>
    public ContextCallInstruction? Instruction { get; init; }

    /// <summary>True when the instruction stands where a hypercall page, as the hypervisor fills it, has the one for this number.</summary>
    public bool IsInHypercallPage { get; init; }

    /// <summary>The width of its words in bytes: 4 or 8.</summary>
    public required int Width { get; init; }

    /// <summary>The registers of arguments, in their order.</summary>
    public required IReadOnlyList<CallRegister> Registers { get; init; }

    /// <summary>What the call that is done left in the register of results.</summary>
    public ulong? Result { get; init; }

    /// <summary>
    /// The call. Of one that is done, registers and memory may have changed since, and the number is only known where the code before the instruction says it; without one
    /// this is null.
    /// </summary>
    public DecodedCall? Call { get; init; }

    /// <summary>What the Xen that would restore it makes of a call in flight; null of other calls, of one that is not known, and where no such Xen was named.</summary>
    public CallCarriage? Carriage { get; init; }
}
