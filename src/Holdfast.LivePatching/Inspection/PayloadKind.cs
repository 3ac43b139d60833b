namespace Holdfast.LivePatching.Inspection;

/// <summary>What a file is, in the eyes of live patching.</summary>
public enum PayloadKind
{
    /// <summary>No ELF file.</summary>
    NoElf,

    /// <summary>An ELF file of another width, byte order or kind.</summary>
    OtherElf,

    /// <summary>An ELF file whose sections cannot be read.</summary>
    Unreadable,

    /// <summary>An object file with nothing for live patching in it.</summary>
    ObjectFile,

    /// <summary>A live patch as Xen 4.14 and later load it.</summary>
    LivePatch,

    /// <summary>A live patch of version 1, for Xen 4.7 to 4.13.</summary>
    LivePatchVersion1,

    /// <summary>A payload of xSplice, as live patching was called before Xen 4.7 was released.</summary>
    Xsplice,
}
