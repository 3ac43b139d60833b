using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Holdfast.LivePatching.Signing;

/// <summary>Reads keys and certificates out of files. What is wrong with one is said in a sentence.</summary>
internal static class PemKeys
{
    private const string CertificateLabel = "CERTIFICATE";
    private const string EncryptedLabel = "ENCRYPTED PRIVATE KEY";
    private const string Encrypted = "Its private key is encrypted. Decrypt it into a pipe, as with openssl pkey.";

    private static readonly string[] s_private = ["PRIVATE KEY", "RSA PRIVATE KEY"];

    /// <summary>Reads the public keys of a file; null when one of them cannot be used, or there is none.</summary>
    /// <param name="name">What the file is called.</param>
    /// <param name="file">What it holds: PEM, or one certificate in DER.</param>
    /// <param name="mayBePrivate">True when the public half of a private key will do.</param>
    /// <param name="complaint">What is wrong, as a sentence.</param>
    public static ImmutableArray<VerificationKey>? ReadPublic(string name, ReadOnlySpan<byte> file, bool mayBePrivate, out string complaint)
    {
        List<(string Label, byte[] Bytes)> parts = Split(file);
        if (parts.Count == 0 && ReadCertificate(name, file, out complaint) is VerificationKey single) return [single];

        var keys = ImmutableArray.CreateBuilder<VerificationKey>();
        foreach ((string label, byte[] bytes) in parts)
        {
            string keyName = parts.Count == 1 ? name : $"{name}#{keys.Count + 1}";
            VerificationKey? key;
            if (label == CertificateLabel)
            {
                key = ReadCertificate(keyName, bytes, out complaint);
            }
            else if (s_private.Contains(label) && !mayBePrivate)
            {
                complaint = "It holds a private key, which does not belong where signatures are verified.";
                return null;
            }
            else
            {
                using RSA? rsa = Import(label, bytes, out complaint);
                key = rsa is null ? null : VerificationKey.Of(keyName, rsa);
            }

            if (key is null) return null;
            keys.Add(key);
        }

        complaint = keys.Count > 0 ? "" : IsEncrypted(file) ? Encrypted : "It holds no key and no certificate in PEM.";
        return keys.Count > 0 ? keys.ToImmutable() : null;
    }

    /// <summary>Reads the private key of a file, the first one; null when there is none that can be used.</summary>
    /// <param name="file">What it holds: PEM.</param>
    /// <param name="complaint">What is wrong, as a sentence.</param>
    public static RSA? ReadPrivate(ReadOnlySpan<byte> file, out string complaint)
    {
        complaint = IsEncrypted(file) ? Encrypted : "It holds no private key in PEM.";
        List<(string Label, byte[] Bytes)> parts = Split(file);
        try
        {
            foreach ((string label, byte[] bytes) in parts)
                if (label.EndsWith("PRIVATE KEY", StringComparison.Ordinal))
                    return Import(label, bytes, out complaint);
            return null;
        }
        finally
        {
            foreach ((_, byte[] bytes) in parts) CryptographicOperations.ZeroMemory(bytes);
        }
    }

    private static bool IsEncrypted(ReadOnlySpan<byte> file) => file.IndexOf("PRIVATE KEY-----"u8) >= 0 && file.IndexOf("ENCRYPTED"u8) >= 0;

    private static List<(string Label, byte[] Bytes)> Split(ReadOnlySpan<byte> file)
    {
        var parts = new List<(string Label, byte[] Bytes)>();
        char[] text = new char[file.Length];
        Encoding.Latin1.GetChars(file, text);
        ReadOnlySpan<char> rest = text;
        while (PemEncoding.TryFind(rest, out PemFields fields))
        {
            byte[] bytes = new byte[fields.DecodedDataLength];
            if (Convert.TryFromBase64Chars(rest[fields.Base64Data], bytes, out int length)) parts.Add((rest[fields.Label].ToString(), bytes[..length]));
            rest = rest[fields.Location.End..];
        }

        Array.Clear(text);
        return parts;
    }

    private static VerificationKey? ReadCertificate(string name, ReadOnlySpan<byte> bytes, out string complaint)
    {
        try
        {
            using X509Certificate2 certificate = X509CertificateLoader.LoadCertificate(bytes);
            VerificationKey? key = VerificationKey.Of(name, certificate);
            complaint = key is null ? "Its certificate is not for an RSA key." : SizeComplaint(key.Bits);
            return complaint.Length == 0 ? key : null;
        }
        catch (CryptographicException)
        {
            complaint = "Its certificate cannot be read.";
            return null;
        }
    }

    private static RSA? Import(string label, byte[] bytes, out string complaint)
    {
        RSA rsa = RSA.Create();
        try
        {
            int read;
            switch (label)
            {
                case "PUBLIC KEY":
                    rsa.ImportSubjectPublicKeyInfo(bytes, out read);
                    break;
                case "RSA PUBLIC KEY":
                    rsa.ImportRSAPublicKey(bytes, out read);
                    break;
                case "PRIVATE KEY":
                    rsa.ImportPkcs8PrivateKey(bytes, out read);
                    break;
                case "RSA PRIVATE KEY":
                    rsa.ImportRSAPrivateKey(bytes, out read);
                    break;
                default:
                    complaint = label == EncryptedLabel ? Encrypted : $"What it holds is no RSA key, but '{label}'.";
                    rsa.Dispose();
                    return null;
            }

            complaint = read == bytes.Length ? SizeComplaint(rsa.KeySize) : "Its key has bytes behind its end.";
        }
        catch (CryptographicException)
        {
            complaint = $"Its '{label}' is no RSA key that can be read.";
        }

        if (complaint.Length == 0) return rsa;
        rsa.Dispose();
        return null;
    }

    private static string SizeComplaint(int bits) => bits <= VerificationKey.MaxBits ? "" : $"Its key has {bits} bits, and none is taken of more than {VerificationKey.MaxBits}.";
}
