namespace Holdfast.Cli.LivePatch;

/// <summary>Reads a whole input into memory.</summary>
internal static class InputBytes
{
    private const string StandardInput = "-";
    private const int FirstPiece = 64 << 10;

    /// <summary>Reads at most one byte more than a limit, so that who asks sees when there is more; null when it cannot be read, which was said.</summary>
    /// <param name="terminal">Where complaints go, and the owner of standard input.</param>
    /// <param name="path">The file; - is standard input. Gzip is unpacked.</param>
    /// <param name="limit">In bytes.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static byte[]? Read(Terminal terminal, string path, long limit, CancellationToken cancellation)
    {
        try
        {
            using ByteSource source = path == StandardInput ? ByteSource.FromStream(terminal.Input(), path) : ByteSource.OpenFile(path);
            byte[] bytes = new byte[Math.Min(limit + 1, source.Length ?? FirstPiece)];
            int length = 0;
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                if (length == bytes.Length)
                {
                    if (length > limit) break;
                    Array.Resize(ref bytes, (int)Math.Min(limit + 1, Math.Max(FirstPiece, bytes.Length * 2L)));
                }

                int read = source.Read(bytes.AsSpan(length));
                if (read == 0) break;
                length += read;
            }

            if (source.Damage is string damage)
            {
                terminal.Complain($"{path}: {damage}");
                return null;
            }

            Array.Resize(ref bytes, length);
            return bytes;
        }
        catch (Exception exception) when (InputError.IsOne(exception))
        {
            terminal.Complain($"{path}: {InputError.Describe(exception)}");
            return null;
        }
    }
}
