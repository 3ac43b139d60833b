using Holdfast.Abi;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>A hypercall that is preempted, carried to another version, and made again there.</summary>
/// <param name="Name">What a person calls it.</param>
/// <param name="Hypercall">The description of its hypercall.</param>
/// <param name="Code">The code of its operation; null when the hypercall does one thing.</param>
/// <param name="Units">How many units it has: it can be preempted before each but the first.</param>
/// <param name="Prepare">Puts what it needs into the guest's memory, at a page of its own, and gives the registers. The second number tells calls of one kind apart.</param>
internal sealed record CallUnderTest(string Name, AbiHypercall Hypercall, uint? Code, int Units, Func<Domain, int, ulong, uint, HypercallRegisters> Prepare)
{
    /// <summary>Its operation as a version has it; null when it has none.</summary>
    public AbiOperation? OperationIn(XenVersion version) => Hypercall.Versions.Includes(version) ? Hypercall.Operations.FirstOrDefault(operation => operation.Code == Code && operation.Versions.Includes(version)) : null;

    /// <summary>Where a version leaves its progress; null when it has none, or is never preempted in it.</summary>
    public AbiContinuation? ContinuationIn(XenVersion version) =>
        OperationIn(version) is { Continuation: { } name } ? Hypercall.Continuations.FirstOrDefault(candidate => candidate.Name == name && candidate.Case is null && candidate.Versions.Includes(version)) : null;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
