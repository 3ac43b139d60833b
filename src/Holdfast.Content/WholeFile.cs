using System.Text;

namespace Holdfast.Content;

/// <summary>Writes files so that nobody ever finds half of one: beside the place where they belong, and there when they are whole.</summary>
public static class WholeFile
{
    /// <summary>
    /// Writes a file in place of what may stand there. It has the mode of what it replaces, or that of any new file. What is no regular file (a pipe, a device, a stream of
    /// this process under /dev/fd) is opened once and written to as it is.
    /// </summary>
    /// <param name="path">The file. A link is followed.</param>
    /// <param name="bytes">What it is to hold.</param>
    /// <exception cref="IOException">It cannot be written; what stood there still does.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller may not write there, or not to what stands there.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes) => Write(path, bytes.ToArray(), isPrivate: false);

    /// <summary>
    /// Writes a file piece by piece, as <see cref="Write(string, ReadOnlySpan{byte})"/> writes it at once. It may have gigabytes, and is not waited for until a disk has it: a machine that
    /// loses its power may lose it, as it would lose a copy.
    /// </summary>
    /// <inheritdoc cref="Write(string, ReadOnlySpan{byte})"/>
    /// <param name="path">The file. A link is followed.</param>
    /// <param name="write">Writes its content. False when it is not to be kept: then what stood there still does.</param>
    /// <param name="isPrivate">True when only its owner may read it.</param>
    public static void Write(string path, Func<Stream, bool> write, bool isPrivate) => WriteTo(path, write, isPrivate, isDurable: false);

    /// <summary>Writes a text in UTF-8, without a byte order mark, as <see cref="Write(string, ReadOnlySpan{byte})"/> writes bytes.</summary>
    /// <inheritdoc cref="Write(string, ReadOnlySpan{byte})"/>
    /// <param name="path">The file. A link is followed.</param>
    /// <param name="text">What it is to hold.</param>
    public static void WriteText(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file that only its owner may read, whatever it replaces.</summary>
    /// <inheritdoc cref="Write(string, ReadOnlySpan{byte})"/>
    public static void WritePrivate(string path, ReadOnlySpan<byte> bytes) => Write(path, bytes.ToArray(), isPrivate: true);

    private static void Write(string path, byte[] bytes, bool isPrivate) => WriteTo(
        path,
        file =>
        {
            file.Write(bytes);
            return true;
        },
        isPrivate,
        isDurable: true);

    private static void WriteTo(string path, Func<Stream, bool> write, bool isPrivate, bool isDurable)
    {
        using (FileStream? open = OpenUnlessRegular(path))
        {
            if (open is not null)
            {
                write(open);
                return;
            }
        }

        var place = new FileInfo(path);
        string target = place.LinkTarget is null ? place.FullName : place.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        string beside = $"{target}.{Guid.NewGuid():n}.part";

        // A process that ends meanwhile, as at an interrupt that is not waited for, leaves nothing beside it either.
        void Discard(object? sender, EventArgs e) => File.Delete(beside);
        AppDomain.CurrentDomain.ProcessExit += Discard;
        try
        {
            if (WriteNew(beside, write, isPrivate, isDurable, File.Exists(target) ? target : null)) File.Move(beside, target, overwrite: true);
            else File.Delete(beside);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
        finally
        {
            AppDomain.CurrentDomain.ProcessExit -= Discard;
        }
    }

    /// <summary>
    /// Opens a pipe or a device; null when a regular file is there, or nothing. It goes by the path as it was given, since the links to a process's own streams (/dev/stdout, /dev/fd/63) lead
    /// to something that has no path. And it opens once, since who reads a pipe takes its closing for the end.
    /// </summary>
    private static FileStream? OpenUnlessRegular(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path)) return null;
        var open = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        if (!open.CanSeek || IsDevice(open)) return open;
        open.Dispose();
        return null;
    }

    /// <summary>A device may be one to seek in, and then looks like an empty file; but it has no length that could be set.</summary>
    private static bool IsDevice(FileStream open)
    {
        if (open.Length > 0) return false;
        try
        {
            open.SetLength(0);
            return false;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static bool WriteNew(string path, Func<Stream, bool> write, bool isPrivate, bool isDurable, string? replaced)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (isPrivate && !OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        if (!isPrivate && replaced is not null && !OperatingSystem.IsWindows()) File.SetUnixFileMode(file.SafeFileHandle, File.GetUnixFileMode(replaced));
        if (!write(file)) return false;
        file.Flush(flushToDisk: isDurable);
        return true;
    }
}
