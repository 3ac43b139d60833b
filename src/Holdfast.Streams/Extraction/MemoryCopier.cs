using System.Buffers;
using Holdfast.Streams.Pages;

namespace Holdfast.Streams.Extraction;

/// <summary>
/// Copies memory out of an image, page by page of what is not zero: in a file, zeros are holes. An image that is read by position is copied in the order of the output, and so
/// into a pipe too; one that comes through a cursor, in its own order.
/// </summary>
/// <param name="output">Where it goes.</param>
/// <param name="start">Where memory begins in the output.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class MemoryCopier(Stream output, long start, CancellationToken cancellation)
{
    // Little enough that what was read is still in the processor's cache when it is written.
    private const int CopiedAtOnce = 1 << 18;

    private readonly bool _hasHoles = output.CanSeek;

    /// <summary>How many pages held nothing but zeros.</summary>
    public long ZeroPages { get; private set; }

    /// <summary>Copies by position.</summary>
    /// <returns>Null; or why it could not be done.</returns>
    public string? Copy(PositionedFile file, MemoryPlan plan, IProgress<long>? progress)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(CopiedAtOnce);
        try
        {
            long position = 0;
            foreach (CopyStep step in plan.Steps)
            {
                if (!_hasHoles) WriteZeros(step.Target - position);
                for (long done = 0; done < step.Length;)
                {
                    cancellation.ThrowIfCancellationRequested();
                    Span<byte> piece = buffer.AsSpan(0, (int)Math.Min(CopiedAtOnce, step.Length - done));
                    if (file.Read(step.Source + done, piece) != piece.Length) return "The image became shorter while it was read.";
                    Write(piece, step.Target + done);
                    done += piece.Length;
                    progress?.Report(step.Target + done);
                }

                position = step.Target + step.Length;
            }

            if (!_hasHoles) WriteZeros(plan.Length - position);
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Copies what goes by. No byte of the image may be wanted twice.</summary>
    /// <returns>Null; or why it could not be done.</returns>
    public string? Copy(ForwardCursor cursor, MemoryPlan plan)
    {
        if (!_hasHoles) return "A packed image, or one from a pipe, is extracted into a file: its memory does not come in the order in which it is written.";
        byte[] buffer = ArrayPool<byte>.Shared.Rent(CopiedAtOnce);
        try
        {
            foreach (CopyStep step in plan.Steps.OrderBy(step => step.Source))
            {
                long before = step.Source - cursor.Offset;
                if (before < 0) return "Some memory is wanted in two places, so that the image must be a file that is not packed.";
                if (cursor.Skip(before) != before) return "The image became shorter while it was read.";
                for (long done = 0; done < step.Length;)
                {
                    Span<byte> piece = buffer.AsSpan(0, (int)Math.Min(CopiedAtOnce, step.Length - done));
                    if (cursor.Read(piece) != piece.Length) return "The image became shorter while it was read.";
                    Write(piece, step.Target + done);
                    done += piece.Length;
                }
            }

            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Writes what is not zero, neighbouring pages at once.</summary>
    private void Write(ReadOnlySpan<byte> bytes, long target)
    {
        if (!_hasHoles)
        {
            output.Write(bytes);
            return;
        }

        int first = 0;
        for (int at = 0; at < bytes.Length; at += PageDataReader.PageSize)
        {
            int end = Math.Min(at + PageDataReader.PageSize, bytes.Length);
            if (bytes[at..end].ContainsAnyExcept((byte)0)) continue;
            ZeroPages++;
            WriteAt(bytes[first..at], target + first);
            first = end;
        }

        WriteAt(bytes[Math.Min(first, bytes.Length)..], target + first);
    }

    private void WriteAt(ReadOnlySpan<byte> bytes, long target)
    {
        if (bytes.IsEmpty) return;
        if (output.Position != start + target) output.Position = start + target;
        output.Write(bytes);
    }

    private void WriteZeros(long count)
    {
        byte[] zeros = new byte[(int)Math.Min(Math.Max(count, 0), CopiedAtOnce)];
        for (; count > 0; count -= zeros.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            output.Write(zeros.AsSpan(0, (int)Math.Min(count, zeros.Length)));
        }
    }
}
