using System.Buffers;
using System.Numerics;
using Holdfast.Streams.Pages;

namespace Holdfast.Streams.Extraction;

/// <summary>A piece of memory that was read, and is to be written. Its buffer is rented, and goes back with it.</summary>
internal sealed class MemoryPiece : IDisposable
{
    /// <summary>The most bytes of a piece, with a bit of <see cref="_zeroPages"/> for each page. Little enough that what was read is still in a processor's cache when it is written.</summary>
    public const int MaxLength = 64 * PageDataReader.PageSize;

    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(MaxLength);
    private readonly CopyStep _step;
    private ulong _zeroPages;

    /// <summary>Takes room for bytes that are to be read.</summary>
    /// <param name="step">Which, and where they go; at most <see cref="MaxLength"/> of them.</param>
    public MemoryPiece(CopyStep step) => _step = step;

    /// <summary>Where it goes.</summary>
    public long Target => _step.Target;

    /// <summary>How many bytes it has.</summary>
    public int Length => (int)_step.Length;

    /// <summary>Its bytes.</summary>
    public Span<byte> Bytes => _buffer.AsSpan(0, Length);

    /// <summary>Looks for pages that hold nothing but zeros; what is less than a page at the end counts as one.</summary>
    public void FindZeroPages()
    {
        for (int page = 0; page * PageDataReader.PageSize < Length; page++)
        {
            if (!PageAt(page).ContainsAnyExcept((byte)0)) _zeroPages |= 1UL << page;
        }
    }

    /// <summary>How many pages hold nothing but zeros.</summary>
    public int ZeroPages => BitOperations.PopCount(_zeroPages);

    /// <summary>The bytes between zero pages, neighbouring pages at once.</summary>
    public IEnumerable<Range> Runs()
    {
        int first = 0;
        for (int page = 0; page * PageDataReader.PageSize < Length; page++)
        {
            if (((_zeroPages >> page) & 1) == 0) continue;
            int at = page * PageDataReader.PageSize;
            if (at > first) yield return first..at;
            first = Math.Min(at + PageDataReader.PageSize, Length);
        }

        if (first < Length) yield return first..Length;
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private ReadOnlySpan<byte> PageAt(int page)
    {
        int at = page * PageDataReader.PageSize;
        return Bytes[at..Math.Min(at + PageDataReader.PageSize, Length)];
    }
}
