namespace Holdfast.Streams.Inspection.Records;

/// <summary>Reads bytes of an image once more: a pass over it keeps few of the bodies that it goes by.</summary>
/// <param name="reopen">Opens the image; null when it can be read only once.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class RecordBodies(Func<ByteSource>? reopen, CancellationToken cancellation)
{
    public bool CanRead => reopen is not null;

    /// <summary>The body of a record, as far as it is there and not beyond a limit; null when the image cannot be read again.</summary>
    public byte[]? Read(StreamRecord record, int limit) => Read(record.BodyOffset, record.BodyLength, limit);

    /// <summary>The bytes from an offset, as far as they are there and not beyond a limit; null when the image cannot be read again.</summary>
    public byte[]? Read(long offset, uint length, int limit)
    {
        if (reopen is null) return null;
        using ByteSource source = reopen();
        using var cursor = new ForwardCursor(source, progress: null, cancellation);
        if (cursor.Skip(offset) < offset) return [];
        long left = source.Length is long all ? all - offset : long.MaxValue;
        byte[] body = new byte[(int)Math.Min(Math.Min(length, limit), left)];
        int read = cursor.Read(body);
        return body[..read];
    }
}
