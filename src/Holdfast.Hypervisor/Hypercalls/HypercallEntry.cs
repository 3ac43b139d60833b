using Holdfast.Abi;

namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>A hypercall that there is: its description, who has it, and what carries it out.</summary>
/// <param name="Table">Its description.</param>
/// <param name="Callers">The kinds of callers that have it; for others there is none of this number (ENOSYS).</param>
/// <param name="Handler">What carries it out.</param>
internal sealed record HypercallEntry(AbiHypercall Table, CallerKinds Callers, HypercallHandler Handler)
{
    /// <summary>Its number: that of the description, or of a call, private to the hypervisor, by which another one goes on where a version has it.</summary>
    public uint Number { get; init; } = Table.Number;

    /// <summary>True for a number that a version has.</summary>
    public bool IsIn(XenVersion version) => Number == Table.Number || IsPrivateIn(version);

    /// <summary>The number of arguments of a caller of 64 bits or more.</summary>
    public int WideArguments { get; } = Table.Arguments.Count(argument => argument.IsPassedBy(sizeof(ulong)));

    /// <summary>The number of arguments of a caller of 32 bits.</summary>
    public int NarrowArguments { get; } = Table.Arguments.Count(argument => argument.IsPassedBy(sizeof(uint)));

    /// <summary>True when a version goes on with calls by the number. It has a method of its own, since what it looks with is allocated.</summary>
    private bool IsPrivateIn(XenVersion version) => Table.Continuations.Any(continuation => continuation.Versions.Includes(version) && continuation.Places.Any(place => place.Number == Number));
}
