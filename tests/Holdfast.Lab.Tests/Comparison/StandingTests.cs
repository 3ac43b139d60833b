using Holdfast.Agreement;
using Holdfast.Content;
using Holdfast.Lab.Comparison;
using Holdfast.Lab.Restoring;
using Holdfast.Streams;

namespace Holdfast.Lab.Tests.Comparison;

/// <summary>The table by which real Xen and the checker are said to agree.</summary>
public sealed class StandingTests
{
    [Theory]
    [InlineData(Outcome.Ok, "clean", Standing.Agrees)]
    [InlineData(Outcome.Ok, "warning", Standing.Agrees)]
    [InlineData(Outcome.Ok, "error", Standing.Differs)]
    [InlineData(Outcome.OkAltered, "clean", Standing.Agrees)]
    [InlineData(Outcome.OkAltered, "error", Standing.Differs)]
    [InlineData(Outcome.AcceptedButBroken, "clean", Standing.Unnamed)]
    [InlineData(Outcome.AcceptedButBroken, "warning", Standing.Agrees)]
    [InlineData(Outcome.AcceptedButBroken, "error", Standing.Agrees)]
    [InlineData(Outcome.Refused, "clean", Standing.Differs)]
    [InlineData(Outcome.Refused, "warning", Standing.Differs)]
    [InlineData(Outcome.Refused, "error", Standing.Agrees)]
    [InlineData(Outcome.ToolstackCrash, "clean", Standing.Differs)]
    [InlineData(Outcome.ToolstackCrash, "error", Standing.Agrees)]
    [InlineData(Outcome.ToolstackHang, "warning", Standing.Differs)]
    [InlineData(Outcome.ToolstackHang, "error", Standing.Agrees)]
    [InlineData(Outcome.HostCrash, "clean", Standing.Differs)]
    [InlineData(Outcome.HostCrash, "error", Standing.Agrees)]
    public void A_new_image_is_judged_by_what_became_of_it(Outcome outcome, string word, Standing expected) =>
        Assert.Equal(expected, Of(CaseKind.Random, outcome, word).Standing);

    [Fact]
    public void A_stored_image_that_breaks_its_guest_must_have_a_finding() => Assert.Equal(Standing.Differs, Of(CaseKind.Stored, Outcome.AcceptedButBroken, "clean").Standing);

    [Theory]
    [InlineData(Outcome.Ok, "clean", Standing.Agrees)]
    [InlineData(Outcome.Ok, "warning", Standing.Differs)]
    [InlineData(Outcome.OkAltered, "clean", Standing.Differs)]
    [InlineData(Outcome.OkAltered, "warning", Standing.Differs)]
    [InlineData(Outcome.AcceptedButBroken, "clean", Standing.Differs)]
    [InlineData(Outcome.Refused, "error", Standing.Agrees)]
    public void A_guest_that_nobody_changed_must_go_on_as_if_nothing_had_happened_without_a_finding(Outcome outcome, string word, Standing expected) =>
        Assert.Equal(expected, Of(CaseKind.Fresh, outcome, word).Standing);

    [Fact]
    public void A_reason_makes_a_difference_a_known_one() =>
        Assert.Equal(Standing.DiffersForAReason, (Of(CaseKind.Stored, Outcome.Refused, "clean") with { Reason = "Because." }).Standing);

    [Fact]
    public void What_no_rule_could_know_is_undecided()
    {
        LiveJudgement judgement = Of(CaseKind.Stored, Outcome.Refused, "clean");
        Assert.Equal(Standing.Undecided, (judgement with { Case = judgement.Case with { IsDecidable = false } }).Standing);
    }

    [Theory]
    [InlineData(Standing.Differs, Outcome.Refused)]
    [InlineData(Standing.Differs, Outcome.Refused, Outcome.Refused)]
    [InlineData(Standing.Undecided, Outcome.Refused, Outcome.Ok)]
    [InlineData(Standing.Agrees, Outcome.Refused, Outcome.Ok, Outcome.Ok)]
    [InlineData(Standing.Differs, Outcome.Refused, Outcome.Ok, Outcome.Refused)]
    [InlineData(Standing.Undecided, Outcome.Refused, Outcome.Ok, Outcome.ToolstackHang)]
    [InlineData(Standing.Differs, Outcome.Refused, Outcome.ToolstackHang, Outcome.ToolstackCrash)]
    public void What_real_Xen_does_most_often_counts_and_else_whether_any_of_it_fits(Standing expected, params Outcome[] outcomes) =>
        Assert.Equal(expected, (Of(CaseKind.Random, outcomes[0], "clean") with { Looks = [.. outcomes.Select(Result)] }).Standing);

    [Fact]
    public void A_guest_that_nobody_changed_must_restore_each_time()
    {
        LiveJudgement judgement = Of(CaseKind.Fresh, Outcome.Ok, "clean") with { Looks = [Result(Outcome.Ok), Result(Outcome.Refused), Result(Outcome.ToolstackHang)] };
        Assert.Equal(Standing.Differs, judgement.Standing);
    }

    [Theory]
    [InlineData(true, Outcome.Refused)]
    [InlineData(false, Outcome.Ok)]
    [InlineData(true, Outcome.AcceptedButBroken)]
    [InlineData(false, Outcome.Refused, Outcome.Refused)]
    [InlineData(true, Outcome.Refused, Outcome.Ok)]
    [InlineData(false, Outcome.Refused, Outcome.Ok, Outcome.Ok)]
    public void Another_look_is_taken_where_something_is_not_as_it_should_be_or_not_the_same_twice(bool expected, params Outcome[] outcomes) =>
        Assert.Equal(expected, (Of(CaseKind.Random, outcomes[0], "clean") with { Looks = [.. outcomes.Select(Result)] }).NeedsAnotherLook);

    [Theory]
    [InlineData(true, Outcome.Ok)]
    [InlineData(false, Outcome.Refused)]
    [InlineData(true, Outcome.Refused, Outcome.Refused)]
    [InlineData(false, Outcome.Refused, Outcome.Ok)]
    [InlineData(true, Outcome.Refused, Outcome.Ok, Outcome.Ok)]
    [InlineData(false, Outcome.Refused, Outcome.Ok, Outcome.ToolstackCrash)]
    public void What_is_doubtful_is_stored_after_another_look_alone(bool expected, params Outcome[] outcomes) =>
        Assert.Equal(expected, (Of(CaseKind.Stored, outcomes[0], "clean") with { Looks = [.. outcomes.Select(Result)] }).IsCertain);

    [Fact]
    public void A_stored_image_that_does_not_do_what_is_recorded_is_told_though_the_two_agree()
    {
        LiveJudgement judgement = Of(CaseKind.Stored, Outcome.Ok, "clean");
        var recorded = new Verdict("4.17", "image", "", 0, 0, Outcome.OkAltered, "", "", IsDecidable: true);
        judgement = judgement with { Case = judgement.Case with { Recorded = recorded } };
        Assert.True(judgement.IsNotAsRecorded);
        Assert.True(judgement.NeedsAnotherLook);
        Assert.Equal(Standing.Agrees, judgement.Standing);
    }

    private static LiveJudgement Of(CaseKind kind, Outcome outcome, string word)
    {
        var job = new RestoreJob("image", new Guest(GuestProgram.TinyPvh, 1), () => []);
        var report = new CheckReport
        {
            Kind = ImageKind.XlSaveFile,
            TargetXen = XenVersion.Parse("4.17"),
            Diagnostics = [],
            Errors = word == "error" ? 1 : 0,
            Warnings = word == "warning" ? 1 : 0,
            Image = new GuestImage(),
        };
        return new LiveJudgement("4.17", new LiveCase(kind, "", "h_base", job), [Result(outcome)], report);
    }

    private static RestoreResult Result(Outcome outcome) => new(outcome, "", "", TimeSpan.Zero);
}
