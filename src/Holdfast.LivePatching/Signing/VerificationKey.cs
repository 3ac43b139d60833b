using System.Numerics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Holdfast.LivePatching.Signing;

/// <summary>A public RSA key that signatures are verified with, and what is known of it.</summary>
public sealed class VerificationKey
{
    /// <summary>The largest key that is taken, in bits.</summary>
    public const int MaxBits = 16384;

    private const int MinBits = 2048;
    private const int MinExponent = 65537;
    private const int LeastFilling = 8;
    private const string CommonNameType = "2.5.4.3";

    private readonly RSAParameters _parameters;
    private readonly ImmutableArray<ImmutableArray<byte>> _identifiers;

    private VerificationKey(string name, RSAParameters parameters, ImmutableArray<ImmutableArray<byte>> identifiers) => (Name, _parameters, _identifiers) = (name, parameters, identifiers);

    /// <summary>What it is called: its file, and a number where that holds several.</summary>
    public string Name { get; }

    /// <summary>The length of its modulus in bits.</summary>
    public int Bits => (int)Modulus.GetBitLength();

    /// <summary>Its identifier in hexadecimal: that of its certificate, or the one that its bits give.</summary>
    public string Identifier => Convert.ToHexStringLower(_identifiers[0].AsSpan());

    /// <summary>Whose certificate it is from; null when it is from none.</summary>
    public string? Subject { get; private init; }

    /// <summary>When its certificate begins; null when it is from none.</summary>
    public DateTimeOffset? NotBefore { get; private init; }

    /// <summary>When its certificate ends; null when it is from none.</summary>
    public DateTimeOffset? NotAfter { get; private init; }

    /// <summary>The first common name of its certificate; empty when there is none.</summary>
    internal string CommonName { get; private init; } = "";

    /// <summary>Its identifier, as a payload has it.</summary>
    internal ReadOnlySpan<byte> IdentifierBytes => _identifiers[0].AsSpan();

    /// <summary>How long the signatures are that it makes, in bytes.</summary>
    internal int SignatureLength => (Bits + 7) / 8;

    /// <summary>Why nobody ought to rely on it (HF3814), as the end of a sentence about a key; null when there is no reason.</summary>
    internal string? Weakness => Bits < MinBits ? $"has {Bits} bits" : Exponent < MinExponent ? $"has the public exponent {Exponent}" : null;

    private BigInteger Modulus => new(_parameters.Modulus, isUnsigned: true, isBigEndian: true);

    private BigInteger Exponent => new(_parameters.Exponent, isUnsigned: true, isBigEndian: true);

    /// <summary>The key of a certificate; null when that is none of RSA.</summary>
    internal static VerificationKey? Of(string name, X509Certificate2 certificate)
    {
        using RSA? rsa = certificate.GetRSAPublicKey();
        if (rsa is null) return null;
        ImmutableArray<byte> own = IdentifierOf(rsa);
        X509SubjectKeyIdentifierExtension? named = certificate.Extensions.OfType<X509SubjectKeyIdentifierExtension>().FirstOrDefault();
        return new VerificationKey(name, rsa.ExportParameters(includePrivateParameters: false), named is null ? [own] : [[.. named.SubjectKeyIdentifierBytes.Span], own])
        {
            Subject = certificate.Subject,
            NotBefore = new DateTimeOffset(certificate.NotBefore),
            NotAfter = new DateTimeOffset(certificate.NotAfter),
            CommonName = CommonNameOf(certificate) ?? "",
        };
    }

    /// <summary>A key without a certificate.</summary>
    internal static VerificationKey Of(string name, RSA rsa) => new(name, rsa.ExportParameters(includePrivateParameters: false), [IdentifierOf(rsa)]);

    /// <summary>True when the other one is the same key, whatever it is called.</summary>
    internal bool IsSameKeyAs(VerificationKey other) => Modulus == other.Modulus && Exponent == other.Exponent;

    /// <summary>True for an identifier of this key.</summary>
    internal bool IsNamedBy(ReadOnlySpan<byte> identifier)
    {
        foreach (ImmutableArray<byte> own in _identifiers)
            if (identifier.SequenceEqual(own.AsSpan()))
                return true;
        return false;
    }

    /// <summary>True when this key made a signature over a digest.</summary>
    internal bool Verifies(ReadOnlySpan<byte> digest, ReadOnlySpan<byte> signature, HashAlgorithmName algorithm)
    {
        try
        {
            using var rsa = RSA.Create(_parameters);
            return rsa.VerifyHash(digest, signature, algorithm, RSASignaturePadding.Pkcs1);
        }
        catch (CryptographicException)
        {
            // A key that is too small for the digest, for one, made no signature over it.
            return false;
        }
    }

    /// <summary>
    /// True when this key made a signature over whatever it was: what it gives back is padded as PKCS #1 version 1.5 says. It only tells one failure from another; nothing is trusted for it.
    /// </summary>
    internal bool MadeForSomething(ReadOnlySpan<byte> signature)
    {
        var number = new BigInteger(signature, isUnsigned: true, isBigEndian: true);
        if (number >= Modulus) return false;
        byte[] padded = new byte[SignatureLength];
        byte[] result = BigInteger.ModPow(number, Exponent, Modulus).ToByteArray(isUnsigned: true, isBigEndian: true);
        result.CopyTo(padded, padded.Length - result.Length);
        if (padded is not [0, 1, ..]) return false;
        int filling = padded.AsSpan(2).IndexOfAnyExcept((byte)0xff);
        return filling >= LeastFilling && padded[2 + filling] == 0;
    }

    private static ImmutableArray<byte> IdentifierOf(RSA rsa) => [.. new X509SubjectKeyIdentifierExtension(new PublicKey(rsa), critical: false).SubjectKeyIdentifierBytes.Span];

    private static string? CommonNameOf(X509Certificate2 certificate)
    {
        try
        {
            return certificate.SubjectName.EnumerateRelativeDistinguishedNames(reversed: false)
                .FirstOrDefault(name => !name.HasMultipleElements && name.GetSingleElementType().Value == CommonNameType)
                ?.GetSingleElementValue();
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
