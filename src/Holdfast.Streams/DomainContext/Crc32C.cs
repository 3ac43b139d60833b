using System.Numerics;

namespace Holdfast.Streams.DomainContext;

/// <summary>CRC-32C, the checksum of a domain context's record INTEGRITY (docs/specs/domain-context.md §6.2).</summary>
public static class Crc32C
{
    /// <summary>The checksum of some bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        var reader = new ByteReader(bytes);
        while (reader.Remaining >= sizeof(ulong)) crc = BitOperations.Crc32C(crc, reader.U64());
        while (reader.Remaining > 0) crc = BitOperations.Crc32C(crc, reader.U8());
        return ~crc;
    }
}
