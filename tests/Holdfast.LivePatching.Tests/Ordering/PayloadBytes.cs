using System.Text;
using Holdfast.Abi;
using Holdfast.Abi.Elf;
using Holdfast.Abi.LivePatch;
using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Tests.Ordering;

/// <summary>Makes the bytes of small payloads, and of small hypervisors to go with them.</summary>
internal static class PayloadBytes
{
    private const int BuildIdLength = 20;
    private const ulong TextSize = 64;
    private const ulong HypervisorBase = 0xffff82d040000000;

    /// <summary>A payload.</summary>
    /// <param name="id">Its own build id.</param>
    /// <param name="depends">What it depends on.</param>
    /// <param name="xen">The Xen that it is for; null to leave that out.</param>
    /// <param name="functions">The functions that it patches; one with a colon in front is given by its symbol and not by its name, one with a minus is filled with NOPs.</param>
    /// <param name="brings">Symbols that it brings.</param>
    /// <param name="hooks">Its hooks.</param>
    /// <param name="expected">The bytes that each function is expected to begin with.</param>
    public static byte[] Payload(BuildId id, BuildId depends, BuildId? xen, string[] functions, string[]? brings = null, string[]? hooks = null, byte[]? expected = null)
    {
        var file = new ElfWriter();
        ElfNewSection code = file.AddSection(".text", ElfSectionType.Program, ElfSectionFlags.Allocated | ElfSectionFlags.Execute, new byte[TextSize * ((ulong)functions.Length + 1)]);
        ElfNewSection texts = file.AddSection(".rodata.str1.1", ElfSectionType.Program, ElfSectionFlags.Allocated | ElfSectionFlags.Merge | ElfSectionFlags.Strings, Encoding.Latin1.GetBytes(string.Concat(functions.Select(name => name.TrimStart(':', '-') + "\0"))));
        ElfNewSymbol first = file.AddSymbol("", texts, type: ElfSymbolType.Section);
        file.AddSymbol(".LC0", texts);
        ElfNewSection? funcs = functions.Length == 0 ? null : file.AddSection(".livepatch.funcs", ElfSectionType.Program, ElfSectionFlags.Allocated | ElfSectionFlags.Write, new byte[functions.Length * LivepatchFunc.Size]);
        long text = 0;
        for (int i = 0; i < functions.Length; i++)
        {
            string name = functions[i].TrimStart(':', '-');
            new LivepatchFunc { NewSize = 8, OldSize = 32, Version = LivePatchConstants.PayloadVersion2, Expect = Expectation(expected) }.Write(funcs!.Contents.AsSpan(i * LivepatchFunc.Size));
            ulong place = (ulong)(i * LivepatchFunc.Size);
            if (functions[i][0] == ':') Absolute(funcs, place + LivepatchFunc.Offsets.OldAddr, file.AddSymbol(name, null));
            else Absolute(funcs, place + LivepatchFunc.Offsets.Name, first, text);
            if (functions[i][0] != '-') Absolute(funcs, place + LivepatchFunc.Offsets.NewAddr, file.AddSymbol($"{name}_fixed", code, TextSize * (ulong)i, TextSize, ElfSymbolType.Function));
            text += name.Length + 1;
        }

        foreach (string symbol in brings ?? []) file.AddSymbol(symbol, code, TextSize * (ulong)functions.Length, type: ElfSymbolType.Data);
        foreach (string hook in hooks ?? []) file.AddSection($".livepatch.hooks.{hook}", ElfSectionType.Program, ElfSectionFlags.Allocated, new byte[sizeof(ulong)]);
        Note(file, ".note.gnu.build-id", ElfSectionFlags.Allocated, id);
        Note(file, ".livepatch.depends", ElfSectionFlags.Allocated, depends);
        if (xen is { } build) Note(file, ".livepatch.xen_depends", ElfSectionFlags.Allocated, build);
        return file.ToArray();
    }

    /// <summary>A hypervisor that has some functions, and no code.</summary>
    /// <param name="id">Its build id; null to leave that out.</param>
    /// <param name="functions">Names of its symbols.</param>
    public static byte[] Hypervisor(BuildId? id, params string[] functions)
    {
        var file = new ElfWriter { Type = ElfFileType.Executable };
        ElfNewSection code = file.AddSection(".text", ElfSectionType.Program, ElfSectionFlags.Allocated | ElfSectionFlags.Execute, new byte[TextSize * (ulong)(functions.Length + 1)], address: HypervisorBase);
        for (int i = 0; i < functions.Length; i++) file.AddSymbol(functions[i], code, HypervisorBase + (TextSize * (ulong)i), TextSize, ElfSymbolType.Function);
        if (id is { } build) Note(file, ".note.gnu.build-id", default, build);
        return file.ToArray();
    }

    /// <summary>A build id that a number says.</summary>
    public static BuildId Id(int number) => BuildId.Of([.. Enumerable.Range(0, BuildIdLength).Select(i => (byte)(number >> (8 * (i & 3))))]);

    private static LivepatchExpectation Expectation(byte[]? expected)
    {
        if (expected is null) return default;
        Array31<byte> data = default;
        expected.CopyTo(data);
        return new LivepatchExpectation { Enabled = true, Len = (byte)expected.Length, Data = data };
    }

    private static void Note(ElfWriter file, string section, ElfSectionFlags flags, BuildId id) =>
        file.AddNote(section, flags, "GNU\0"u8, LivePatchConstants.BuildIdNoteType, Convert.FromHexString(id.ToString()));

    private static void Absolute(ElfNewSection section, ulong place, ElfNewSymbol symbol, long addend = 0) => section.Relocate(place, symbol, ElfX8664Relocation.Absolute64, addend);
}
