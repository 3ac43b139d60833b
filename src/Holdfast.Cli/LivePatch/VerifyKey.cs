using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>A key that made a signature.</summary>
internal sealed record VerifyKey(
    [property: Description("Its file, with a number where that holds several.")] string Name,
    [property: Description("Its identifier, in hexadecimal.")] string Identifier,
    [property: Description("The length of its modulus in bits.")] int Bits,
    [property: Description("Whose certificate it is from; null when it is from none.")] string? Subject);
