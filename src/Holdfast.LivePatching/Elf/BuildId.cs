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
    public static BuildId? FromNote(ReadOnlySpan<byte> note, out string complaint)
    {
        complaint = "";
        if (note.Length <= ElfNoteHeader.Size)
        {
            complaint = $"it has {note.Length} bytes, and a note more than {ElfNoteHeader.Size}";
            return null;
        }

        var header = ElfNoteHeader.Read(note);
        ReadOnlySpan<byte> rest = note[ElfNoteHeader.Size..];
        if (header.Type != LivePatchConstants.BuildIdNoteType)
        {
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
            complaint = "its name is not GNU";
            return null;
        }

        if (header.BodySize == 0)
        {
            complaint = "it holds no id";
            return null;
        }

        ulong start = ((ulong)header.NameSize + 3) & ~3UL;
        if (start + header.BodySize > (ulong)rest.Length)
        {
            complaint = $"its id ends {start + header.BodySize - (ulong)rest.Length} bytes behind the section";
            return null;
        }

        return Of(rest.Slice((int)start, (int)header.BodySize));
    }

    /// <summary>The bytes in hexadecimal, two digits each.</summary>
    public override string ToString() => _hex ?? "";
}
