using System.CommandLine;
using Holdfast.LivePatching.Checking;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Loading;
using Holdfast.LivePatching.Signing;
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
        var requireSignature = new Option<bool>("--require-signature") { Description = "Take a payload that is not signed, or not by a key of --keyring, for one with an error." };
        var keyring = new Option<string?>("--keyring") { Description = "A folder with the public keys and certificates that are trusted: *.pem, *.crt, *.cer.", HelpName = "DIR" };
        var strict = new Option<bool>("--strict") { Description = "Take warnings for errors." };
        Option<OutputFormat> format = SharedOptions.Format();
        var command = new Command("check", "Check live patches: would they load and apply, and would the host survive it.") { paths, xen, version, loaded, requireSignature, keyring, strict, format };
        command.Validators.Add(result =>
        {
            if (result.GetResult(requireSignature) is not null && result.GetResult(keyring) is null) result.AddError("--keyring says whose signatures --require-signature takes.");
        });
        command.SetAction(parsed =>
        {
            if (HypervisorInput.Read(parsed.GetRequiredValue(xen), terminal, cancellation) is not HypervisorImage image) return ExitCode.NotCarriedOut;
            if (VersionOf(terminal, parsed.GetValue(version), image) is not XenVersion target) return ExitCode.NotCarriedOut;
            if (PayloadInput.ReadLoaded(parsed.GetRequiredValue(loaded), image, target, terminal, cancellation) is not List<LoadedPayload> below) return ExitCode.NotCarriedOut;

            Keyring? trusted = null;
            if (parsed.GetValue(requireSignature) && (trusted = KeyringInput.ReadFolder(terminal, parsed.GetValue(keyring)!)) is null) return ExitCode.NotCarriedOut;

            int status = ExitCode.Success;
            foreach (string path in parsed.GetRequiredValue(paths))
            {
                cancellation.ThrowIfCancellationRequested();
                PayloadCheckReport Judge(ReadOnlyMemory<byte> bytes)
                {
                    PayloadCheckReport report = PayloadChecker.Check(PayloadInput.NameOf(path), bytes, image, target, below);
                    return trusted is null ? report : report.With(PayloadVerifier.Verify(bytes, trusted, DateTimeOffset.UtcNow).Findings);
                }

                int ended = Check(terminal, path, image, Judge, parsed.GetValue(strict), parsed.GetValue(format), cancellation);
                status = Math.Max(status, ended);
            }

            return status;
        });
        return command;
    }

    private static int Check(Terminal terminal, string path, HypervisorImage xen, Func<ReadOnlyMemory<byte>, PayloadCheckReport> judge, bool isStrict, OutputFormat format, CancellationToken cancellation)
    {
        if (PayloadInput.Read(path, terminal, cancellation) is not ReadOnlyMemory<byte> bytes) return ExitCode.NotCarriedOut;
        PayloadCheckReport report = judge(bytes);
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
