using System.Runtime.InteropServices;

namespace Holdfast.Agreement;

/// <summary>Finds a short <see cref="ImageDelta"/> between two images: greedily, with an index over every offset of the base.</summary>
public sealed class DeltaMaker
{
    /// <summary>Shorter matches cost more, as text, than the bytes themselves.</summary>
    private const int ShortestCopy = 16;

    private const int ShortestRun = 16;

    /// <summary>Zero pages make some keys very common; the first offsets of a key are as good as the rest.</summary>
    private const int OffsetsPerKey = 32;

    private readonly string _baseName;
    private readonly byte[] _base;
    private readonly Dictionary<UInt128, List<int>> _offsets = [];

    /// <summary>Indexes a base.</summary>
    public DeltaMaker(string baseName, byte[] baseImage)
    {
        (_baseName, _base) = (baseName, baseImage);
        for (int offset = 0; offset + ShortestCopy <= baseImage.Length; offset++)
        {
            ref List<int>? offsets = ref CollectionsMarshal.GetValueRefOrAddDefault(_offsets, KeyAt(baseImage, offset), out _);
            offsets ??= [];
            if (offsets.Count < OffsetsPerKey) offsets.Add(offset);
        }
    }

    /// <summary>Tells an image as a delta against the base.</summary>
    public ImageDelta Make(string name, byte[] image)
    {
        var steps = new List<ImageDelta.Step>();
        int literalStart = 0;
        int position = 0;
        int resume = 0;
        while (position < image.Length)
        {
            int literal = position - literalStart;
            int run = RunAt(image, position);
            (int offset, int length) = BestCopy(image, position, resume, literal);
            if (run < ShortestRun && length == 0)
            {
                position++;
                continue;
            }

            if (literal > 0) steps.Add(new ImageDelta.Data(image[literalStart..position]));
            if (length >= run)
            {
                steps.Add(new ImageDelta.Copy(offset, length));
                position += length;
                resume = offset + length;
            }
            else
            {
                steps.Add(new ImageDelta.Fill(image[position], run));
                position += run;
                resume += run;
            }

            literalStart = position;
        }

        if (literalStart < image.Length) steps.Add(new ImageDelta.Data(image[literalStart..]));
        return new ImageDelta(name, _baseName, ImageDelta.HashOf(image), steps);
    }

    /// <summary>The longest match, where going on from the last copy counts even when it is short: that is what a reader expects to see.</summary>
    private (int Offset, int Length) BestCopy(byte[] image, int position, int resume, int literal)
    {
        (int Offset, int Length) best = (0, 0);
        foreach (int offset in (ReadOnlySpan<int>)[resume + literal, resume])
        {
            int length = MatchAt(image, position, offset);
            if (length > best.Length && (length >= ShortestCopy || position + length == image.Length)) best = (offset, length);
        }

        if (best.Length >= 4 * ShortestCopy || position + ShortestCopy > image.Length) return best;
        if (!_offsets.TryGetValue(KeyAt(image, position), out List<int>? offsets)) return best;
        foreach (int offset in offsets)
        {
            int length = MatchAt(image, position, offset);
            if (length > best.Length) best = (offset, length);
        }

        return best;
    }

    private int MatchAt(byte[] image, int position, int offset) =>
        offset >= _base.Length ? 0 : image.AsSpan(position).CommonPrefixLength(_base.AsSpan(offset));

    private static int RunAt(byte[] image, int position)
    {
        ReadOnlySpan<byte> rest = image.AsSpan(position);
        int end = rest.IndexOfAnyExcept(rest[0]);
        return end < 0 ? rest.Length : end;
    }

    /// <summary>Sixteen bytes as a key to look up; their order as a number means nothing.</summary>
    private static UInt128 KeyAt(byte[] bytes, int offset) => MemoryMarshal.Read<UInt128>(bytes.AsSpan(offset, ShortestCopy));
}
