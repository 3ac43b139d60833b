namespace Holdfast.LivePatching.Elf;

/// <summary>A symbol of an ELF file.</summary>
/// <param name="Index">Its number.</param>
/// <param name="Entry">What the file says of it.</param>
/// <param name="Name">Its name; empty when it has none, or none that can be read.</param>
public sealed record ElfSymbol(int Index, Elf64Symbol Entry, string Name)
{
    /// <summary>True when it is defined elsewhere.</summary>
    public bool IsUndefined => Entry.Section == (ushort)ElfSymbolSection.Undefined;
}
