using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Tests.Elf;

public sealed class ElfWriterTests
{
    private const string NoBinutils = "There are no binutils here.";

    [Fact]
    public void What_is_written_is_read_back()
    {
        ElfFile file = ElfFile.Read(TestPayload.Bytes)!;
        Assert.Equal(
            ["", ".text", ".rodata.str", ".livepatch.funcs", ".rela.livepatch.funcs", ".bss", ".note.gnu.build-id", ".livepatch.depends", ".livepatch.xen_depends", ".symtab", ".strtab", ".shstrtab"],
            file.Sections.Select(section => section.Name));
        Assert.Equal([0xb8, 0x2a, 0, 0, 0, 0xc3], file.Find(".text")!.Contents.ToArray());
        Assert.Equal((ElfSectionType.Zeros, 64UL, 32UL), (file.Find(".bss")!.Type, file.Find(".bss")!.Header.Length, file.Find(".bss")!.Header.Alignment));
        Assert.All(file.RealSections, section => Assert.Equal(0UL, section.Header.Offset % section.Header.Alignment));
        Assert.Equal(Convert.ToHexStringLower(TestPayload.BuildId), BuildId.FromNote(file.Find(".note.gnu.build-id")!.Contents.Span, out _).ToString());

        ImmutableArray<ElfSymbol> symbols = file.SymbolsOf(file.Find(ElfSectionType.Symbols)!);
        Assert.Equal(["", "", "new_extra_version"], symbols.Select(symbol => symbol.Name));
        Assert.Equal(2U, file.Find(ElfSectionType.Symbols)!.Header.Info);
        Assert.Equal(
            [(LivepatchFunc.Offsets.Name, "", 2), (LivepatchFunc.Offsets.NewAddr, "new_extra_version", 1)],
            ElfFile.RelocationsOf(file.Find(".rela.livepatch.funcs")!).Select(entry => ((int)entry.Offset, symbols[(int)entry.Symbol].Name, (int)symbols[(int)entry.Symbol].Entry.Section)));
    }

    [Fact]
    public void It_is_the_same_file_every_time() => Assert.Equal(TestPayload.Bytes, TestPayload.Write().ToArray());

    [Fact]
    public void Any_sections_and_symbols_are_read_back()
    {
        Gen<(string Name, byte[] Contents, int Alignment)> section =
            from name in Gen.Elements(".text", ".data", ".rodata", "", "a section with blanks")
            from contents in Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf()
            from alignment in Gen.Choose(0, 6)
            select (name, contents, 1 << alignment);
        Prop.ForAll(section.ArrayOf().ToArbitrary(), sections =>
        {
            var writer = new ElfWriter();
            foreach ((string name, byte[] contents, int alignment) in sections)
            {
                ElfNewSection added = writer.AddSection(name, ElfSectionType.Program, ElfSectionFlags.Allocated, contents, (ulong)alignment);
                ElfNewSymbol symbol = writer.AddSymbol($"{name}+{contents.Length}", added, binding: contents.Length % 2 == 0 ? ElfSymbolBinding.Local : ElfSymbolBinding.Global);
                if (contents.Length > 8) added.Relocate(0, symbol, ElfX8664Relocation.Absolute64, contents.Length);
            }

            ElfFile file = ElfFile.Read(writer.ToArray())!;
            ElfSection[] read = [.. file.RealSections.Where(found => found.Type == ElfSectionType.Program)];
            Assert.Equal(sections.Select(one => (one.Name, Convert.ToHexString(one.Contents), (ulong)one.Alignment)), read.Select(one => (one.Name, Convert.ToHexString(one.Contents.Span), one.Header.Alignment)));
            ImmutableArray<ElfSymbol> symbols = file.SymbolsOf(file.Find(ElfSectionType.Symbols)!);
            foreach (ElfSection table in file.RealSections.Where(found => found.Type == ElfSectionType.Relocations))
            {
                ElfSection target = file.Sections[(int)table.Header.Info];
                Elf64Relocation relocation = Assert.Single(ElfFile.RelocationsOf(table));
                Assert.Equal((target.Contents.Length, $"{target.Name}+{target.Contents.Length}"), ((int)relocation.Addend, symbols[(int)relocation.Symbol].Name));
            }

            Assert.Equal(ElfExtent.EndOf(file, out _), file.Bytes.Length);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_section_is_added_and_nothing_else_moves()
    {
        ElfFile before = ElfFile.Read(TestPayload.Bytes)!;
        ElfFile after = ElfFile.Read(Added(before, ".comment", "hello"u8))!;
        Assert.Equal("hello"u8.ToArray(), after.Sections[^1].Contents.ToArray());
        Assert.Equal(before.Sections.Length + 1, after.Sections.Length);
        foreach (ElfSection section in before.RealSections.Where(section => section.Name != ".shstrtab"))
        {
            ElfSection same = after.Sections[section.Index];
            Assert.Equal((section.Name, section.Header), (same.Name, same.Header));
            Assert.Equal(section.Contents.ToArray(), same.Contents.ToArray());
        }
    }

    [Fact]
    public void A_section_that_is_there_is_replaced_in_its_place()
    {
        ElfFile once = ElfFile.Read(Added(ElfFile.Read(TestPayload.Bytes)!, ".comment", "hello"u8))!;
        Assert.Equal(Added(ElfFile.Read(TestPayload.Bytes)!, ".comment", "good day"u8), Added(once, ".comment", "good day"u8));
        ElfFile twice = ElfFile.Read(Added(once, ".bss", "zeros"u8))!;
        Assert.Equal((once.Sections.Length, "zeros", once.Find(".bss")!.Index), (twice.Sections.Length, Encoding.ASCII.GetString(twice.Find(".bss")!.Contents.Span), twice.Find(".bss")!.Index));
    }

    [Fact]
    public void A_table_of_names_that_symbols_use_too_goes_on_as_it_began()
    {
        // As clang writes it: one table for the names of sections and of symbols.
        byte[] bytes = [.. TestPayload.Bytes];
        ElfSection symbols = ElfFile.Read(bytes)!.Find(ElfSectionType.Symbols)!;
        (symbols.Header with { Link = (uint)ElfFile.Read(bytes)!.Sections[^1].Index }).Write(bytes.AsSpan((int)symbols.HeaderOffset));
        ElfFile before = ElfFile.Read(bytes)!;
        ElfFile after = ElfFile.Read(Added(before, ".comment", "hello"u8))!;
        Assert.Equal(before.SymbolsOf(before.Find(".symtab")!), after.SymbolsOf(after.Find(".symtab")!));
    }

    [Fact]
    public void A_file_whose_headers_stand_before_its_sections_keeps_all_of_them()
    {
        // As assemblers wrote it once: the names and the headers of sections before the symbols.
        ElfFile file = ElfFile.Read(TestPayload.Bytes)!;
        ulong moved = (ulong)TestPayload.Bytes.Length;
        ElfSection text = file.Find(".text")!;
        byte[] bytes = [.. TestPayload.Bytes, .. text.Contents.Span];
        (text.Header with { Offset = moved }).Write(bytes.AsSpan((int)text.HeaderOffset));
        ElfFile after = ElfFile.Read(Added(ElfFile.Read(bytes)!, ".comment", "hello"u8))!;
        Assert.Equal((moved, Convert.ToHexString(text.Contents.Span)), (after.Find(".text")!.Header.Offset, Convert.ToHexString(after.Find(".text")!.Contents.Span)));
        Assert.Equal(bytes.AsSpan(Elf64Header.Size), after.Bytes.Span[Elf64Header.Size..bytes.Length]);
    }

    [Fact]
    public void What_has_names_without_an_end_is_refused()
    {
        byte[] bytes = [.. TestPayload.Bytes];
        Elf64SectionHeader names = ElfFile.Read(bytes)!.Find(".shstrtab")!.Header;
        bytes[(int)(names.Offset + names.Length) - 1] = (byte)'x';
        Assert.Null(ElfAddition.WithSection(ElfFile.Read(bytes)!, "new", default, [], out _, out string complaint));
        Assert.Equal("Its sections have no names, or the last of them does not end.", complaint);
    }

    [Fact]
    public void Readelf_has_nothing_to_say_against_it()
    {
        var files = new Dictionary<string, byte[]> { ["new"] = TestPayload.Bytes, ["added"] = Added(ElfFile.Read(TestPayload.Bytes)!, ".comment", "hello"u8) };
        (int status, string output) = Tool.Run(NoBinutils, "readelf", ["-W", "-a", "@new", "@added"], files);
        Assert.Equal(0, status);
        Assert.DoesNotContain("Warning", output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Error", output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(".rela.livepatch.funcs RELA", output, StringComparison.Ordinal);
        Assert.Contains("R_X86_64_64", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Objcopy_copies_it_section_by_section()
    {
        byte[] added = Added(ElfFile.Read(TestPayload.Bytes)!, ".comment", "hello"u8);
        var files = new Dictionary<string, byte[]> { ["in"] = added, ["out"] = [] };
        Assert.Equal((0, ""), Tool.Run(NoBinutils, "objcopy", ["@in", "@out"], files));
        ElfFile before = ElfFile.Read(added)!;
        ElfFile after = ElfFile.Read(files["out"])!;
        string[] tables = [".symtab", ".strtab", ".shstrtab", ".rela.livepatch.funcs"];
        foreach (ElfSection section in before.RealSections.Where(section => !tables.Contains(section.Name)))
            Assert.Equal(section.Contents.ToArray(), after.Find(section.Name)!.Contents.ToArray());
        Assert.Contains(after.SymbolsOf(after.Find(ElfSectionType.Symbols)!), symbol => symbol.Name == "new_extra_version");
    }

    private static byte[] Added(ElfFile file, string name, ReadOnlySpan<byte> contents)
    {
        byte[]? result = ElfAddition.WithSection(file, name, new Elf64SectionHeader { Type = (uint)ElfSectionType.Program, Alignment = 4 }, contents, out int place, out string complaint);
        Assert.Equal("", complaint);
        Assert.Equal(contents.ToArray(), result![place..(place + contents.Length)]);
        return result;
    }
}
