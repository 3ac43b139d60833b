using Holdfast.Agreement;
using Holdfast.Lab.Restoring;
using Holdfast.Streams;

namespace Holdfast.Lab.Comparison;

/// <summary>What real Xen did with an image just now, beside what the checker says of it.</summary>
/// <param name="Xen">The version that was asked.</param>
/// <param name="Case">The image.</param>
/// <param name="Result">What real Xen did.</param>
/// <param name="Report">What the checker says, with that host as the target.</param>
public sealed record LiveJudgement(string Xen, LiveCase Case, RestoreResult Result, CheckReport Report)
{
    /// <summary>What real Xen did when it was asked again, where it was.</summary>
    public RestoreResult? Again { get; init; }

    /// <summary>The reason that is stored for a difference.</summary>
    public string? Reason { get; init; }

    /// <summary>The verdict as it would be stored.</summary>
    public Verdict Verdict => new(
        Xen, Case.Job.Name, Case.Recorded?.Change ?? Case.Change, Report.Image.BytesRead, 0, Result.Outcome, Result.Toolstack, Result.HypervisorOrGuest, Case.IsDecidable);

    /// <summary>The comparison as that of stored images is made.</summary>
    public Judgement Judgement => new(Verdict, Report);

    /// <summary>True when real Xen did something else than is recorded.</summary>
    public bool IsNotAsRecorded => Case.Recorded is Verdict recorded && recorded.Outcome != Result.Outcome;

    /// <summary>True when real Xen did one thing, and then another.</summary>
    public bool IsUnsteady => Again is not null && Again.Outcome != Result.Outcome;

    /// <summary>True when another look at what real Xen does is worth its time.</summary>
    public bool IsDoubtful => IsNotAsRecorded || Standing is Standing.Differs or Standing.Unnamed;

    /// <summary>How the two stand.</summary>
    public Standing Standing
    {
        get
        {
            if (!Case.IsDecidable || IsUnsteady) return Standing.Undecided;
            if (Agrees) return Standing.Agrees;
            if (Reason is not null) return Standing.DiffersForAReason;
            return Case.Kind == CaseKind.Random && Result.Outcome == Outcome.AcceptedButBroken ? Standing.Unnamed : Standing.Differs;
        }
    }

    /// <summary>An unmodified image that real Xen restores must not even be warned of.</summary>
    private bool Agrees => Judgement.Agrees && !(Case.Kind == CaseKind.Fresh && Result.Outcome == Outcome.Ok && Report.Warnings > 0);
}
