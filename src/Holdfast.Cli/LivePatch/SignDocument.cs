using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>What <c>livepatch sign --format json</c> writes.</summary>
[Description("What holdfast livepatch sign says of a payload that it signed.")]
internal sealed record SignDocument(
    [property: Description("The contract: holdfast.livepatch-sign/1.")] string Schema,
    [property: Description("The payload.")] string File,
    [property: Description("The file that was written.")] string Output,
    [property: Description("How many bytes it has.")] long Bytes,
    [property: Description("Where the signature is: note, note-header or trailer.")] string Layout,
    [property: Description("The digest that is signed: sha256, sha384 or sha512.")] string Digest,
    [property: Description("The identifier of the key, in hexadecimal.")] string Key);
