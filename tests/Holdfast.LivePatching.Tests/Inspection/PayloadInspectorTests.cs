using System.Globalization;
using Holdfast.Abi.Elf;
using Holdfast.Abi.LivePatch;
using Holdfast.Content;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Inspection;
using Holdfast.LivePatching.Loading;

namespace Holdfast.LivePatching.Tests.Inspection;

public sealed class PayloadInspectorTests
{
    private static readonly PayloadTarget s_xen = new(SmallXen.Image, SmallXen.Image.Version!.Value, []);

    public static TheoryData<string> Kinds => ["whole", "draft", "merged", "version 1"];

    [Fact]
    public void A_function_is_described_by_its_relocations_when_there_is_no_hypervisor()
    {
        PayloadInspection payload = PayloadInspector.Inspect("whole", SmallPayloads.Whole);
        Assert.Equal((PayloadKind.LivePatch, 0), (payload.Kind, payload.Damage.Total));
        InspectedFunction answer = payload.Functions.Items[0];
        Assert.Equal(("answer", null, "new_answer", null), (answer.Name, answer.Old?.Text, answer.New?.Text, answer.New?.Address));
        Assert.Equal((26ul, 31ul, "5389fb"), (answer.OldSize, answer.NewSize, Convert.ToHexStringLower(answer.Expected!.Value.AsSpan())));
        InspectedFunction guarded = payload.Functions.Items[1];
        Assert.Equal(("guarded", "guarded", null, 9ul), (guarded.Name, guarded.Old?.Text, guarded.New?.Text, guarded.NewSize));
        Assert.Empty(answer.Code);
    }

    [Fact]
    public void A_function_has_addresses_a_place_to_be_patched_and_an_expectation_that_holds_when_there_is_a_hypervisor()
    {
        PayloadInspection payload = PayloadInspector.Inspect("whole", SmallPayloads.Whole, s_xen);
        Assert.Empty(payload.Review!.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Id} {finding.Message}"));
        InspectedFunction answer = payload.Functions.Items[0];
        Assert.Equal((SmallXen.Text + SmallXen.Answer, (ulong?)26, 0, 5), (answer.OldAddress, answer.OldSymbolSize, answer.PatchOffset, answer.PatchLength));
        Assert.Equal(answer.Expected!.Value.ToArray(), answer.Found!.Value.ToArray());
        InspectedFunction guarded = payload.Functions.Items[1];
        Assert.Equal((4, 5), (guarded.PatchOffset, guarded.PatchLength));
    }

    [Fact]
    public void Old_and_new_code_stand_beside_each_other_by_what_they_refer_to()
    {
        PayloadInspection payload = PayloadInspector.Inspect("whole", SmallPayloads.Whole, s_xen);
        Assert.Equal(
        [
            "Same     push    %rbx",
            "Same     mov     %edi,%ebx",
            "Same     test    %edi,%edi",
            "Same     je      +0x13",
            "Added    cmp     $0x64,%edi",
            "Added    ja      +0x18",
            "Same     lea     \"asked for %d\\n\"(%rip),%rdi",
            "Same     call    printk",
            "Same     mov     $0x2a,%eax",
            "Same     pop     %rbx",
            "Same     ret",
        ], payload.Functions.Items[0].Code.Select(row => $"{row.Kind,-9}{(row.Old ?? row.New)!.Text}"));
        Assert.Equal([true, true, true, false], payload.Functions.Items[0].Code.Take(4).Select(row => row.Old!.IsPatchSite));
    }

    [Fact]
    public void A_function_that_is_filled_stands_beside_what_is_left_of_it()
    {
        PayloadInspection payload = PayloadInspector.Inspect("whole", SmallPayloads.Whole, s_xen);
        Assert.Equal(["endbr64|endbr64", "mov     $0x1,%eax|nopl    (%rax,%rax)", "xor     %eax,%eax|xor     %eax,%eax", "ret|ret"],
            payload.Functions.Items[1].Code.Select(row => $"{row.Old!.Text}|{row.New!.Text}"));
    }

    [Fact]
    public void What_another_payload_put_there_is_what_is_compared()
    {
        var findings = new DiagnosticBag();
        LoadedPayload below = PayloadLoader.Load("below", SmallPayloads.Whole, new LoadEnvironment { Xen = SmallXen.Image, Version = s_xen.Version }, findings).Payload!;
        InspectedFunction answer = PayloadInspector.Inspect("above", SmallPayloads.Version2Alone, s_xen with { Loaded = [below] }).Functions.Items[0];
        Assert.Equal("below", answer.PatchedBy);
        Assert.Equal(["Removed", "Removed"], answer.Code.Where(row => row.Kind != CodeRowKind.Same).Select(row => row.Kind.ToString()));
    }

    [Fact]
    public void Hooks_notes_metadata_and_tables_are_decoded()
    {
        PayloadInspection payload = PayloadInspector.Inspect("whole", SmallPayloads.Whole);
        Assert.Equal([("load", "on_load")], payload.Hooks.Items.Select(hook => (hook.Kind, hook.Function!.Text)));
        Assert.Equal("aabbccdd", payload.BuildId!.Id.ToString());
        Assert.Equal(payload.XenDepends!.Id, payload.Depends!.Id);
        Assert.Equal(["author=somebody", "xsa=0"], payload.Metadata.Items);
        InspectedBugFrame bug = Assert.Single(payload.BugFrames.Items);
        Assert.Equal(("bug", ".text+0x20", 300, "common/answer.c"), (bug.Kind, bug.Instruction!.Text, bug.Line, bug.Subject));
        InspectedAlternative alternative = Assert.Single(payload.Alternatives.Items);
        Assert.Equal((".text+0x22", ".altinstr_replacement", 308, false), (alternative.Original!.Text, alternative.Replacement!.Text, alternative.Feature, alternative.IsForAbsence));
        InspectedException exception = Assert.Single(payload.Exceptions.Items);
        Assert.Equal(("new_answer+0x13", "new_answer+0x18"), (exception.Instruction!.Text, exception.Continuation!.Text));
    }

    [Fact]
    public void Symbols_are_told_apart_by_what_they_are_to_those_who_load_the_payload()
    {
        Assert.Equal(
            ["new_answer Overriding", "on_load New", "printk Open", "guarded Open"],
            PayloadInspector.Inspect("whole", SmallPayloads.Whole).Symbols.Items.Select(symbol => $"{symbol.Name} {symbol.Kind}"));
        Assert.Equal(
            ["new_answer Overriding", "on_load New", "printk Hypervisor", "guarded Hypervisor"],
            PayloadInspector.Inspect("whole", SmallPayloads.Whole, s_xen).Symbols.Items.Select(symbol => $"{symbol.Name} {symbol.Kind}"));
    }

    [Fact]
    public void A_draft_of_xsplice_is_decoded_and_explained()
    {
        PayloadInspection payload = PayloadInspector.Inspect("draft", SmallPayloads.XspliceDraft);
        Assert.Equal(PayloadKind.Xsplice, payload.Kind);
        Assert.Contains("No release looks at the old names", payload.Explanation, StringComparison.Ordinal);
        InspectedFunction function = Assert.Single(payload.Functions.Items);
        Assert.Equal(("answer", "new_answer", 26ul, 26ul, null), (function.Name, function.New?.Text, function.OldSize, function.NewSize, function.Version));
        Assert.NotNull(payload.Depends?.Id);
    }

    [Fact]
    public void Xsplice_as_it_was_merged_has_functions_of_version_1()
    {
        PayloadInspection payload = PayloadInspector.Inspect("merged", SmallPayloads.XspliceMerged);
        InspectedFunction function = Assert.Single(payload.Functions.Items);
        Assert.Equal((PayloadKind.Xsplice, "answer", "new_answer", (byte?)1), (payload.Kind, function.Name, function.New?.Text, function.Version));
    }

    [Fact]
    public void Version_1_is_decoded_and_explained()
    {
        PayloadInspection payload = PayloadInspector.Inspect("old", SmallPayloads.Version1);
        InspectedFunction function = Assert.Single(payload.Functions.Items);
        Assert.Equal((PayloadKind.LivePatchVersion1, "answer", "new_answer", (byte?)1), (payload.Kind, function.Name, function.New?.Text, function.Version));
        Assert.Contains("for Xen 4.7 to 4.13", payload.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_live_patch_is_called_what_it_is()
    {
        Assert.Equal(PayloadKind.NoElf, PayloadInspector.Inspect("", "no ELF file"u8.ToArray()).Kind);
        Assert.Equal(PayloadKind.NoElf, PayloadInspector.Inspect("", ReadOnlyMemory<byte>.Empty).Kind);
        Assert.Equal(PayloadKind.OtherElf, PayloadInspector.Inspect("", SmallXen.File).Kind);
        Assert.Contains("--xen", PayloadInspector.Inspect("", SmallXen.File).Explanation, StringComparison.Ordinal);
        Assert.Equal(PayloadKind.ObjectFile, PayloadInspector.Inspect("", new ElfBuilder(ElfFileType.Relocatable).Build()).Kind);
    }

    [Fact]
    public void A_relocation_by_a_symbol_that_is_not_there_is_shown_as_such_and_not_as_no_address()
    {
        byte[] bytes = [.. SmallPayloads.Whole];
        ElfSection table = ElfFile.Read(bytes)!.Find(".rela.livepatch.funcs")!;
        (ElfFile.RelocationsOf(table).ElementAt(1) with { Symbol = 99 }).Write(bytes.AsSpan((int)table.PlaceOf((ulong)Elf64Relocation.Size)));
        Assert.Equal("symbol 99, which is not there", PayloadInspector.Inspect("whole", bytes).Functions.Items[0].New?.Text);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_throws_whichever_byte_is_another(string kind)
    {
        byte[] bytes = BytesOf(kind);
        for (int i = 0; i < bytes.Length; i++)
        {
            byte before = bytes[i];
            foreach (byte other in (byte[])[0, (byte)~before])
            {
                bytes[i] = other;
                Look(bytes, $"byte {i} is 0x{other:x2}");
            }

            bytes[i] = before;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_throws_wherever_the_file_ends(string kind)
    {
        byte[] bytes = BytesOf(kind);
        for (int length = 0; length < bytes.Length; length++)
        {
            PayloadInspection payload = Look(bytes.AsMemory(0, length).ToArray(), $"the file has {length} bytes");
            if (length >= 4) Assert.NotEqual(0, payload.Damage.Total);
        }
    }

    [Fact]
    public void Lists_are_limited_and_say_how_many_there_are()
    {
        const int many = 20_000;
        var elf = new ElfBuilder(ElfFileType.Relocatable);
        int text = elf.Section(".text", ElfSectionFlags.Allocated | ElfSectionFlags.Execute, new byte[64]);
        int functions = elf.Section(".livepatch.funcs", ElfSectionFlags.Allocated | ElfSectionFlags.Write, new byte[many * LivepatchFunc.Size]);
        elf.Section(".livepatch.hooks.load", ElfSectionFlags.Allocated, new byte[many * LivepatchHook.Size]);
        elf.Section(".bug_frames.0", ElfSectionFlags.Allocated, new byte[many * LivepatchBugFrame.Size]);
        elf.Section(".altinstructions", ElfSectionFlags.Allocated, new byte[many * LivepatchAlternative.Size]);
        elf.Section(".ex_table", ElfSectionFlags.Allocated, new byte[many * LivepatchException.Size]);
        elf.Section(".modinfo", ElfSectionFlags.Allocated, [.. Enumerable.Repeat("a\0"u8.ToArray(), many).SelectMany(text => text)]);
        for (int i = 0; i < many; i++)
        {
            int symbol = elf.Symbol(string.Create(CultureInfo.InvariantCulture, $"symbol{i}"), text, (ulong)i);
            elf.Relocate(functions, i, ElfX8664Relocation.Absolute64, symbol);
        }

        PayloadInspection payload = PayloadInspector.Inspect("many", elf.Build(), s_xen);
        Assert.Equal(
            [many, many, many, many, many, many, many, many],
            [payload.Functions.Total, payload.Hooks.Total, payload.BugFrames.Total, payload.Alternatives.Total, payload.Exceptions.Total, payload.Metadata.Total, payload.Symbols.Total, payload.Relocations.Total]);
        Assert.All([payload.Functions.Omitted, payload.Hooks.Omitted, payload.BugFrames.Omitted, payload.Alternatives.Omitted, payload.Exceptions.Omitted, payload.Metadata.Omitted, payload.Symbols.Omitted, payload.Relocations.Omitted],
            omitted => Assert.InRange(omitted, 1, many));
    }

    [Fact]
    public void Tables_that_stand_on_top_of_each_other_are_not_counted_for_ever()
    {
        var elf = new ElfBuilder(ElfFileType.Relocatable);
        elf.Section(".livepatch.funcs", ElfSectionFlags.Allocated | ElfSectionFlags.Write, []);
        byte[] relocations = new byte[43_690 * Elf64Relocation.Size];
        for (int i = 0; i < 200; i++) elf.Section($".rela{i}", ElfSectionFlags.Merge, [], type: ElfSectionType.Relocations);
        elf.Section(".bytes", ElfSectionFlags.Merge, relocations);
        byte[] file = elf.Build();
        ElfFile read = ElfFile.Read(file)!;
        Elf64SectionHeader whole = read.Find(".bytes")!.Header;
        foreach (ElfSection section in read.RealSections.Where(section => section.Type == ElfSectionType.Relocations))
            (section.Header with { Offset = whole.Offset, Length = whole.Length, EntrySize = 24, Info = 1 }).Write(file.AsSpan((int)section.HeaderOffset));

        PayloadInspection payload = PayloadInspector.Inspect("deep", file);
        Assert.Contains(payload.Damage.Items, sentence => sentence.StartsWith("There are more than 1048576 relocations", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_that_overlap_take_no_more_than_a_few_times_the_files_length()
    {
        var elf = new ElfBuilder(ElfFileType.Relocatable);
        elf.Section(".livepatch.funcs", ElfSectionFlags.Allocated | ElfSectionFlags.Write, []);
        for (int i = 0; i < 20_000; i++) elf.Symbol(i == 0 ? new string('x', 4000) : "", 1, 0);
        byte[] file = elf.Build();
        ElfFile read = ElfFile.Read(file)!;
        ElfSection table = read.Find(ElfSectionType.Symbols)!;
        foreach (ElfSymbol symbol in read.SymbolsOf(table).Skip(1))
            (symbol.Entry with { Name = 1 + (uint)(symbol.Index % 100) }).Write(file.AsSpan((int)table.PlaceOf((ulong)symbol.Index * table.Header.EntrySize)));

        read = ElfFile.Read(file)!;
        Assert.InRange(read.SymbolsOf(read.Find(ElfSectionType.Symbols)!).Sum(symbol => (long)symbol.Name.Length), 1, 5L * file.Length);
        PayloadInspector.Inspect("names", file, s_xen);
    }

    private static PayloadInspection Look(byte[] bytes, string what)
    {
        try
        {
            PayloadInspector.Inspect("payload", bytes, s_xen);
            return PayloadInspector.Inspect("payload", bytes);
        }
        catch (Exception exception)
        {
            Assert.Fail($"{what}: {exception}");
            throw;
        }
    }

    private static byte[] BytesOf(string kind) => kind switch
    {
        "whole" => [.. SmallPayloads.Whole],
        "draft" => [.. SmallPayloads.XspliceDraft],
        "merged" => [.. SmallPayloads.XspliceMerged],
        _ => [.. SmallPayloads.Version1],
    };
}
