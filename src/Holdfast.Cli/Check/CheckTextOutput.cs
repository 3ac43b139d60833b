using Holdfast.Streams;
using Spectre.Console;

namespace Holdfast.Cli.Check;

/// <summary>Writes the verdict of a file in one line, and its findings below.</summary>
internal sealed class CheckTextOutput(Terminal terminal, string? cpu) : ICheckOutput
{
    public void Write(string file, CheckReport report, CheckVerdict verdict)
    {
        (string word, Color colour) = verdict switch
        {
            CheckVerdict.Pass => ("pass", Color.Green),
            CheckVerdict.Fail => ("FAIL", Color.Red),
            _ => ("skip", Color.Grey),
        };
        terminal.Write(word, colour);
        terminal.WriteLine($"  {file}: {Describe(report)}{Judgement(report, verdict)}");
        foreach (Diagnostic finding in report.Diagnostics) FindingText.Write(terminal, finding);
    }

    public void Finish(CheckTotals totals)
    {
        if (totals.All < 2) return;
        string skipped = totals.Skipped > 0 ? $", {totals.Skipped} skipped (of no known kind)" : "";
        string notRead = totals.NotRead > 0 ? $", {totals.NotRead} not judged" : "";
        terminal.WriteLine($"{totals.Passed} passed, {totals.Failed} failed{skipped}{notRead}");
    }

    private static string Describe(CheckReport report)
    {
        GuestImage image = report.Image;
        if (report.Kind == ImageKind.Unknown) return "of no known kind";
        var parts = new List<string>();
        string guest = image.Xl?.Config?.TypeName ?? NameOf(image.KnownGuest?.Type) ?? (image.Libxc is { } stream ? stream.IsPv ? "pv" : "hvm or pvh" : "");
        if (guest.Length > 0) parts.Add($"{guest} guest{(image.Xl?.Config?.Name is string name ? $" \"{name}\"" : "")}");
        else parts.Add(ImageKindName.Of(report.Kind));
        int vcpus = image.HvmContext?.Vcpus.Count ?? image.Libxc?.Pv.Vcpus.Count ?? 0;
        if (vcpus > 0) parts.Add(vcpus == 1 ? "1 vCPU" : $"{vcpus} vCPUs");
        if (image.Libxc is { } libxc)
        {
            parts.Add($"{libxc.PagesOfData} pages");
            if (libxc.Domain.XenMajor != 0) parts.Add($"saved by Xen {libxc.Producer}");
        }

        return string.Join(", ", parts);
    }

    private static string? NameOf(GuestType? type) => type switch
    {
        GuestType.Pv => "pv",
        GuestType.Pvh => "pvh",
        GuestType.Hvm => "hvm",
        _ => null,
    };

    private string Judgement(CheckReport report, CheckVerdict verdict)
    {
        if (verdict == CheckVerdict.Skipped) return "";
        string target = $"for Xen {report.TargetXen}{(cpu is null ? "" : $" with the processor of {cpu}")}";
        string found = (report.Errors, report.Warnings) switch
        {
            (0, 0) => "nothing wrong",
            (0, var warnings) => Count(warnings, "warning"),
            (var errors, 0) => Count(errors, "error"),
            var (errors, warnings) => $"{Count(errors, "error")}, {Count(warnings, "warning")}",
        };
        return $"; {target}: {found}";
    }

    private static string Count(long count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
