namespace Holdfast.LivePatching.Elf;

/// <summary>Notes: a header, a name and a body, each of the latter filled up with zeros to a multiple of four bytes.</summary>
public static class ElfNotes
{
    private const int Alignment = 4;

    /// <summary>Writes a note.</summary>
    /// <param name="name">Its name, with the NUL at its end.</param>
    /// <param name="type">What it is.</param>
    /// <param name="body">What it holds.</param>
    public static byte[] Write(ReadOnlySpan<byte> name, uint type, ReadOnlySpan<byte> body)
    {
        byte[] note = new byte[ElfNoteHeader.Size + Padded(name.Length) + Padded(body.Length)];
        new ElfNoteHeader { NameSize = (uint)name.Length, BodySize = (uint)body.Length, Type = type }.Write(note);
        name.CopyTo(note.AsSpan(ElfNoteHeader.Size));
        body.CopyTo(note.AsSpan(ElfNoteHeader.Size + Padded(name.Length)));
        return note;
    }

    /// <summary>Reads the note at an offset; null when it does not lie in what there is, together with the zeros behind it.</summary>
    /// <param name="notes">One note behind the other.</param>
    /// <param name="offset">Where it begins.</param>
    internal static ElfNote? Read(ReadOnlySpan<byte> notes, int offset)
    {
        if (notes.Length - offset < ElfNoteHeader.Size) return null;
        var header = ElfNoteHeader.Read(notes[offset..]);
        long body = offset + ElfNoteHeader.Size + Padded(header.NameSize);
        long end = body + Padded(header.BodySize);
        return end > notes.Length ? null : new ElfNote(offset, header, (int)body, (int)end);
    }

    private static int Padded(int length) => (length + Alignment - 1) / Alignment * Alignment;

    private static long Padded(uint length) => ((long)length + Alignment - 1) / Alignment * Alignment;
}
