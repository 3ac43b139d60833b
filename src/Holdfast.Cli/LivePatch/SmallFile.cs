using System.Security.Cryptography;

namespace Holdfast.Cli.LivePatch;

/// <summary>Reads files that are small: payloads, keys, certificates. What cannot be read is said.</summary>
internal static class SmallFile
{
    private const string StandardInput = "-";
    private const int ReadAtOnce = 1 << 16;

    /// <summary>Reads a file; null when that cannot be done, and it has been said why.</summary>
    /// <param name="terminal">Where complaints go, and the owner of standard input.</param>
    /// <param name="path">The file; - is standard input.</param>
    /// <param name="limit">The most bytes that are read.</param>
    public static byte[]? Read(Terminal terminal, string path, int limit)
    {
        try
        {
            using Stream file = path == StandardInput ? terminal.Input() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            var bytes = new MemoryStream();
            byte[] piece = new byte[ReadAtOnce];
            for (int count = file.Read(piece); count > 0 && bytes.Length <= limit; count = file.Read(piece)) bytes.Write(piece, 0, count);
            CryptographicOperations.ZeroMemory(piece);
            if (bytes.Length <= limit) return bytes.ToArray();
            terminal.Complain($"{path}: it has more than the {limit} bytes that are read of such a file.");
        }
        catch (Exception exception) when (InputError.IsOne(exception))
        {
            terminal.Complain($"{path}: {InputError.Describe(exception)}");
        }

        return null;
    }
}
