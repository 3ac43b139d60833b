using System.Security.Cryptography;
using System.Text;
using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Signing;

/// <summary>Signs payloads: the same bytes for the same payload, key, layout and digest, whenever and wherever.</summary>
/// <remarks>Source: docs/specs/live-patch-signatures.md §2, §3, §9.</remarks>
public static class PayloadSigner
{
    private const ulong NoteAlignment = 4;

    /// <summary>True when a layout can name a digest.</summary>
    public static bool CanName(SignatureLayout layout, PayloadDigest digest) =>
        layout == SignatureLayout.Trailer ? DigestChoice.Of(digest) is not null : digest == PayloadDigest.Sha256;

    /// <summary>Signs a payload. A signature that it has in the same place, a note or behind the file, is replaced.</summary>
    /// <param name="payload">The whole file.</param>
    /// <param name="key">Who signs.</param>
    /// <param name="layout">Where the signature goes.</param>
    /// <param name="digest">What is signed.</param>
    public static SigningResult Sign(ReadOnlyMemory<byte> payload, SigningKey key, SignatureLayout layout, PayloadDigest digest)
    {
        if (!CanName(layout, digest)) return new(null, layout == SignatureLayout.Trailer ? $"{DigestChoice.NameOf(digest)} is not signed." : "A note can name no digest but SHA-256.");
        if (ElfFile.Read(payload) is not ElfFile file) return new(null, "It is no 64-bit little-endian ELF file.");
        if (ElfExtent.EndOf(file, out string complaint) is not int end) return new(null, complaint);
        if (ComplaintOfWhatIsThere(file, end, layout) is string wrong) return new(null, wrong);

        int length = key.Verification.SignatureLength;
        if (layout == SignatureLayout.Note && length >= LivePatchConstants.MaxSignatureNoteSize)
            return new(null, $"A signature in a note has less than {LivePatchConstants.MaxSignatureNoteSize} bytes, and the key makes {length}.");
        byte[] name = Encoding.UTF8.GetBytes(key.Verification.CommonName);
        if (layout == SignatureLayout.Trailer && Math.Max(name.Length, key.Verification.IdentifierBytes.Length) > byte.MaxValue)
            return new(null, $"The common name or the identifier of the certificate has more than the {byte.MaxValue} bytes that there is room for.");

        HashAlgorithmName algorithm = DigestChoice.Of(digest)!.Value;
        byte[]? signed = layout == SignatureLayout.Trailer ? SignBehind(payload.Span[..end], key, digest, algorithm, name) : SignInNote(file, key, layout, algorithm, out complaint);
        if (signed is null) return new(null, complaint);
        if ((ulong)signed.Length > LivePatchConstants.MaxPayloadSize) return new(null, $"It would have {signed.Length} bytes, and Xen takes no more than {LivePatchConstants.MaxPayloadSize}.");
        return new(signed, null);
    }

    /// <summary>What stands in the way of a new signature, as a sentence; null when nothing does.</summary>
    private static string? ComplaintOfWhatIsThere(ElfFile file, int end, SignatureLayout layout)
    {
        bool hasNote = file.Find(SignatureReader.SectionName) is not null;
        ReadOnlySpan<byte> rest = file.Bytes.Span[end..];
        bool hasTrailer = rest.StartsWith(LivePatchConstants.AppendedSignatureMarker);
        if (!rest.IsEmpty && !hasTrailer) return $"{rest.Length} bytes stand behind the ELF file, and it is not known what they are.";
        if (hasNote && layout == SignatureLayout.Trailer) return "It is signed in a note, and has one signature: sign the payload without it.";
        if (hasTrailer && layout != SignatureLayout.Trailer) return "It is signed behind the file, and has one signature: sign the payload without it.";
        return null;
    }

    private static byte[]? SignInNote(ElfFile file, SigningKey key, SignatureLayout layout, HashAlgorithmName algorithm, out string complaint)
    {
        int length = key.Verification.SignatureLength;
        byte[] note = layout == SignatureLayout.Note ? NoteFor(length) : NoteWithHeaderFor(length);
        var header = new Elf64SectionHeader { Type = (uint)ElfSectionType.Notes, Alignment = NoteAlignment };
        byte[]? signed = ElfAddition.WithSection(file, SignatureReader.SectionName, header, note, out int place, out complaint);
        if (signed is null) return null;

        // What is signed has the section already, with zeros where the signature goes.
        int signature = place + LivepatchSignatureNote.Offsets.Desc + (layout == SignatureLayout.Note ? 0 : LivepatchSignatureHeaderDraft.Size);
        key.Sign(DigestChoice.Compute(algorithm, signed, signature, length), algorithm).CopyTo(signed, signature);
        return signed;
    }

    private static byte[] NoteFor(int length)
    {
        var type = new LivepatchSignatureNote { Version = LivePatchConstants.SignatureVersion, Algorithm = SignatureAlgorithm.Rsa, Hash = SignatureDigest.Sha256 };
        return ElfNotes.Write(LivePatchConstants.SignatureNoteName, type.Type, new byte[length]);
    }

    private static byte[] NoteWithHeaderFor(int length)
    {
        byte[] body = new byte[LivepatchSignatureHeaderDraft.Size + length];
        new LivepatchSignatureHeaderDraft
        {
            Version = LivePatchConstants.SignatureVersion,
            Algo = (byte)SignatureAlgorithm.Rsa,
            Hash = (byte)SignatureDigest.Sha256,
            SigLen = (uint)length,
        }.Write(body);
        return ElfNotes.Write(LivePatchConstants.SignatureNoteName, 0, body);
    }

    private static byte[] SignBehind(ReadOnlySpan<byte> file, SigningKey key, PayloadDigest digest, HashAlgorithmName algorithm, byte[] name)
    {
        byte[] signature = key.Sign(DigestChoice.Compute(algorithm, file, 0, 0), algorithm);
        ReadOnlySpan<byte> identifier = key.Verification.IdentifierBytes;
        byte[] header = new byte[PayloadSignatureTrailer.Size];
        new PayloadSignatureTrailer
        {
            Algo = (byte)PayloadKeyAlgorithm.Rsa,
            Hash = (byte)digest,
            IdType = (byte)PayloadKeyIdType.X509,
            SignerLen = (byte)name.Length,
            KeyIdLen = (byte)identifier.Length,
            SigLen = (uint)signature.Length,
        }.Write(header);
        return [.. file, .. LivePatchConstants.AppendedSignatureMarker, .. header, .. signature, .. identifier, .. name];
    }
}
