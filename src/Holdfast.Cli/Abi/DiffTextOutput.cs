using Holdfast.AbiCompiler.Comparing;
using Spectre.Console;

namespace Holdfast.Cli.Abi;

/// <summary>Writes differences for people.</summary>
internal sealed class DiffTextOutput
{
    private readonly Terminal _terminal;
    private readonly string _forward;
    private readonly string _backward;

    /// <summary>Writes to a terminal what two versions have differently.</summary>
    public DiffTextOutput(Terminal terminal, AbiSide from, AbiSide to)
    {
        _terminal = terminal;
        _forward = $"{from.Name} -> {to.Name}";
        _backward = $"{to.Name} -> {from.Name}";
    }

    /// <summary>Writes the items that differ.</summary>
    /// <param name="items">The items.</param>
    /// <param name="showsSame">True to write those that do not, too.</param>
    public void Write(IReadOnlyList<AbiDifference> items, bool showsSame)
    {
        foreach (IGrouping<string, AbiDifference> alike in items.Where(item => !item.IsSame || showsSame || HasTrouble(item)).GroupBy(Shape, StringComparer.Ordinal)) WriteItems([.. alike]);
        Summarize(items);
    }

    /// <summary>What is to be written of an item but its name: items of which the same is to be said are written together.</summary>
    private static string Shape(AbiDifference item) =>
        string.Join('\n', [item.Subject.ToString(), GroupOf(item), .. item.Affected, .. item.Changes.Select(change => change.Text), .. ShapeOf(item.Forward), .. ShapeOf(item.Backward)]);

    private static IEnumerable<string> ShapeOf(AbiVerdict verdict) => [Word(verdict.Compatibility), .. verdict.Effects, IsWorthwhile(verdict.InFlight) ? verdict.InFlight!.Reason : ""];

    /// <summary>The hypercall that an operation belongs to, with the point behind it; empty for everything else.</summary>
    private static string GroupOf(AbiDifference item) => item.Subject == AbiSubject.Operation ? item.Name[..(item.Name.IndexOf('.', StringComparison.Ordinal) + 1)] : "";

    /// <summary>False where the verdict on every call says it.</summary>
    private static bool IsWorthwhile(InFlight? inFlight) => inFlight is not null and not { IsAsEveryCall: true, Outcome: InFlightOutcome.Refused };

    /// <summary>True for what is as it was and yet cannot go on, because something else changed.</summary>
    private static bool HasTrouble(AbiDifference item) => IsTrouble(item.Forward.InFlight) || IsTrouble(item.Backward.InFlight);

    private static bool IsTrouble(InFlight? inFlight) => inFlight is { IsRight: false, IsAsEveryCall: false };

    private void WriteItems(IReadOnlyList<AbiDifference> alike)
    {
        AbiDifference item = alike[0];
        string names = $"{Subject(item.Subject)} {item.Name}{string.Concat(alike.Skip(1).Select(other => ", " + other.Name[GroupOf(other).Length..]))}";
        string affected = item.Affected.Count == 0 ? "" : $" ({string.Join(", ", item.Affected)})";
        _terminal.WriteLine(names + affected);
        if (item.IsSame) _terminal.WriteLine("    is the same in both");
        foreach (AbiChange change in item.Changes) _terminal.WriteLine($"    {change.Text}{Widths(change)}");
        if (!item.IsSame)
        {
            WriteVerdict(_forward, item.Forward);
            WriteVerdict(_backward, item.Backward);
        }

        WriteInFlight(_forward, item.Forward.InFlight);
        WriteInFlight(_backward, item.Backward.InFlight);
        _terminal.WriteLine();
    }

    private static string Widths(AbiChange change) => change.Widths.Count == 0 ? "" : $", for callers of {string.Join(" and ", change.Widths)} bytes";

    private void WriteVerdict(string direction, AbiVerdict verdict)
    {
        _terminal.Write($"  {direction}: ");
        _terminal.Write(Word(verdict.Compatibility), verdict.Compatibility switch
        {
            Compatibility.Breaking => Color.Red,
            Compatibility.SourceCompatible => Color.Yellow,
            _ => Color.Green,
        });
        string effects = verdict.Effects.Count == 0 ? "" : $": {string.Join("; ", verdict.Effects)}";
        string hint = verdict is { RebuildSuffices: true, Compatibility: Compatibility.Breaking } ? "; what is built again is right, and nothing tells what is not" : "";
        _terminal.WriteLine(effects + hint);
    }

    private void WriteInFlight(string direction, InFlight? inFlight)
    {
        if (!IsWorthwhile(inFlight)) return;
        _terminal.Write($"  {direction}, in flight: ");
        _terminal.Write(Word(inFlight!.Outcome), inFlight.IsRight ? Color.Green : Color.Red);
        _terminal.WriteLine($": {inFlight.Reason}");
    }

    private void Summarize(IReadOnlyList<AbiDifference> items)
    {
        AbiDifference[] changed = [.. items.Where(item => !item.IsSame)];
        int Count(Compatibility compatibility) => changed.Count(item => item.Forward.Compatibility == compatibility);
        AbiDifference[] preemptible = [.. items.Where(item => item.Forward.InFlight is not null)];
        _terminal.WriteLine(FormattableString.Invariant(
            $"{_forward}: {Number(changed.Length, "difference")}: {Count(Compatibility.Breaking)} breaking, {Count(Compatibility.SourceCompatible)} source-compatible, {Count(Compatibility.BinaryCompatible)} binary-compatible"));
        if (preemptible.Length > 0)
            _terminal.WriteLine(FormattableString.Invariant($"in flight: {Number(preemptible.Length, "preemptible operation")}, {preemptible.Count(item => item.Forward.InFlight!.IsRight)} right, {preemptible.Count(item => IsTrouble(item.Forward.InFlight))} not, {preemptible.Count(item => item.Forward.InFlight!.IsAsEveryCall)} as every call"));
    }

    private static string Number(int number, string what) => FormattableString.Invariant($"{number} {what}{(number == 1 ? "" : "s")}");

    /// <summary>The word of a compatibility, as in JSON.</summary>
    public static string Word(Compatibility compatibility) => compatibility switch
    {
        Compatibility.BinaryCompatible => "binary-compatible",
        Compatibility.SourceCompatible => "source-compatible",
        _ => "breaking",
    };

    /// <summary>The word of an outcome, as in JSON.</summary>
    public static string Word(InFlightOutcome outcome) => outcome switch
    {
        InFlightOutcome.Right => "right",
        InFlightOutcome.Lost => "lost",
        InFlightOutcome.Refused => "refused",
        _ => "misread",
    };

    /// <summary>The word of a subject, as in JSON.</summary>
    public static string Subject(AbiSubject subject) => subject switch
    {
        AbiSubject.SaveRecord => "record",
        _ => subject.ToString().ToLowerInvariant(),
    };
}
