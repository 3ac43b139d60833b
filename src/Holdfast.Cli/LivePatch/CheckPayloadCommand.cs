using System.CommandLine;
using Holdfast.LivePatching.Checking;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Loading;
using Spectre.Console;

namespace Holdfast.Cli.LivePatch;

/// <summary><c>holdfast livepatch check</c>: what real Xen would do with payloads, and what it would not look at.</summary>
internal static class CheckPayloadCommand
{
    /// <summary>Makes the verb.</summary>
    /// <param name="terminal">Where it writes.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var paths = new Argument<string[]>("PAYLOAD")
        {
            Description = "Live patches, each judged for itself; - is standard input. Gzip is unpacked on the way.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> xen = HypervisorInput.Option();
        Option<XenVersion?> version = TargetVersion.Option();
        var loaded = new Option<string[]>("--loaded")
        {
            Description = "A payload that is loaded and applied before, as often as there are any, the first applied first.",
            HelpName = "OTHER",
            DefaultValueFactory = _ => [],
        };
        var strict = new Option<bool>("--strict") { Description = "Take warnings for errors." };
        Option<OutputFormat> format = SharedOptions.Format();
        var command = new Command("check", "Check live patches: would they load and apply, and would the host survive it.") { paths, xen, version, loaded, strict, format };
        command.SetAction(parsed =>
        {
            if (HypervisorInput.Read(parsed.GetRequiredValue(xen), terminal, cancellation) is not HypervisorImage image) return ExitCode.NotCarriedOut;
            if (VersionOf(terminal, parsed.GetValue(version), image) is not XenVersion target) return ExitCode.NotCarriedOut;
            if (PayloadInput.ReadLoaded(parsed.GetRequiredValue(loaded), image, target, terminal, cancellation) is not List<LoadedPayload> below) return ExitCode.NotCarriedOut;

            int status = ExitCode.Success;
            foreach (string path in parsed.GetRequiredValue(paths))
            {
                cancellation.ThrowIfCancellationRequested();
                int ended = Check(terminal, path, image, target, below, parsed.GetValue(strict), parsed.GetValue(format), cancellation);
                status = Math.Max(status, ended);
            }

            return status;
        });
        return command;
    }

    private static int Check(Terminal terminal, string path, HypervisorImage xen, XenVersion version, List<LoadedPayload> below, bool isStrict, OutputFormat format, CancellationToken cancellation)
    {
        if (PayloadInput.Read(path, terminal, cancellation) is not ReadOnlyMemory<byte> bytes) return ExitCode.NotCarriedOut;
        PayloadCheckReport report = PayloadChecker.Check(PayloadInput.NameOf(path), bytes, xen, version, below);
        if (format == OutputFormat.Json) terminal.WriteLine(Documents.Write(PayloadCheckDocument.Of(path, xen, report)));
        else Write(terminal, path, xen, report);
        return report.Passed && !(isStrict && report.Warnings > 0) ? ExitCode.Success : ExitCode.ErrorsFound;
    }

    private static void Write(Terminal terminal, string path, HypervisorImage xen, PayloadCheckReport report)
    {
        terminal.Write(report.Passed ? "pass" : "FAIL", report.Passed ? Color.Green : Color.Red);
        terminal.WriteLine($"  {path}: for Xen {report.Version}, build {Short(xen)}: {FindingText.Count(report.Errors, report.Warnings)}");
        PayloadVerdict verdict = report.Verdict;
        string steps = $"upload {verdict.Upload}";
        if (verdict.Upload.Succeeds) steps += $"; apply {verdict.Apply}";
        if (verdict.Apply.Kind is StepKind.Done or StepKind.Open) steps += $", revert {verdict.Revert}, apply again {verdict.Reapply}";
        if (verdict.Upload.Succeeds) steps += $"; replacing all others {verdict.Replace}";
        terminal.WriteLine($"      {steps}");
        FindingText.Write(terminal, report.Diagnostics);
    }

    private static string Short(HypervisorImage xen) => xen.BuildId.ToString() is { Length: > 12 } id ? id[..12] : xen.BuildId.ToString();

    private static XenVersion? VersionOf(Terminal terminal, XenVersion? asked, HypervisorImage xen)
    {
        if (asked is not null) return asked;
        if (xen.Version is not XenVersion version)
        {
            terminal.Complain("the version of the hypervisor cannot be read from its code: --target-xen says which it is.");
            return null;
        }

        if (TargetVersion.IsKnown(version)) return version;
        terminal.Complain(TargetVersion.Unknown(version));
        return null;
    }
}
