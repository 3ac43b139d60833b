namespace Holdfast.Cli;

/// <summary>Reads what is kept in memory whole, up to a limit.</summary>
internal static class WholeInput
{
    private const int FirstPiece = 1 << 16;

    /// <summary>Reads a source to its end, and of one that has more than the limit one byte more than that.</summary>
    /// <param name="source">The source.</param>
    /// <param name="limit">The most bytes that it should have.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static ReadOnlyMemory<byte> Read(ByteSource source, long limit, CancellationToken cancellation)
    {
        int most = (int)Math.Min(limit + 1, Array.MaxLength);
        byte[] bytes = new byte[(int)Math.Clamp(source.Length + 1 ?? FirstPiece, 1, most)];
        int length = 0;
        for (int read = source.Read(bytes); read > 0; read = source.Read(bytes.AsSpan(length)))
        {
            cancellation.ThrowIfCancellationRequested();
            length += read;
            if (length == most) break;
            if (length == bytes.Length) Array.Resize(ref bytes, (int)Math.Min(2L * length, most));
        }

        return bytes.AsMemory(0, length);
    }
}
