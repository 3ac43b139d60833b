using Holdfast.Streams;
using Holdfast.Streams.Hypercalls;
using Spectre.Console;

namespace Holdfast.Cli.Check;

/// <summary>Writes the verdict of a file in one line, and its findings below.</summary>
/// <param name="terminal">Where it goes.</param>
/// <param name="cpu">The processor that is judged for; null for none.</param>
/// <param name="asksForCalls">True when hypercalls in flight are to be looked for.</param>
internal sealed class CheckTextOutput(Terminal terminal, string? cpu, bool asksForCalls = false) : ICheckOutput
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
        FindingText.Write(terminal, report.Diagnostics);
        if (report.Calls is { } calls) WriteCalls(report.TargetXen, calls);
        else if (asksForCalls && report.Image.Libxc is { PagesOfData: > 0 }) terminal.WriteLine("      Hypercalls in flight were not looked for: guest memory is read by position, and only a file that is not compressed has positions.");
    }

    /// <summary>Says which calls in flight go on; of others there are findings.</summary>
    private void WriteCalls(XenVersion target, IReadOnlyList<VcpuCall> calls)
    {
        VcpuCall[] inFlight = [.. calls.Where(call => call.State == CallState.InFlight)];
        foreach (VcpuCall call in inFlight.Where(call => call.Carriage is null or { Outcome: CallOutcome.GoesOn }))
        {
            string fate = call.Carriage?.Reason ?? $"whether Xen {target} goes on with it is not known here";
            terminal.WriteLine($"      vCPU {call.Vcpu} stands at {CallText.NameOf(call.Call!)} ({CallText.ProgressOf(call.Call!)}): {fate}.");
        }

        terminal.WriteLine($"      {(inFlight.Length == 0 ? "No vCPU stands at a hypercall. " : "")}{CallText.Unseen}");
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
        return $"; {target}: {FindingText.Count(report.Errors, report.Warnings)}";
    }
}
