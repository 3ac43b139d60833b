using Holdfast.LivePatching.Checking;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Loading;

namespace Holdfast.LivePatching.Inspection;

/// <summary>Says what is in a payload. A damaged one is described as far as it can be read, and none makes it throw.</summary>
public static class PayloadInspector
{
    /// <summary>The most bytes of a file that are read, which is far more than Xen takes.</summary>
    public const int MaxLength = 16 << 20;

    private const string OldPrefix = ".xsplice.";
    private const string Prefix = ".livepatch.";

    /// <summary>Describes a payload.</summary>
    /// <param name="name">What it is to be called.</param>
    /// <param name="bytes">The file, or its start. It is kept.</param>
    /// <param name="target">What to look at it against; null to describe the file alone.</param>
    public static PayloadInspection Inspect(string name, ReadOnlyMemory<byte> bytes, PayloadTarget? target = null)
    {
        var damage = new DamageReport();
        if (ElfFile.Read(bytes) is not ElfFile file) return WithoutFile(bytes, damage);
        damage.Look(file);
        PayloadKind kind = KindOf(file);
        PayloadCheckReport? review = target is null || kind is PayloadKind.OtherElf or PayloadKind.Unreadable or PayloadKind.ObjectFile ? null : PayloadChecker.Check(name, bytes, target.Xen, target.Version, target.Loaded);
        var view = new PayloadView(file, target, review?.Payload);
        var tables = new TableInspector(view);
        var symbols = new SymbolInspector(view);
        foreach ((ElfSection section, int size) in tables.Tables()) damage.Look(section, size);

        Listing<InspectedFunction> functions = Listing<InspectedFunction>.Empty;
        if (FunctionsOf(file) is ElfSection table)
        {
            damage.Look(table, FunctionInspector.ElementSize(kind, table.Contents.Span));
            functions = new FunctionInspector(view, kind).Read(table);
        }

        Listing<InspectedRelocation> relocations = symbols.Relocations(out ImmutableArray<RelocationCount> counts, out string? remark);
        if (remark is not null) damage.Add($"{remark}");
        return new PayloadInspection
        {
            Kind = kind,
            Explanation = Explain(kind, file, functions),
            Length = bytes.Length,
            BuildId = Note(file, LivePatchConstants.BuildIdSection, damage),
            Depends = Note(file, LivePatchConstants.DependsSection, damage) ?? Note(file, LivePatchConstants.DependsSectionXsplice, damage),
            XenDepends = Note(file, LivePatchConstants.XenDependsSection, damage),
            Signature = SignatureOf(file),
            Review = review,
            Functions = functions,
            Hooks = tables.Hooks(),
            Metadata = tables.Metadata(),
            Symbols = symbols.Symbols(functions),
            RelocationCounts = counts,
            Relocations = relocations,
            Sections = symbols.Sections(),
            BugFrames = tables.BugFrames(),
            Alternatives = tables.Alternatives(),
            Exceptions = tables.Exceptions(),
            Damage = damage.ToListing(),
        };
    }

    private static PayloadInspection WithoutFile(ReadOnlyMemory<byte> bytes, DamageReport damage)
    {
        if (new ByteReader(bytes.Span).U32() != Elf64Header.ExpectedMagic) return new PayloadInspection { Kind = PayloadKind.NoElf, Length = bytes.Length };
        string? explanation = null;
        if (bytes.Length < Elf64Header.Size)
        {
            damage.Add($"The file has {bytes.Length} bytes, and an ELF header {Elf64Header.Size}.");
        }
        else
        {
            Elf64Header header = Elf64Header.Read(bytes.Span);
            damage.Add($"The class of the file is {header.Width} and its byte order {header.Data}, and what is read here is {Elf64Header.ExpectedWidth}, 64 bits, and {Elf64Header.LittleEndian}, little-endian.");
            explanation = "It is an ELF file, and none for x86-64, which alone has live patches here.";
        }

        return new PayloadInspection { Kind = explanation is null ? PayloadKind.Unreadable : PayloadKind.OtherElf, Explanation = explanation, Length = bytes.Length, Damage = damage.ToListing() };
    }

    private static ElfSection? FunctionsOf(ElfFile file) => file.Find(LivePatchConstants.FuncsSection) ?? file.Find(LivePatchConstants.FuncsSectionXsplice);

    private static PayloadKind KindOf(ElfFile file)
    {
        if (file.Header.Type == (ushort)ElfFileType.Relocatable && file.RealSections.All(section => section.Name.Length == 0)) return PayloadKind.Unreadable;
        bool isToday = file.RealSections.Any(section => section.Name.StartsWith(Prefix, StringComparison.Ordinal));
        if (!isToday && file.RealSections.Any(section => section.Name.StartsWith(OldPrefix, StringComparison.Ordinal))) return PayloadKind.Xsplice;
        if (!isToday) return file.Header.Type == (ushort)ElfFileType.Relocatable ? PayloadKind.ObjectFile : PayloadKind.OtherElf;
        return file.Find(LivePatchConstants.FuncsSection) is ElfSection table && FunctionInspector.IsOfVersion1(table.Contents.Span) ? PayloadKind.LivePatchVersion1 : PayloadKind.LivePatch;
    }

    private static string? Explain(PayloadKind kind, ElfFile file, Listing<InspectedFunction> functions) => kind switch
    {
        PayloadKind.Xsplice =>
            "It is a payload of xSplice, as live patching was called until the weeks before Xen 4.7 was released: .xsplice.funcs is .livepatch.funcs today, .xsplice.depends .livepatch.depends, and .xsplice.hooks "
            + ".livepatch.hooks. No release looks at the old names, so that none loads it: it is to be built again.",
        PayloadKind.LivePatchVersion1 =>
            $"Its functions are of version 1, of {LivepatchFuncVersion1.Size} bytes each and without an expectation, for Xen 4.7 to 4.13. Later versions take version {LivePatchConstants.PayloadVersion2} alone, and refuse it: it is to be built again.",
        PayloadKind.LivePatch when file.Header.Machine != (ushort)ElfMachine.X8664 =>
            $"It is for machine {file.Header.Machine}, and what is known here are live patches for x86-64, {(ushort)ElfMachine.X8664}.",
        PayloadKind.LivePatch when file.Header.Type != (ushort)ElfFileType.Relocatable =>
            $"It has the sections of a live patch, and its type is {file.Header.Type} instead of {(ushort)ElfFileType.Relocatable}, a relocatable file: Xen refuses it.",
        PayloadKind.LivePatch when functions.Items.FirstOrDefault(function => function.Version != LivePatchConstants.PayloadVersion2) is InspectedFunction odd =>
            $"Its functions have the layout of version {LivePatchConstants.PayloadVersion2}, and {odd.Title} says version {odd.Version}: Xen refuses it.",
        PayloadKind.ObjectFile => "It is an object file with nothing in it that live patching looks for.",
        PayloadKind.OtherElf when file.Header.Type == (ushort)ElfFileType.Executable =>
            "It is a program, and a live patch is a relocatable file. If it is xen-syms, it goes behind --xen.",
        PayloadKind.OtherElf => "It is an ELF file that is not relocatable, and a live patch is.",
        _ => null,
    };

    private static InspectedNote? Note(ElfFile file, ReadOnlySpan<byte> name, DamageReport damage)
    {
        if (file.Find(name) is not ElfSection section) return null;
        BuildId? id = BuildId.FromNote(section.Contents.Span, out string complaint);
        if (id is null) damage.Add($"{section.Name} holds no build id: {complaint}.");
        return new InspectedNote(section.Name, id, id is null ? complaint : null);
    }

    private static string? SignatureOf(ElfFile file)
    {
        if (file.Find(LivePatchConstants.SignatureSection) is ElfSection section) return section.Name;
        return file.Bytes.Span.LastIndexOf(LivePatchConstants.AppendedSignatureMarker) >= 0 ? "appended" : null;
    }
}
