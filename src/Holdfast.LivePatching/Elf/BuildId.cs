namespace Holdfast.LivePatching.Elf;

/// <summary>What a linker names a file by: a digest of its contents, in a note.</summary>
public readonly record struct BuildId
{
    private readonly string? _hex;

    private BuildId(string hex) => _hex = hex;

    /// <summary>True when there is none.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(_hex);

    /// <summary>A build id of given bytes.</summary>
    public static BuildId Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(bytes));

    /// <summary>
    /// The build id in a note, by the rules of Xen 4.17: type 3, a name that is "GNU" as far as it goes and counts four bytes or more, and an id that is not empty. Null when the note breaks
    /// one of them; <paramref name="complaint"/> says which.
    /// </summary>
    /// <param name="note">The section's contents, and no more.</param>
    /// <param name="complaint">What is wrong, as a part of a sentence.</param>
    public static BuildId? FromNote(ReadOnlySpan<byte> note, out string complaint) => FromNote(note, out complaint, out _);

    /// <inheritdoc cref="FromNote(ReadOnlySpan{byte}, out string)"/>
    /// <param name="note">The section's contents, and no more.</param>
    /// <param name="complaint">What is wrong, as a part of a sentence.</param>
    /// <param name="isOfAnotherKind">True when it is a note of another type or name, and not a malformed one.</param>
    public static BuildId? FromNote(ReadOnlySpan<byte> note, out string complaint, out bool isOfAnotherKind)
    {
        complaint = "";
        isOfAnotherKind = false;
        if (note.Length <= ElfNoteHeader.Size)
        {
            complaint = $"it has {note.Length} bytes, and a note more than {ElfNoteHeader.Size}";
            return null;
        }

        var header = ElfNoteHeader.Read(note);
        ReadOnlySpan<byte> rest = note[ElfNoteHeader.Size..];
        if (header.Type != LivePatchConstants.BuildIdNoteType)
        {
            isOfAnotherKind = true;
            complaint = $"its type is {header.Type}, and that of a build id {LivePatchConstants.BuildIdNoteType}";
            return null;
        }

        // Xen adds the two up in 32 bits, looks whether that overflowed, and leaves the name's padding out.
        if (header.NameSize < 4 || (ulong)header.NameSize + header.BodySize > (ulong)rest.Length)
        {
            complaint = $"its name has {header.NameSize} bytes and its id {header.BodySize}, where {rest.Length} follow its header";
            return null;
        }

        ReadOnlySpan<byte> name = rest[..(int)header.NameSize];
        if (!name.StartsWith("GNU\0"u8))
        {
            isOfAnotherKind = true;
            complaint = "its name is not GNU";
            return null;
        }

        if (header.BodySize == 0)
        {
            complaint = "it holds no id";
            return null;
        }

        // Xen does not see that padding behind the name may move the id's end behind the section, by three bytes at most. What is there is zero.
        int start = (int)((header.NameSize + 3) & ~3u);
        byte[] id = new byte[header.BodySize];
        ReadOnlySpan<byte> body = start < rest.Length ? rest[start..] : [];
        body[..Math.Min(body.Length, id.Length)].CopyTo(id);
        return Of(id);
    }

    /// <summary>The bytes in hexadecimal, two digits each.</summary>
    public override string ToString() => _hex ?? "";
}
