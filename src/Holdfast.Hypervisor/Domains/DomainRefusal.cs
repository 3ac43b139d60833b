using Holdfast.Abi.Errors;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Hypervisor.Domains;

/// <summary>Why the hypervisor does not do what it was asked for (docs/specs/domain-context.md §9). Nothing has changed.</summary>
/// <param name="Error">The error number.</param>
/// <param name="Message">The same as a sentence.</param>
public sealed record DomainRefusal(XenErrno Error, string Message)
{
    /// <summary>The record that is to blame; null when it is none, or one that is missing.</summary>
    public DomainContextRecordName? Record { get; init; }

    /// <summary>Where in the image it stands, or where the mistake was noticed; null when it is about no image.</summary>
    public long? Offset { get; init; }
}
