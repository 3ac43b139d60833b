namespace Holdfast.LivePatching.Elf;

/// <summary>A section that is to be written.</summary>
public sealed class ElfNewSection
{
    private readonly List<(ulong Offset, ElfNewSymbol Symbol, ElfX8664Relocation Type, long Addend)> _relocations = [];

    internal ElfNewSection(string name, ElfSectionType type, ElfSectionFlags flags, byte[] contents, ulong alignment)
    {
        Name = name;
        Type = type;
        Flags = flags;
        Contents = contents;
        Alignment = alignment;
        Length = (ulong)contents.Length;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public ElfSectionType Type { get; }

    /// <summary>How it is used.</summary>
    public ElfSectionFlags Flags { get; }

    /// <summary>Its bytes, which may still be changed.</summary>
    public byte[] Contents { get; }

    /// <summary>What its place is a multiple of, in bytes.</summary>
    public ulong Alignment { get; }

    /// <summary>Where it is in memory; 0 in a file that is still to be linked.</summary>
    public ulong Address { get; init; }

    /// <summary>How many bytes it has; in one of zeros, in memory only.</summary>
    public ulong Length { get; init; }

    /// <summary>The size of an entry in bytes; 0 when it has no entries of one size.</summary>
    public ulong EntrySize { get; init; }

    /// <summary>The section that it is linked with.</summary>
    public ElfNewSection? Link { get; init; }

    /// <summary>What its type says that this means.</summary>
    public uint Info { get; init; }

    /// <summary>What is to be computed in it.</summary>
    internal IReadOnlyList<(ulong Offset, ElfNewSymbol Symbol, ElfX8664Relocation Type, long Addend)> Relocations => _relocations;

    /// <summary>Has a place in it computed when it is linked or loaded.</summary>
    /// <param name="offset">The place, in bytes from its start.</param>
    /// <param name="symbol">The symbol that is put there.</param>
    /// <param name="type">How it is computed.</param>
    /// <param name="addend">What is added.</param>
    public void Relocate(ulong offset, ElfNewSymbol symbol, ElfX8664Relocation type, long addend = 0) => _relocations.Add((offset, symbol, type, addend));
}
