using System.Text;
using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Signing;

/// <summary>Finds the signature of a payload, and judges its form (docs/specs/live-patch-signatures.md §2, §4).</summary>
internal sealed class SignatureReader
{
    /// <summary>The section of a signature's note.</summary>
    public static readonly string SectionName = Encoding.Latin1.GetString(LivePatchConstants.SignatureSection);

    /// <summary>Xen demands so many bytes where a note begins: the size of what it keeps of one.</summary>
    private const int LeastNote = 32;

    private static readonly ContentPath s_section = ContentPath.Root / SectionName;
    private static readonly ContentPath s_trailer = ContentPath.Root / "trailer";

    private readonly ElfFile _file;
    private readonly int _end;
    private readonly DiagnosticBag _findings;

    private SignatureReader(ElfFile file, int end, DiagnosticBag findings) => (_file, _end, _findings) = (file, end, findings);

    /// <summary>Where the signature is that was found, in whatever form; null when there is none.</summary>
    public SignatureLayout? Layout { get; private set; }

    /// <summary>Finds the signature; null when there is none, or its form is wrong, which the findings tell of.</summary>
    /// <param name="file">The payload, in which everything lies that its headers tell of.</param>
    /// <param name="end">Where it ends by them.</param>
    /// <param name="findings">Where it is told what is wrong.</param>
    /// <param name="layout">Where the signature is that was found, in whatever form; null when there is none.</param>
    public static FoundSignature? Find(ElfFile file, int end, DiagnosticBag findings, out SignatureLayout? layout)
    {
        var reader = new SignatureReader(file, end, findings);
        FoundSignature? found = reader.Find();
        layout = reader.Layout;
        return findings.Errors > 0 ? null : found;
    }

    private FoundSignature? Find()
    {
        ElfSection[] sections = [.. _file.RealSections.Where(section => section.Name == SectionName)];
        ReadOnlySpan<byte> rest = _file.Bytes.Span[_end..];
        int marker = rest.IndexOf(LivePatchConstants.AppendedSignatureMarker);
        if (sections.Length > 1) _findings.Report(SignatureRules.Several, sections[1].HeaderOffset, s_section, $"There are {sections.Length} sections of that name.");
        if (sections.Length > 0 && marker >= 0) _findings.Report(SignatureRules.Several, _end + marker, s_trailer, "There is a signature behind the file, and the section of one in it.");
        if (sections.Length > 0) return FindNote(sections[0]);
        if (marker < 0) return null;

        Layout = SignatureLayout.Trailer;
        if (marker == 0) return ReadTrailer(_end + LivePatchConstants.AppendedSignatureMarker.Length);
        string place = rest.EndsWith(LivePatchConstants.AppendedSignatureMarker) ? "The file ends with the marker, as a module of Linux that is signed does" : "The marker stands behind other bytes";
        _findings.Report(SignatureRules.Misplaced, _end + marker, s_trailer, $"{place}; it was expected {marker} bytes before, where the ELF file ends.");
        return null;
    }

    private FoundSignature? FindNote(ElfSection section)
    {
        ReadOnlySpan<byte> notes = section.Contents.Span;
        if (section.IsAllocated) _findings.Report(SignatureRules.Allocated, section.HeaderOffset, s_section, "It is to be loaded into memory.");
        ElfNote? signature = null;
        for (int offset = 0; offset < notes.Length;)
        {
            if (notes.Length - offset < LeastNote || ElfNotes.Read(notes, offset) is not ElfNote note)
            {
                _findings.Report(SignatureRules.NoNote, section.PlaceOf((ulong)offset), s_section, $"{notes.Length - offset} bytes are left, which are no whole note.");
                return null;
            }

            if (note.NameIn(notes).SequenceEqual(LivePatchConstants.SignatureNoteName))
            {
                if (signature is not null) _findings.Report(SignatureRules.Several, section.PlaceOf((ulong)offset), s_section, "There is a second note named Xen.");
                signature ??= note;
            }

            offset = note.End;
        }

        if (signature is not ElfNote only)
        {
            _findings.Report(SignatureRules.NoNote, section.HeaderOffset, s_section, $"Its {notes.Length} bytes hold no note named Xen.");
            return null;
        }

        Layout = only.Header.Type == 0 ? SignatureLayout.NoteHeader : SignatureLayout.Note;
        FoundSignature? found = Layout == SignatureLayout.NoteHeader ? ReadNoteHeader(section, only) : ReadNote(section, only);
        if (found is not null) LookForOverlap(section, found);
        return found;
    }

    private FoundSignature? ReadNote(ElfSection section, ElfNote note)
    {
        long place = section.PlaceOf((ulong)note.Offset);
        var type = new LivepatchSignatureNote { Type = note.Header.Type };
        Judge(place + LivepatchSignatureNote.Offsets.Type, type.Version, type.Algorithm, type.Hash);
        if (note.Header.BodySize is 0 or >= LivePatchConstants.MaxSignatureNoteSize)
        {
            _findings.Report(
                SignatureRules.Lengths, place + LivepatchSignatureNote.Offsets.Descsz, s_section, $"The signature has {note.Header.BodySize} bytes, of 1 to {LivePatchConstants.MaxSignatureNoteSize - 1}.");
            return null;
        }

        return new(SignatureLayout.Note, (int)section.PlaceOf((ulong)note.BodyOffset), (int)note.Header.BodySize, PayloadDigest.Sha256, _file.Bytes.Length);
    }

    private FoundSignature? ReadNoteHeader(ElfSection section, ElfNote note)
    {
        int place = (int)section.PlaceOf((ulong)note.BodyOffset);
        if (note.Header.BodySize <= LivepatchSignatureHeaderDraft.Size)
        {
            _findings.Report(SignatureRules.Lengths, place, s_section, $"The note holds {note.Header.BodySize} bytes, and the header before a signature has {LivepatchSignatureHeaderDraft.Size}.");
            return null;
        }

        var header = LivepatchSignatureHeaderDraft.Read(_file.Bytes.Span[place..]);
        Judge(place, header.Version, (SignatureAlgorithm)header.Algo, (SignatureDigest)header.Hash);
        uint room = note.Header.BodySize - LivepatchSignatureHeaderDraft.Size;
        if (header.SigLen == 0 || header.SigLen > room)
        {
            _findings.Report(SignatureRules.Lengths, place + LivepatchSignatureHeaderDraft.Offsets.SigLen, s_section, $"The signature has {header.SigLen} bytes, where there are {room}.");
            return null;
        }

        return new(SignatureLayout.NoteHeader, place + LivepatchSignatureHeaderDraft.Size, (int)header.SigLen, PayloadDigest.Sha256, _file.Bytes.Length);
    }

    private void Judge(long place, uint version, SignatureAlgorithm algorithm, SignatureDigest digest)
    {
        if (version != LivePatchConstants.SignatureVersion)
            _findings.Report(SignatureRules.Version, place, s_section, $"It is of version {version}, and {LivePatchConstants.SignatureVersion} was expected.");
        if (algorithm != SignatureAlgorithm.Rsa) _findings.Report(SignatureRules.Algorithm, place, s_section, $"The algorithm has the number {(byte)algorithm}, which is none.");
        if (digest != SignatureDigest.Sha256) _findings.Report(SignatureRules.UnknownDigest, place, s_section, $"The digest has the number {(byte)digest}, and 0, SHA-256, is the only one in a note.");
    }

    private FoundSignature? ReadTrailer(int place)
    {
        ReadOnlySpan<byte> rest = _file.Bytes.Span[place..];
        if (rest.Length < PayloadSignatureTrailer.Size)
        {
            _findings.Report(SignatureRules.Lengths, place, s_trailer, $"{rest.Length} bytes follow the marker, and the header has {PayloadSignatureTrailer.Size}.");
            return null;
        }

        var header = PayloadSignatureTrailer.Read(rest);
        var digest = (PayloadDigest)header.Hash;
        JudgeTrailer(place, header, digest);
        long parts = (long)header.SigLen + header.KeyIdLen + header.SignerLen;
        if (header.SigLen == 0 || parts != rest.Length - PayloadSignatureTrailer.Size)
        {
            _findings.Report(
                SignatureRules.Lengths,
                place + PayloadSignatureTrailer.Offsets.SigLen,
                s_trailer,
                $"The signature has {header.SigLen} bytes, the key's identifier {header.KeyIdLen} and the signer's name {header.SignerLen}, and {rest.Length - PayloadSignatureTrailer.Size} follow.");
            return null;
        }

        int signature = place + PayloadSignatureTrailer.Size;
        int identifier = signature + (int)header.SigLen;
        return new(SignatureLayout.Trailer, signature, (int)header.SigLen, digest, _end)
        {
            KeyIdentifier = _file.Bytes.Slice(identifier, header.KeyIdLen),
            SignerPlace = identifier + header.KeyIdLen,
            Signer = _file.Bytes[(identifier + header.KeyIdLen)..],
        };
    }

    private void JudgeTrailer(int place, PayloadSignatureTrailer header, PayloadDigest digest)
    {
        if (header.Algo != (byte)PayloadKeyAlgorithm.Rsa)
            _findings.Report(SignatureRules.Algorithm, place, s_trailer, header.Algo == (byte)PayloadKeyAlgorithm.Dsa ? "It was made with DSA." : $"The algorithm has the number {header.Algo}, which is none.");
        if (DigestChoice.IsWeak(digest)) _findings.Report(SignatureRules.WeakDigest, place + PayloadSignatureTrailer.Offsets.Hash, s_trailer, $"What is signed is {DigestChoice.NameOf(digest)}.");
        else if (DigestChoice.Of(digest) is null)
            _findings.Report(SignatureRules.UnknownDigest, place + PayloadSignatureTrailer.Offsets.Hash, s_trailer, $"The digest is {DigestChoice.NameOf(digest)}.");
        if (header.IdType != (byte)PayloadKeyIdType.X509)
        {
            string named = header.IdType == (byte)PayloadKeyIdType.Pgp ? "in OpenPGP's way" : $"in a way with the number {header.IdType}, which is none";
            _findings.Report(SignatureRules.Naming, place + PayloadSignatureTrailer.Offsets.IdType, s_trailer, $"The key is named {named}.");
        }

        if (header.Pad.AsSpan().ContainsAnyExcept((byte)0)) _findings.Report(SignatureRules.Reserved, place + PayloadSignatureTrailer.Offsets.Pad, s_trailer, $"They are {header.Pad}.");
    }

    private void LookForOverlap(ElfSection own, FoundSignature found)
    {
        Elf64Header header = _file.Header;
        if (Meets(0, Elf64Header.Size) || Meets(header.SectionHeaders, (ulong)header.SectionHeaderCount * Elf64SectionHeader.Size)
            || Meets(header.ProgramHeaders, (ulong)header.ProgramHeaderCount * header.ProgramHeaderSize))
            _findings.Report(SignatureRules.Overlap, found.Place, s_section, "The signature reaches into the headers of the file.");
        foreach (ElfSection section in _file.RealSections)
            if (section.Index != own.Index && ElfExtent.HasContents(section) && Meets(section.Header.Offset, section.Header.Length))
                _findings.Report(SignatureRules.Overlap, found.Place, s_section, $"The signature reaches into section {section.Index}, {section.Name}.");

        bool Meets(ulong offset, ulong length) => offset < (ulong)(found.Place + found.Length) && (ulong)found.Place < offset + length;
    }
}
