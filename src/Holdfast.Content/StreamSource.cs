using System.Buffers;

namespace Holdfast.Content;

/// <summary>A stream that only goes forward. Skipping reads, in pieces of a fixed size.</summary>
internal class StreamSource(Stream stream, string name) : ByteSource(name)
{
    private const int SkipSize = 1 << 16;

    public override int Read(Span<byte> destination) => stream.Read(destination);

    public sealed override long Skip(long count)
    {
        byte[] scratch = ArrayPool<byte>.Shared.Rent(SkipSize);
        try
        {
            long left = count;
            while (left > 0)
            {
                int read = Read(scratch.AsSpan(0, (int)Math.Min(left, scratch.Length)));
                if (read == 0) break;
                left -= read;
            }

            return count - left;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(scratch);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) stream.Dispose();
        base.Dispose(disposing);
    }
}
