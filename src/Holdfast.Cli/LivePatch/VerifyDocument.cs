using System.ComponentModel;
using Holdfast.Cli.Check;
using Holdfast.LivePatching.Signing;

namespace Holdfast.Cli.LivePatch;

/// <summary>What <c>livepatch verify --format json</c> writes of one payload.</summary>
[Description("What holdfast livepatch verify says of one payload: one object a payload, one a line.")]
internal sealed record VerifyDocument(
    [property: Description("The contract: holdfast.livepatch-verify/1.")] string Schema,
    [property: Description("The payload, as it was named; - is standard input.")] string File,
    [property: Description("valid, unsigned, key-unknown or invalid.")] string Verdict,
    [property: Description("Where the signature is: note, note-header or trailer; null when there is none, or it cannot be told.")] string? Layout,
    [property: Description("The digest that is signed: sha256, sha384 or sha512; null when it was not come to that.")] string? Digest,
    [property: Description("The key that made the signature, over this file or another; null when it is not known.")] VerifyKey? Key,
    [property: Description("The name of the signer that the payload gives, to be believed only where the verdict is valid; null when it gives none.")] string? Signer,
    [property: Description("The findings, in the order of their offsets.")] IReadOnlyList<CheckFinding> Diagnostics)
{
    /// <summary>The document of a verdict.</summary>
    public static VerifyDocument Of(string file, SignatureVerdict verdict) => new(
        "holdfast.livepatch-verify/1",
        file,
        SignatureWord.Of(verdict.Status),
        verdict.Layout is SignatureLayout layout ? SignatureWord.Of(layout) : null,
        verdict.Digest is { } digest ? SignatureWord.Of(digest) : null,
        verdict.Key is null ? null : new VerifyKey(verdict.Key.Name, verdict.Key.Identifier, verdict.Key.Bits, verdict.Key.Subject),
        verdict.Signer.Length > 0 ? verdict.Signer : null,
        [.. verdict.Findings.Select(CheckFinding.Of)]);
}
