namespace Holdfast.LivePatching.Signing;

/// <summary>Where in a payload its signature is, and how it says what it is (docs/specs/live-patch-signatures.md §2).</summary>
public enum SignatureLayout
{
    /// <summary>In a note, whose type says how it was made.</summary>
    Note,

    /// <summary>In a note, whose description begins with a header that says so.</summary>
    NoteHeader,

    /// <summary>Behind the ELF file.</summary>
    Trailer,
}
