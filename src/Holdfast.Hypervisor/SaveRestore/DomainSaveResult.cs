using Holdfast.Hypervisor.Domains;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Hypervisor.SaveRestore;

/// <summary>What became of a domain that was to be saved.</summary>
/// <param name="Refusal">Why it was not saved; null when it was. What was written by then is no image.</param>
/// <param name="Lost">The records that the form has no place for, wholly or in part: whoever reads the image finds less there than the domain has.</param>
public sealed record DomainSaveResult(DomainRefusal? Refusal, IReadOnlyList<DomainContextRecordName> Lost)
{
    /// <summary>True when it was saved.</summary>
    public bool Succeeded => Refusal is null;
}
