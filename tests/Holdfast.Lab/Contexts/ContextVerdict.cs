using System.Globalization;
using Holdfast.Content;

namespace Holdfast.Lab.Contexts;

/// <summary>Judges all that a run of <c>lab/scripts/context.sh</c> brought back, and says so: a line for each domain, and a total.</summary>
public sealed class ContextVerdict(TextWriter output)
{
    /// <summary>What must be refused, by the name that <c>lab/scripts/context.sh</c> gives it, and the words that say why.</summary>
    public static IReadOnlyDictionary<string, string> Refusals { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["pv-get"] = PvDomain,
        ["pv-check"] = PvDomain,
        ["pv-inspect"] = PvDomain,
        ["pv-record"] = PvDomain,
        ["dom0-get"] = "domain 0 is a PV domain, which has no HVM context.",
        ["unbuilt-get"] = NoVcpus,
        ["unbuilt-check"] = NoVcpus,
        ["unbuilt-inspect"] = NoVcpus,
        ["unbuilt-record"] = NoVcpus,
        ["unbuilt-device"] = NoVcpus,
        ["absent-get"] = NoDomain,
        ["absent-check"] = NoDomain,
        ["absent-inspect"] = NoDomain,
        ["name-get"] = "'pvh3' is not the number of a domain.",
        ["number-get"] = "There is no domain 40000: their numbers end at 32751.",
        ["record-name"] = "'NONE' names no record;",
        ["record-header"] = "'HEADER' is in the whole context alone:",
        ["record-device"] = "has no record PIT:0 (ENOENT).",
        ["record-vcpu"] = "has no record CPU:1 (ENOENT).",
        ["record-type"] = "Xen has no records of type 99 (EINVAL).",
        ["vcpu-absent"] = "vCPU 7",
        ["folder-absent"] = "there is no such folder to write it in.",
        ["both"] = "--record and --vcpu show different things;",
        ["user-get"] = NotRoot,
        ["user-check"] = NotRoot,
        ["user-inspect"] = NotRoot,
    };

    /// <summary>Those of them that a quick run tries.</summary>
    public static IReadOnlyList<string> QuickRefusals { get; } = ["pv-get", "unbuilt-get", "absent-get"];

    /// <summary>The file that asks <c>lab/scripts/context.sh</c> to be quick, in <c>/in</c>, and says that it was, in <c>/out</c>.</summary>
    internal const string QuickMark = "quick";

    /// <summary>The same for HVM guests and nothing else, and what asks for all but them.</summary>
    internal const string HvmMark = "hvm-alone";

    /// <inheritdoc cref="HvmMark"/>
    internal const string NoHvmMark = "no-hvm";

    private const string PvDomain = "is a PV domain, which has no HVM context.";
    private const string NoVcpus = "has no vCPUs yet, and so no context: it is still being built.";
    private const string NoDomain = "there is no domain 777 (ESRCH).";
    private const string NotRoot = "this user may not open /dev/xen/privcmd: run it as root.";

    private int _domains;
    private int _entries;
    private int _fields;
    private int _records;
    private int _refusals;
    private int _differences;

    /// <summary>True when nothing differs, and each run had something to compare.</summary>
    public bool Agrees => _differences == 0 && _fields > 0;

    /// <summary>Judges one run.</summary>
    /// <param name="folder">What the lab brought back.</param>
    /// <param name="xen">The version of Xen that it ran.</param>
    public void Judge(string folder, XenVersion xen)
    {
        int before = _fields;
        bool isQuick = File.Exists(Path.Combine(folder, QuickMark));
        foreach (string guest in Directory.EnumerateDirectories(Path.Combine(folder, "guests")).Order(StringComparer.Ordinal)) JudgeGuest(new CapturedGuest(guest), xen, isQuick);
        if (!File.Exists(Path.Combine(folder, HvmMark))) JudgeRefusals(new CapturedGuest(Path.Combine(folder, "refusals")), xen, isQuick ? QuickRefusals : Refusals.Keys);
        if (_fields == before) Write([$"no field of any guest on Xen {xen} was compared"]);
    }

    /// <summary>Says what all of it came to.</summary>
    /// <param name="leftOut">The versions of Xen that were not asked.</param>
    public void WriteTotal(IReadOnlyList<string> leftOut)
    {
        string without = leftOut.Count == 0 ? "" : $"; {LeftOut(leftOut)}";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{_domains} domains: {_entries} entries and {_fields} fields of xen-hvmctx compared, {_records} records got alone, {_refusals} refusals; {_differences} differences{without}"));
    }

    /// <summary>Says of versions that they were not asked.</summary>
    internal static string LeftOut(IReadOnlyList<string> versions) => $"Xen {string.Join(" and ", versions)} left out, whose interfaces are not described";

    private void JudgeGuest(CapturedGuest guest, XenVersion xen, bool isQuick)
    {
        GuestJudgement judgement = GuestJudgement.Judge(guest, xen, isQuick);
        _domains++;
        _entries += judgement.Printed?.Entries ?? 0;
        _fields += judgement.Printed?.Fields ?? 0;
        _records += judgement.Records;
        string moved = judgement.Printed is { Moved.Count: > 0 } printed ? $"; between two reads moved {string.Join(", ", printed.Moved)}" : "";
        string notPrinted = judgement.Printed is { NotPrinted.Count: > 0 } some ? $"; not printed by xen-hvmctx: {string.Join(", ", some.NotPrinted)}" : "";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Xen {xen}, {guest.Name}: {judgement.Printed?.Entries} entries, {judgement.Printed?.Fields} fields, {judgement.Records} records alone, {judgement.Differences.Count} differences{notPrinted}{moved}"));
        Write(judgement.Differences);
    }

    /// <summary>What cannot be done ends with status 2 and says why, in the words that belong to it, behind the command's name; nothing goes to standard output.</summary>
    private void JudgeRefusals(CapturedGuest refusals, XenVersion xen, IEnumerable<string> required)
    {
        List<string> differences = [];
        foreach ((string command, int exit) in refusals.Exits)
        {
            string complaint = refusals.Complaint(command);
            if (!Refusals.TryGetValue(command, out string? words)) differences.Add($"{command}: nothing is known of what it should say");
            else if (!complaint.Contains(words, StringComparison.Ordinal)) differences.Add($"{command}: '{complaint.Trim()}', where '{words}' is expected");
            else if (exit != 2 || !complaint.StartsWith("holdfast: ", StringComparison.Ordinal) || refusals.Text(command).Length > 0)
                differences.Add($"{command}: status {exit}, '{complaint.Trim()}', {refusals.Text(command).Length} characters on standard output");
            else _refusals++;
        }

        differences.AddRange(required.Except(refusals.Exits.Keys, StringComparer.Ordinal).Select(missing => $"{missing}: it was not tried"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Xen {xen}, what must be refused: {refusals.Exits.Count} commands, {differences.Count} differences"));
        Write(differences);
    }

    private void Write(IReadOnlyList<string> differences)
    {
        _differences += differences.Count;
        foreach (string difference in differences) output.WriteLine($"  {difference}");
    }
}
