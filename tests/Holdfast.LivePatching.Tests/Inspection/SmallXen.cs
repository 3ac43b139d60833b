using System.Buffers.Binary;
using System.Text;
using Holdfast.Abi.Elf;
using Holdfast.Abi.LivePatch;
using Holdfast.LivePatching.Hypervisors;

namespace Holdfast.LivePatching.Tests.Inspection;

/// <summary>A hypervisor of four functions that can be patched, and of three that say that it is Xen 4.17.</summary>
internal static class SmallXen
{
    public const ulong Text = 0xffff_82d0_4020_0000;

    private const ulong Constants = 0xffff_82d0_4030_0000;

    /// <summary>Where its functions stand in its code.</summary>
    public const int Answer = 0x40;

    public const int Guarded = 0x60;

    /// <summary>Its build id.</summary>
    public static byte[] BuildId { get; } = [.. Enumerable.Range(0x10, 20).Select(value => (byte)value)];

    /// <summary>The file.</summary>
    public static byte[] File { get; } = Build();

    /// <summary>The hypervisor.</summary>
    public static HypervisorImage Image { get; } = HypervisorImage.Read(File, out _)!;

    /// <summary>The code of a function that gives an answer, and says something when it is asked for one.</summary>
    public static byte[] AnswerCode(ReadOnlySpan<byte> guard) =>
    [
        0x53, // push %rbx
        0x89, 0xfb, // mov %edi,%ebx
        0x85, 0xff, // test %edi,%edi
        0x74, (byte)(0x0c + guard.Length), // je, to the mov
        .. guard,
        0x48, 0x8d, 0x3d, 0, 0, 0, 0, // lea text(%rip),%rdi
        0xe8, 0, 0, 0, 0, // call printk
        0xb8, 0x2a, 0, 0, 0, // mov $0x2a,%eax
        0x5b, // pop %rbx
        0xc3, // ret
    ];

    /// <summary>A note with a build id.</summary>
    public static byte[] Note(byte[] id)
    {
        byte[] note = new byte[ElfNoteHeader.Size + 4 + id.Length];
        new ElfNoteHeader { NameSize = 4, BodySize = (uint)id.Length, Type = LivePatchConstants.BuildIdNoteType }.Write(note);
        "GNU\0"u8.CopyTo(note.AsSpan(ElfNoteHeader.Size));
        id.CopyTo(note, ElfNoteHeader.Size + 4);
        return note;
    }

    private static byte[] Build()
    {
        byte[] text = new byte[0x1000];
        text.AsSpan().Fill(0xcc);
        byte[] constants = Encoding.ASCII.GetBytes(".7\0asked for %d\n\0");
        ((byte[])[0xb8, 4, 0, 0, 0, 0xc3]).CopyTo(text, 0);
        ((byte[])[0xb8, 17, 0, 0, 0, 0xc3]).CopyTo(text, 0x10);
        ((byte[])[0x48, 0x8d, 0x05, 0, 0, 0, 0, 0xc3]).CopyTo(text, 0x20);
        ((byte[])[0x31, 0xc0, 0xc3]).CopyTo(text, 0x30);
        AnswerCode([]).CopyTo(text, Answer);
        ((byte[])[0xf3, 0x0f, 0x1e, 0xfa, 0xb8, 1, 0, 0, 0, 0x31, 0xc0, 0xc3]).CopyTo(text, Guarded);
        Point(text, 0x23, Constants);
        Point(text, Answer + 0xa, Constants + 3);
        Point(text, Answer + 0xf, Text + 0x30);

        var elf = new ElfBuilder(ElfFileType.Executable);
        int code = elf.Section(".text", ElfSectionFlags.Allocated | ElfSectionFlags.Execute, text, 16, Text);
        elf.Section(".rodata", ElfSectionFlags.Allocated | ElfSectionFlags.Write, constants, 16, Constants);
        elf.Section(".note.gnu.build-id", ElfSectionFlags.Allocated, Note(BuildId), 4, Constants + 0x1000, ElfSectionType.Notes);
        elf.Symbol("xen_major_version", code, Text, 6);
        elf.Symbol("xen_minor_version", code, Text + 0x10, 6);
        elf.Symbol("xen_extra_version", code, Text + 0x20, 8);
        elf.Symbol("printk", code, Text + 0x30, 3);
        elf.Symbol("answer", code, Text + Answer, (ulong)AnswerCode([]).Length);
        elf.Symbol("guarded", code, Text + Guarded, 12);
        return elf.Build();
    }

    private static void Point(byte[] text, int place, ulong to) => BinaryPrimitives.WriteInt32LittleEndian(text.AsSpan(place), (int)(to - (Text + (ulong)place + 4)));
}
