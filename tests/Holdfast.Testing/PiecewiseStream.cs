namespace Holdfast.Testing;

/// <summary>A pipe that gives bytes a piece at a time.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="pieceLength">The most that one read may give, by how many were given before; less than one means one.</param>
public sealed class PiecewiseStream(byte[] bytes, Func<int, int> pieceLength) : PipeStream
{
    private int _position;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int length = Math.Min(Math.Min(buffer.Length, bytes.Length - _position), Math.Max(1, pieceLength(_position)));
        bytes.AsSpan(_position, length).CopyTo(buffer);
        _position += length;
        return length;
    }
}
