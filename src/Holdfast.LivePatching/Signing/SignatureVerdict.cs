namespace Holdfast.LivePatching.Signing;

/// <summary>What became of the verification of one payload.</summary>
/// <param name="Status">What is to be thought of it.</param>
/// <param name="Findings">Which rules are broken: none where it is valid, but for the dates of a certificate.</param>
public sealed record SignatureVerdict(SignatureStatus Status, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Where the signature is; null when there is none, or it cannot be told.</summary>
    public SignatureLayout? Layout { get; init; }

    /// <summary>The digest that is signed; null when it was not come to that.</summary>
    public PayloadDigest? Digest { get; init; }

    /// <summary>The key that made it, over this file or another; null when it is not known.</summary>
    public VerificationKey? Key { get; init; }

    /// <summary>The name of the signer that the payload gives; empty when it gives none. Only where the signature is valid is it to be believed.</summary>
    public string Signer { get; init; } = "";

    /// <summary>True when a trusted key made the signature over this file.</summary>
    public bool IsValid => Status == SignatureStatus.Valid;
}
