namespace Holdfast.Content;

/// <summary>Bytes in memory, read once.</summary>
internal sealed class MemorySource(ReadOnlyMemory<byte> bytes, string name) : ByteSource(name)
{
    private int _position;

    public override long? Length => bytes.Length;

    public override int Read(Span<byte> destination)
    {
        int count = Math.Min(destination.Length, bytes.Length - _position);
        bytes.Span.Slice(_position, count).CopyTo(destination);
        _position += count;
        return count;
    }

    public override long Skip(long count)
    {
        int skipped = (int)Math.Min(count, bytes.Length - _position);
        _position += skipped;
        return skipped;
    }
}
