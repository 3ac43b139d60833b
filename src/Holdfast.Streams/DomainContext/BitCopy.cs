namespace Holdfast.Streams.DomainContext;

/// <summary>Copies bits between structures that are little-endian: bit 0 is the lowest of the first byte.</summary>
internal static class BitCopy
{
    private const int ByteBits = 8;

    /// <summary>Copies bits from one structure to another.</summary>
    public static void Copy(ReadOnlySpan<byte> source, int sourceBit, Span<byte> target, int targetBit, int bits)
    {
        if (((sourceBit | targetBit | bits) & (ByteBits - 1)) == 0)
        {
            source.Slice(sourceBit / ByteBits, bits / ByteBits).CopyTo(target[(targetBit / ByteBits)..]);
            return;
        }

        for (int i = 0; i < bits; i++) Set(target, targetBit + i, Get(source, sourceBit + i));
    }

    private static bool Get(ReadOnlySpan<byte> bytes, int bit) => (bytes[bit / ByteBits] & (1 << (bit % ByteBits))) != 0;

    private static void Set(Span<byte> bytes, int bit, bool value)
    {
        int mask = 1 << (bit % ByteBits);
        bytes[bit / ByteBits] = (byte)(value ? bytes[bit / ByteBits] | mask : bytes[bit / ByteBits] & ~mask);
    }
}
