using Holdfast.Abi.Libxc;

namespace Holdfast.Streams.Conversion;

/// <summary>Where a conversion writes to: it counts bytes, pads, and is never moved back.</summary>
/// <param name="stream">The stream; null for a conversion that only looks at its input.</param>
internal sealed class ConversionOutput(Stream? stream)
{
    private const int Alignment = 8;

    private static readonly byte[] s_zeros = new byte[4096];

    /// <summary>True when nothing is written.</summary>
    public bool IsNowhere => stream is null;

    /// <summary>How many bytes were written.</summary>
    public long Position { get; private set; }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        stream?.Write(bytes);
        Position += bytes.Length;
    }

    /// <summary>Writes zeros.</summary>
    public void WriteZeros(int count)
    {
        for (; count > 0; count -= s_zeros.Length) Write(s_zeros.AsSpan(0, Math.Min(count, s_zeros.Length)));
    }

    /// <summary>Writes a record of a libxl or libxc stream: its header, its body, and zeros up to a multiple of eight.</summary>
    public void WriteRecord(uint type, ReadOnlySpan<byte> body)
    {
        WriteHeader(type, (uint)body.Length);
        Write(body);
        WriteZeros(-body.Length & (Alignment - 1));
    }

    /// <summary>Writes the header of a record; headers of libxl and libxc are of one shape.</summary>
    public void WriteHeader(uint type, uint length)
    {
        Span<byte> header = stackalloc byte[LibxcRecordHeader.Size];
        new LibxcRecordHeader { Type = type, BodyLength = length }.Write(header, ByteOrder.Little);
        Write(header);
    }

    /// <summary>Copies what a cursor stands at.</summary>
    /// <exception cref="ConversionException">The input ends before.</exception>
    public void Copy(ForwardCursor cursor, long count)
    {
        long copied = stream is null ? cursor.Skip(count) : cursor.CopyTo(stream, count);
        if (copied != count) throw new ConversionException("the input ends inside of a record");
        Position += count;
    }
}
