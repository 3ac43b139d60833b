using Holdfast.Abi;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>A hypercall that is preempted, carried to another version, and made again there.</summary>
/// <param name="Name">What a person calls it.</param>
/// <param name="Hypercall">The description of its hypercall.</param>
/// <param name="Code">The code of its operation; null when the hypercall does one thing.</param>
/// <param name="Units">How many units it has.</param>
/// <param name="Prepare">
/// Puts what it needs into its caller's memory, at pages of its own, and gives the registers. The first number tells calls of one kind apart; the second is the first of the units that it is to do, 0 for all.
/// </param>
internal sealed record CallUnderTest(string Name, AbiHypercall Hypercall, uint? Code, int Units, Func<Journey, uint, int, HypercallRegisters> Prepare)
{
    /// <summary>Who makes it.</summary>
    public Traveller By { get; init; } = Traveller.Guest;

    /// <summary>The code of its sub-operation; null when it has none.</summary>
    public uint? SubCode { get; init; }

    /// <summary>Since when there is what it asks for; null when that is as old as its operation.</summary>
    public XenVersion? Since { get; init; }

    /// <summary>The last version that has it on x86; null when all have that its operation says.</summary>
    public XenVersion? Until { get; init; }

    /// <summary>True when its result is the number of units that are done.</summary>
    public bool Counts { get; init; }

    /// <summary>True when no call asks for a part of its units, so that what forged progress does cannot be compared with one that does.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Where in the first of its pages the structure is whose fields hold progress, in bytes.</summary>
    public ulong StructureOffset { get; init; }

    /// <summary>True when what it tells its caller depends on which calls of its kind came before.</summary>
    public bool TellsOrder { get; init; }

    /// <summary>Brings about what it needs of its guest.</summary>
    public Action<Journey>? Furnish { get; init; }

    /// <summary>The calls that it is a list of, where those can be preempted themselves.</summary>
    public CallUnderTest? Entry { get; init; }

    /// <summary>Its operation as a version has it; null when it has none.</summary>
    public AbiOperation? OperationIn(XenVersion version) =>
        Hypercall.Versions.Includes(version) && !(version < Since) && !(version > Until) ? Hypercall.Operations.FirstOrDefault(operation => operation.Code == Code && operation.SubCode == SubCode && operation.Versions.Includes(version)) : null;

    /// <summary>True when a version has it, and preempts it.</summary>
    public bool IsPreemptedIn(XenVersion version) =>
        OperationIn(version) is { Continuation: { } name } && Hypercall.Continuations.Any(candidate => candidate.Name == name && candidate.Versions.Includes(version));

    /// <summary>True when a version leaves progress in the structure or the list, which whoever looks at it afterwards finds changed.</summary>
    public bool ChangesStructureIn(XenVersion version) =>
        Entry is not null || OperationIn(version) is { Continuation: { } name } && Hypercall.Continuations.Any(candidate => candidate.Name == name && candidate.Versions.Includes(version) && candidate.Places.Any(place => place.Kind == AbiProgressPlaceKind.Field && place.Holds != AbiProgress.State));

    /// <inheritdoc/>
    public override string ToString() => Name;
}
