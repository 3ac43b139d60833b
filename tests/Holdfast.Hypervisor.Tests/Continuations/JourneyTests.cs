using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Holdfast.Abi;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Testing;

namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>
/// Every call, caller's width, pair of versions and point at which the call can be preempted, in both situations: the vCPU stands at the call, and a suspended task does while the vCPU makes other calls. What the
/// description says becomes of it is what does become of it, and nothing that is not to work does.
/// </summary>
public sealed class JourneyTests
{
    private static readonly ConcurrentDictionary<(string Name, int Width, bool IsSuspended), Lazy<SortedDictionary<(XenVersion From, XenVersion To), Outcome[]>>> s_outcomes = new();

    private static readonly XenVersion s_next = HypervisorProfile.Next.Hypercalls;

    private static readonly (int Width, bool IsSuspended)[] s_situations = [(4, false), (4, true), (8, false), (8, true)];

    public static TheoryData<string, int, bool> Cases => [.. from call in Calls.All from situation in s_situations select (call.Name, situation.Width, situation.IsSuspended)];

    public static TheoryData<string, int, bool> NextCases => [.. from call in Calls.All where call.IsPreemptedIn(s_next) from situation in s_situations select (call.Name, situation.Width, situation.IsSuspended)];

    public static TheoryData<string, int> Callers => [.. from call in Calls.All from width in (int[])[4, 8] select (call.Name, width)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_preempted_call_goes_on_elsewhere_as_the_description_says(string name, int width, bool isSuspended)
    {
        Outcome[] all = [.. OutcomesOf(Find(name), width, isSuspended).Values.SelectMany(outcomes => outcomes)];
        Assert.NotEmpty(all);
        TestContext.Current.TestOutputHelper?.WriteLine(Counted(all));
    }

    /// <summary>What comes next reads all that versions leave whose guests it takes, and all that it leaves itself. It refuses toolstacks that were built for another version, as each Xen does.</summary>
    [Theory]
    [MemberData(nameof(NextCases))]
    public void What_comes_next_goes_on_with_every_call_of_the_versions_in_the_lab_and_its_own(string name, int width, bool isSuspended)
    {
        CallUnderTest call = Find(name);
        XenVersion[] sources = [.. ((XenVersion[])[new(4, 17), new(4, 20), s_next]).Where(version => call.IsPreemptedIn(version) && Prediction.InterfaceIn(call, version) == Prediction.InterfaceIn(call, s_next))];
        Assert.NotEmpty(sources);
        Assert.All(sources, from => Assert.All(OutcomesOf(call, width, isSuspended)[(from, s_next)], outcome => Assert.Equal(Outcome.CarriesOver, outcome)));
    }

    [Theory]
    [MemberData(nameof(Callers))]
    public void A_call_that_is_preempted_by_any_policy_ends_as_if_it_were_not(string name, int width)
    {
        CallUnderTest call = Find(name);
        foreach (XenVersion version in Calls.Versions.Where(call.IsPreemptedIn))
        {
            string whole = Run(call, version, width, PreemptionPolicies.Never);
            PreemptionPolicy[] policies = [PreemptionPolicies.Always, PreemptionPolicies.EveryNth(2), PreemptionPolicies.EveryNth(3), PreemptionPolicies.At(1, 2, 5), PreemptionPolicies.AsIn45];
            Assert.All(policies, policy => Assert.Equal(whole, Run(call, version, width, policy)));
        }
    }

    [Fact]
    public void Every_continuation_is_carried_or_left_out_for_a_reason()
    {
        HashSet<(string, string)> carried = [.. Calls.All.SelectMany(call => Calls.Versions.Select(call.OperationIn).OfType<AbiOperation>().Select(operation => (call.Hypercall.XenName, operation.Continuation!)))];
        HashSet<(string, string)> leftOut = [.. LeftOut.All.Select(left => (left.Hypercall, left.Continuation))];
        (string, string)[] all = [.. SeenOperation.Described.SelectMany(hypercall => hypercall.Operations.Where(operation => operation.Continuation is not null).Select(operation => (hypercall.XenName, operation.Continuation!))).Distinct()];
        Assert.Empty(all.Except(carried).Except(leftOut));
        Assert.Empty(leftOut.Intersect(carried));
        Assert.Empty(leftOut.Except(all));
    }

    [Fact]
    public void What_a_caller_left_above_a_narrow_argument_is_gone_in_mid_call()
    {
        const ulong Above = 0xdead_beef_0000_0000;
        using var journey = new Journey(Find("grant_table_op copy"), new XenVersion(4, 17), 8);
        HypercallRegisters task = Find("grant_table_op copy").Prepare(journey, 0, 0);
        (UInt128 command, UInt128 count) = (task[0], task[2]);
        task[0] |= Above;
        task[2] |= Above;
        Assert.True(journey.TryInterrupt(ref task, 1));
        Assert.Equal((command, count - 1), (task[0], task[2]));
    }

    [Fact]
    public void The_stored_page_is_the_one_that_would_be_written()
    {
        string page = Page();
        Assert.Equal(StoredText.Read("docs/continuations.md", page), page);
    }

    private static CallUnderTest Find(string name) => Calls.All.Single(candidate => candidate.Name == name);

    private static string Run(CallUnderTest call, XenVersion version, int width, PreemptionPolicy policy)
    {
        using var journey = new Journey(call, version, width);
        UInt128 result = journey.Finish(call.Prepare(journey, 0, 0), policy);
        return $"{result} {journey.State(withStructure: !call.ChangesStructureIn(version))}";
    }

    private static string Page()
    {
        var text = new StringBuilder();
        text.Append(
            """
            # Preempted calls from version to version

            *Generated by the tests of `tests/Holdfast.Hypervisor.Tests`; `HOLDFAST_UPDATE=1 dotnet test --project tests/Holdfast.Hypervisor.Tests` writes it again.*

            Each call here was preempted at every point at which it can be, on the embedded hypervisor with the encodings of one version of Xen, and went on with those of another. That was done for callers of 4 and 8 bytes, with the vCPU
            standing at the call, and with a suspended task standing there while the vCPU made others of the same kind before and after. What became of it is what [abi/](../abi/README.md) says of the two versions, and where it is not
            to go on it never did by accident ([specs/continuations.md](specs/continuations.md#7-from-one-version-to-another)).

            PVH guests were saved and loaded elsewhere. *In place* is what needs something that no image has: the hypervisor became another one under its domains, as it does under PV guests, whose arguments are numbers of frames, and under the
            domain of the toolstack and the device model, which is never saved.

            Stops are counted from 1: behind the first unit or step of units, and so on. Versions that do not have an operation, or do not preempt it, are left out on the left. 4.23 stands for what comes next.

            """);
        Dictionary<Outcome, int> counts = [];
        foreach (CallUnderTest call in Calls.All)
        {
            SortedDictionary<(XenVersion From, XenVersion To), Outcome[]> first = OutcomesOf(call, s_situations[0].Width, s_situations[0].IsSuspended);
            foreach ((int width, bool isSuspended) in s_situations)
            {
                // They do not depend on who calls, nor on who stands there.
                foreach (((XenVersion, XenVersion) pair, Outcome[] outcomes) in OutcomesOf(call, width, isSuspended))
                {
                    Assert.Equal(first[pair], outcomes);
                    foreach (Outcome outcome in outcomes) counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
                }
            }

            int stops = first.Values.Max(outcomes => outcomes.Length);
            string place = call.By is Traveller.GuestInPlace && !call.Name.EndsWith("in place", StringComparison.Ordinal) ? ", in place" : "";
            text.Append(CultureInfo.InvariantCulture, $"\n## {call.Name}{place}\n\n{(call.Units == 1 ? "1 unit" : $"{call.Units} units")}, {(stops == 1 ? "1 stop" : $"{stops} stops")}.\n\n");
            AppendTable(text, first);
        }

        text.Append("\n## How many\n\n| what became of it | cases |\n|---|---:|\n");
        foreach ((Outcome outcome, int count) in counts.OrderBy(pair => pair.Key)) text.Append(CultureInfo.InvariantCulture, $"| {TextOf(outcome)} | {count} |\n");
        text.Append(CultureInfo.InvariantCulture, $"| all | {counts.Values.Sum()} |\n");
        int forged = Calls.All.Where(ForgedProgress.IsKept).Sum(call => ((int[])[4, 8]).Sum(width => ForgedProgress.TryAll(call, width)));
        text.Append(CultureInfo.InvariantCulture, $"\nBeside them {forged} numbers of what is done were forged at these stops, in each version, where that is all that is kept: none, one, one less and more than was done, all, one more, twice as many, as many as there is room for. Each did what a call for the rest would have done, or nothing.\n");
        text.Append("\n## What is left out\n\nOperations that keep their progress in the same way stand for each other. Of these ways none is carried:\n\n| hypercall | progress | why |\n|---|---|---|\n");
        foreach ((string hypercall, string continuation, string why) in LeftOut.All) text.Append(CultureInfo.InvariantCulture, $"| {hypercall} | {continuation} | {why} |\n");
        return text.ToString();
    }

    /// <summary>A table in which neighbouring versions between which nothing changes are one.</summary>
    private static void AppendTable(StringBuilder text, SortedDictionary<(XenVersion From, XenVersion To), Outcome[]> outcomes)
    {
        XenVersion[] sources = [.. outcomes.Where(pair => pair.Value.Length > 0).Select(pair => pair.Key.From).Distinct()];
        List<XenVersion[]> columns = Grouped(Calls.Versions, to => string.Join('|', sources.Select(from => Describe(outcomes[(from, to)]))));
        List<XenVersion[]> rows = Grouped(sources, from => string.Join('|', Calls.Versions.Select(to => Describe(outcomes[(from, to)]))));
        text.Append(CultureInfo.InvariantCulture, $"| from | {string.Join(" | ", columns.Select(to => $"to {Spanned(to)}"))} |\n|---|{string.Concat(columns.Select(_ => "---|"))}\n");
        foreach (XenVersion[] from in rows) text.Append(CultureInfo.InvariantCulture, $"| {Spanned(from)} | {string.Join(" | ", columns.Select(to => Describe(outcomes[(from[0], to[0])])))} |\n");
    }

    private static List<XenVersion[]> Grouped(IEnumerable<XenVersion> versions, Func<XenVersion, string> describe)
    {
        List<XenVersion[]> groups = [];
        string? last = null;
        foreach (XenVersion version in versions)
        {
            string described = describe(version);
            if (described == last) groups[^1] = [.. groups[^1], version];
            else groups.Add([version]);
            last = described;
        }

        return groups;
    }

    private static string Spanned(XenVersion[] versions) => versions.Length == 1 ? versions[0].ToString() : $"{versions[0]} to {versions[^1]}";

    /// <summary>What becomes of a call that is preempted at each stop, neighbours with the same end together.</summary>
    private static string Describe(Outcome[] outcomes)
    {
        if (outcomes.Distinct().Count() == 1) return TextOf(outcomes[0]);
        List<string> parts = [];
        for (int first = 0, end; first < outcomes.Length; first = end)
        {
            for (end = first + 1; end < outcomes.Length && outcomes[end] == outcomes[first];) end++;
            parts.Add(end - first == 1 ? $"at {first + 1}: {TextOf(outcomes[first])}" : $"at {first + 1} to {end}: {TextOf(outcomes[first])}");
        }

        return string.Join("; ", parts);
    }

    private static string Counted(Outcome[] outcomes) => string.Join(", ", outcomes.CountBy(outcome => outcome).Select(count => $"{count.Value} {TextOf(count.Key)}"));

    private static string TextOf(Outcome outcome) => outcome switch
    {
        Outcome.CarriesOver => "carries over",
        Outcome.Absent => "absent",
        Outcome.Refused => "refused",
        Outcome.Forgotten => "forgotten",
        Outcome.BeginsAnew => "begins anew",
        _ => "mis-decoded",
    };

    /// <summary>Carries a call from each version to each at each point. Each is done once for all of the tests.</summary>
    private static SortedDictionary<(XenVersion From, XenVersion To), Outcome[]> OutcomesOf(CallUnderTest call, int width, bool isSuspended) => s_outcomes.GetOrAdd((call.Name, width, isSuspended), _ => new(() =>
    {
        SortedDictionary<(XenVersion From, XenVersion To), Outcome[]> found = [];
        foreach (XenVersion from in Calls.Versions.Where(call.IsPreemptedIn))
        {
            foreach (XenVersion to in Calls.Versions) found.Add((from, to), new Passage(call, from, to, width, isSuspended).CarryAll());
        }

        return found;
    })).Value;
}
