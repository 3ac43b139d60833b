using System.Buffers.Binary;

namespace Holdfast.Fuzzing;

/// <summary>An entry of an HVM context that can be written with a length that is not its own.</summary>
public sealed record HvmEntry(ushort Type, ushort Instance, byte[] Body)
{
    private const int HeaderLength = 8;

    /// <summary>The length to claim, where it is not the body's.</summary>
    public uint? ClaimedLength { get; init; }

    /// <summary>Takes an HVM context apart, as far as it is sound.</summary>
    public static IList<HvmEntry> ParseAll(ReadOnlySpan<byte> context)
    {
        var entries = new List<HvmEntry>();
        while (context.Length >= HeaderLength)
        {
            uint length = BinaryPrimitives.ReadUInt32LittleEndian(context[4..]);
            if (length > context.Length - HeaderLength) break;
            entries.Add(new HvmEntry(
                BinaryPrimitives.ReadUInt16LittleEndian(context),
                BinaryPrimitives.ReadUInt16LittleEndian(context[2..]),
                context.Slice(HeaderLength, (int)length).ToArray()));
            context = context[(HeaderLength + (int)length)..];
        }

        return entries;
    }

    /// <summary>Puts an HVM context together.</summary>
    public static byte[] WriteAll(IEnumerable<HvmEntry> entries)
    {
        var context = new MemoryStream();
        Span<byte> header = stackalloc byte[HeaderLength];
        foreach (HvmEntry entry in entries)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(header, entry.Type);
            BinaryPrimitives.WriteUInt16LittleEndian(header[2..], entry.Instance);
            BinaryPrimitives.WriteUInt32LittleEndian(header[4..], entry.ClaimedLength ?? (uint)entry.Body.Length);
            context.Write(header);
            context.Write(entry.Body);
        }

        return context.ToArray();
    }
}
