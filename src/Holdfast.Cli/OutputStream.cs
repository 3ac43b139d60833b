namespace Holdfast.Cli;

/// <summary>A stream whose failures are told from those of what is read meanwhile.</summary>
/// <param name="stream">The stream.</param>
/// <param name="isSequential">True when nothing is to be moved about in, though it may be possible: standard output is shared with others, and may be appended to.</param>
internal sealed class OutputStream(Stream stream, bool isSequential = false) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => !isSequential && stream.CanSeek;

    public override bool CanWrite => true;

    public override long Length => stream.Length;

    public override long Position
    {
        get => stream.Position;
        set => Do(() => stream.Position = value);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            stream.Write(buffer);
        }
        catch (Exception exception) when (InputError.IsOne(exception))
        {
            throw new OutputException(exception);
        }
    }

    public override void Flush() => Do(stream.Flush);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin)
    {
        long position = 0;
        Do(() => position = stream.Seek(offset, origin));
        return position;
    }

    public override void SetLength(long value) => Do(() => stream.SetLength(value));

    private static void Do(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (InputError.IsOne(exception))
        {
            throw new OutputException(exception);
        }
    }
}
