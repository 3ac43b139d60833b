namespace Holdfast.Fuzzing;

/// <summary>Bytes that arrive as from a slow pipe: a few at a time, in uneven pieces.</summary>
internal sealed class PiecemealStream(byte[] bytes) : Stream
{
    private int _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        int piece = Math.Min(Math.Min(buffer.Length, bytes.Length - _position), 1 + (_position % 1021));
        bytes.AsSpan(_position, piece).CopyTo(buffer);
        _position += piece;
        return piece;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
