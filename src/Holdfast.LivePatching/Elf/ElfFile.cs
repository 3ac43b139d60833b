using System.Text;

namespace Holdfast.LivePatching.Elf;

/// <summary>
/// A 64-bit little-endian ELF file in memory, as far as it can be read. Nothing in it is believed: what would stand outside of the file is not there, and nothing throws. It judges
/// nothing either; who needs a file to be sound looks at the headers.
/// </summary>
public sealed class ElfFile
{
    /// <summary>
    /// The longest name of a section or a symbol that is kept, in bytes; longer ones are cut off. No name that Xen knows is longer than 127.
    /// </summary>
    public const int MaxNameLength = 512;

    /// <summary>
    /// Names may overlap, so that a small file could ask for far more text than it has bytes. Those of an honest one share endings at most: what comes behind so many times the file's length has no name.
    /// </summary>
    private const int MaxNamesByLength = 4;

    private ElfFile(ReadOnlyMemory<byte> bytes, Elf64Header header, ImmutableArray<ElfSection> sections) => (Bytes, Header, Sections) = (bytes, header, sections);

    /// <summary>The file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Its first 64 bytes.</summary>
    public Elf64Header Header { get; }

    /// <summary>Its sections by number, the first of which is none; as many as the file has headers of.</summary>
    public ImmutableArray<ElfSection> Sections { get; }

    /// <summary>The sections that are some, and their numbers are not 0.</summary>
    public IEnumerable<ElfSection> RealSections => Sections.Skip(1);

    /// <summary>Reads the headers; null when the file does not begin as a 64-bit little-endian ELF file does.</summary>
    /// <param name="bytes">The file. It is kept, and is not to change.</param>
    public static ElfFile? Read(ReadOnlyMemory<byte> bytes)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        if (span.Length < Elf64Header.Size) return null;
        Elf64Header header = Elf64Header.Read(span);
        if (header is not { Magic: Elf64Header.ExpectedMagic, Width: Elf64Header.ExpectedWidth, Data: Elf64Header.LittleEndian }) return null;

        var headers = new List<(Elf64SectionHeader Header, long Place)>();
        ulong size = Math.Max(header.SectionHeaderSize, (ulong)Elf64SectionHeader.Size);
        for (ulong i = 0; i < header.SectionHeaderCount; i++)
        {
            ulong place = header.SectionHeaders + (i * size);
            if (place < header.SectionHeaders || place + Elf64SectionHeader.Size > (ulong)span.Length || place + Elf64SectionHeader.Size < place) break;
            headers.Add((Elf64SectionHeader.Read(span[(int)place..]), (long)place));
        }

        ReadOnlyMemory<byte> names = header.SectionNames < headers.Count ? ContentsOf(bytes, headers[header.SectionNames].Header) : default;
        long room = RoomForNames(bytes);
        return new ElfFile(bytes, header,
            [.. headers.Select((section, i) => new ElfSection(i, section.Header, section.Place, NameAt(names.Span, section.Header.Name, ref room), ContentsOf(bytes, section.Header)))]);
    }

    /// <summary>The first section with a name; null when there is none.</summary>
    public ElfSection? Find(string name) => RealSections.FirstOrDefault(section => section.Name == name);

    /// <summary>The first section with a name that the description of the ABI has; null when there is none.</summary>
    public ElfSection? Find(ReadOnlySpan<byte> name) => Find(Encoding.Latin1.GetString(name));

    /// <summary>The first section of a type; null when there is none.</summary>
    public ElfSection? Find(ElfSectionType type) => RealSections.FirstOrDefault(section => section.Type == type);

    /// <summary>The symbols of a table, by number; as many as the table has in the file.</summary>
    /// <param name="table">A section of symbols.</param>
    public ImmutableArray<ElfSymbol> SymbolsOf(ElfSection table)
    {
        ulong size = Math.Max(table.Header.EntrySize, (ulong)Elf64Symbol.Size);
        ReadOnlySpan<byte> entries = table.Contents.Span;
        ReadOnlySpan<byte> names = table.Header.Link < (uint)Sections.Length ? Sections[(int)table.Header.Link].Contents.Span : [];
        long room = RoomForNames(Bytes);
        var symbols = ImmutableArray.CreateBuilder<ElfSymbol>();
        for (ulong place = 0; place + Elf64Symbol.Size <= (ulong)entries.Length; place += size)
        {
            var entry = Elf64Symbol.Read(entries[(int)place..]);
            symbols.Add(new ElfSymbol(symbols.Count, entry, NameAt(names, entry.Name, ref room)));
        }

        return symbols.ToImmutable();
    }

    /// <summary>The relocations of a section of such; as many as it has in the file.</summary>
    /// <param name="table">A section of relocations that say what is added.</param>
    public static IEnumerable<Elf64Relocation> RelocationsOf(ElfSection table)
    {
        int size = (int)Math.Clamp(table.Header.EntrySize, (ulong)Elf64Relocation.Size, int.MaxValue);
        for (long place = 0; place + Elf64Relocation.Size <= table.Contents.Length; place += size) yield return Elf64Relocation.Read(table.Contents.Span[(int)place..]);
    }

    /// <summary>The text at an offset, up to its NUL; null when there is none there, or it does not end within 4096 characters.</summary>
    public static string? TextAt(ReadOnlySpan<byte> texts, ulong offset)
    {
        if (offset >= (ulong)texts.Length) return null;
        ReadOnlySpan<byte> rest = texts.Slice((int)offset, (int)Math.Min((ulong)texts.Length - offset, MaxNameLength + 1));
        int end = rest.IndexOf((byte)0);
        return end < 0 ? null : Encoding.Latin1.GetString(rest[..end]);
    }

    private static long RoomForNames(ReadOnlyMemory<byte> bytes) => (long)MaxNamesByLength * bytes.Length;

    /// <summary>The text at an offset, or as much of it as is kept of a name; empty when there is none.</summary>
    private static string NameAt(ReadOnlySpan<byte> texts, uint offset, ref long room)
    {
        if (offset >= (uint)texts.Length || room <= 0) return "";
        ReadOnlySpan<byte> start = texts[(int)offset..][..Math.Min(MaxNameLength, texts.Length - (int)offset)];
        int end = start.IndexOf((byte)0);
        string name = end >= 0 ? Encoding.Latin1.GetString(start[..end]) : start.Length == MaxNameLength ? Encoding.Latin1.GetString(start) : "";
        room -= name.Length;
        return name;
    }

    private static ReadOnlyMemory<byte> ContentsOf(ReadOnlyMemory<byte> bytes, Elf64SectionHeader header)
    {
        ulong length = (ulong)bytes.Length;
        if (header.Type == (uint)ElfSectionType.Zeros || header.Offset > length) return default;
        if (header.Length <= length - header.Offset) return bytes.Slice((int)header.Offset, (int)header.Length);

        // A sum that is larger than 64 bits looks small to who does not notice: then there is what there is.
        return unchecked(header.Offset + header.Length) < header.Offset ? bytes[(int)header.Offset..] : default;
    }
}
