using Holdfast.Abi;

namespace Holdfast.Streams.Hypercalls;

/// <summary>A hypercall, decoded from its caller's registers and memory under the encodings of one version of Xen.</summary>
public sealed record DecodedCall
{
    /// <summary>The number that the caller asks for.</summary>
    public required ulong Number { get; init; }

    /// <summary>The hypercall; null when the version has none with this number that is described. A number private to the hypervisor stands for the call that it goes on with.</summary>
    public AbiHypercall? Hypercall { get; init; }

    /// <summary>The code of the operation, without bits that hold progress; null when there is none, or when it is in memory that cannot be read.</summary>
    public uint? Code { get; init; }

    /// <summary>The operation; null when it is not known.</summary>
    public AbiOperation? Operation { get; init; }

    /// <summary>The arguments, in their order.</summary>
    public IReadOnlyList<CallArgument> Arguments { get; init; } = [];

    /// <summary>What the operation's pointer leads to; null where it has none, where it is not described, or where nothing of it can be read.</summary>
    public PointedStructure? Structure { get; init; }

    /// <summary>How far it is, as far as anything tells.</summary>
    public CallStage Stage { get; init; }

    /// <summary>The encoding that its progress is in; null when it is never preempted, or shows no sign of having been.</summary>
    public AbiContinuation? Encoding { get; init; }

    /// <summary>What the places of that encoding hold.</summary>
    public IReadOnlyList<CallProgress> Progress { get; init; } = [];

    /// <summary>The first call of a list, which the list goes on with and which may have been preempted itself, as if its caller stood at it; null of other calls, and where it cannot be read.</summary>
    public DecodedCall? First { get; init; }

    /// <summary>How many elements are done; null when the encoding does not count them, or they cannot be read.</summary>
    public ulong? ElementsDone => Progress.FirstOrDefault(part => part.Place.Holds == AbiProgress.Index)?.Value;
}
