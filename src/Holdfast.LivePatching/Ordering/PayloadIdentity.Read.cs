using System.Text;
using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Ordering;

public sealed partial record PayloadIdentity
{
    private const string HooksPrefix = ".livepatch.hooks.";

    /// <summary>Reads what a file says; nothing in it makes this throw, and what cannot be read is in <see cref="Complaints"/>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">What the payload is to be called in Xen.</param>
    /// <param name="path">The file, as it was named.</param>
    public static PayloadIdentity Read(ElfFile file, string name, string path) => new Reader(file).Read(name, path);

    /// <summary>What a payload is called that is uploaded without a name being given: its file, without the end of its name.</summary>
    /// <remarks>Source: load_func in tools/misc/xen-livepatch.c, 4.17. Packed files are not uploaded as they are, so that they are called as what they hold.</remarks>
    /// <param name="path">The file.</param>
    public static string NameOf(string path)
    {
        string name = Path.GetFileName(path);
        if (name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) name = name[..^3];
        return Path.GetFileNameWithoutExtension(name);
    }

    /// <summary>Reads one file.</summary>
    private sealed class Reader(ElfFile file)
    {
        /// <summary>The most bytes that Xen keeps of the name of a symbol that a payload brings (KSYM_NAME_LEN), without the NUL.</summary>
        private const int MostOfName = 126;

        private readonly ImmutableArray<IdentityComplaint>.Builder _complaints = ImmutableArray.CreateBuilder<IdentityComplaint>();

        /// <summary>What runs instead of a function: sections, and offsets in them.</summary>
        private readonly HashSet<(ushort Section, ulong Value)> _newAddresses = [];

        private ImmutableArray<ElfSymbol> _symbols = [];

        public PayloadIdentity Read(string name, string path)
        {
            if ((ulong)file.Bytes.Length > LivePatchConstants.MaxPayloadSize)
            {
                // Nothing behind that is looked at: it may not have been read.
                Complain(0, "", $"It has more than {LivePatchConstants.MaxPayloadSize} bytes, which is what Xen takes at most.");
                return new PayloadIdentity { Name = name, File = path, Complaints = _complaints.DrainToImmutable() };
            }

            JudgeHeader();
            BuildId own = Note(LivePatchConstants.BuildIdSection, isNeeded: true);
            BuildId depends = Note(LivePatchConstants.DependsSection, isNeeded: true);
            BuildId xenDepends = Note(LivePatchConstants.XenDependsSection, isNeeded: false);
            if (file.Find(ElfSectionType.Symbols) is ElfSection symbols) _symbols = file.SymbolsOf(symbols);
            else Complain(0, "", "It has no symbols.");
            ImmutableArray<PatchedFunction> functions = ReadFunctions();
            (ImmutableArray<string> brought, ImmutableArray<string> open) = ReadSymbols();
            return new PayloadIdentity
            {
                Name = name,
                File = path,
                BuildId = own,
                Depends = depends,
                XenDepends = xenDepends,
                Functions = functions,
                NewSymbols = brought,
                OpenSymbols = open,
                Hooks =
                [
                    .. file.RealSections.Where(section => section.Name.StartsWith(HooksPrefix, StringComparison.Ordinal) && section.Header.Length > 0)
                        .Select(section => section.Name[HooksPrefix.Length..])
                        .Distinct(StringComparer.Ordinal),
                ],
                Complaints = _complaints.DrainToImmutable(),
            };
        }

        private void JudgeHeader()
        {
            Elf64Header header = file.Header;
            if (header.Type != (ushort)ElfFileType.Relocatable) Complain(Elf64Header.Offsets.Type, "", $"Its type is {header.Type}, and that of a payload {(int)ElfFileType.Relocatable}, a relocatable file.");
            if (header.Machine != (ushort)ElfMachine.X8664) Complain(Elf64Header.Offsets.Machine, "", $"It is for machine {header.Machine}, and payloads for {(int)ElfMachine.X8664}, x86-64.");
        }

        private BuildId Note(ReadOnlySpan<byte> sectionName, bool isNeeded)
        {
            string name = Encoding.Latin1.GetString(sectionName);
            if (file.Find(name) is not ElfSection section)
            {
                if (isNeeded) Complain(0, "", $"It has no section {name}.");
                return default;
            }

            if (BuildId.FromNote(section.Contents.Span, out string complaint) is BuildId id) return id;
            Complain(section.PlaceOf(0), name, $"The note in {name} cannot be read: {complaint}.");
            return default;
        }

        private ImmutableArray<PatchedFunction> ReadFunctions()
        {
            if (file.Find(LivePatchConstants.FuncsSection) is not ElfSection section) return [];
            ReadOnlySpan<byte> table = section.Contents.Span;
            if (table.Length < LivepatchFuncVersion1.Size)
            {
                Complain(section.PlaceOf(0), section.Name, $"The functions cannot be read: the section has {table.Length} bytes in the file, and one function takes {LivepatchFunc.Size}.");
                return [];
            }

            // Version 1, of Xen 4.13 and before, is shorter, and has the same fields at the same places as far as they go.
            bool isFirstVersion = LivepatchFuncVersion1.Read(table).Version == LivePatchConstants.PayloadVersion1;
            int size = isFirstVersion ? LivepatchFuncVersion1.Size : LivepatchFunc.Size;
            if (table.Length % size != 0) Complain(section.PlaceOf(0), section.Name, $"The functions have {table.Length} bytes, which is no multiple of {size}.");
            Dictionary<ulong, Elf64Relocation> relocations = RelocationsOf(section);
            var functions = ImmutableArray.CreateBuilder<PatchedFunction>(table.Length / size);
            int nameless = 0;
            for (int place = 0; place + size <= table.Length; place += size)
            {
                ReadOnlyMemory<byte> expected = isFirstVersion ? default : ExpectedBy(LivepatchFunc.Read(table[place..]).Expect);
                if (ReadFunction(LivepatchFuncVersion1.Read(table[place..]), expected, (ulong)place, relocations) is not PatchedFunction function)
                {
                    if (nameless++ == 0) Complain(section.PlaceOf((ulong)place), section.Name, $"Function {place / size} has neither an address nor a name that can be read.");
                    continue;
                }

                functions.Add(function);
            }

            return functions.ToImmutable();
        }

        /// <summary>What is known of the places in a section of functions; of several for one place, Xen keeps what the last one comes to.</summary>
        private Dictionary<ulong, Elf64Relocation> RelocationsOf(ElfSection section)
        {
            var relocations = new Dictionary<ulong, Elf64Relocation>();
            foreach (ElfSection table in file.RealSections.Where(table => table.Type == ElfSectionType.Relocations && table.Header.Info == (uint)section.Index))
                foreach (Elf64Relocation relocation in ElfFile.RelocationsOf(table))
                    if (relocation.Type == (uint)ElfX8664Relocation.Absolute64)
                        relocations[relocation.Offset] = relocation;
            return relocations;
        }

        private PatchedFunction? ReadFunction(LivepatchFuncVersion1 function, ReadOnlyMemory<byte> expected, ulong place, Dictionary<ulong, Elf64Relocation> relocations)
        {
            bool isFilled = function.NewAddr == 0;
            if (Target(LivepatchFunc.Offsets.NewAddr) is (ElfSymbol replacement, long behind))
            {
                isFilled = false;
                if (!replacement.IsUndefined) _newAddresses.Add((replacement.Entry.Section, unchecked(replacement.Entry.Value + (ulong)behind)));
            }

            string name = Target(LivepatchFunc.Offsets.Name) is (ElfSymbol text, long distance) ? TextAt(text.Entry.Section, unchecked(text.Entry.Value + (ulong)distance)) : "";
            if (Target(LivepatchFunc.Offsets.OldAddr) is (ElfSymbol { IsUndefined: true, Name.Length: > 0 } old, long offset))
                return new PatchedFunction(name.Length > 0 ? name : old.Name, old.Name, unchecked((ulong)offset), isFilled, expected);
            if (function.OldAddr != 0) return new PatchedFunction(name.Length > 0 ? name : $"0x{function.OldAddr:x}", Symbol: null, function.OldAddr, isFilled, expected);
            return name.Length > 0 ? new PatchedFunction(name, name, Address: 0, isFilled, expected) : null;

            (ElfSymbol Symbol, long Addend)? Target(int field) =>
                relocations.TryGetValue(place + (ulong)field, out Elf64Relocation relocation) && relocation.Symbol < (uint)_symbols.Length ? (_symbols[(int)relocation.Symbol], relocation.Addend) : null;
        }

        /// <summary>The text at a place in a section, as far as it may be a name; empty when there is none.</summary>
        private string TextAt(ushort section, ulong offset)
        {
            ReadOnlySpan<byte> texts = section < file.Sections.Length ? file.Sections[section].Contents.Span : [];
            if (offset >= (ulong)texts.Length) return "";
            return ElfFile.TextAt(texts[(int)offset..][..Math.Min(ElfFile.MaxNameLength, texts.Length - (int)offset)], 0) ?? "";
        }

        private static ReadOnlyMemory<byte> ExpectedBy(LivepatchExpectation expectation) =>
            expectation.Enabled ? expectation.Data.ToArray().AsMemory(0, Math.Min((int)expectation.Len, (int)LivePatchConstants.OpaqueSize)) : default(ReadOnlyMemory<byte>);

        /// <summary>The symbols that Xen takes for the payload's own, and those that it looks for elsewhere.</summary>
        /// <remarks>Source: is_payload_symbol and build_symbol_table in common/livepatch.c, 4.17.</remarks>
        private (ImmutableArray<string> New, ImmutableArray<string> Open) ReadSymbols()
        {
            var brought = new SortedSet<string>(StringComparer.Ordinal);
            var open = new SortedSet<string>(StringComparer.Ordinal);
            foreach (ElfSymbol symbol in _symbols.Skip(1).Where(symbol => symbol.Name.Length > 0))
            {
                ushort section = symbol.Entry.Section;
                if (symbol.IsUndefined)
                {
                    open.Add(symbol.Name);
                    continue;
                }

                if (section >= file.Sections.Length || !file.Sections[section].IsAllocated || _newAddresses.Contains((section, symbol.Entry.Value))) continue;
                if (file.Sections[section].Has(ElfSectionFlags.Merge) && symbol.Name.StartsWith(".L", StringComparison.Ordinal)) continue;
                brought.Add(symbol.Name.Length > MostOfName ? symbol.Name[..MostOfName] : symbol.Name);
            }

            return ([.. brought], [.. open]);
        }

        private void Complain(long offset, string path, string message) => _complaints.Add(new IdentityComplaint(offset, path, message));
    }
}
