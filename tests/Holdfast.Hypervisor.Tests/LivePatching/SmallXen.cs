using Holdfast.Abi.Elf;
using Holdfast.Abi.LivePatch;
using Holdfast.LivePatching.Hypervisors;

namespace Holdfast.Hypervisor.Tests.LivePatching;

/// <summary>A hypervisor of a few functions, some of which begin with ENDBR64, as a real one's file has them.</summary>
internal static class SmallXen
{
    public const ulong Start = 0xffff_82d0_4020_0000;

    /// <summary>How many bytes each function has.</summary>
    public const int FunctionLength = 32;

    /// <summary>How many functions there are: those of even numbers begin with ENDBR64.</summary>
    public const int Functions = 8;

    public static byte[] BuildId { get; } = [.. Enumerable.Range(1, 20).Select(i => (byte)(i * 11))];

    public static byte[] Code { get; } = MakeCode();

    public static byte[] File { get; } = MakeFile();

    public static HypervisorImage Image { get; } = HypervisorImage.Read(File, out _)!;

    public static string NameOf(int function) => $"function_{function}";

    public static ulong AddressOf(int function) => Start + (ulong)(function * FunctionLength);

    public static byte[] Note(byte[] id)
    {
        byte[] note = new byte[LivepatchBuildIdNote.Size + id.Length];
        new ElfNoteHeader { NameSize = 4, BodySize = (uint)id.Length, Type = LivePatchConstants.BuildIdNoteType }.Write(note);
        LivePatchConstants.BuildIdNoteName.CopyTo(note.AsSpan(ElfNoteHeader.Size));
        id.CopyTo(note, LivepatchBuildIdNote.Size);
        return note;
    }

    private static byte[] MakeCode()
    {
        // Each one-byte instruction is another one, so that what is written in the wrong place is seen; they do nothing that matters, and RET ends them.
        byte[] code = new byte[Functions * FunctionLength];
        for (int i = 0; i < Functions; i++)
        {
            Span<byte> function = code.AsSpan(i * FunctionLength, FunctionLength);
            for (int j = 0; j < FunctionLength - 1; j++) function[j] = (byte)(0x91 + ((i + j) % 7));
            if (i % 2 == 0) ((ReadOnlySpan<byte>)[0xf3, 0x0f, 0x1e, 0xfa]).CopyTo(function);
            function[^1] = 0xc3;
        }

        return code;
    }

    private static byte[] MakeFile()
    {
        var elf = new ElfBuilder(ElfFileType.Executable);
        int text = elf.Add(".text", ElfSectionType.Program, ElfSectionFlags.Allocated | ElfSectionFlags.Execute, Code, Start, 4096);
        elf.Add(".note.gnu.build-id", ElfSectionType.Notes, ElfSectionFlags.Allocated, Note(BuildId), Start + 0x2000);
        int data = elf.Add(".data", ElfSectionType.Program, ElfSectionFlags.Allocated | ElfSectionFlags.Write, new byte[4096], Start + 0x3000);
        for (int i = 0; i < Functions; i++) elf.Symbol(NameOf(i), text, AddressOf(i), FunctionLength);
        elf.Symbol("some_data", data, Start + 0x3000, 64, ElfSymbolType.Data);
        return elf.Build();
    }
}
