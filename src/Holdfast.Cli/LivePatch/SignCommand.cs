using System.CommandLine;
using System.Security.Cryptography;
using Holdfast.Abi.LivePatch;
using Holdfast.LivePatching.Signing;

namespace Holdfast.Cli.LivePatch;

/// <summary><c>holdfast livepatch sign PAYLOAD OUT --key KEY.pem</c>: a payload with a signature, in one of the three layouts.</summary>
internal static class SignCommand
{
    /// <summary>Makes the verb.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var payload = new Argument<string>("PAYLOAD") { Description = "The payload; - is standard input." };
        var output = new Argument<string>("OUT") { Description = "The file to write; - is standard output. It is whole, or it is not there, and may be PAYLOAD." };
        var key = new Option<string>("--key") { Description = "The private RSA key, in PEM.", HelpName = "FILE", Required = true };
        var certificate = new Option<string?>("--certificate") { Description = "Its certificate. A trailer names the key and the signer as it does.", HelpName = "FILE" };
        Option<SignatureLayout> layout = SharedOptions.Choice("--layout", "Where the signature goes. Without it: note.", SignatureWord.Layouts);
        Option<PayloadDigest> digest = SharedOptions.Choice("--digest", "What is signed. Without it: sha256, the only one that a note can name.", SignatureWord.Digests);
        Option<OutputFormat> format = SharedOptions.Format();
        var command = new Command("sign", "Sign a live patch. The same payload and key give the same bytes.") { payload, output, key, certificate, layout, digest, format };
        command.SetAction(parsed =>
        {
            PayloadDigest chosen = parsed.GetResult(digest) is null ? PayloadDigest.Sha256 : parsed.GetValue(digest);
            var signing = new Signing(terminal, parsed.GetRequiredValue(payload), parsed.GetRequiredValue(output), parsed.GetValue(format));
            return signing.Run(parsed.GetRequiredValue(key), parsed.GetValue(certificate), parsed.GetValue(layout), chosen);
        });
        return command;
    }

    /// <summary>One signature: of what, where to, and how it is told.</summary>
    private sealed class Signing(Terminal terminal, string input, string output, OutputFormat format)
    {
        public int Run(string keyFile, string? certificateFile, SignatureLayout layout, PayloadDigest digest)
        {
            if (FileOutput.IsTerminal(terminal, output))
            {
                terminal.Complain("a payload is no text for a terminal: write it to a file, or into a pipe.");
                return ExitCode.NotCarriedOut;
            }

            if (!PayloadSigner.CanName(layout, digest))
            {
                terminal.Complain($"the layout {SignatureWord.Of(layout)} can name no digest but sha256; {SignatureWord.Of(SignatureLayout.Trailer)} can.");
                return ExitCode.NotCarriedOut;
            }

            using SigningKey? key = ReadKey(keyFile, certificateFile);
            if (key is null || SmallFile.Read(terminal, input, VerifyCommand.MaxLength) is not byte[] payload) return ExitCode.NotCarriedOut;
            SigningResult result = PayloadSigner.Sign(payload, key, layout, digest);
            if (result.Payload is not byte[] signed)
            {
                terminal.Complain($"{input}: {result.Problem}");
                return ExitCode.NotCarriedOut;
            }

            int status = FileOutput.Write(terminal, output, Write, isPrivate: false);
            if (status == ExitCode.Success && format == OutputFormat.Json && !FileOutput.IsStandardOutput(output))
            {
                var document = new SignDocument(
                    "holdfast.livepatch-sign/1", input, output, signed.Length, SignatureWord.Of(layout), SignatureWord.Of(digest), key.Verification.Identifier);
                terminal.Output.Write($"{Documents.Write(document)}\n");
            }

            return status;

            bool Write(Stream stream)
            {
                stream.Write(signed);
                return true;
            }
        }

        private SigningKey? ReadKey(string keyFile, string? certificateFile)
        {
            if (SmallFile.Read(terminal, keyFile, Keyring.MaxFileLength) is not byte[] secret) return null;
            try
            {
                byte[]? certificate = certificateFile is null ? null : SmallFile.Read(terminal, certificateFile, Keyring.MaxFileLength);
                if (certificateFile is not null && certificate is null) return null;
                SigningKey? key = SigningKey.Read(secret, certificate, out string complaint);
                if (key is null) terminal.Complain($"{keyFile}: {complaint}");
                return key;
            }
            finally
            {
                CryptographicOperations.ZeroMemory(secret);
            }
        }
    }
}
