using System.Text;
using Holdfast.Abi;
using Holdfast.Abi.Elf;
using Holdfast.Abi.LivePatch;

namespace Holdfast.LivePatching.Tests.Inspection;

/// <summary>Payloads for the small hypervisor, one of each kind.</summary>
internal static class SmallPayloads
{
    private const ElfSectionFlags Code = ElfSectionFlags.Allocated | ElfSectionFlags.Execute;
    private const ElfSectionFlags Data = ElfSectionFlags.Allocated | ElfSectionFlags.Write;
    private const ElfSectionFlags Constant = ElfSectionFlags.Allocated;
    private const int Line = 300;

    /// <summary>The new function: it says nothing when it is asked for more than 100.</summary>
    public static byte[] NewAnswer { get; } = SmallXen.AnswerCode([0x83, 0xff, 0x64, 0x77, 0x0c]);

    /// <summary>A payload that replaces a function, fills another with NOPs, and has one of everything else.</summary>
    public static byte[] Whole { get; } = BuildWhole();

    /// <summary>A payload of a draft of xSplice.</summary>
    public static byte[] XspliceDraft { get; } = BuildOld(".xsplice.funcs", ".xsplice.depends", Element(new XsplicePatchFuncDraft { NewSize = 26, OldSize = 26 }), XsplicePatchFuncDraft.Offsets.NewAddr, XsplicePatchFuncDraft.Offsets.Name);

    /// <summary>A payload of xSplice as it was merged.</summary>
    public static byte[] XspliceMerged { get; } = BuildOld(".xsplice.funcs", ".xsplice.depends", Version1Element(), LivepatchFuncVersion1.Offsets.NewAddr, LivepatchFuncVersion1.Offsets.Name);

    /// <summary>A payload of version 1.</summary>
    public static byte[] Version1 { get; } = BuildOld(".livepatch.funcs", ".livepatch.depends", Version1Element(), LivepatchFuncVersion1.Offsets.NewAddr, LivepatchFuncVersion1.Offsets.Name);

    /// <summary>A payload of today that puts the old function back in place of whatever is there.</summary>
    public static byte[] Version2Alone { get; } = BuildOld(
        ".livepatch.funcs", ".livepatch.depends", Element(new LivepatchFunc { NewSize = 26, OldSize = 26, Version = 2 }), LivepatchFunc.Offsets.NewAddr, LivepatchFunc.Offsets.Name, ".livepatch.xen_depends", "answer_again");

    /// <summary>A structure's bytes.</summary>
    public static byte[] Element<T>(T structure) where T : struct, IAbiStructure<T>
    {
        byte[] bytes = new byte[T.Layout.Size];
        structure.Write(bytes);
        return bytes;
    }

    private static byte[] Version1Element() => Element(new LivepatchFuncVersion1 { NewSize = 26, OldSize = 26, Version = 1 });

    private static byte[] BuildOld(string functions, string depends, byte[] element, int newPlace, int namePlace, string? xenDepends = null, string newName = "new_answer")
    {
        var elf = new ElfBuilder(ElfFileType.Relocatable);
        int text = elf.Section(".text", Code, SmallXen.AnswerCode([]), 16);
        int names = elf.Section(".rodata.str1.1", Constant, Encoding.ASCII.GetBytes("answer\0asked for %d\n\0"));
        int table = elf.Section(functions, Data, element, 8);
        elf.Section(depends, Constant, SmallXen.Note(SmallXen.BuildId), 4, type: ElfSectionType.Notes);
        if (xenDepends is not null) elf.Section(xenDepends, Constant, SmallXen.Note(SmallXen.BuildId), 4, type: ElfSectionType.Notes);
        elf.Section(".note.gnu.build-id", Constant, SmallXen.Note([1, 2, 3, 4]), 4, type: ElfSectionType.Notes);
        elf.Relocate(table, newPlace, ElfX8664Relocation.Absolute64, elf.Symbol(newName, text, 0, 26));
        elf.Relocate(table, namePlace, ElfX8664Relocation.Absolute64, elf.SectionSymbol(names));
        elf.Relocate(text, 0xa, ElfX8664Relocation.Relative32, elf.SectionSymbol(names), 7 - 4);
        elf.Relocate(text, 0xf, ElfX8664Relocation.Plt32, elf.Undefined("printk"), -4);
        return elf.Build();
    }

    private static byte[] BuildWhole()
    {
        byte[] text = [.. NewAnswer, 0xc3, 0x0f, 0x0b, 0x0f, 0x1f, 0x00];
        int hookPlace = NewAnswer.Length;
        LivepatchExpectation expectation = new() { Enabled = true, Len = 3, Data = ExpectedStart() };
        byte[] functions =
        [
            .. Element(new LivepatchFunc { NewSize = (uint)NewAnswer.Length, OldSize = 26, Version = 2, Expect = expectation }),
            .. Element(new LivepatchFunc { NewSize = 9, OldSize = 12, Version = 2 }),
        ];

        var elf = new ElfBuilder(ElfFileType.Relocatable);
        int code = elf.Section(".text", Code, text, 16);
        int replacements = elf.Section(".altinstr_replacement", Code, [0x0f, 0x01, 0xca]);
        int texts = elf.Section(".rodata.str1.1", Constant | ElfSectionFlags.Merge | ElfSectionFlags.Strings, Encoding.ASCII.GetBytes("asked for %d\n\0answer\0guarded\0common/answer.c\0"));
        int table = elf.Section(".livepatch.funcs", Data, functions, 8);
        int hooks = elf.Section(".livepatch.hooks.load", Constant, new byte[8], 8);
        elf.Section(".livepatch.depends", Constant, SmallXen.Note(SmallXen.BuildId), 4, type: ElfSectionType.Notes);
        elf.Section(".livepatch.xen_depends", Constant, SmallXen.Note(SmallXen.BuildId), 4, type: ElfSectionType.Notes);
        elf.Section(".note.gnu.build-id", Constant, SmallXen.Note([0xaa, 0xbb, 0xcc, 0xdd]), 4, type: ElfSectionType.Notes);
        elf.Section(".modinfo", Constant, Encoding.ASCII.GetBytes("author=somebody\0xsa=0\0"));
        int bugs = elf.Section(".bug_frames.2", Constant, new byte[LivepatchBugFrame.Size], 4);
        int alternatives = elf.Section(".altinstructions", Constant, Element(new LivepatchAlternative { Cpuid = (9 * 32) + 20, OrigLen = 3, ReplLen = 3 }));
        int exceptions = elf.Section(".ex_table", Constant, new byte[LivepatchException.Size], 4);

        int codeSymbol = elf.SectionSymbol(code);
        int textSymbol = elf.SectionSymbol(texts);
        int replacementSymbol = elf.SectionSymbol(replacements);
        int answer = elf.Symbol("new_answer", code, 0, (ulong)NewAnswer.Length);
        int hook = elf.Symbol("on_load", code, (ulong)hookPlace, 1);
        int printk = elf.Undefined("printk");
        int old = elf.Undefined("guarded");

        elf.Relocate(code, 0xf, ElfX8664Relocation.Relative32, textSymbol, -4);
        elf.Relocate(code, 0x14, ElfX8664Relocation.Plt32, printk, -4);
        elf.Relocate(table, LivepatchFunc.Offsets.Name, ElfX8664Relocation.Absolute64, textSymbol, 14);
        elf.Relocate(table, LivepatchFunc.Offsets.NewAddr, ElfX8664Relocation.Absolute64, answer);
        elf.Relocate(table, LivepatchFunc.Size + LivepatchFunc.Offsets.Name, ElfX8664Relocation.Absolute64, textSymbol, 21);
        elf.Relocate(table, LivepatchFunc.Size + LivepatchFunc.Offsets.OldAddr, ElfX8664Relocation.Absolute64, old);
        elf.Relocate(hooks, 0, ElfX8664Relocation.Absolute64, hook);
        elf.Relocate(bugs, LivepatchBugFrame.Offsets.Location, ElfX8664Relocation.Relative32, codeSymbol, hookPlace + 1 + ((long)(Line >> 7) << 24));
        elf.Relocate(bugs, LivepatchBugFrame.Offsets.Pointer, ElfX8664Relocation.Relative32, textSymbol, 29 + 4 + ((long)(Line & 0x7f) << 24));
        elf.Relocate(alternatives, LivepatchAlternative.Offsets.OrigOffset, ElfX8664Relocation.Relative32, codeSymbol, hookPlace + 3);
        elf.Relocate(alternatives, LivepatchAlternative.Offsets.ReplOffset, ElfX8664Relocation.Relative32, replacementSymbol);
        elf.Relocate(exceptions, LivepatchException.Offsets.Addr, ElfX8664Relocation.Relative32, codeSymbol, 0x13);
        elf.Relocate(exceptions, LivepatchException.Offsets.Cont, ElfX8664Relocation.Relative32, codeSymbol, 0x18);
        return elf.Build();
    }

    private static Array31<byte> ExpectedStart()
    {
        Array31<byte> data = default;
        SmallXen.AnswerCode([]).AsSpan(0, 3).CopyTo(data);
        return data;
    }
}
