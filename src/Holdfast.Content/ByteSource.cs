using Microsoft.Win32.SafeHandles;

namespace Holdfast.Content;

/// <summary>
/// Bytes that are read once, from the start to the end: a file, a pipe, or what a gzip file holds. Errors of the machine are
/// <see cref="IOException"/>s; damage in the bytes themselves (a gzip file that cannot be unpacked further) ends the source and is
/// told in <see cref="Damage"/>.
/// </summary>
public abstract class ByteSource : IDisposable
{
    private protected ByteSource(string name) => Name = name;

    /// <summary>What a user calls this source: the path that was given, or "-".</summary>
    public string Name { get; }

    /// <summary>The number of bytes, where it is known without reading.</summary>
    public virtual long? Length => null;

    /// <summary>Why the source ended early, when it did because of what it holds; otherwise null.</summary>
    public virtual string? Damage => null;

    /// <summary>Reads at least one byte, and fewer than asked for where that is convenient. Zero means the end.</summary>
    public abstract int Read(Span<byte> destination);

    /// <summary>Passes over bytes, as cheaply as the source can.</summary>
    /// <returns>How many were passed over: fewer than asked for only at the end.</returns>
    public abstract long Skip(long count);

    /// <summary>Bytes in memory.</summary>
    public static ByteSource FromBytes(ReadOnlyMemory<byte> bytes, string name) =>
        IsGzip(bytes.Span) ? new GzipSource(new MemoryStream(bytes.ToArray(), writable: false), name) : new MemorySource(bytes, name);

    /// <summary>A file, a named pipe or a block device; gzip is recognised by its content.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller may not read it.</exception>
    public static ByteSource OpenFile(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        try
        {
            if (!file.CanSeek) return FromStream(file, path);
            if (IsGzip(file.SafeFileHandle)) return new GzipSource(file, path);

            // A block device says that it is empty, and is not.
            bool isLengthKnown = RandomAccess.GetLength(file.SafeFileHandle) > 0 || RandomAccess.Read(file.SafeFileHandle, stackalloc byte[1], 0) == 0;
            return isLengthKnown ? new FileSource(file, path) : new StreamSource(file, path);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>A stream that cannot be moved about in, such as standard input; gzip is recognised by its content.</summary>
    public static ByteSource FromStream(Stream stream, string name)
    {
        byte[] start = new byte[GzipMagic.Length];
        int read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var whole = new RejoinedStream(start.AsMemory(0, read), stream);
        return IsGzip(start.AsSpan(0, read)) ? new GzipSource(whole, name) : new StreamSource(whole, name);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives back what the source holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }

    private static ReadOnlySpan<byte> GzipMagic => [0x1f, 0x8b, 8];

    private static bool IsGzip(ReadOnlySpan<byte> start) => start.StartsWith(GzipMagic);

    /// <summary>True for a file that begins as gzip does.</summary>
    internal static bool IsGzip(SafeFileHandle file)
    {
        Span<byte> start = stackalloc byte[GzipMagic.Length];
        return IsGzip(start[..RandomAccess.Read(file, start, 0)]);
    }
}
