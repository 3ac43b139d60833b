using System.CommandLine;
using Holdfast.Cli.Check;
using Holdfast.LivePatching.Signing;
using Spectre.Console;

namespace Holdfast.Cli.LivePatch;

/// <summary><c>holdfast livepatch verify PAYLOAD...</c>: whether a key that is trusted signed these very payloads.</summary>
internal static class VerifyCommand
{
    /// <summary>The most bytes that are read of a payload, which has 2 MiB at most where Xen is to take it.</summary>
    public const int MaxLength = 64 << 20;

    /// <summary>Makes the verb.</summary>
    /// <param name="terminal">Where it writes.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var payloads = new Argument<string[]>("PAYLOAD") { Description = "Payloads; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var keyring = new Option<string?>("--keyring") { Description = "A folder with the public keys and certificates that are trusted: *.pem, *.crt, *.cer.", HelpName = "DIR" };
        var key = new Option<string?>("--key") { Description = "A file with the public key that is trusted, in PEM.", HelpName = "FILE" };
        var certificate = new Option<string?>("--certificate") { Description = "A file with the certificate that is trusted.", HelpName = "FILE" };
        Option<OutputFormat> format = SharedOptions.Format();
        var command = new Command("verify", "Verify that live patches are signed, and by whom.") { payloads, keyring, key, certificate, format };
        command.Validators.Add(result =>
        {
            int given = new Option[] { keyring, key, certificate }.Count(option => result.GetResult(option) is not null);
            if (given != 1) result.AddError("One of --keyring, --key and --certificate says whose signatures are trusted.");
        });
        command.SetAction(parsed =>
        {
            string? folder = parsed.GetValue(keyring);
            Keyring? trusted = folder is not null ? KeyringInput.ReadFolder(terminal, folder) : KeyringInput.ReadFile(terminal, (parsed.GetValue(key) ?? parsed.GetValue(certificate))!);
            return trusted is null ? ExitCode.NotCarriedOut : Verify(terminal, parsed.GetRequiredValue(payloads), trusted, parsed.GetValue(format), cancellation);
        });
        return command;
    }

    private static int Verify(Terminal terminal, string[] payloads, Keyring trusted, OutputFormat format, CancellationToken cancellation)
    {
        int status = ExitCode.Success;
        foreach (string file in payloads)
        {
            cancellation.ThrowIfCancellationRequested();
            if (SmallFile.Read(terminal, file, MaxLength) is not byte[] payload)
            {
                status = ExitCode.NotCarriedOut;
                continue;
            }

            SignatureVerdict verdict = PayloadVerifier.Verify(payload, trusted, DateTimeOffset.UtcNow);
            if (!verdict.IsValid) status = Math.Max(status, ExitCode.ErrorsFound);
            if (format == OutputFormat.Json) terminal.WriteLine(Documents.Write(VerifyDocument.Of(file, verdict)));
            else WriteText(terminal, file, verdict);
        }

        return status;
    }

    private static void WriteText(Terminal terminal, string file, SignatureVerdict verdict)
    {
        terminal.Write(verdict.IsValid ? "pass" : "FAIL", verdict.IsValid ? Color.Green : Color.Red);
        terminal.WriteLine($"  {file}: {Describe(verdict)}");
        FindingText.Write(terminal, verdict.Findings);
    }

    private static string Describe(SignatureVerdict verdict)
    {
        string text = SignatureWord.Of(verdict.Status);
        if (verdict.Layout is SignatureLayout layout) text += $", {SignatureWord.Of(layout)}";
        if (verdict.Digest is { } digest) text += $", {SignatureWord.Of(digest)}";
        if (verdict.Key is { } key) text += $", key {key.Name} of {key.Bits} bits{(key.Subject is null ? "" : $" ({key.Subject})")}";
        return text;
    }
}
