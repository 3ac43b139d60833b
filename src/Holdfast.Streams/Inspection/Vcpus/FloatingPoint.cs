using Holdfast.X86.ExtendedState;

namespace Holdfast.Streams.Inspection.Vcpus;

/// <summary>Describes the x87 and SSE registers as FXSAVE lays them out (Intel SDM volume 1, table 10-2).</summary>
internal static class FloatingPoint
{
    private const int Slot = 16;
    private const int X87Bytes = 10;
    private const int X87Registers = 8;
    private const int SseRegisters = 16;
    private const int SpareSlots = 6;
    private const int X87Offset = 32;
    private const int SseOffset = X87Offset + (X87Registers * Slot);
    private const int SpareOffset = SseOffset + (SseRegisters * Slot);

    /// <summary>Describes an area of 512 bytes.</summary>
    /// <param name="area">The area; what lies beyond its end reads as zero.</param>
    /// <param name="inUse">False when the vCPU had not used these registers yet.</param>
    public static Section Describe(ReadOnlySpan<byte> area, bool inUse)
    {
        var reader = new ByteReader(area);
        Section section = new Section("fpu", "x87 and SSE registers").AddFlag("inUse", "in use", inUse);
        var control = new Section("control", "") { Columns = 2 };
        control.AddWord("fcw", "fcw", reader.U16(), 16).AddWord("fsw", "fsw", reader.U16(), 16);
        control.AddWord("ftw", "ftw (abridged)", reader.U8(), 8).AddWord("reserved", "reserved", reader.U8(), 8);
        control.AddWord("fop", "fop", reader.U16(), 16).AddWord("fip", "fip", reader.U64()).AddWord("fdp", "fdp", reader.U64());
        control.AddWord("mxcsr", "mxcsr", reader.U32(), 32).AddWord("mxcsrMask", "mxcsr mask", reader.U32(), 32);
        section.Add(control);

        var registers = new Section("registers", "");
        for (int i = 0; i < X87Registers; i++)
        {
            ReadOnlySpan<byte> slot = At(area, X87Offset + (i * Slot));
            Shown register = Shown.Of(Hexadecimal.Wide(slot[..X87Bytes]));
            registers.Add($"mm{i}", $"mm{i}", new Shown.Decoded(register, Shown.Of($"({Hexadecimal.Wide(slot[X87Bytes..])})")));
        }

        for (int i = 0; i < SseRegisters; i++) registers.AddText($"xmm{i}", $"xmm{i:d2}", Hexadecimal.Wide(At(area, SseOffset + (i * Slot))));
        for (int i = 0; i < SpareSlots; i++) registers.AddText($"spare{i}", $"spare{i}", Hexadecimal.Wide(At(area, SpareOffset + (i * Slot))));
        return section.Add(registers);
    }

    private static ReadOnlySpan<byte> At(ReadOnlySpan<byte> area, int offset) =>
        offset + Slot <= area.Length ? area.Slice(offset, Slot) : new byte[Slot];
}
