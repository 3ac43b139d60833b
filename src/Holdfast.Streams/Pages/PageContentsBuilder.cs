using System.Security.Cryptography;

namespace Holdfast.Streams.Pages;

/// <summary>Counts zero pages and equal pages while an image goes by. Pages are told apart by half of their SHA-256.</summary>
internal sealed class PageContentsBuilder
{
    private const int KeptRuns = 4096;
    private const int KeptHashes = 1 << 20;

    private readonly HashSet<UInt128> _seen = [];
    private readonly List<FrameRun> _zeroRuns = [];
    private readonly List<FrameRun> _duplicateRuns = [];
    private long _pages;
    private long _zeroPages;
    private long _duplicatePages;
    private bool _partial;

    public void Add(ulong frame, ReadOnlySpan<byte> page)
    {
        _pages++;
        if (!page.ContainsAnyExcept((byte)0))
        {
            _zeroPages++;
            Extend(_zeroRuns, frame);
            return;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(page, hash);
        var reader = new ByteReader(hash);
        var half = new UInt128(reader.U64(), reader.U64());
        if (_seen.Contains(half))
        {
            _duplicatePages++;
            Extend(_duplicateRuns, frame);
        }
        else if (_seen.Count < KeptHashes) _seen.Add(half);
        else _partial = true;
    }

    public PageContents ToContents() => new(_pages, _zeroPages, _duplicatePages, _partial, _zeroRuns, _duplicateRuns);

    private static void Extend(List<FrameRun> runs, ulong frame)
    {
        if (runs.Count > 0 && runs[^1].First + runs[^1].Count == frame) runs[^1] = runs[^1] with { Count = runs[^1].Count + 1 };
        else if (runs.Count < KeptRuns) runs.Add(new FrameRun(frame, 1));
    }
}
