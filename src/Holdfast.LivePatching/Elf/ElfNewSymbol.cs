namespace Holdfast.LivePatching.Elf;

/// <summary>A symbol that is to be written.</summary>
public sealed class ElfNewSymbol
{
    internal ElfNewSymbol(string name, ElfNewSection? section) => (Name, Section) = (name, section);

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The section that it is defined in; null for one that <see cref="Elsewhere"/> tells of.</summary>
    public ElfNewSection? Section { get; }

    /// <summary>What stands in place of the number of a section when it is in none: that it is undefined, unless something else is said.</summary>
    public ElfSymbolSection Elsewhere { get; init; } = ElfSymbolSection.Undefined;

    /// <summary>Where in its section it is, in bytes.</summary>
    public ulong Value { get; init; }

    /// <summary>How many bytes it has.</summary>
    public ulong Length { get; init; }

    /// <summary>What it stands for.</summary>
    public ElfSymbolType Type { get; init; }

    /// <summary>Who sees it.</summary>
    public ElfSymbolBinding Binding { get; init; } = ElfSymbolBinding.Global;
}
