using System.Text;

namespace Holdfast.Content;

/// <summary>Writes files so that nobody ever finds half of one: beside the place where they belong, and there when they are whole.</summary>
public static class WholeFile
{
    /// <summary>
    /// Writes a file in place of what may stand there. It has the mode of what it replaces, or that of any new file. What is no regular file (a pipe, a device) is written
    /// to as it is.
    /// </summary>
    /// <param name="path">The file. A link is followed.</param>
    /// <param name="bytes">What it is to hold.</param>
    /// <exception cref="IOException">It cannot be written; what stood there still does.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller may not write there.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes) => Write(path, bytes, isPrivate: false);

    /// <summary>Writes a text in UTF-8, without a byte order mark, as <see cref="Write(string, ReadOnlySpan{byte})"/> writes bytes.</summary>
    /// <inheritdoc cref="Write(string, ReadOnlySpan{byte})"/>
    /// <param name="path">The file. A link is followed.</param>
    /// <param name="text">What it is to hold.</param>
    public static void WriteText(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file that only its owner may read, whatever it replaces.</summary>
    /// <inheritdoc cref="Write(string, ReadOnlySpan{byte})"/>
    public static void WritePrivate(string path, ReadOnlySpan<byte> bytes) => Write(path, bytes, isPrivate: true);

    private static void Write(string path, ReadOnlySpan<byte> bytes, bool isPrivate)
    {
        var place = new FileInfo(path);
        string target = place.LinkTarget is null ? place.FullName : place.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        if (IsPipeOrDevice(target))
        {
            using FileStream open = OpenThere(target);
            open.Write(bytes);
            return;
        }

        string beside = $"{target}.{Guid.NewGuid():n}.part";
        try
        {
            WriteNew(beside, bytes, isPrivate, File.Exists(target) ? target : null);
            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>Both look like empty files; a pipe has no place to go back to, and devices stand under /dev.</summary>
    private static bool IsPipeOrDevice(string path)
    {
        if (OperatingSystem.IsWindows() || new FileInfo(path) is not { Exists: true, Length: 0 }) return false;
        if (path.StartsWith("/dev/", StringComparison.Ordinal)) return true;
        using FileStream open = OpenThere(path);
        return !open.CanSeek;
    }

    private static FileStream OpenThere(string path) => new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);

    private static void WriteNew(string path, ReadOnlySpan<byte> bytes, bool isPrivate, string? replaced)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (isPrivate && !OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        if (!isPrivate && replaced is not null && !OperatingSystem.IsWindows()) File.SetUnixFileMode(file.SafeFileHandle, File.GetUnixFileMode(replaced));
        file.Write(bytes);
        file.Flush(flushToDisk: true);
    }
}
