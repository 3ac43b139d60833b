using System.Buffers;

namespace Holdfast.Content;

/// <summary>
/// The one cursor that every reader moves over untrusted bytes. It goes forward only, through a buffer of fixed size: nothing the
/// content says can make it hold more. Running out of bytes is an answer, not an exception.
/// </summary>
public sealed class ForwardCursor : IDisposable
{
    /// <summary>The most bytes that one call may ask to see at once.</summary>
    public const int WindowSize = 1 << 16;

    private readonly ByteSource _source;
    private readonly CancellationToken _cancellation;
    private readonly IProgress<long>? _progress;
    private readonly byte[] _window = ArrayPool<byte>.Shared.Rent(WindowSize);
    private int _start;
    private int _end;

    /// <summary>Starts at the first byte that the source still holds.</summary>
    /// <param name="source">The source; it stays the caller's to dispose of.</param>
    /// <param name="progress">Told the offset now and then.</param>
    /// <param name="cancellation">Ends the work at the next read or skip.</param>
    public ForwardCursor(ByteSource source, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        _source = source;
        _cancellation = cancellation;
        _progress = progress;
    }

    /// <summary>The offset of the next byte from where the cursor started.</summary>
    public long Offset { get; private set; }

    /// <summary>The number of bytes of the whole source, where it is known without reading.</summary>
    public long? Length => _source.Length;

    /// <summary>Why the source ended early, when it did because of what it holds; otherwise null.</summary>
    public string? Damage => _source.Damage;

    /// <summary>True when no byte is left.</summary>
    public bool AtEnd => Peek(1).IsEmpty;

    /// <summary>Shows the next bytes without moving: fewer than asked for only at the end. Valid until the next call.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, WindowSize);
        if (_end - _start < count) Fill(count);
        return _window.AsSpan(_start, Math.Min(count, _end - _start));
    }

    /// <summary>Shows exactly <paramref name="count"/> bytes without moving, when there are as many. Valid until the next call.</summary>
    public bool TryPeek(int count, out ReadOnlySpan<byte> bytes)
    {
        bytes = Peek(count);
        return bytes.Length == count;
    }

    /// <summary>Takes exactly <paramref name="count"/> bytes, or none at all when there are fewer. Valid until the next call.</summary>
    public bool TryTake(int count, out ReadOnlySpan<byte> bytes)
    {
        if (!TryPeek(count, out bytes)) return false;
        Move(count);
        return true;
    }

    /// <summary>Reads into a buffer of the caller's, which is filled unless the source ends.</summary>
    /// <returns>How many bytes were read.</returns>
    public int Read(Span<byte> destination)
    {
        int done = 0;
        while (done < destination.Length)
        {
            if (_start == _end && destination.Length - done >= WindowSize)
            {
                // Much at once goes past the window.
                _cancellation.ThrowIfCancellationRequested();
                int read = _source.Read(destination[done..]);
                if (read == 0) break;
                Offset += read;
                done += read;
                _progress?.Report(Offset);
                continue;
            }

            ReadOnlySpan<byte> piece = Peek(_start == _end ? Math.Min(destination.Length - done, WindowSize) : Math.Min(destination.Length - done, _end - _start));
            if (piece.IsEmpty) break;
            piece.CopyTo(destination[done..]);
            Move(piece.Length);
            done += piece.Length;
        }

        return done;
    }

    /// <summary>Reads what is left, up to a limit.</summary>
    public ReadOnlyMemory<byte> ReadRest(int limit)
    {
        byte[] bytes = new byte[Length is long length && length - Offset < limit ? Math.Max(length - Offset, 0) : limit];
        return bytes.AsMemory(0, Read(bytes));
    }

    /// <summary>Passes over bytes; where the source is a file, without reading them.</summary>
    /// <returns>How many were passed over: fewer than asked for only at the end.</returns>
    public long Skip(long count)
    {
        long buffered = Math.Min(count, _end - _start);
        Move((int)buffered);
        long left = count - buffered;
        while (left > 0)
        {
            // In pieces, so that a long skip through a pipe can be cancelled and shows progress.
            _cancellation.ThrowIfCancellationRequested();
            long wanted = _source.Length is null ? Math.Min(left, 1 << 24) : left;
            long skipped = _source.Skip(wanted);
            Offset += skipped;
            left -= skipped;
            _progress?.Report(Offset);
            if (skipped < wanted) break;
        }

        return count - left;
    }

    /// <summary>Copies bytes to a stream, past the window where they are many.</summary>
    /// <returns>How many were copied: fewer than asked for only at the end.</returns>
    public long CopyTo(Stream destination, long count)
    {
        long left = count;
        int buffered = (int)Math.Min(left, _end - _start);
        destination.Write(_window, _start, buffered);
        Move(buffered);
        left -= buffered;
        byte[]? piece = null;
        try
        {
            while (left > 0)
            {
                _cancellation.ThrowIfCancellationRequested();
                piece ??= ArrayPool<byte>.Shared.Rent(CopiedAtOnce);
                int wanted = destination.CanSeek ? CopiedAtOnce - (int)(destination.Position % CopiedAtOnce) : CopiedAtOnce;
                int read = _source.Read(piece.AsSpan(0, (int)Math.Min(left, wanted)));
                if (read == 0) break;
                destination.Write(piece, 0, read);
                Offset += read;
                left -= read;
                _progress?.Report(Offset);
            }
        }
        finally
        {
            if (piece is not null) ArrayPool<byte>.Shared.Return(piece);
        }

        return count - left;
    }

    // Little enough that what was read is still in the processor's cache when it is written. Pieces end where a file has a multiple of it: Linux gives a file that is written so memory
    // in large pieces, which takes less time (docs/performance.md).
    private const int CopiedAtOnce = 1 << 17;

    /// <summary>
    /// Reads a compressed source to its end, within reason, so that its checksum is compared; nothing is done for any other. Call it when
    /// the content itself has ended.
    /// </summary>
    public void Drain()
    {
        if (_source is GzipSource) _source.Skip(DrainedAtMost);
    }

    private const long DrainedAtMost = 64 << 20;

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_window);

    private void Move(int count)
    {
        _start += count;
        Offset += count;
    }

    private void Fill(int wanted)
    {
        _cancellation.ThrowIfCancellationRequested();
        _progress?.Report(Offset);
        if (_start > 0)
        {
            _window.AsSpan(_start, _end - _start).CopyTo(_window);
            _end -= _start;
            _start = 0;
        }

        // Only what was asked for, rounded up a little: a header is usually followed by pages that are skipped, not read.
        int target = Math.Min(WindowSize, Math.Max(wanted, MinimumRead));
        while (_end < wanted)
        {
            int read = _source.Read(_window.AsSpan(_end, target - _end));
            if (read == 0) break;
            _end += read;
        }
    }

    private const int MinimumRead = 512;
}
