namespace Holdfast.Streams.Tests.Extraction;

/// <summary>A file on a disk that has room for so many bytes.</summary>
internal sealed class FullOutput(long room) : Stream
{
    private long _room = room;

    public override bool CanRead => false;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get; set; }

    public override void Write(byte[] buffer, int offset, int count)
    {
        _room -= count;
        if (_room < 0) throw new IOException("No space left on device");
        Position += count;
    }

    public override void SetLength(long value)
    {
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
}
