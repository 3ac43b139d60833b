namespace Holdfast.Streams.Tests.Extraction;

/// <summary>A file that may be much longer than what is in it: it keeps the pages that were written.</summary>
internal sealed class SparseOutput : Stream
{
    private const int PageSize = 4096;
    private readonly SortedDictionary<long, byte[]> _pages = [];
    private long _length;

    /// <summary>The numbers of the pages that were written.</summary>
    public IEnumerable<long> Written => _pages.Keys;

    public override bool CanRead => false;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position { get; set; }

    /// <summary>The bytes from an offset; zeros where nothing was written.</summary>
    public byte[] Bytes(long offset, int count)
    {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) bytes[i] = _pages.TryGetValue((offset + i) / PageSize, out byte[]? page) ? page[(offset + i) % PageSize] : (byte)0;
        return bytes;
    }

    /// <summary>All bytes.</summary>
    public byte[] ToArray() => Bytes(0, checked((int)_length));

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        foreach (byte value in buffer)
        {
            if (!_pages.TryGetValue(Position / PageSize, out byte[]? page)) _pages.Add(Position / PageSize, page = new byte[PageSize]);
            page[Position++ % PageSize] = value;
        }

        _length = Math.Max(_length, Position);
    }

    public override void SetLength(long value) => _length = value;

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
}
