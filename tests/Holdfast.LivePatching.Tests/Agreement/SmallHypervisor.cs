using System.Globalization;
using System.Text;
using Holdfast.Abi.Elf;
using Holdfast.Abi.LivePatch;
using Holdfast.Content;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Loading;

namespace Holdfast.LivePatching.Tests.Agreement;

/// <summary>
/// A hypervisor that has of a real one what scripts ask for: its version, its build id, the addresses and lengths of some symbols, and whether they begin with ENDBR64. Its code is our own: functions
/// do nothing and return. A text file describes it, so that tests need no hypervisor of another's.
/// </summary>
internal sealed class SmallHypervisor
{
    private const ulong PageSize = 4096;
    private const int SymbolNamesSection = 3;
    private const byte Nop = 0x90;

    private readonly List<string> _lines = [];

    private SmallHypervisor(IEnumerable<string> lines) => _lines.AddRange(lines.Where(line => line.Length > 0 && line[0] != '#'));

    /// <summary>The description, in lines.</summary>
    public string Text => string.Concat(_lines.Select(line => line + "\n"));

    /// <summary>Reads a description.</summary>
    public static SmallHypervisor Parse(string text) => new(text.Split('\n'));

    /// <summary>Describes what payloads want to know of a real hypervisor.</summary>
    /// <param name="xen">The real one.</param>
    /// <param name="payloads">The payloads.</param>
    public static SmallHypervisor Of(HypervisorImage xen, IEnumerable<byte[]> payloads)
    {
        var symbols = new SortedDictionary<string, HypervisorSymbol>(StringComparer.Ordinal);
        var addresses = new SortedSet<ulong>();
        void Add(HypervisorSymbol? symbol)
        {
            if (symbol is not null) symbols[symbol.Name] = symbol;
        }

        foreach (string name in (string[])["__init_begin", "__init_end", "__2M_rwdata_end", "xen_major_version", "xen_minor_version", "xen_extra_version"]) Add(xen.Symbols.Find(name));
        foreach (byte[] payload in payloads)
        {
            if (ElfFile.Read(payload) is not ElfFile file || file.Find(ElfSectionType.Symbols) is not ElfSection table) continue;
            foreach (ElfSymbol symbol in file.SymbolsOf(table))
            {
                Add(xen.Symbols.Find(symbol.Name));
                foreach (HypervisorSymbol local in xen.Symbols.FindLocals(symbol.Name).Take(1)) Add(local);
                if (symbol.Entry.Section == (ushort)ElfSymbolSection.Absolute && symbol.Entry.Type != ElfSymbolType.File) addresses.Add(symbol.Entry.Value);
            }

            var environment = new LoadEnvironment { Xen = xen, Version = xen.Version!.Value };
            foreach (PayloadFunction function in PayloadLoader.Load("any", payload, environment, new DiagnosticBag()).Payload?.Functions ?? [])
            {
                addresses.Add(function.Entry.OldAddr);
                addresses.Add(function.Entry.NewAddr);
            }

            foreach (string text in Encoding.Latin1.GetString(payload).Split('\0').Where(text => text.Length is > 2 and < 128))
            {
                Add(xen.Symbols.Find(text));
                foreach (HypervisorSymbol local in xen.Symbols.FindLocals(text).Take(1)) Add(local);
            }
        }

        foreach (HypervisorSymbol symbol in symbols.Values.ToArray())
        {
            addresses.Add(symbol.Address);
            if (TextReturned(xen, symbol) is not (ulong text, ulong end)) continue;
            addresses.Add(text);

            // Expectations reach into the next one.
            Add(xen.Symbols.InOrder.FirstOrDefault(next => next.Address > symbol.Address && TextReturned(xen, next) is not null));
        }

        foreach (ulong address in addresses.Where(address => xen.SectionAt(address) is not null)) Add(xen.Symbols.At(address));
        var pages = new SortedDictionary<ulong, string>();
        foreach (ulong address in addresses.Concat(symbols.Values.Select(symbol => symbol.Address + symbol.Length)))
        {
            for (ulong page = (address & ~(PageSize - 1)) - PageSize; page <= address; page += PageSize)
                if (xen.IsMapped(page) && xen.SectionAt(page) is ElfSection section)
                    pages[page] = section.IsCode ? "code" : "data";
        }

        var lines = new List<string> { $"build {xen.BuildId}", $"version {xen.Version}" };
        lines.AddRange(pages.Select(page => $"page 0x{page.Key:x} {page.Value}"));
        Span<byte> start = stackalloc byte[4];
        foreach (HypervisorSymbol symbol in symbols.Values)
        {
            bool isEndbr = xen.TryRead(symbol.Address, start) && start.SequenceEqual((ReadOnlySpan<byte>)[0xf3, 0x0f, 0x1e, 0xfa]);
            string kind = symbol.IsFunction ? isEndbr ? "endbr" : "function" : "data";
            if (TextReturned(xen, symbol) is (ulong text, ulong end)) kind = $"text:0x{text:x}:0x{end:x}";
            lines.Add($"symbol 0x{symbol.Address:x} {symbol.Length} {kind} {symbol.Name}");
        }

        return new SmallHypervisor(lines);
    }

    /// <summary>Of a function that does nothing but to return the address of a text: that, and where it jumps to return; null for others.</summary>
    private static (ulong Text, ulong End)? TextReturned(HypervisorImage xen, HypervisorSymbol symbol)
    {
        byte[] code = new byte[12];
        if (!symbol.IsFunction || symbol.Length != (ulong)code.Length || !xen.TryRead(symbol.Address, code) || code is not [0x48, 0x8d, 0x05, _, _, _, _, 0xe9, ..]) return null;
        return (unchecked(symbol.Address + 7 + (ulong)ElfPlace32.Read(code.AsSpan(3)).Distance), unchecked(symbol.Address + 12 + (ulong)ElfPlace32.Read(code.AsSpan(8)).Distance));
    }

    /// <summary>Makes the file.</summary>
    public byte[] Build()
    {
        string[][] words = [.. _lines.Select(line => line.Split(' '))];
        var version = XenVersion.Parse(words.First(line => line[0] == "version")[1]);
        var pages = words.Where(line => line[0] == "page").Select(line => (Address: Number(line[1]), IsCode: line[2] == "code", Bytes: Enumerable.Repeat(Nop, (int)PageSize).ToArray())).ToArray();
        var symbols = words.Where(line => line[0] == "symbol").Select(line => (Address: Number(line[1]), Length: ulong.Parse(line[2], CultureInfo.InvariantCulture), Kind: line[3], Name: line[4])).ToArray();
        foreach ((ulong address, ulong length, string kind, string name) in symbols)
            if (kind != "data") Put(pages, address, Code(name, kind, (int)Math.Min(length, PageSize), address, version));
        foreach ((_, _, string kind, string name) in symbols)
            if (name == "xen_extra_version" && kind.Split(':') is [_, string text, _]) Put(pages, Number(text), Encoding.Latin1.GetBytes($".{version.Point}\0"));
        return Write(Convert.FromHexString(words.First(line => line[0] == "build")[1]), pages, symbols);
    }

    private static ulong Number(string text) => ulong.Parse(text.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static byte[] Code(string name, string kind, int length, ulong address, XenVersion version)
    {
        byte[] code = new byte[length];
        Array.Fill(code, Nop);
        if (kind.Split(':') is [_, string text, string end])
        {
            // An address relative to the next instruction, as compilers make it, and a jump to where functions return.
            ((byte[])[0x48, 0x8d, 0x05]).CopyTo(code, 0);
            new ElfPlace32 { Distance = unchecked((int)(Number(text) - (address + 7))) }.Write(code.AsSpan(3));
            code[7] = 0xe9;
            new ElfPlace32 { Distance = unchecked((int)(Number(end) - (address + 12))) }.Write(code.AsSpan(8));
            return code;
        }

        int at = kind == "endbr" ? 4 : 0;
        if (at > 0) ((byte[])[0xf3, 0x0f, 0x1e, 0xfa]).AsSpan()[..Math.Min(at, length)].CopyTo(code);
        if (name is "xen_major_version" or "xen_minor_version")
        {
            code[at] = 0xb8;
            new ElfPlace32 { Distance = name == "xen_major_version" ? version.Major : version.Minor }.Write(code.AsSpan(at + 1));
        }

        if (length > 0) code[^1] = 0xc3;
        return code;
    }

    private static void Put((ulong Address, bool IsCode, byte[] Bytes)[] pages, ulong address, byte[] code)
    {
        for (int i = 0; i < code.Length; i++)
        {
            ulong at = address + (ulong)i;
            foreach ((ulong start, _, byte[] bytes) in pages)
                if (at >= start && at - start < PageSize)
                    bytes[at - start] = code[i];
        }
    }

    private static byte[] Write(byte[] buildId, (ulong Address, bool IsCode, byte[] Bytes)[] pages, (ulong Address, ulong Length, string Kind, string Name)[] symbols)
    {
        var names = new StringBuilder("\0");
        var table = new MemoryStream();
        table.Write(new byte[Elf64Symbol.Size]);
        Span<byte> entry = stackalloc byte[Elf64Symbol.Size];
        string file = "";
        foreach ((ulong address, ulong length, string kind, string name) in symbols)
        {
            int hash = name.IndexOf('#', StringComparison.Ordinal);
            if (hash >= 0 && name[..hash] != file)
            {
                file = name[..hash];
                new Elf64Symbol { Name = (uint)names.Length, Info = (byte)ElfSymbolType.File, Section = (ushort)ElfSymbolSection.Absolute }.Write(entry);
                table.Write(entry);
                names.Append(file).Append('\0');
            }

            byte binding = (byte)((byte)(hash >= 0 ? ElfSymbolBinding.Local : ElfSymbolBinding.Global) << 4);
            new Elf64Symbol { Name = (uint)names.Length, Info = (byte)(binding | (byte)(kind == "data" ? ElfSymbolType.Data : ElfSymbolType.Function)), Section = 1, Value = address, Length = length }.Write(entry);
            table.Write(entry);
            names.Append(name.AsSpan(hash + 1)).Append('\0');
        }

        byte[] note = new byte[LivepatchBuildIdNote.Size + buildId.Length];
        new ElfNoteHeader { NameSize = 4, BodySize = (uint)buildId.Length, Type = LivePatchConstants.BuildIdNoteType }.Write(note);
        "GNU\0"u8.CopyTo(note.AsSpan(ElfNoteHeader.Size));
        buildId.CopyTo(note, ElfNoteHeader.Size + 4);

        const ElfSectionFlags None = default;
        byte[] sectionNames = "\0.note.gnu.build-id\0.symtab\0.strtab\0.shstrtab\0.page\0"u8.ToArray();
        var sections = new List<(uint Name, ElfSectionType Type, ElfSectionFlags Flags, ulong Address, byte[] Bytes, uint Link, ulong EntrySize)>
        {
            (1, ElfSectionType.Notes, None, 0, note, 0, 0),
            (20, ElfSectionType.Symbols, None, 0, table.ToArray(), SymbolNamesSection, Elf64Symbol.Size),
            (28, ElfSectionType.Strings, None, 0, Encoding.Latin1.GetBytes(names.ToString()), 0, 0),
            (36, ElfSectionType.Strings, None, 0, sectionNames, 0, 0),
        };
        sections.AddRange(pages.Select(page => (46u, ElfSectionType.Program, ElfSectionFlags.Allocated | (page.IsCode ? ElfSectionFlags.Execute : ElfSectionFlags.Write), page.Address, page.Bytes, 0u, 0ul)));

        ulong place = Elf64Header.Size;
        var headers = new MemoryStream();
        headers.Write(new byte[Elf64SectionHeader.Size]);
        byte[] header = new byte[Elf64SectionHeader.Size];
        foreach ((uint name, ElfSectionType type, ElfSectionFlags flags, ulong address, byte[] bytes, uint link, ulong entrySize) in sections)
        {
            new Elf64SectionHeader { Name = name, Type = (uint)type, Flags = (ulong)flags, Address = address, Offset = place, Length = (ulong)bytes.Length, Link = link, EntrySize = entrySize }.Write(header);
            headers.Write(header);
            place += (ulong)bytes.Length;
        }

        var whole = new MemoryStream();
        byte[] start = new byte[Elf64Header.Size];
        new Elf64Header
        {
            Magic = Elf64Header.ExpectedMagic,
            Width = Elf64Header.ExpectedWidth,
            Data = Elf64Header.LittleEndian,
            IdentVersion = Elf64Header.CurrentVersion,
            Version = Elf64Header.CurrentVersion,
            Type = (ushort)ElfFileType.Executable,
            Machine = (ushort)ElfMachine.X8664,
            HeaderSize = Elf64Header.Size,
            SectionHeaders = place,
            SectionHeaderSize = Elf64SectionHeader.Size,
            SectionHeaderCount = (ushort)(sections.Count + 1),
            SectionNames = 4,
        }.Write(start);
        whole.Write(start);
        foreach (var section in sections) whole.Write(section.Bytes);
        whole.Write(headers.ToArray());
        return whole.ToArray();
    }
}
