namespace Holdfast.LivePatching.Signing;

/// <summary>A signature as a payload has it, whose form is right.</summary>
/// <param name="Layout">Where it is.</param>
/// <param name="Place">The offset of its bytes in the file.</param>
/// <param name="Length">How many they are.</param>
/// <param name="Digest">The digest that is signed: one of those that are accepted.</param>
/// <param name="End">How much of the file is digested, from its start; the signature's bytes in it count as zeros.</param>
internal sealed record FoundSignature(SignatureLayout Layout, int Place, int Length, PayloadDigest Digest, int End)
{
    /// <summary>The identifier of the key; empty when it is not named.</summary>
    public ReadOnlyMemory<byte> KeyIdentifier { get; init; }

    /// <summary>The signer's name in UTF-8; empty when it is not given.</summary>
    public ReadOnlyMemory<byte> Signer { get; init; }

    /// <summary>Where the signer's name stands.</summary>
    public int SignerPlace { get; init; }
}
