using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Tests;

/// <summary>A payload like one that livepatch-build makes, and small.</summary>
internal static class TestPayload
{
    /// <summary>The build id of the Xen that it is for.</summary>
    public static byte[] XenBuildId { get; } = [.. Enumerable.Range(0x10, 20).Select(value => (byte)value)];

    /// <summary>Its own build id.</summary>
    public static byte[] BuildId { get; } = [.. Enumerable.Range(0x40, 20).Select(value => (byte)value)];

    /// <summary>The file.</summary>
    public static byte[] Bytes { get; } = Write().ToArray();

    /// <summary>What it is written from.</summary>
    public static ElfWriter Write()
    {
        const ElfSectionFlags Code = ElfSectionFlags.Allocated | ElfSectionFlags.Execute;
        const ElfSectionFlags Data = ElfSectionFlags.Allocated | ElfSectionFlags.Write;
        var writer = new ElfWriter();
        ElfNewSection text = writer.AddSection(".text", ElfSectionType.Program, Code, [0xb8, 0x2a, 0, 0, 0, 0xc3], alignment: 16);
        ElfNewSection name = writer.AddSection(".rodata.str", ElfSectionType.Program, ElfSectionFlags.Allocated, "xen_extra_version\0"u8);
        byte[] function = new byte[LivepatchFunc.Size];
        new LivepatchFunc { NewSize = 6, OldSize = 16, Version = LivePatchConstants.PayloadVersion2 }.Write(function);
        ElfNewSection functions = writer.AddSection(".livepatch.funcs", ElfSectionType.Program, Data, function, alignment: 8);
        ElfNewSymbol newFunction = writer.AddSymbol("new_extra_version", text, length: 6, type: ElfSymbolType.Function);
        ElfNewSymbol nameSection = writer.AddSymbol("", name, type: ElfSymbolType.Section, binding: ElfSymbolBinding.Local);
        functions.Relocate(LivepatchFunc.Offsets.Name, nameSection, ElfX8664Relocation.Absolute64);
        functions.Relocate(LivepatchFunc.Offsets.NewAddr, newFunction, ElfX8664Relocation.Absolute64);
        writer.AddZeros(".bss", 64, alignment: 32);
        writer.AddNote(".note.gnu.build-id", ElfSectionFlags.Allocated, LivePatchConstants.BuildIdNoteName, LivePatchConstants.BuildIdNoteType, BuildId);
        writer.AddNote(".livepatch.depends", ElfSectionFlags.Allocated, LivePatchConstants.BuildIdNoteName, LivePatchConstants.BuildIdNoteType, XenBuildId);
        writer.AddNote(".livepatch.xen_depends", ElfSectionFlags.Allocated, LivePatchConstants.BuildIdNoteName, LivePatchConstants.BuildIdNoteType, XenBuildId);
        return writer;
    }
}
