using System.Globalization;
using System.Text;
using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Signing;

/// <summary>
/// Verifies signatures of payloads in all three layouts. Nothing in a payload makes it throw, and nothing but a signature by a trusted key over this very file makes it say that one is valid.
/// </summary>
/// <remarks>Source: docs/specs/live-patch-signatures.md.</remarks>
public static class PayloadVerifier
{
    private static readonly ContentPath s_file = ContentPath.Root;

    /// <summary>Verifies the signature of a payload.</summary>
    /// <param name="payload">The whole file.</param>
    /// <param name="keyring">The keys that are trusted.</param>
    /// <param name="now">What time it is, for the dates of certificates.</param>
    public static SignatureVerdict Verify(ReadOnlyMemory<byte> payload, Keyring keyring, DateTimeOffset now)
    {
        var findings = new DiagnosticBag();
        string complaint = "It is no 64-bit little-endian ELF file.";
        if (ElfFile.Read(payload) is not ElfFile file || ElfExtent.EndOf(file, out complaint) is not int end)
        {
            findings.Report(SignatureRules.NotWhole, 0, s_file, complaint);
            return new(SignatureStatus.Invalid, findings.ToImmutable());
        }

        FoundSignature? found = SignatureReader.Find(file, end, findings, out SignatureLayout? layout);
        if (found is null)
        {
            if (findings.Errors > 0) return new(SignatureStatus.Invalid, findings.ToImmutable()) { Layout = layout };
            findings.Report(SignatureRules.Unsigned, 0, s_file, "It has no signature.");
            return new(SignatureStatus.Unsigned, findings.ToImmutable());
        }

        (SignatureStatus status, VerificationKey? key) = Judge(payload.Span, found, keyring, findings);
        if (key is not null) JudgeKey(found, key, now, findings);
        if (status == SignatureStatus.Valid && findings.Errors > 0) status = SignatureStatus.Invalid;
        return new(status, findings.ToImmutable()) { Layout = layout, Digest = found.Digest, Key = key, Signer = Encoding.UTF8.GetString(found.Signer.Span) };
    }

    private static (SignatureStatus Status, VerificationKey? Key) Judge(ReadOnlySpan<byte> payload, FoundSignature found, Keyring keyring, DiagnosticBag findings)
    {
        bool isNamed = !found.KeyIdentifier.IsEmpty;
        VerificationKey[] keys = [.. keyring.Keys.Where(key => !isNamed || key.IsNamedBy(found.KeyIdentifier.Span))];
        if (keys.Length == 0)
        {
            string which = isNamed ? $"It names the key {Convert.ToHexStringLower(found.KeyIdentifier.Span)}, which is not among them." : "There are none.";
            findings.Report(SignatureRules.UnknownKey, found.Place, s_file, which);
            return (SignatureStatus.KeyUnknown, null);
        }

        VerificationKey[] fitting = [.. keys.Where(key => key.SignatureLength == found.Length)];
        if (isNamed && fitting.Length == 0)
        {
            findings.Report(SignatureRules.Lengths, found.Place, s_file, $"The signature has {found.Length} bytes, and the key that it names, {keys[0].Name}, makes {keys[0].SignatureLength}.");
            return (SignatureStatus.Invalid, null);
        }

        ReadOnlySpan<byte> signature = payload.Slice(found.Place, found.Length);
        var algorithm = DigestChoice.Of(found.Digest)!.Value;
        byte[] digest = DigestChoice.Compute(algorithm, payload[..found.End], found.Place, found.Layout == SignatureLayout.Trailer ? 0 : found.Length);
        foreach (VerificationKey key in fitting)
            if (key.Verifies(digest, signature, algorithm))
                return (SignatureStatus.Valid, key);

        foreach (VerificationKey key in fitting)
        {
            if (!key.MadeForSomething(signature)) continue;
            findings.Report(SignatureRules.Changed, found.Place, s_file, $"The key {key.Name} made the signature, and over something else.");
            return (SignatureStatus.Invalid, key);
        }

        if (isNamed)
        {
            findings.Report(SignatureRules.Changed, found.Place, s_file, $"It names the key {fitting[0].Name}, which did not make the signature.");
            return (SignatureStatus.Invalid, null);
        }

        findings.Report(SignatureRules.UnknownKey, found.Place, s_file, $"None of {keys.Length} made it, over this file or another.");
        return (SignatureStatus.KeyUnknown, null);
    }

    private static void JudgeKey(FoundSignature found, VerificationKey key, DateTimeOffset now, DiagnosticBag findings)
    {
        if (key.Weakness is string weakness) findings.Report(SignatureRules.WeakKey, found.Place, s_file, $"The key {key.Name} {weakness}.");
        if (!found.Signer.IsEmpty && !found.Signer.Span.SequenceEqual(Encoding.UTF8.GetBytes(key.CommonName)))
        {
            string known = key.Subject is null ? $"{key.Name} is a public key, which has no name" : $"the certificate {key.Name} says '{key.CommonName}'";
            findings.Report(SignatureRules.SignerName, found.SignerPlace, s_file, $"It says '{Encoding.UTF8.GetString(found.Signer.Span)}', and {known}.");
        }

        if (key.NotBefore > now) findings.Report(SignatureRules.OutOfDate, found.Place, s_file, $"The certificate {key.Name} begins on {Day(key.NotBefore.Value)}.");
        if (key.NotAfter < now) findings.Report(SignatureRules.OutOfDate, found.Place, s_file, $"The certificate {key.Name} ended on {Day(key.NotAfter.Value)}.");
    }

    private static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
