namespace Holdfast.AbiCompiler.Comparing;

/// <summary>Something that two versions have differently, or that only one of them has.</summary>
/// <param name="Subject">What it is.</param>
/// <param name="Name">Its name: <c>hvm_op</c>, <c>hvm_op.modified_memory</c>, <c>LAPIC</c>, a structure's.</param>
/// <param name="Affected">Who is affected: <c>guest-kernel</c>, <c>device-model</c>, <c>control-plane</c>, <c>saved-image</c> and the like.</param>
/// <param name="Changes">What changed from the first to the second; none for what is as it was.</param>
/// <param name="Forward">What becomes of what was built for the first on the second.</param>
/// <param name="Backward">What becomes of what was built for the second on the first.</param>
public sealed record AbiDifference(
    AbiSubject Subject, string Name, IReadOnlyList<string> Affected, IReadOnlyList<AbiChange> Changes, AbiVerdict Forward, AbiVerdict Backward)
{
    /// <summary>What else it is called: the operation's name alone, that of its hypercall, the names of a structure here and in Xen.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>True for a structure whose changes are also those of an operation or of a record, which are told there.</summary>
    public bool IsPart { get; init; }

    /// <summary>True when the two versions have it alike.</summary>
    public bool IsSame => Changes.Count == 0;

    /// <summary>True when it goes by a name.</summary>
    public bool IsCalled(string name) => string.Equals(Name, name, StringComparison.Ordinal) || Aliases.Contains(name, StringComparer.Ordinal);
}
