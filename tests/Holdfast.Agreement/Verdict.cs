using System.Globalization;

namespace Holdfast.Agreement;

/// <summary>One line of <c>verdicts.tsv</c>: an image and what real Xen did with it.</summary>
/// <param name="Xen">The version that was asked: "4.17" or "4.20".</param>
/// <param name="Name">The image's name.</param>
/// <param name="Change">What was changed in its base.</param>
/// <param name="Bytes">The size of the image.</param>
/// <param name="Offset">The first byte that differs from the base.</param>
/// <param name="Outcome">What <c>xl restore</c> made of it.</param>
/// <param name="Toolstack">What the toolstack said.</param>
/// <param name="HypervisorOrGuest">What the hypervisor or the guest said.</param>
/// <param name="IsDecidable">False where no offline rule could know.</param>
public sealed record Verdict(
    string Xen, string Name, string Change, long Bytes, long Offset, Outcome Outcome, string Toolstack, string HypervisorOrGuest, bool IsDecidable)
{
    private const string Heading = "variant\tchange\tbytes\toffset\treal\ttoolstack\thypervisor_or_guest\tdecidable";

    private static readonly (string Text, Outcome Outcome)[] s_outcomes =
    [
        ("ok", Outcome.Ok),
        ("ok-altered", Outcome.OkAltered),
        ("accepted-but-broken", Outcome.AcceptedButBroken),
        ("refused", Outcome.Refused),
        ("toolstack-crash", Outcome.ToolstackCrash),
        ("toolstack-hang", Outcome.ToolstackHang),
        ("host-crash", Outcome.HostCrash),
    ];

    /// <summary>What tells the verdict from all others: the image's name, and the version where it is not the one that judged them all.</summary>
    public string Id => Xen == JudgedImages.Reference ? Name : $"{Name} on {Xen}";

    /// <summary>The first thing that the toolstack, or else the hypervisor or the guest, said; empty when all were silent.</summary>
    public string FirstWords => (Toolstack.Length > 0 ? Toolstack : HypervisorOrGuest).Split(" ; ")[0];

    /// <summary>The outcome as <c>verdicts.tsv</c> spells it.</summary>
    public static string TextOf(Outcome outcome) => s_outcomes.Single(known => known.Outcome == outcome).Text;

    /// <summary>The outcome that <c>verdicts.tsv</c> spells so.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Outcome OutcomeOf(string text) =>
        Array.Find(s_outcomes, known => known.Text == text) is { Text: not null } known ? known.Outcome : throw new FormatException($"Not an outcome: {text}");

    /// <summary>Reads the lines of a version's <c>verdicts.tsv</c>.</summary>
    /// <exception cref="FormatException">A line is not as the format says.</exception>
    public static IReadOnlyList<Verdict> Parse(string xen, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all is not [Heading, ..]) throw new FormatException("verdicts.tsv does not begin with its heading.");
        return [.. all.Skip(1).Select(line => ParseLine(xen, line))];
    }

    /// <summary>The verdict as a line of its version's <c>verdicts.tsv</c>.</summary>
    public string ToLine() => string.Join(
        '\t',
        Name,
        OneLine(Change),
        Bytes.ToString(CultureInfo.InvariantCulture),
        Offset.ToString(CultureInfo.InvariantCulture),
        TextOf(Outcome),
        OneLine(Toolstack),
        OneLine(HypervisorOrGuest),
        IsDecidable ? "yes" : "no");

    private static string OneLine(string text) => string.Join(' ', text.Split(['\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static Verdict ParseLine(string xen, string line)
    {
        string[] cells = line.Split('\t');
        if (cells.Length != 8 || cells[7] is not ("yes" or "no")) throw new FormatException($"Not a verdict: {line}");
        return new Verdict(xen, cells[0], cells[1], Number(cells[2]), Number(cells[3]), OutcomeOf(cells[4]), cells[5], cells[6], cells[7] == "yes");
    }

    private static long Number(string text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
