using Holdfast.LivePatching.Elf;
using Iced.Intel;

namespace Holdfast.LivePatching.Hypervisors;

/// <summary>A hypervisor as its build left it, in the file <c>xen-syms</c>: code and data at their addresses, symbols, build id and version.</summary>
public sealed class HypervisorImage
{
    /// <summary>The longest file that is read.</summary>
    public const long MaxLength = 256L << 20;

    private readonly HypervisorMemory _memory;
    private readonly AddressRange[] _gone;
    private readonly Lazy<ImmutableArray<AddressRange>> _bootPatches;
    private readonly ImmutableArray<ElfSection> _allocated;

    private HypervisorImage(ElfFile file, HypervisorMemory memory, ImmutableArray<ElfSection> allocated, HypervisorSymbols symbols, BuildId buildId)
    {
        File = file;
        _memory = memory;
        _allocated = allocated;
        Symbols = symbols;
        BuildId = buildId;
        _gone = [.. FindGone()];
        _bootPatches = new Lazy<ImmutableArray<AddressRange>>(() => [.. FindBootPatches()]);
        Version = ReadVersion();
    }

    /// <summary>ENDBR64, at which alone an indirect branch may arrive.</summary>
    internal static ReadOnlySpan<byte> Endbr64 => [0xf3, 0x0f, 0x1e, 0xfa];

    /// <summary>The start of an instruction that puts an address, relative to its end, into RAX.</summary>
    private static ReadOnlySpan<byte> LeaRax => [0x48, 0x8d, 0x05];

    /// <summary>The file.</summary>
    public ElfFile File { get; }

    /// <summary>Its build id; empty when it has none.</summary>
    public BuildId BuildId { get; }

    /// <summary>Its symbols.</summary>
    public HypervisorSymbols Symbols { get; }

    /// <summary>Its version, as its own code returns it; null when that cannot be read.</summary>
    public XenVersion? Version { get; }

    /// <summary>Where code is replaced when the hypervisor boots, depending on the processor: addresses, and how many bytes. Sorted by address.</summary>
    public ImmutableArray<AddressRange> BootPatches => _bootPatches.Value;

    /// <summary>The first address behind everything that the hypervisor has, where payloads begin; 0 when it is not known.</summary>
    public ulong End => Symbols.Find("__2M_rwdata_end")?.Address ?? _allocated.Select(section => section.Header.Address + section.Header.Length).DefaultIfEmpty().Max();

    /// <summary>Reads a hypervisor; null when the file is none, and <paramref name="complaint"/> says why.</summary>
    /// <param name="bytes">The file. It is kept.</param>
    /// <param name="complaint">A sentence.</param>
    public static HypervisorImage? Read(ReadOnlyMemory<byte> bytes, out string complaint)
    {
        complaint = "";
        if (ElfFile.Read(bytes) is not ElfFile file)
        {
            complaint = "This is no 64-bit little-endian ELF file.";
            return null;
        }

        if (file.Header.Type != (ushort)ElfFileType.Executable || file.Header.Machine != (ushort)ElfMachine.X8664)
        {
            complaint = "This is no program for x86-64, as xen-syms is.";
            return null;
        }

        if (file.Find(ElfSectionType.Symbols) is not ElfSection table)
        {
            complaint = "The file has no symbols: xen-syms has them, and xen.gz has not.";
            return null;
        }

        ImmutableArray<ElfSection> allocated = [.. file.RealSections.Where(section => section.IsAllocated && section.Header.Length > 0)];
        var memory = new HypervisorMemory(allocated.Where(section => !section.Contents.IsEmpty).Select(section => new MemoryRun(section.Header.Address, section.Contents)));
        ImmutableArray<ElfSymbol> symbols = file.SymbolsOf(table);
        ReadOnlyMemory<byte> note = file.Find(LivePatchConstants.BuildIdSection)?.Contents ?? default;
        return new HypervisorImage(file, memory, allocated, SymbolsFrom(symbols, memory), BuildId.FromNote(note.Span, out _) ?? default);
    }

    /// <summary>Reads bytes as they are when the hypervisor has just booted, but for what boot replaces; false when nothing is mapped there, or only for as long as it boots.</summary>
    public bool TryRead(ulong address, Span<byte> destination)
    {
        if (destination.IsEmpty || unchecked(address + (ulong)destination.Length) < address || IsGone(address, (ulong)destination.Length)) return destination.IsEmpty;
        ReadOnlySpan<byte> run = _memory.Run(address, destination.Length);
        if (run.Length == destination.Length)
        {
            run.CopyTo(destination);
            return true;
        }

        // It may go on in the next section; what has no bytes in the file is zero, and so is what is behind a section on its last page.
        while (!destination.IsEmpty)
        {
            int length = 1;
            destination[0] = 0;
            if (SectionAt(address) is ElfSection section)
            {
                length = (int)Math.Min(section.Header.Length - (address - section.Header.Address), (ulong)destination.Length);
                if (!section.Contents.IsEmpty) section.Contents.Span.Slice((int)(address - section.Header.Address), length).CopyTo(destination);
                else destination[..length].Clear();
            }
            else if (!IsMapped(address))
            {
                return false;
            }

            address = unchecked(address + (ulong)length);
            destination = destination[length..];
        }

        return true;
    }

    /// <summary>True for an address that is mapped while the hypervisor runs: in a section, or on a page that one has a part of.</summary>
    public bool IsMapped(ulong address)
    {
        const ulong InPage = 4095;
        return !IsGone(address, 1) && _allocated.Any(section => address >= (section.Header.Address & ~InPage) && address <= ((section.Header.Address + section.Header.Length - 1) | InPage));
    }

    /// <summary>True for what is freed when the hypervisor has booted.</summary>
    public bool IsGone(ulong address, ulong length) => Array.Exists(_gone, range => range.Meets(address, length));

    /// <summary>The section that an address lies in; null when there is none.</summary>
    public ElfSection? SectionAt(ulong address) => _allocated.FirstOrDefault(section => address >= section.Header.Address && address - section.Header.Address < section.Header.Length);

    /// <summary>The number of bytes that boot may replace in a range.</summary>
    public bool IsPatchedAtBoot(ulong address, ulong length) => BootPatches.Any(patch => patch.Meets(address, length));

    private static HypervisorSymbols SymbolsFrom(ImmutableArray<ElfSymbol> symbols, HypervisorMemory memory)
    {
        var addresses = new Dictionary<string, ulong>(symbols.Length, StringComparer.Ordinal);
        var extents = new Dictionary<ulong, SymbolExtent>(symbols.Length);
        foreach (ElfSymbol symbol in symbols)
        {
            if (symbol.IsUndefined || symbol.Entry.Type is ElfSymbolType.File or ElfSymbolType.Section) continue;
            addresses.TryAdd(symbol.Name, symbol.Entry.Value);
            bool isFunction = symbol.Entry.Type == ElfSymbolType.Function;
            bool isKnown = extents.TryGetValue(symbol.Entry.Value, out SymbolExtent known);
            if (!isKnown || symbol.Entry.Length > known.Length || (isFunction && !known.IsFunction)) extents[symbol.Entry.Value] = new SymbolExtent(symbol.Entry.Length, isFunction || known.IsFunction);
        }

        List<NamedAddress>? own = CompressedSymbols.Read(memory, name => addresses.TryGetValue(name, out ulong address) ? address : null);
        List<NamedAddress> named = own ?? [.. NamedByFile(symbols)];
        var all = new HypervisorSymbol[named.Count];
        for (int i = 0; i < all.Length; i++)
        {
            SymbolExtent extent = extents.GetValueOrDefault(named[i].Address);
            all[i] = new HypervisorSymbol(named[i].Name, named[i].Address, extent.Length, extent.IsFunction);
        }

        return new HypervisorSymbols(all, isHypervisorsOwn: own is not null);
    }

    /// <summary>The names that the hypervisor's own table would have: local symbols stand behind the symbol of their file.</summary>
    private static IEnumerable<NamedAddress> NamedByFile(ImmutableArray<ElfSymbol> symbols)
    {
        string file = "";
        foreach (ElfSymbol symbol in symbols)
        {
            if (symbol.Entry.Type == ElfSymbolType.File) file = symbol.Name;
            if (symbol.IsUndefined || symbol.Name.Length == 0 || symbol.Entry.Type is ElfSymbolType.File or ElfSymbolType.Section) continue;
            yield return new NamedAddress(symbol.Entry.Binding == ElfSymbolBinding.Local && file.Length > 0 ? $"{file}#{symbol.Name}" : symbol.Name, symbol.Entry.Value);
        }
    }

    private IEnumerable<AddressRange> FindGone()
    {
        if (Symbols.Find("__init_begin") is HypervisorSymbol begin && Symbols.Find("__init_end") is HypervisorSymbol end && end.Address > begin.Address) yield return new AddressRange(begin.Address, end.Address - begin.Address);
        foreach (ElfSection section in _allocated)
            if (section.Name.StartsWith(".init.", StringComparison.Ordinal))
                yield return new AddressRange(section.Header.Address, section.Header.Length);
    }

    private IEnumerable<AddressRange> FindBootPatches()
    {
        if (Symbols.Find("__alt_instructions") is not HypervisorSymbol start || Symbols.Find("__alt_instructions_end") is not HypervisorSymbol end) return [];
        ReadOnlySpan<byte> table = _memory.RunToEnd(start.Address);
        var patches = new List<AddressRange>();
        for (int place = 0; place + LivepatchAlternative.Size <= table.Length && start.Address + (ulong)place < end.Address; place += LivepatchAlternative.Size)
        {
            var alternative = LivepatchAlternative.Read(table[place..]);
            patches.Add(new AddressRange(unchecked(start.Address + (ulong)place + (ulong)alternative.OriginOffset()), (ulong)(alternative.OrigLen + alternative.PadLen)));
        }

        return patches.Distinct().OrderBy(patch => patch.Start);
    }

    /// <summary>The version is nowhere as a text of its own. Three short functions return it: two as a number in EAX, the third the address of the text of what follows.</summary>
    private XenVersion? ReadVersion()
    {
        if (ReturnedBy("xen_major_version") is not ulong major || ReturnedBy("xen_minor_version") is not ulong minor || major > 99 || minor > 99) return null;
        string extra = ReturnedBy("xen_extra_version") is ulong address ? ElfFile.TextAt(_memory.RunToEnd(address), 0) ?? "" : "";
        return XenVersion.TryParse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{major}.{minor}{extra}"), out XenVersion version) ? version : null;
    }

    private ulong? ReturnedBy(string function)
    {
        if (Symbols.Find(function) is not HypervisorSymbol symbol) return null;
        ReadOnlySpan<byte> code = _memory.RunToEnd(symbol.Address);
        int at = code.StartsWith(Endbr64) ? Endbr64.Length : 0;

        // What compilers make of such a function; the disassembler, which takes a while to begin with, is for others.
        if (code.Length >= at + 5 && code[at] == 0xb8) return (uint)ElfPlace32.Read(code[(at + 1)..]).Distance;
        if (code.Length >= at + 7 && code[at..].StartsWith(LeaRax)) return unchecked(symbol.Address + (ulong)at + 7 + (ulong)ElfPlace32.Read(code[(at + 3)..]).Distance);
        return Disassembled(code, symbol.Address);
    }

    private static ulong? Disassembled(ReadOnlySpan<byte> code, ulong address)
    {
        var decoder = Decoder.Create(64, new ByteArrayCodeReader(code[..Math.Min(code.Length, 32)].ToArray()), address);
        for (int i = 0; i < 4; i++)
        {
            Instruction instruction = decoder.Decode();
            if (instruction.Mnemonic == Mnemonic.Mov && instruction.Op0Register is Register.EAX or Register.RAX && instruction.Op1Kind == OpKind.Immediate32) return instruction.Immediate32;
            if (instruction.Mnemonic == Mnemonic.Lea && instruction.Op0Register == Register.RAX && instruction.IsIPRelativeMemoryOperand) return instruction.IPRelativeMemoryAddress;
        }

        return null;
    }
}
