using System.Globalization;
using Holdfast.Content;

namespace Holdfast.Lab.Contexts;

/// <summary>Judges all that a run of <c>lab/scripts/context.sh</c> brought back, and says so: a line for each domain, and a total.</summary>
public sealed class ContextVerdict(TextWriter output)
{
    private int _domains;
    private int _entries;
    private int _fields;
    private int _records;
    private int _refusals;
    private int _differences;

    /// <summary>True when nothing differs, and there was something to compare.</summary>
    public bool Agrees => _differences == 0 && _fields > 0;

    /// <summary>Judges one run.</summary>
    /// <param name="folder">What the lab brought back.</param>
    /// <param name="xen">The version of Xen that it ran.</param>
    public void Judge(string folder, XenVersion xen)
    {
        foreach (string guest in Directory.EnumerateDirectories(Path.Combine(folder, "guests")).Order(StringComparer.Ordinal)) JudgeGuest(new CapturedGuest(guest), xen);
        JudgeRefusals(new CapturedGuest(Path.Combine(folder, "refusals")), xen);
    }

    /// <summary>Says what all of it came to.</summary>
    public void WriteTotal() => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{_domains} domains: {_entries} entries and {_fields} fields of xen-hvmctx compared, {_records} records got alone, {_refusals} refusals; {_differences} differences"));

    private void JudgeGuest(CapturedGuest guest, XenVersion xen)
    {
        GuestJudgement judgement = GuestJudgement.Judge(guest, xen);
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

    /// <summary>What cannot be done ends with status 2 and says why in a line that begins with the command's name; nothing goes to standard output.</summary>
    private void JudgeRefusals(CapturedGuest refusals, XenVersion xen)
    {
        List<string> differences = [];
        foreach ((string command, int exit) in refusals.Exits)
        {
            string complaint = refusals.Complaint(command);
            if (exit != 2 || !complaint.StartsWith("holdfast: ", StringComparison.Ordinal) || refusals.Text(command).Length > 0)
                differences.Add($"{command}: status {exit}, '{complaint.Trim()}', {refusals.Text(command).Length} characters on standard output");
            else _refusals++;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Xen {xen}, what must be refused: {refusals.Exits.Count} commands, {differences.Count} differences"));
        Write(differences);
    }

    private void Write(IReadOnlyList<string> differences)
    {
        _differences += differences.Count;
        foreach (string difference in differences) output.WriteLine($"  {difference}");
    }
}
