namespace Holdfast.LivePatching.Elf;

/// <summary>A note among others, all of which lies in its section.</summary>
/// <param name="Offset">Where it begins, in bytes from the start of the section.</param>
/// <param name="Header">How long its parts are, and what it is.</param>
/// <param name="BodyOffset">Where its body begins.</param>
/// <param name="End">Where the next one would begin.</param>
internal readonly record struct ElfNote(int Offset, ElfNoteHeader Header, int BodyOffset, int End)
{
    /// <summary>Its name, out of the section's contents.</summary>
    public ReadOnlySpan<byte> NameIn(ReadOnlySpan<byte> notes) => notes.Slice(Offset + ElfNoteHeader.Size, (int)Header.NameSize);
}
