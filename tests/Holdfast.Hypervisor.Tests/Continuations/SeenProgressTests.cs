using Holdfast.Abi;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.Mmu;
using Holdfast.Abi.Multicall;
using Holdfast.Content;
using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Testing;

namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>
/// What guests on real Xen 4.17 and 4.20 saw of their calls when they were interrupted in the middle of them, and when they went on after that on another version: it is what the description says, register by register
/// and field by field, of the number of units that were done by evidence.
/// </summary>
public sealed class SeenProgressTests
{
    private const string Multicall = "multicall/";
    private const string Preempted = "MulticallEntry[1].";
    private const string Pdone = "pdone";

    private static readonly XenVersion[] s_versions = [new(4, 17), new(4, 20)];

    // More than any structure with progress in it has.
    private const int StructureRoom = 256;

    private static readonly EmbeddedHypervisor s_hypervisor = new(HypervisorProfile.Next);

    private static readonly IReadOnlyList<SeenCall> s_calls =
    [
        .. s_versions.SelectMany(version => SeenCall.ReadAll(Stored($"results-{version}.txt"), version)),
        .. SeenCall.ReadAll(Stored("crossed.txt"), null),
    ];

    public static TheoryData<string> Names => [.. s_calls.Select(call => NameOf(call.Name)).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_real_Xen_left_is_what_the_description_says(string name)
    {
        int sights = 0;
        foreach (SeenCall call in s_calls.Where(candidate => NameOf(candidate.Name) == name))
        {
            foreach (SeenCall.Sight sight in call.Sights)
            {
                if (IsList(name)) CheckList(call, sight);
                else CheckCall(Find(name), call, sight);
                sights++;
            }
        }

        Assert.True(sights > 0);
    }

    [Fact]
    public void Calls_that_were_carried_in_their_middle_were_carried_out_whole()
    {
        SeenCall[] carried = [.. s_calls.Where(call => call.Name.EndsWith("-saved", StringComparison.Ordinal) || call.Name.EndsWith("-suspended", StringComparison.Ordinal))];
        Assert.Contains(carried, call => call.From < call.To);
        Assert.Contains(carried, call => call.From > call.To && call.Ended is not null);
        foreach (SeenCall call in carried)
        {
            // 4.17 refuses PVH guests of 4.20, for reasons of their own.
            if (call.Ended is not long result)
            {
                Assert.True(call.From > call.To && call.Caller != "pv", call.Name);
                continue;
            }

            // Of a reset alone, what is done stays behind: EBUSY.
            bool isKept = !IsList(NameOf(call.Name)) && Find(NameOf(call.Name)).EncodingIn(call.From).IsKept;
            Assert.Equal(isKept ? -16 : Counts(call) ? call.Units : 0, result);
            Assert.True(call.IsWhole, call.Name);
        }
    }

    /// <summary>The call that a saved vCPU stands at, how far it is by evidence, and that every other version here goes on with it.</summary>
    [Fact]
    public void What_was_said_of_the_images_is_what_was_seen_in_them()
    {
        int told = 0;
        foreach (SeenCall call in s_calls.Where(candidate => candidate.Name.EndsWith("-saved", StringComparison.Ordinal) && candidate.Ended is not null))
        {
            SeenCall.Sight sight = Assert.Single(call.Sights);
            string name = NameOf(call.Name);
            SeenOperation operation = IsList(name) ? EntryOf(name) : Find(name);
            string progress = ProgressOf(operation, call, sight);
            if (operation.Hypercall.Number == MulticallHypercall.Number) progress += ", the first of them xen_version XENVER_version (none: never preempted)";
            string stands = $"{StartOf(operation.Name)} ({progress})";
            if (IsList(name)) stands = $"multicall (none seen, 2 left, the first of them {stands})";
            Assert.Equal([$"{stands}: {(operation.EncodingIn(call.From).IsKept ? "ends with an error" : "goes on")}"], call.Told);
            told++;
        }

        Assert.True(told > 0);
        Assert.All(s_calls.Where(call => call.Name.EndsWith("-suspended", StringComparison.Ordinal)), call => Assert.Equal(["nothing"], call.Told));
    }

    [Fact]
    public void The_description_says_of_each_continuation_on_which_Xen_it_was_seen()
    {
        foreach (SeenOperation operation in SeenOperation.All)
        {
            foreach (XenVersion version in s_versions)
                Assert.True(s_calls.Any(call => NameOf(call.Name) == operation.Name && call.From == version && call.Sights.Count > 0), $"{operation.Name} was not seen on {version}");
        }

        foreach (AbiHypercall hypercall in SeenOperation.Described)
        {
            foreach (AbiContinuation continuation in hypercall.Continuations)
            {
                bool isSeen = SeenOperation.All.Any(operation => operation.Hypercall == hypercall && s_versions.Any(version => operation.EncodingIn(version) == continuation));
                bool isToolstacks = hypercall.XenName == DomctlHypercall.Table.XenName && continuation.Name == "log_dirty";
                XenVersion[] expected = [.. s_versions.Where(version => continuation.Versions.Includes(version) && (isSeen || (isToolstacks && WasLost(version))))];
                Assert.True(expected.SequenceEqual(continuation.Seen), $"{hypercall.Name} {continuation.Name} {continuation.Case}: seen on {string.Join(", ", expected)}");
            }
        }
    }

    /// <summary>Forged progress ends as the embedded hypervisor ends it: with the same error, with no error, or with the number that was forged.</summary>
    [Theory]
    [InlineData("memory_op/increase_reservation", "memory_op increase_reservation")]
    [InlineData("memory_op/decrease_reservation", "memory_op decrease_reservation")]
    [InlineData("memory_op/populate_physmap", "memory_op populate_physmap")]
    [InlineData("memory_op/add_to_physmap", "memory_op add_to_physmap of a range")]
    [InlineData("memory_op/add_to_physmap_batch", "memory_op add_to_physmap_batch")]
    [InlineData("memory_op/exchange", "memory_op exchange")]
    public void Forged_progress_ends_as_it_did_on_real_Xen(string name, string similar)
    {
        CallUnderTest call = Calls.All.Single(candidate => candidate.Name == similar);
        int cases = 0;
        foreach (SeenCall seen in s_calls.Where(candidate => candidate.Name.StartsWith(name + "-forged-", StringComparison.Ordinal) && (call.By == Traveller.PvGuest) == (candidate.Caller == "pv")))
        {
            ulong forged = seen.ForgedField ?? (ulong)seen.Forged!.Value[0] >> 6;
            ulong done = seen.Sights[^1].Done;

            // The same number as far as there is no more than there are units; else as far beyond.
            const int Stop = 2;
            ulong here = forged == (ulong)seen.Units ? Calls.Units : forged > (ulong)seen.Units ? forged - (ulong)seen.Units + Calls.Units : Stop + forged - done;
            if (forged > ushort.MaxValue) here = forged;
            using var journey = new Journey(call, seen.From, seen.Width);
            HypercallRegisters task = call.Prepare(journey, 0, 0);
            Assert.True(journey.TryInterrupt(ref task, Stop));
            ForgedProgress.Forge(call, journey, call.Hypercall.Continuations.Single(candidate => candidate.Name == call.OperationIn(seen.From)!.Continuation && candidate.Versions.Includes(seen.From)).Places[0], here, ref task);
            long result = ForgedProgress.Signed(journey.Finish(task), seen.Width);
            long expected = seen.Ended!.Value;
            string where = $"{seen.Name}/{seen.Caller} on {seen.From}: {result}, and on real Xen {expected}";
            if (call.Counts && expected > 0) expected = expected == seen.Units ? Calls.Units : expected == (long)forged ? (long)here : -1;
            Assert.True(result == expected, where);
            cases++;
        }

        Assert.True(cases > 0);
    }

    private static string ProgressOf(SeenOperation operation, SeenCall call, SeenCall.Sight sight)
    {
        IReadOnlyList<AbiProgressPlace> places = operation.EncodingIn(call.From).Places;
        if (places.Any(place => place.Holds == AbiProgress.Index)) return $"{sight.Done} done";
        ulong left = (ulong)call.Units - sight.Done;
        bool isMarked = places.Any(place => place.Holds == AbiProgress.Mark);
        return !places.Any(place => place.Holds == AbiProgress.Remaining) ? isMarked ? "begun" : "none seen" : isMarked ? $"begun, {left} left" : $"none seen, {left} left";
    }

    private static string StartOf(string name) => name switch
    {
        "multicall/small" => "multicall",
        "mmu_update/entries" => "mmu_update",
        "grant_table_op/copy" => "grant_table_op GNTTABOP_copy",
        "event_channel_op/reset" => "event_channel_op EVTCHNOP_reset_cont",
        "mmuext_op/clear_page" => "mmuext_op MMUEXT_CLEAR_PAGE",
        "set_trap_table/entries" => "set_trap_table",
        _ => name.Replace("/", " XENMEM_", StringComparison.Ordinal),
    };

    /// <summary>True when a toolstack's call on the log lost the number by which it goes on: it was refused until that number was called by hand.</summary>
    private static bool WasLost(XenVersion version)
    {
        string answers = Stored($"log-{version}.txt");
        return answers.Contains("clean in the list: -16, number 36", StringComparison.Ordinal) && answers.Contains("49, clean: 0\nit runs: yes", StringComparison.Ordinal);
    }

    private static string Stored(string file) => File.ReadAllText(Path.Combine(Repository.Root, "tests", "agreement", "continuations", file));

    private static string NameOf(string name)
    {
        int slash = name.IndexOf('/', StringComparison.Ordinal), dash = name.IndexOf('-', slash);
        return dash < 0 ? name : name[..dash];
    }

    /// <summary>The operation that the calls of a list ask for.</summary>
    private static SeenOperation EntryOf(string list)
    {
        string entry = list[Multicall.Length..];
        return SeenOperation.All.First(candidate => candidate.Name.EndsWith("/" + entry, StringComparison.Ordinal) || (entry == "mmu_update" && candidate.Name == "mmu_update/entries"));
    }

    private static bool IsList(string name) => name.StartsWith(Multicall, StringComparison.Ordinal) && name != "multicall/small";

    private static bool Counts(SeenCall call) => call.Name.Contains("reservation", StringComparison.Ordinal) || call.Name.StartsWith("memory_op/populate_physmap", StringComparison.Ordinal);

    private static SeenOperation Find(string name) => SeenOperation.All.Single(candidate => candidate.Name == name);

    private static void CheckCall(SeenOperation operation, SeenCall call, SeenCall.Sight sight)
    {
        string where = $"{call.Name}/{call.Caller} of {call.From}, {sight.Done} done";
        HypercallRegisters expected = Encode(operation, call, call.Begun, sight.Done, out Dictionary<string, ulong> fields);
        AssertSame(expected, sight.Registers, where);
        if (sight.Fields.Count == 0 && fields.Count > 0 && fields.Keys.First() == Pdone) return;
        AssertSame(fields, sight.Fields.ToDictionary(pair => pair.Key, pair => pair.Value.New, StringComparer.Ordinal), where);
    }

    /// <summary>A list of three, whose second call is preempted: the list is behind its first call, and the second has been rewritten in memory, its number being its result meanwhile.</summary>
    private static void CheckList(SeenCall call, SeenCall.Sight sight)
    {
        string where = $"{call.Name}/{call.Caller} of {call.From}, {sight.Done} done";

        // Behind the second call, which is done then, there is a stop, too.
        bool isBehind = sight.Registers[1] == call.Begun[1] - 2;
        Assert.True(!isBehind || sight.Done == (ulong)call.Units, where);
        AssertSame(Encode(Find("multicall/small"), call, call.Begun, isBehind ? 2u : 1u, out _), sight.Registers, where);

        // Between its calls nothing of them has changed.
        if (isBehind || !sight.Fields.Keys.Any(key => key.StartsWith(Preempted + "args", StringComparison.Ordinal))) return;
        SeenOperation operation = EntryOf(NameOf(call.Name));
        var begun = new HypercallRegisters(operation.Hypercall.Number);
        foreach ((string key, (ulong old, ulong _)) in sight.Fields)
        {
            if (key.StartsWith(Preempted + "args[", StringComparison.Ordinal)) begun[key[^2] - '0'] = old;
        }

        HypercallRegisters expected = Encode(operation, call, begun, sight.Done, out _);
        for (int i = 0; i < 5; i++)
        {
            if (sight.Fields.TryGetValue($"{Preempted}args[{i}]", out (ulong Old, ulong New) argument)) Assert.True((ulong)expected[i] == argument.New, $"{where}: argument {i} is {argument.New:x} and not {expected[i]:x}");
            else Assert.True(expected[i] == begun[i], $"{where}: argument {i} did not change");
        }

        // The lab does not look at the result of the list that changes page tables.
        if (operation.Hypercall.Number != MmuUpdateHypercall.Number) Assert.Equal(operation.Hypercall.Number, sight.Fields[Preempted + "result"].New);
    }

    /// <summary>The registers and fields that the description says.</summary>
    private static HypercallRegisters Encode(SeenOperation operation, SeenCall call, HypercallRegisters begun, ulong done, out Dictionary<string, ulong> fields)
    {
        fields = new(StringComparer.Ordinal);
        ulong units = operation.CountsParts ? 0 : done;
        var memory = new ProcessMemory(call.Width);
        ulong structure = memory.Allocate(StructureRoom, out byte[] bytes);
        var progress = new HypercallProgress(operation.Continuation, units) { Case = operation.Case, Stride = (uint)operation.StrideOf(call.Width), Structure = structure };
        HypercallRegisters expected = begun;
        Assert.Equal(default, ContinuationEncoder.Encode(operation.Hypercall, call.From, new HypercallCaller(s_hypervisor.ControlDomain, call.Width, memory), progress, ref expected));
        foreach (AbiProgressPlace place in operation.EncodingIn(call.From).Places)
        {
            if (place is { Field: { } field, Holds: not AbiProgress.State }) fields.Add(place.Name, (ulong)field(call.Width).ReadValue(bytes, ByteOrder.Little));
        }

        // How many are done of a list is counted in the caller's memory, each time that it is preempted.
        if (operation.Case == "rest") fields.Add(Pdone, units);
        if (operation.Case == "table") fields.Add(Pdone, (uint)begun[1]);
        return expected;
    }

    private static void AssertSame(in HypercallRegisters expected, in HypercallRegisters seen, string where)
    {
        Assert.True(expected.Accumulator == seen.Accumulator, where);
        for (int i = 0; i < 5; i++) Assert.True(expected[i] == seen[i], $"{where}: argument {i} is {seen[i]:x} and not {expected[i]:x}");
    }

    private static void AssertSame(Dictionary<string, ulong> expected, Dictionary<string, ulong> seen, string where) =>
        Assert.True(expected.Count == seen.Count && expected.All(pair => seen.TryGetValue(pair.Key, out ulong value) && value == pair.Value),
            $"{where}: fields {string.Join(", ", seen.Select(pair => $"{pair.Key}={pair.Value}"))} and not {string.Join(", ", expected.Select(pair => $"{pair.Key}={pair.Value}"))}");
}
