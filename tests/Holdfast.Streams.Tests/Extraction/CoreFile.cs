using System.Buffers.Binary;
using System.Text;

namespace Holdfast.Streams.Tests.Extraction;

/// <summary>An ELF core, read as the specification has it and without a line of what writes one.</summary>
internal sealed class CoreFile
{
    private const uint Load = 1;
    private const uint Note = 4;
    private const ushort ManyHeaders = 0xffff;

    public CoreFile(byte[] bytes)
    {
        Bytes = bytes;
        Assert.True(bytes.AsSpan().StartsWith("\u007fELF"u8), "It is no ELF file.");
        Is64Bit = bytes[4] == 2;
        Assert.Equal(1, bytes[5]);
        Assert.Equal(4, BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(16)));
        Machine = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(18));
        ulong headers = Word(Is64Bit ? 32 : 28);
        ulong sections = Word(Is64Bit ? 40 : 32);
        int size = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(Is64Bit ? 54 : 42));
        uint count = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(Is64Bit ? 56 : 44));
        Assert.Equal(Is64Bit ? 56 : 32, size);
        if (count == ManyHeaders) count = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan((int)sections + (Is64Bit ? 44 : 28)));
        for (int i = 0; i < count; i++) ReadHeader((int)headers + (i * size));
    }

    public byte[] Bytes { get; }

    public bool Is64Bit { get; }

    public int Machine { get; }

    public List<Segment> Segments { get; } = [];

    public List<(string Name, uint Type, byte[] Body)> Notes { get; } = [];

    /// <summary>The bytes at an address, which one segment has.</summary>
    public ReadOnlySpan<byte> At(ulong address, int length)
    {
        Segment segment = Assert.Single(Segments, segment => address >= segment.Linear && address - segment.Linear < segment.Length);
        return Bytes.AsSpan((int)(segment.Offset + (address - segment.Linear)), length);
    }

    private void ReadHeader(int at)
    {
        uint type = BinaryPrimitives.ReadUInt32LittleEndian(Bytes.AsSpan(at));
        Segment segment = Is64Bit
            ? new Segment(Word(at + 8), Word(at + 16), Word(at + 24), Word(at + 32))
            : new Segment(Word(at + 4), Word(at + 8), Word(at + 12), Word(at + 16));
        if (type == Load)
        {
            Assert.Equal(0UL, segment.Offset % 4096);
            Segments.Add(segment);
            return;
        }

        Assert.Equal(Note, type);
        for (int note = (int)segment.Offset; note < (int)(segment.Offset + segment.Length);)
        {
            int name = BinaryPrimitives.ReadInt32LittleEndian(Bytes.AsSpan(note));
            int body = BinaryPrimitives.ReadInt32LittleEndian(Bytes.AsSpan(note + 4));
            uint kind = BinaryPrimitives.ReadUInt32LittleEndian(Bytes.AsSpan(note + 8));
            int start = note + 12 + Padded(name);
            Notes.Add((Encoding.ASCII.GetString(Bytes, note + 12, name - 1), kind, Bytes[start..(start + body)]));
            note = start + Padded(body);
        }
    }

    private ulong Word(int at) => Is64Bit ? BinaryPrimitives.ReadUInt64LittleEndian(Bytes.AsSpan(at)) : BinaryPrimitives.ReadUInt32LittleEndian(Bytes.AsSpan(at));

    private static int Padded(int length) => (length + 3) & ~3;

    public sealed record Segment(ulong Offset, ulong Linear, ulong Physical, ulong Length);
}
