using System.Globalization;
using System.Text.RegularExpressions;

namespace Holdfast.Lab.Restoring;

/// <summary>How a guest does after its restore, by its own words.</summary>
/// <param name="IsAlive">It resumed, and all its vCPUs go on.</param>
/// <param name="Change">What differs for the guest although it goes on; null when it sees no difference.</param>
/// <param name="Ailment">What is wrong with a guest that does not go on.</param>
public sealed partial record GuestLife(bool IsAlive, string? Change, string Ailment)
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    /// <summary>What a PVH guest reports when nothing of it was changed: its memory, MSRs and registers.</summary>
    private const string PvhState = "bad=0 cr0=0x80010033 cr4=0x6a0 efer=0xd01 fl=0x202";

    private const int LongestQuote = 200;

    /// <summary>Reads the guest's words out of what a restore left.</summary>
    public static GuestLife Of(Evidence evidence, Guest guest)
    {
        string[] lines = LinesOf(evidence, guest);
        return guest.Program switch
        {
            GuestProgram.TinyPvh => OfTinyPvh(evidence, guest, lines),
            GuestProgram.TinyPv => OfTinyPv(evidence, lines),
            _ => OfLinux(evidence, lines),
        };
    }

    private static GuestLife OfTinyPvh(Evidence evidence, Guest guest, string[] lines)
    {
        Match[] ticks = [.. lines.Where(line => line.Contains("ALIVE", StringComparison.Ordinal)).Select(line => Ticks.Match(line)).Where(match => match.Success)];
        if (!HasResumed(lines) || !Grows(ticks, "first")) return Dead(evidence, lines);
        if (guest.Vcpus > 1 && !Grows(ticks, "second"))
            return new GuestLife(false, null, $"vcpu1 does not tick: {string.Join(' ', ticks.Take(3).Select(match => match.Value))}");
        string? altered = lines.Where(IsReport).Select(line => State.Match(line)).Where(match => match.Success).Select(match => match.Value).FirstOrDefault(state => state != PvhState);
        if (altered is not null) return Altered("guest state: " + altered);
        return lines.Any(line => line.Contains("tsc=BACK", StringComparison.Ordinal)) ? Altered("guest TSC went backwards") : Well;
    }

    private static GuestLife OfTinyPv(Evidence evidence, string[] lines)
    {
        Match[] counts = [.. lines.Where(line => line.Contains("ALIVE", StringComparison.Ordinal)).Select(line => Count.Match(line)).Where(match => match.Success)];
        if (!HasResumed(lines) || !Grows(counts, "first")) return Dead(evidence, lines);
        string? altered = lines.FirstOrDefault(line => IsReport(line) && State.Match(line) is { Success: true } state && state.Groups["bad"].Value != "0");
        return altered is null ? Well : Altered("guest state: " + altered);
    }

    private static GuestLife OfLinux(Evidence evidence, string[] lines)
    {
        Match[] counts = [.. lines.Select(line => Counter.Match(line)).Where(match => match.Success)];
        if (!Grows(counts, "first")) return Dead(evidence, lines);
        Match? altered = counts.FirstOrDefault(match => match.Groups["sum"].Value != "same");
        return altered is null ? Well : Altered("guest memory: " + altered.Value);
    }

    private static GuestLife Well { get; } = new(true, null, "");

    private static GuestLife Altered(string change) => new(true, change, "");

    private static GuestLife Dead(Evidence evidence, string[] lines)
    {
        string state = evidence.Domains is [LeftDomain domain, ..] ? domain.State : "(gone)";
        string said = string.Join(" | ", lines.TakeLast(2));
        if (said.Length > LongestQuote) said = said[..LongestQuote];
        return new GuestLife(false, null, $"domain state {state}, guest said: {(said.Length > 0 ? said : "nothing")}");
    }

    /// <summary>A PVH guest speaks through the hypervisor's log, in lines that begin with its number.</summary>
    private static string[] LinesOf(Evidence evidence, Guest guest)
    {
        string text = guest.Program == GuestProgram.TinyPvh ? evidence.Hypervisor : evidence.Console;
        IEnumerable<string> lines = text.Split('\n');
        if (guest.Program == GuestProgram.TinyPvh)
        {
            string? own = evidence.Domains is [LeftDomain domain, ..] ? domain.Id.ToString(CultureInfo.InvariantCulture) : null;
            lines = lines.Select(line => DebugPortLine.Match(line))
                .Where(match => match.Success && (own is null || match.Groups["domain"].Value == own))
                .Select(match => match.Groups["text"].Value);
        }

        return [.. lines.Where(line => !string.IsNullOrWhiteSpace(line))];
    }

    private static bool HasResumed(string[] lines) => lines.Any(line => line.Contains("RESUMED", StringComparison.Ordinal));

    private static bool IsReport(string line) => line.Contains("ALIVE", StringComparison.Ordinal) || line.Contains("RESUMED", StringComparison.Ordinal);

    private static bool Grows(Match[] matches, string group) =>
        matches.Length >= 2 && matches[0].Groups[group] is { Success: true } first && matches[^1].Groups[group] is { Success: true } last && Number(last) > Number(first);

    private static ulong Number(Group group) => ulong.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\(d(?<domain>[0-9]{1,5})\) (?<text>.*)$", Options)]
    private static partial Regex DebugPortLine { get; }

    [GeneratedRegex("ticks=(?<first>[0-9]{1,18})(/(?<second>[0-9]{1,18}))?", Options)]
    private static partial Regex Ticks { get; }

    [GeneratedRegex("n=(?<first>[0-9]{1,18})", Options)]
    private static partial Regex Count { get; }

    [GeneratedRegex("COUNTER (?<first>[0-9]{1,18}) .*(?<sum>same|DIFFERENT)", Options)]
    private static partial Regex Counter { get; }

    [GeneratedRegex("bad=(?<bad>[0-9]{1,9}).*", Options)]
    private static partial Regex State { get; }
}
