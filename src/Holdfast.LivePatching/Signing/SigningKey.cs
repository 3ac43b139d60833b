using System.Security.Cryptography;

namespace Holdfast.LivePatching.Signing;

/// <summary>A private RSA key, with its certificate where there is one.</summary>
public sealed class SigningKey : IDisposable
{
    private readonly RSA _rsa;

    private SigningKey(RSA rsa, VerificationKey verification) => (_rsa, Verification) = (rsa, verification);

    /// <summary>Its public half, and what its certificate says.</summary>
    public VerificationKey Verification { get; }

    /// <summary>Reads a key; null when it cannot be used to sign.</summary>
    /// <param name="key">A file in PEM with the private key.</param>
    /// <param name="certificate">A file with its certificate, or null.</param>
    /// <param name="complaint">What is wrong, as a sentence.</param>
    public static SigningKey? Read(ReadOnlySpan<byte> key, byte[]? certificate, out string complaint)
    {
        RSA? rsa = PemKeys.ReadPrivate(key, out complaint);
        if (rsa is null) return null;
        VerificationKey? verification = VerificationKey.Of("", rsa);
        if (verification.Weakness is string weakness)
        {
            complaint = $"Its key {weakness}: nothing is signed with less than 2048 bits, or with an exponent below 65537.";
            verification = null;
        }
        else if (certificate is not null)
        {
            verification = FindCertificate(verification, certificate, out complaint);
        }

        if (verification is not null) return new SigningKey(rsa, verification);
        rsa.Dispose();
        return null;
    }

    /// <summary>Signs a digest: the same bytes every time.</summary>
    internal byte[] Sign(ReadOnlySpan<byte> digest, HashAlgorithmName algorithm) => _rsa.SignHash(digest.ToArray(), algorithm, RSASignaturePadding.Pkcs1);

    /// <inheritdoc/>
    public void Dispose() => _rsa.Dispose();

    private static VerificationKey? FindCertificate(VerificationKey key, byte[] certificate, out string complaint)
    {
        if (PemKeys.ReadPublic("", certificate, mayBePrivate: false, out string wrong) is not ImmutableArray<VerificationKey> found)
        {
            complaint = $"The certificate cannot be used: {wrong}";
            return null;
        }

        VerificationKey? same = found.FirstOrDefault(other => other.Subject is not null && other.IsSameKeyAs(key));
        complaint = same is null ? "The certificate is for another key." : "";
        return same;
    }
}
