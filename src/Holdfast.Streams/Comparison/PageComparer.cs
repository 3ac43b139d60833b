using System.Buffers;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.Pages;

namespace Holdfast.Streams.Comparison;

/// <summary>
/// Compares the memory of two guests: which frames there are, of what type, and what they hold. Contents are read where they stand, as many neighbours at once as the
/// images have in common, and none is kept.
/// </summary>
/// <param name="a">The first image.</param>
/// <param name="b">The second image.</param>
/// <param name="progress">Told the number of bytes of contents that are compared.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class PageComparer(ReadImage a, ReadImage b, IProgress<long>? progress, CancellationToken cancellation)
{
    private const int PageSize = PageDataReader.PageSize;
    private const int PagesAtOnce = 256;

    private readonly PageDifferences _differences = new();
    private readonly FramePlaces _placesA = new(a.Report.Image.Libxc?.Index);
    private readonly FramePlaces _placesB = new(b.Report.Image.Libxc?.Index);
    private ulong _inA, _inB, _onlyInA, _onlyInB, _otherType, _otherContents, _sameContents, _notCompared;
    private long _done;

    /// <summary>Compares; null when neither image has memory.</summary>
    /// <param name="readsContents">True to compare what pages hold.</param>
    public PageComparison? Compare(bool readsContents)
    {
        PageMap? mapA = a.Report.Image.Libxc?.Pages, mapB = b.Report.Image.Libxc?.Pages;
        if (mapA is null && mapB is null) return null;
        byte[] bufferA = ArrayPool<byte>.Shared.Rent(PagesAtOnce * PageSize);
        byte[] bufferB = ArrayPool<byte>.Shared.Rent(PagesAtOnce * PageSize);
        try
        {
            foreach (PageSegment segment in PageSegment.Of(mapA?.Runs() ?? [], mapB?.Runs() ?? []))
            {
                Note(segment);
                if (segment is not { A: { } typeA, B: { } typeB } || !typeA.HasData() || !typeB.HasData()) continue;
                if (readsContents) CompareContents(segment, bufferA, bufferB);
                else _notCompared += segment.Count;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bufferA);
            ArrayPool<byte>.Shared.Return(bufferB);
        }

        return new PageComparison
        {
            InA = _inA,
            InB = _inB,
            OnlyInA = _onlyInA,
            OnlyInB = _onlyInB,
            OtherType = _otherType,
            OtherContents = _otherContents,
            SameContents = _sameContents,
            NotCompared = _notCompared,
            Runs = _differences.Runs,
            MoreRuns = _differences.MoreRuns,
        };
    }

    private void Note(PageSegment segment)
    {
        if (segment.A is not null) _inA += segment.Count;
        if (segment.B is not null) _inB += segment.Count;
        if (segment.A == segment.B) return;
        PageDifferenceKind what;
        if (segment.B is null)
        {
            what = PageDifferenceKind.OnlyInA;
            _onlyInA += segment.Count;
        }
        else if (segment.A is null)
        {
            what = PageDifferenceKind.OnlyInB;
            _onlyInB += segment.Count;
        }
        else
        {
            what = PageDifferenceKind.Type;
            _otherType += segment.Count;
        }

        _differences.Add(new PageDifference(segment.First, segment.Count, what, segment.A, segment.B));
    }

    private void CompareContents(PageSegment segment, byte[] bufferA, byte[] bufferB)
    {
        ulong end = segment.First + segment.Count;
        for (ulong at = segment.First; at < end;)
        {
            // The first frame from here on whose contents both have, and how many follow it in both.
            (FramePlace? placeA, FramePlace? placeB) = (_placesA.From(at), _placesB.From(at));
            if (placeA is not { } inA || placeB is not { } inB)
            {
                _notCompared += end - at;
                return;
            }

            ulong first = Math.Min(end, Math.Max(at, Math.Max(inA.First, inB.First)));
            _notCompared += first - at;
            at = first;
            ulong last = Math.Min(end, Math.Min(inA.End, inB.End));
            while (at < last)
            {
                int count = (int)Math.Min(PagesAtOnce, last - at);
                ComparePages(segment, at, count, inA.OffsetOf(at), inB.OffsetOf(at), bufferA, bufferB);
                at += (ulong)count;
            }
        }
    }

    private void ComparePages(PageSegment segment, ulong first, int count, long offsetA, long offsetB, byte[] bufferA, byte[] bufferB)
    {
        cancellation.ThrowIfCancellationRequested();
        ReadOnlySpan<byte> left = bufferA.AsSpan(0, a.Image.Read(offsetA, bufferA.AsSpan(0, count * PageSize)));
        ReadOnlySpan<byte> right = bufferB.AsSpan(0, b.Image.Read(offsetB, bufferB.AsSpan(0, count * PageSize)));
        _done += (long)count * PageSize;
        progress?.Report(_done);
        if (left.SequenceEqual(right))
        {
            _sameContents += (ulong)count;
            return;
        }

        for (int i = 0; i < count; i++)
        {
            // Of an image that is cut, a page may be there in part.
            if (PageOf(left, i).SequenceEqual(PageOf(right, i)))
            {
                _sameContents++;
                continue;
            }

            _otherContents++;
            _differences.Add(new PageDifference(first + (ulong)i, 1, PageDifferenceKind.Contents, segment.A, segment.B));
        }
    }

    private static ReadOnlySpan<byte> PageOf(ReadOnlySpan<byte> bytes, int index)
    {
        int start = Math.Min(index * PageSize, bytes.Length);
        return bytes[start..Math.Min(start + PageSize, bytes.Length)];
    }

    /// <summary>The places of an index, gone through once in rising order.</summary>
    private sealed class FramePlaces(FrameIndex? index)
    {
        private readonly IReadOnlyList<FramePlace> _places = index?.Places ?? [];
        private int _next;

        /// <summary>The place that has a frame, or the first behind it; null when there is none.</summary>
        public FramePlace? From(ulong frame)
        {
            while (_next < _places.Count && _places[_next].End <= frame) _next++;
            return _next < _places.Count ? _places[_next] : null;
        }
    }
}
