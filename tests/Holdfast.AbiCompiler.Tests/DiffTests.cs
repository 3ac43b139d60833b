using System.Globalization;
using Holdfast.AbiCompiler.Comparing;
using Holdfast.AbiCompiler.Loading;
using Holdfast.AbiCompiler.Model;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Tests;

/// <summary>What <c>abi diff</c> makes of each kind of change, in small descriptions of two versions: 1.0 and 2.0.</summary>
public class DiffTests
{
    private const string Profiles = "profiles:\n  - { name: old, version: \"1.0\", doc: Old. }\n  - { name: new, version: \"2.0\", doc: New. }\n";

    [Theory]
    [InlineData("{ name: a, type: u32, doc: A. }", "{ name: a, type: u32, doc: A. }", Compatibility.BinaryCompatible, "")]
    [InlineData("{ name: a, type: u32, doc: A. }", "{ name: b, type: u32, doc: A. }", Compatibility.BinaryCompatible, "a is called b")]
    [InlineData("{ name: a, type: u32, doc: A. }", "{ name: a, type: s32, doc: A. }", Compatibility.BinaryCompatible, "a is s32 instead of u32")]
    [InlineData("{ name: a, type: u32, doc: A. }", "{ name: a, type: u16, doc: A. }, { name: b, type: u16, mbz: true }", Compatibility.Breaking, "a has 2 bytes instead of 4")]
    [InlineData("{ name: a, type: u32, doc: A. }, { name: b, type: u32, doc: B. }", "{ name: b, type: u32, doc: B. }, { name: a, type: u32, doc: A. }", Compatibility.Breaking, "a moves from byte 0 to byte 4; b moves from byte 4 to byte 0")]
    [InlineData("{ name: a, type: u32, doc: A. }, { name: b, type: u32, doc: B. }", "{ name: a, type: u32, doc: A. }", Compatibility.Breaking, "b is gone; it has 4 bytes instead of 8")]
    [InlineData("{ name: a, type: u32, doc: A. }", "{ name: a, type: u32, doc: A. }, { name: b, type: u32, doc: B. }", Compatibility.Breaking, "b is new at byte 4; it has 8 bytes instead of 4")]
    [InlineData("{ name: a, type: u32, doc: A. }, { name: pad, type: u32, mbz: true }", "{ name: a, type: u32, doc: A. }, { name: b, type: u32, doc: B. }", Compatibility.BinaryCompatible, "b is new at byte 4")]
    [InlineData("{ name: a, type: u32, doc: A. }, { name: pad, type: u32, doc: P. }", "{ name: a, type: u32, doc: A. }, { name: b, type: u32, doc: B. }", Compatibility.Breaking, "b is new at byte 4")]
    [InlineData("{ name: a, type: u32, doc: A. }, { name: pad, type: u32, doc: P. }", "{ name: a, type: u32, doc: A. }, { name: b, type: u32, by: hypervisor, doc: B. }", Compatibility.BinaryCompatible, "b is new at byte 4")]
    [InlineData("{ name: a, type: u32, doc: A. }, { name: pad, type: u32, doc: P. }", "{ name: a, type: u32, doc: A. }, { name: pad, type: u32, mbz: true }", Compatibility.Breaking, "pad must be zero")]
    [InlineData("{ name: a, type: u32, by: hypervisor, doc: A. }", "{ name: a, type: u32, doc: A. }", Compatibility.Breaking, "a is read, too, where it was only written")]
    [InlineData("{ name: a, type: u32, doc: A. }", "{ name: a, type: u32, by: hypervisor, doc: A. }", Compatibility.BinaryCompatible, "a is only written, where it was read")]
    [InlineData("{ name: a, type: u8, count: 4, doc: A. }", "{ name: a, type: u8, count: 8, doc: A. }", Compatibility.Breaking, "a has 8 elements instead of 4; it has 8 bytes instead of 4")]
    [InlineData("{ name: a, type: u32, doc: A., bits: [{ name: x, at: 0, doc: X. }] }", "{ name: a, type: u32, doc: A., bits: [{ name: x, at: 1, doc: X. }] }", Compatibility.Breaking, "x of a moves from bit 0 to bit 1")]
    [InlineData("{ name: a, type: u32, doc: A., bits: [{ name: x, at: 0, doc: X. }] }", "{ name: a, type: u32, doc: A., bits: [{ name: x, at: 0, doc: X. }, { name: y, at: 1..2, doc: X. }] }", Compatibility.BinaryCompatible, "y of a is new, bits 1 to 2")]
    [InlineData("{ name: a, type: handle<void>, doc: A. }", "{ name: a, type: handle64<void>, doc: A. }", Compatibility.Breaking, "a has 8 bytes instead of 4, for callers of 4 bytes; it has 8 bytes instead of 4, for callers of 4 bytes; a has 8 bytes instead of 16, for callers of 16 bytes; it has 8 bytes instead of 16, for callers of 16 bytes; a is handle64<void> instead of handle<void>, for callers of 8 bytes")]
    [InlineData("{ name: a, type: u32, doc: A. }, { name: b, type: u32, since: \"2.0\", otherwise: reserved, doc: B. }", "{ name: a, type: u32, doc: A. }, { name: b, type: u32, since: \"2.0\", otherwise: reserved, doc: B. }", Compatibility.BinaryCompatible, "b is new at byte 4")]
    [InlineData("{ name: a, type: u32, doc: A. }, { name: b, type: u32, since: \"2.0\", otherwise: padding, doc: B. }", "{ name: a, type: u32, doc: A. }, { name: b, type: u32, since: \"2.0\", otherwise: padding, doc: B. }", Compatibility.Breaking, "b is new at byte 4")]
    public void A_changed_structure_is_judged_for_its_callers(string before, string after, Compatibility compatibility, string changes)
    {
        AbiDifference difference = Operation(Text(before, after));
        Assert.Equal(changes.Split("; ", StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), difference.Changes.Select(TextOf).Order(StringComparer.Ordinal));
        Assert.Equal(compatibility, difference.Forward.Compatibility);
    }

    [Fact]
    public void Building_again_suffices_where_only_places_changed()
    {
        Assert.True(Operation(Text("{ name: a, type: u32, doc: A. }", "{ name: a, type: u64, doc: A. }")).Forward.RebuildSuffices);
        Assert.False(Operation(Text("{ name: a, type: u32, doc: A. }", "{ name: b, type: u64, doc: B. }")).Forward.RebuildSuffices);
    }

    [Theory]
    [InlineData(1, Compatibility.Breaking)]
    [InlineData(2, Compatibility.SourceCompatible)]
    public void Callers_of_a_versioned_interface_are_told_by_its_version(int version, Compatibility compatibility)
    {
        string text = Text("{ name: a, type: u32, doc: A. }", "{ name: a, type: u64, doc: A. }")
            .Replace("source: nowhere\n", "source: nowhere\ninterface: versioned\n", StringComparison.Ordinal)
            .Replace("type: handle<void>", "type: handle<Shell>", StringComparison.Ordinal)
            .Replace("structures:\n", "structures:\n  - { name: Shell, doc: S., fields: [{ name: interface_version, type: u32, doc: V. }] }\n", StringComparison.Ordinal)
            .Replace("enums:\n", $"constants:\n  - {{ name: TEST_INTERFACE_VERSION, as: V1, type: u32, value: 1, until: \"1.9\", doc: V. }}\n  - {{ name: TEST_INTERFACE_VERSION, as: V2, type: u32, value: {version}, since: \"2.0\", doc: V. }}\nenums:\n", StringComparison.Ordinal);
        Assert.Equal(compatibility, Operation(text).Forward.Compatibility);
        Assert.DoesNotContain(Compare(text), difference => difference.Subject == AbiSubject.Constants && !difference.IsSame);
    }

    [Fact]
    public void An_operation_that_went_is_refused_and_one_that_came_is_refused_where_it_is_not()
    {
        string text = Text("{ name: a, type: u32, doc: A. }", "{ name: a, type: u32, doc: A. }");
        AbiDifference gone = Compare(text.Replace("name: OP_a, code: 1,", "name: OP_a, code: 1, until: \"1.9\",", StringComparison.Ordinal)).Single(difference => difference.Name == "test_op.OP_a");
        Assert.Equal((Compatibility.Breaking, Compatibility.BinaryCompatible), (gone.Forward.Compatibility, gone.Backward.Compatibility));
        AbiDifference came = Compare(text.Replace("name: OP_a, code: 1,", "name: OP_a, code: 1, since: \"2.0\",", StringComparison.Ordinal)).Single(difference => difference.Name == "test_op.OP_a");
        Assert.Equal((Compatibility.BinaryCompatible, Compatibility.Breaking), (came.Forward.Compatibility, came.Backward.Compatibility));
    }

    [Fact]
    public void A_value_that_stands_for_something_else_breaks_those_who_use_it()
    {
        AbiDifference values = Compare(Text("{ name: a, type: u32, enum: Kind, doc: A. }", "{ name: a, type: u32, enum: Kind, doc: A. }")).Single(difference => difference.Subject == AbiSubject.Enumeration);
        Assert.Equal(["DEFAULT is 11 instead of 10", "READ, 10, is new", "WRITE, 3, is gone"], values.Changes.Select(change => change.Text).Order(StringComparer.Ordinal));
        Assert.Equal(["10 is taken for READ", "refused or ignored: WRITE"], values.Changes.Where(change => change.Remedy != Remedy.None).Select(change => change.Part is null ? change.Effect : $"{change.Effect}: {change.Part}").Order(StringComparer.Ordinal));
        Assert.Equal(["guest-kernel"], values.Affected);
    }

    /// <summary>
    /// The verdict on a call in flight against what encoding and decoding do: the first version puts an index into bits of the command, and
    /// the second takes the command apart. The verdict is that all is right only if every index and the code come out as they went in.
    /// </summary>
    [Theory]
    [InlineData("4..31", "6..31")]
    [InlineData("6..31", "4..31")]
    [InlineData("4..31", "4..31")]
    [InlineData("4..20", "4..31")]
    [InlineData("4..31", "4..20")]
    [InlineData("8..31", "")]
    [InlineData("", "8..31")]
    [InlineData("12..31", "6..31")]
    public void A_call_in_flight_is_right_if_it_is_decoded_as_it_was_encoded(string before, string after)
    {
        InFlight? verdict = Operation(Text("{ name: a, type: u32, doc: A. }", "{ name: a, type: u32, doc: A. }", Place(before, "until: \"1.9\""), Place(after, "since: \"2.0\""))).Forward.InFlight;
        if (before.Length == 0)
        {
            Assert.Null(verdict);
            return;
        }

        (int first, int last) = Bits(before);
        (int shift, int end) = after.Length == 0 ? (32, 31) : Bits(after);
        bool isRight = Enumerable.Range(0, last - first + 1).Select(bit => 1UL << bit).All(index =>
        {
            ulong command = 1 | (index << first);
            ulong code = command & ((1UL << shift) - 1);
            ulong read = end < 0 ? 0 : (command & ((1UL << (end + 1)) - 1)) >> shift;
            return code == 1 && read == index;
        });
        Assert.Equal(isRight, verdict!.IsRight);
    }

    [Theory]
    [InlineData("{ field: Subject.a, holds: pointer }", "{ argument: cmd, bits: 8..31, holds: index }", InFlightOutcome.Right)]
    [InlineData("{ field: Subject.a, holds: index }", "{ field: Subject.a, holds: index }", InFlightOutcome.Right)]
    [InlineData("{ field: Subject.a, holds: index }", "{ argument: cmd, bits: 8..31, holds: index }", InFlightOutcome.Lost)]
    [InlineData("{ argument: arg, holds: pointer }", "", InFlightOutcome.Right)]
    [InlineData("{ argument: arg, bits: 31, holds: mark }", "{ argument: arg, bits: 31, holds: mark }", InFlightOutcome.Right)]
    [InlineData("{ argument: arg, bits: 31, holds: mark }", "{ argument: arg, bits: 30, holds: mark }", InFlightOutcome.Misread)]
    [InlineData("{ hypercall: 60, holds: mark }", "{ hypercall: 60, holds: mark }", InFlightOutcome.Right)]
    [InlineData("{ hypercall: 60, holds: mark }", "", InFlightOutcome.Refused)]
    [InlineData("{ hypercall: 51, holds: mark }", "", InFlightOutcome.Misread)]
    public void Progress_is_found_where_the_second_version_looks_for_it(string before, string after, InFlightOutcome outcome)
    {
        AbiDifference operation = Operation(Text("{ name: a, type: u32, doc: A. }", "{ name: a, type: u32, doc: A. }", (before, "until: \"1.9\""), (after, "since: \"2.0\"")));
        Assert.Equal(outcome, operation.Forward.InFlight!.Outcome);
    }

    [Fact]
    public void A_call_whose_structure_changed_is_misread_in_flight_as_it_is_from_the_start()
    {
        InFlight inFlight = Operation(Text("{ name: a, type: u32, doc: A. }", "{ name: a, type: u64, doc: A. }", Place("8..31", "until: \"1.9\""), Place("8..31", "since: \"2.0\""))).Forward.InFlight!;
        Assert.Equal((InFlightOutcome.Misread, true), (inFlight.Outcome, inFlight.IsAsEveryCall));
    }

    [Theory]
    [InlineData("ignored", "", InFlightOutcome.Lost)]
    [InlineData("refused", "", InFlightOutcome.Refused)]
    [InlineData("refused", "ignores_others_until: \"1.9\", ", InFlightOutcome.Refused)]
    [InlineData("refused", "ignores_others_until: \"2.0\", ", InFlightOutcome.Lost)]
    public void Bits_that_mean_nothing_to_the_second_version_are_ignored_or_refused_as_it_says(string others, string ofOperation, InFlightOutcome outcome)
    {
        string text = Text("{ name: a, type: u32, doc: A. }", "{ name: a, type: u32, doc: A. }", Place("8..31", "until: \"1.9\""), ("{ field: Subject.a, holds: pointer }", "since: \"2.0\""))
            .Replace("{ argument: cmd, since", $"{{ argument: cmd, bits: 0..7, others: {others}, since", StringComparison.Ordinal)
            .Replace("continuation: progress", $"{ofOperation}continuation: progress", StringComparison.Ordinal);
        Assert.Equal(outcome, Operation(text).Forward.InFlight!.Outcome);
    }

    [Fact]
    public void What_the_first_version_keeps_with_the_domain_gets_lost_even_where_nothing_changes()
    {
        AbiDescription description = AbiLoader.Load(AbiSources.InFolder(Path.Combine(Descriptions.Root, "abi"))).Description;
        AbiSide side = new("4.17", description, new XenVersion(4, 17));
        AbiDifference[] kept = [.. AbiComparer.Compare(side, side).Where(StaysBehind)];
        Assert.Contains(kept, difference => difference.Name.Contains("reset", StringComparison.OrdinalIgnoreCase));
        Assert.All(kept, difference => Assert.Equal(InFlightOutcome.Lost, difference.Forward.InFlight!.Outcome));
    }

    private static bool StaysBehind(AbiDifference difference) => difference.Forward.InFlight?.Reason.Contains("stays with the first hypervisor", StringComparison.Ordinal) ?? false;

    [Fact]
    public void What_does_not_change_is_the_same_in_both_directions_for_all_versions()
    {
        AbiDescription description = AbiLoader.Load(AbiSources.InFolder(Path.Combine(Descriptions.Root, "abi"))).Description;
        AbiSide[] sides = [.. description.Profiles.Select(profile => new AbiSide(profile.Name, description, profile.Version))];
        foreach (AbiSide side in sides) Assert.All(AbiComparer.Compare(side, side), difference => Assert.True(difference.IsSame && (difference.Forward.InFlight is null or { IsRight: true } || StaysBehind(difference)), difference.Name));
        AbiSide[] series = [.. Enumerable.Range(0, 23).Select(minor => new XenVersion(4, minor)).Select(version => new AbiSide(version.ToString(), description, version))];
        foreach ((AbiSide from, AbiSide to) in sides.Where((_, index) => index % 3 == 0).SelectMany(side => series.Append(sides[0]).Select(other => (side, other))))
        {
            Dictionary<(AbiSubject, string), AbiDifference> forward = AbiComparer.Compare(from, to).ToDictionary(difference => (difference.Subject, difference.Name));
            foreach (AbiDifference reverse in AbiComparer.Compare(to, from))
            {
                AbiDifference difference = forward[(reverse.Subject, reverse.Name)];
                Assert.Equal((difference.Forward.Compatibility, difference.Backward.Compatibility), (reverse.Backward.Compatibility, reverse.Forward.Compatibility));
                Assert.True(difference.IsSame == reverse.IsSame, $"{from.Name}, {to.Name}: {difference.Name}");
            }
        }
    }

    private static string TextOf(AbiChange change) => change.Widths.Count == 0 ? change.Text : $"{change.Text}, for callers of {string.Join(" and ", change.Widths)} bytes";

    private static (int First, int Last) Bits(string bits) =>
        (int.Parse(bits.Split("..")[0], CultureInfo.InvariantCulture), int.Parse(bits.Split("..")[1], CultureInfo.InvariantCulture));

    private static (string Place, string Versions) Place(string bits, string versions) => (bits.Length == 0 ? "" : $"{{ argument: cmd, bits: {bits}, holds: index }}", versions);

    /// <summary>The bits below those of the place are those of the code.</summary>
    private static string CodeBits(string place) => place.StartsWith("{ argument: cmd, bits: ", StringComparison.Ordinal)
        ? string.Create(CultureInfo.InvariantCulture, $" bits: 0..{Bits(place["{ argument: cmd, bits: ".Length..place.IndexOf(", holds", StringComparison.Ordinal)]).First - 1},")
        : "";

    private static AbiDifference Operation(string text) => Compare(text).Single(difference => difference.Name == "test_op.OP_a");

    private static IReadOnlyList<AbiDifference> Compare(string text)
    {
        LoadResult result = AbiLoader.Load([("abi/profiles.yaml", Profiles), (Descriptions.File, text)]);
        Assert.Empty(result.Problems);
        return AbiComparer.Compare(new AbiSide("old", result.Description, new XenVersion(1, 0)), new AbiSide("new", result.Description, new XenVersion(2, 0)));
    }

    /// <summary>A hypercall with an operation whose structure has other fields in 2.0, and whose progress may be elsewhere.</summary>
    private static string Text(string before, string after, params (string Place, string Versions)[] continuations)
    {
        bool isSame = string.Equals(before, after, StringComparison.Ordinal);
        string Structure(string name, string fields, string versions) => $"  - {{ name: {name}, xen: subject,{versions} doc: S., fields: [{fields}] }}\n";
        string places = string.Concat(continuations.Where(item => item.Place.Length > 0).Select(item => $"      - {{ name: progress, {item.Versions}, doc: P., places: [{item.Place}] }}\n"));
        string selectors = string.Concat(continuations.Select(item => $"      - {{ argument: cmd,{CodeBits(item.Place)} {item.Versions} }}\n"));
        return $"""
            subject: Test
            doc: A description for tests.
            source: nowhere
            by: guest
            enums:
              - name: Kind
                xen: KIND_*
                type: u32
                doc: K.
                values:
                  - {"{"} name: WRITE, value: 3, until: "1.9", doc: W. {"}"}
                  - {"{"} name: DEFAULT, as: DefaultBefore, value: 10, until: "1.9", doc: D. {"}"}
                  - {"{"} name: READ, value: 10, since: "2.0", doc: R. {"}"}
                  - {"{"} name: DEFAULT, value: 11, since: "2.0", doc: D. {"}"}
            structures:
            {Structure("Subject", after, isSame ? "" : " since: \"2.0\",")}{(isSame ? "" : Structure("SubjectBefore20", before, " until: \"1.9\","))}hypercalls:
              - name: test_op
                number: 50
                doc: T.
                arguments:
                  - {"{"} name: cmd, type: u32, doc: C. {"}"}
                  - {"{"} name: arg, type: handle<void>, doc: A. {"}"}
            {(selectors.Length == 0 ? "    selector: cmd\n" : "    selector:\n" + selectors)}    continuations:
            {(places.Length == 0 ? "      - { name: unused, doc: U. }\n" : places)}    operations:
                  - {"{"} name: OP_a, code: 1, callers: guest-kernel, argument: Subject,{(isSame ? "" : " older: [SubjectBefore20],")}{(places.Length == 0 ? "" : " continuation: progress,")} doc: A. {"}"}
                  - {"{"} name: OP_b, code: 2, callers: guest-kernel, doc: B. {"}"}
              - {"{"} name: other_op, number: 51, doc: O., operations: [{"{"} name: other, callers: guest-kernel, doc: O. {"}"}] {"}"}

            """;
    }
}
