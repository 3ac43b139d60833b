using System.Collections.Immutable;
using Holdfast.Agreement;
using Holdfast.Lab.Restoring;
using Holdfast.Streams;

namespace Holdfast.Lab.Comparison;

/// <summary>What real Xen did with an image just now, beside what the checker says of it.</summary>
/// <param name="Xen">The version that was asked.</param>
/// <param name="Case">The image.</param>
/// <param name="Looks">What real Xen did, each time that it was asked.</param>
/// <param name="Report">What the checker says, with that host as the target.</param>
public sealed record LiveJudgement(string Xen, LiveCase Case, ImmutableArray<RestoreResult> Looks, CheckReport Report)
{
    /// <summary>The reason that is stored for a difference.</summary>
    public string? Reason { get; init; }

    /// <summary>What real Xen does: what it did most often, or the first time where that does not tell.</summary>
    public RestoreResult Result => Looks.GroupBy(look => look.Outcome).MaxBy(group => group.Count())!.First();

    /// <summary>The verdict as it would be stored.</summary>
    public Verdict Verdict => new(
        Xen, Case.Job.Name, Case.Recorded?.Change ?? Case.Change, Report.Image.BytesRead, 0, Result.Outcome, Result.Toolstack, Result.HypervisorOrGuest, Case.IsDecidable);

    /// <summary>The comparison as that of stored images is made.</summary>
    public Judgement Judgement => new(Verdict, Report);

    /// <summary>True when real Xen did something else than is recorded.</summary>
    public bool IsNotAsRecorded => IsSettled && Case.Recorded is Verdict recorded && recorded.Outcome != Result.Outcome;

    /// <summary>True when real Xen did one thing, and then another.</summary>
    public bool IsUnsteady => Looks.Any(look => look.Outcome != Looks[0].Outcome);

    /// <summary>True when real Xen did one thing more often than all others together.</summary>
    public bool IsSettled => 2 * Looks.Count(look => look.Outcome == Result.Outcome) > Looks.Length;

    /// <summary>True when another look at what real Xen does is worth its time: a second one when something is not as it should be, a third one when the second differs.</summary>
    public bool NeedsAnotherLook => Looks.Length switch
    {
        1 => IsNotAsRecorded || Standing is Standing.Differs or Standing.Unnamed,
        2 => IsUnsteady,
        _ => false,
    };

    /// <summary>True when it may be stored as what real Xen does.</summary>
    public bool IsCertain => IsSettled && !NeedsAnotherLook;

    /// <summary>How the two stand.</summary>
    public Standing Standing
    {
        get
        {
            if (!Case.IsDecidable) return Standing.Undecided;
            if (Agrees) return Standing.Agrees;
            if (Reason is not null) return Standing.DiffersForAReason;
            // Real Xen cannot be held against the checker where it does either; but a guest that nobody changed must restore each time.
            if (!IsSettled && Case.Kind != CaseKind.Fresh && Looks.Any(AgreesWith)) return Standing.Undecided;
            return Case.Kind == CaseKind.Random && Result.Outcome == Outcome.AcceptedButBroken ? Standing.Unnamed : Standing.Differs;
        }
    }

    private bool Agrees => IsSettled && AgreesWith(Result);

    /// <summary>Stricter for a guest that nobody changed: when it restores it must not even be warned of, and it must go on as if nothing had happened.</summary>
    private bool AgreesWith(RestoreResult look) =>
        new Judgement(Verdict with { Outcome = look.Outcome }, Report).Agrees
        && (Case.Kind is not (CaseKind.Fresh or CaseKind.Converted) || look.Outcome switch
        {
            Outcome.Ok => Report.Warnings == 0,
            Outcome.OkAltered => false,
            _ => true,
        });
}
