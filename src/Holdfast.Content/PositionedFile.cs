namespace Holdfast.Content;

/// <summary>A file that is read by position, for what needs more than one pass through it. What is compressed, and what is no file, cannot be read so.</summary>
public sealed class PositionedFile : IDisposable
{
    private readonly FileStream _file;

    private PositionedFile(FileStream file) => _file = file;

    /// <summary>How many bytes it has at this moment.</summary>
    public long Length => RandomAccess.GetLength(_file.SafeFileHandle);

    /// <summary>Opens a file; null for one that has no positions (a pipe), or whose positions are not those of its content (gzip).</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller may not read it.</exception>
    public static PositionedFile? TryOpen(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        try
        {
            if (file.CanSeek && !ByteSource.IsGzip(file.SafeFileHandle)) return new PositionedFile(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }

        file.Dispose();
        return null;
    }

    /// <summary>Reads the same file from its start to its end, whatever its path leads to by now. The file stays open when the source is disposed of.</summary>
    /// <param name="name">What a user calls it.</param>
    public ByteSource ReadForward(string name) => new FileSource(_file, name, ownsFile: false);

    /// <summary>Reads from a position. It may be called from several threads at once.</summary>
    /// <returns>How many bytes were read: fewer than asked for only at the end of the file, wherever that is by now.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public int Read(long offset, Span<byte> destination)
    {
        int done = 0;
        while (done < destination.Length)
        {
            int read = RandomAccess.Read(_file.SafeFileHandle, destination[done..], offset + done);
            if (read == 0) break;
            done += read;
        }

        return done;
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
