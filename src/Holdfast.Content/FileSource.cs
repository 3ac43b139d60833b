namespace Holdfast.Content;

/// <summary>A file, read by position: what is skipped is never touched, so a sparse image costs what its headers cost.</summary>
/// <param name="file">The file.</param>
/// <param name="name">What a user calls it.</param>
/// <param name="ownsFile">True when the file is closed with the source.</param>
internal sealed class FileSource(FileStream file, string name, bool ownsFile = true) : ByteSource(name)
{
    private readonly long _length = RandomAccess.GetLength(file.SafeFileHandle);
    private long _position;

    public override long? Length => _length;

    public override int Read(Span<byte> destination)
    {
        int read = RandomAccess.Read(file.SafeFileHandle, destination, _position);
        _position += read;
        return read;
    }

    public override long Skip(long count)
    {
        long skipped = Math.Clamp(_length - _position, 0, count);
        _position += skipped;
        return skipped;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && ownsFile) file.Dispose();
        base.Dispose(disposing);
    }
}
