using Holdfast.HypercallScripts;

namespace Holdfast.Hypervisor.Tests.Scripts;

/// <summary>The scripts that guests carried out on real Xen in the lab, carried out by guests of the embedded hypervisor. What is answered otherwise is listed with its reason, or it fails.</summary>
public sealed class GuestScriptTests
{
    internal static Comparison Compared { get; } = new(StoredAnswers.OfGuests, Answers);

    public static TheoryData<string, string> Pvh => [.. StoredAnswers.OfGuests.AskedBy("pvh")];

    public static TheoryData<string, string> Pv => [.. StoredAnswers.OfGuests.AskedBy("pv")];

    [Theory]
    [MemberData(nameof(Pvh))]
    public void A_pvh_guest_is_answered_as_real_Xen_answers_it(string version, string name) =>
        Assert.Empty(Compared.SurprisesOf(version, name));

    [Theory]
    [MemberData(nameof(Pv))]
    public void A_pv_guest_is_answered_as_real_Xen_answers_it(string version, string name) =>
        Assert.Empty(Compared.SurprisesOf(version, name));

    [Fact]
    public void Every_difference_that_is_listed_is_one() => Assert.DoesNotContain(0, Compared.CountKnown().Values);

    private static List<string> Answers(string version, Script script)
    {
        using var guest = ScriptGuest.Create(StoredAnswers.ProfileOf(version), script);
        return [.. new ScriptRunner(guest).Run(script)];
    }
}
