using Holdfast.Agreement;
using Holdfast.Lab.Restoring;

namespace Holdfast.Lab.Comparison;

/// <summary>An image that real Xen and the checker are both asked about.</summary>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Change">What was changed in its base.</param>
/// <param name="Base">The unmodified image that it was made from.</param>
/// <param name="Job">The image, and how it gets to Xen.</param>
public sealed record LiveCase(CaseKind Kind, string Change, string Base, RestoreJob Job)
{
    /// <summary>What is stored of it on this version, if anything.</summary>
    public Verdict? Recorded { get; init; }

    /// <summary>False where no offline rule could know, as is stored with it.</summary>
    public bool IsDecidable { get; init; } = true;

    /// <summary>The image. Those of Linux guests have 100 MB.</summary>
    public byte[] Image => Job.Image?.Invoke() ?? File.ReadAllBytes(Job.File!);
}
