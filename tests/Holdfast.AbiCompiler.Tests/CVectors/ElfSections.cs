using System.Buffers.Binary;
using System.Text;

namespace Holdfast.AbiCompiler.Tests.CVectors;

/// <summary>The sections of an object file that a compiler for x86 made: little-endian ELF of 32 or 64 bits.</summary>
internal static class ElfSections
{
    /// <summary>The contents of the sections whose names have a prefix, by the rest of the name.</summary>
    public static Dictionary<string, byte[]> Read(byte[] file, string prefix)
    {
        Assert.Equal("\u007fELF"u8, file.AsSpan(0, 4));
        bool wide = file[4] == 2;
        int table = Number(file, wide ? 0x28 : 0x20, wide);
        int size = BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(wide ? 0x3a : 0x2e));
        int count = BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(wide ? 0x3c : 0x30));
        byte[] names = Content(BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(wide ? 0x3e : 0x32)));
        Dictionary<string, byte[]> found = new(StringComparer.Ordinal);
        for (int i = 1; i < count; i++)
        {
            ReadOnlySpan<byte> start = names.AsSpan(BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(table + i * size)));
            string name = Encoding.ASCII.GetString(start[..start.IndexOf((byte)0)]);
            if (name.StartsWith(prefix, StringComparison.Ordinal)) found.Add(name[prefix.Length..], Content(i));
        }

        return found;

        byte[] Content(int index)
        {
            int header = table + index * size;
            return file.AsSpan(Number(file, header + (wide ? 0x18 : 0x10), wide), Number(file, header + (wide ? 0x20 : 0x14), wide)).ToArray();
        }
    }

    private static int Number(byte[] file, int offset, bool wide) => wide
        ? checked((int)BinaryPrimitives.ReadUInt64LittleEndian(file.AsSpan(offset)))
        : checked((int)BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(offset)));
}
