using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Holdfast.LivePatching.Signing;

namespace Holdfast.LivePatching.Tests.Signing;

/// <summary>Keys that are made anew in each run.</summary>
internal static class TestKeys
{
    /// <summary>Whose key it is.</summary>
    public static RSA Own { get; } = RSA.Create(2048);

    /// <summary>Somebody else's.</summary>
    public static RSA Other { get; } = RSA.Create(3072);

    /// <summary>One that is too small.</summary>
    public static RSA Weak { get; } = RSA.Create(1024);

    /// <summary>When certificates are good.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The certificate of the own key, in PEM.</summary>
    public static string Certificate { get; } = CertificateOf(Own, "CN=Patch Signing, O=Example").ExportCertificatePem();

    /// <summary>A keyring with the public half of a key.</summary>
    public static Keyring RingOf(RSA key) => RingOf(key.ExportSubjectPublicKeyInfoPem());

    /// <summary>A keyring of what a file holds.</summary>
    public static Keyring RingOf(string pem, string name = "test.pem")
    {
        Keyring? ring = Keyring.Read(name, Encoding.ASCII.GetBytes(pem), out string complaint);
        Assert.Equal("", complaint);
        return ring!;
    }

    /// <summary>A key to sign with.</summary>
    public static SigningKey SignerOf(RSA key, string? certificate = null)
    {
        SigningKey? signer = SigningKey.Read(Encoding.ASCII.GetBytes(key.ExportPkcs8PrivateKeyPem()), certificate is null ? null : Encoding.ASCII.GetBytes(certificate), out string complaint);
        Assert.Equal("", complaint);
        return signer!;
    }

    /// <summary>A certificate that is good in the year 2026, with an identifier of its own.</summary>
    public static X509Certificate2 CertificateOf(RSA key, string subject)
    {
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension([1, 2, 3, 4, 5, 6, 7, 8], critical: false));
        return request.CreateSelfSigned(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }

    /// <summary>Signs a payload with the own key.</summary>
    public static byte[] Sign(byte[] payload, SignatureLayout layout, PayloadDigest digest = PayloadDigest.Sha256, string? certificate = null)
    {
        using SigningKey signer = SignerOf(Own, certificate);
        SigningResult result = PayloadSigner.Sign(payload, signer, layout, digest);
        Assert.Null(result.Problem);
        return result.Payload!;
    }
}
