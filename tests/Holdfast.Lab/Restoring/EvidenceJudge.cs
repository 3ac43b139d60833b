using System.Globalization;
using System.Text.RegularExpressions;
using Holdfast.Agreement;

namespace Holdfast.Lab.Restoring;

/// <summary>Tells the outcome of a restore from what it left behind.</summary>
public static partial class EvidenceJudge
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    /// <summary>What a shell adds to the number of the signal that ended a program.</summary>
    private const int SignalBase = 128;

    private const int LongestTrace = 400;

    /// <summary>What <c>timeout</c> ends with, and a program that it had to terminate or to kill.</summary>
    private static readonly int[] s_ranOutOfTime = [124, SignalBase + 15, SignalBase + 9];

    /// <summary>SIGILL, SIGABRT, SIGBUS, SIGFPE, SIGSEGV.</summary>
    private static readonly int[] s_crashed = [SignalBase + 4, SignalBase + 6, SignalBase + 7, SignalBase + 8, SignalBase + 11];

    /// <summary>The host went on, but restored nothing any more.</summary>
    public static RestoreResult Unwell { get; } = new(Outcome.HostCrash, "", "the host restored nothing afterwards", TimeSpan.Zero);

    /// <summary>The host went on, but the guest could not be destroyed.</summary>
    public static RestoreResult Stuck { get; } = new(Outcome.HostCrash, "", "the domain could not be destroyed", TimeSpan.Zero);

    /// <summary>Judges a restore that came to an end.</summary>
    public static RestoreResult Judge(Evidence evidence, Guest guest)
    {
        string complaints = Few(LogWords.OfToolstack(evidence.Toolstack), 2);
        IReadOnlyList<string> messages = LogWords.OfHypervisor(evidence.Hypervisor);
        RestoreResult result = evidence.Status == 0 ? JudgeAccepted(evidence, guest, complaints, messages) : JudgeFailed(evidence, complaints, messages);
        return result with { Remains = evidence.Remains };
    }

    /// <summary>The hypervisor died, or the whole host stood still, while the image was being restored.</summary>
    /// <param name="console">What the machine printed.</param>
    public static RestoreResult JudgeHost(string console)
    {
        string[] lines = [.. console.Split('\n').Where(line => line.StartsWith("(XEN)", StringComparison.Ordinal)).Select(line => line["(XEN)".Length..].Trim())];
        int panic = Array.FindIndex(lines, line => Panic.IsMatch(line));
        string words = panic < 0
            ? "the host stood still; last words: " + Few([.. lines.Where(line => line.Trim('*', ' ').Length > 0).TakeLast(3)], 3)
            : Few([.. lines[panic..].Where(line => line.Trim('*', ' ').Length > 0).Take(3)], 3);
        string trace = string.Join(" < ", lines.Where(line => TraceLine.IsMatch(line)).Select(line => line[(line.IndexOf("] ", StringComparison.Ordinal) + 4)..]).Take(4));
        string all = LogWords.WithoutNumbers(trace.Length > 0 ? $"{words} ; {trace}" : words);
        return new RestoreResult(Outcome.HostCrash, "", all.Length > LongestTrace ? all[..LongestTrace] : all, TimeSpan.Zero);
    }

    /// <summary>True when the machine's console shows that the hypervisor died.</summary>
    public static bool ShowsPanic(string console) => Panic.IsMatch(console);

    private static RestoreResult JudgeFailed(Evidence evidence, string complaints, IReadOnlyList<string> messages)
    {
        Outcome outcome = Outcome.Refused;
        if (s_crashed.Contains(evidence.Status) || Crash.IsMatch(evidence.Toolstack)) outcome = Outcome.ToolstackCrash;
        else if (s_ranOutOfTime.Contains(evidence.Status)) outcome = Outcome.ToolstackHang;
        if (outcome == Outcome.ToolstackCrash && evidence.Status > SignalBase && !complaints.Contains("fatal signal", StringComparison.Ordinal))
            complaints = Few([.. (string[])[complaints], string.Create(CultureInfo.InvariantCulture, $"xl killed by signal {evidence.Status - SignalBase}")], 2);
        List<string> against = [.. messages.Where(message => Complaint.IsMatch(message)).Take(2)];
        if (evidence.Domains is [LeftDomain domain, ..]) against.Add("domain left behind, state " + domain.State);
        return new RestoreResult(outcome, complaints, Few(against, 3), evidence.Time);
    }

    private static RestoreResult JudgeAccepted(Evidence evidence, Guest guest, string complaints, IReadOnlyList<string> messages)
    {
        GuestLife life = GuestLife.Of(evidence, guest);
        if (!life.IsAlive)
        {
            IEnumerable<string> worstFirst = messages.OrderBy(message => Death.IsMatch(message) ? 0 : 1).Take(3);
            return new RestoreResult(Outcome.AcceptedButBroken, complaints, Few([.. worstFirst, life.Ailment], 4), evidence.Time);
        }

        List<string> noted = [.. messages.Where(message => Oddity.IsMatch(message)).Take(2)];
        if (life.Change is not null) noted.Add(life.Change);
        return new RestoreResult(life.Change is null ? Outcome.Ok : Outcome.OkAltered, complaints, Few(noted, 3), evidence.Time);
    }

    private static string Few(IReadOnlyList<string> words, int most) => string.Join(" ; ", words.Where(word => word.Length > 0).Take(most));

    [GeneratedRegex("died due to fatal signal|Assertion|FATAL ERROR|Segmentation|Aborted|stack smashing|corrupted", Options)]
    private static partial Regex Crash { get; }

    [GeneratedRegex("Panic on CPU|DOUBLE FAULT", Options)]
    private static partial Regex Panic { get; }

    [GeneratedRegex(@"\[<[0-9a-f]+>\] [RSF] ", Options)]
    private static partial Regex TraceLine { get; }

    [GeneratedRegex("(?i)restore|bad|mismatch|alloc|fail|crash|inval|unsupp|unknown|range|error|mm\\.c|over|not", Options)]
    private static partial Regex Complaint { get; }

    [GeneratedRegex("Triple|rashed|vmexit|Unhandled|crash_sync|bogus|mulation", Options)]
    private static partial Regex Death { get; }

    [GeneratedRegex("restore mismatch|bogus|WARN", Options)]
    private static partial Regex Oddity { get; }
}
