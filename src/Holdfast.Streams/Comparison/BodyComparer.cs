using System.Buffers;
using Holdfast.Streams.Inspection;

namespace Holdfast.Streams.Comparison;

/// <summary>Compares bodies of records of two images as bytes, where they stand: none is kept.</summary>
/// <param name="a">The first image.</param>
/// <param name="b">The second image.</param>
/// <param name="found">Where differences go.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class BodyComparer(ReadImage a, ReadImage b, Differences found, CancellationToken cancellation)
{
    private const int BytesAtOnce = 1 << 16;
    private const int BytesShown = 16;

    /// <summary>Compares the records of two streams by type, the first of a type with the first and so on.</summary>
    /// <param name="recordsA">Those of the first image.</param>
    /// <param name="recordsB">Those of the second image.</param>
    /// <param name="nameOf">The name of a type.</param>
    /// <param name="stream">What the stream is called.</param>
    public void Compare(IEnumerable<StreamRecord> recordsA, IEnumerable<StreamRecord> recordsB, Func<uint, string> nameOf, string stream)
    {
        ILookup<uint, StreamRecord> left = recordsA.ToLookup(record => record.Type), right = recordsB.ToLookup(record => record.Type);
        foreach (uint type in left.Select(group => group.Key).Union(right.Select(group => group.Key)))
        {
            StreamRecord[] one = [.. left[type]], other = [.. right[type]];
            bool areSeveral = Math.Max(one.Length, other.Length) > 1;
            for (int i = 0; i < Math.Max(one.Length, other.Length); i++)
                Compare($"{stream} {nameOf(type)}{(areSeveral ? $" {i}" : "")}", i < one.Length ? one[i] : null, i < other.Length ? other[i] : null);
        }
    }

    private void Compare(string part, StreamRecord? one, StreamRecord? other)
    {
        if (one is not { } left || other is not { } right || left.BodyLength != right.BodyLength)
        {
            found.Add(part, field: null, LengthOf(one), LengthOf(other));
            return;
        }

        byte[] bufferA = ArrayPool<byte>.Shared.Rent(BytesAtOnce);
        byte[] bufferB = ArrayPool<byte>.Shared.Rent(BytesAtOnce);
        try
        {
            Compare(part, left, right, bufferA, bufferB);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bufferA);
            ArrayPool<byte>.Shared.Return(bufferB);
        }
    }

    /// <summary>Says where two bodies of one length begin to differ.</summary>
    private void Compare(string part, StreamRecord one, StreamRecord other, byte[] bufferA, byte[] bufferB)
    {
        for (long at = 0; at < one.BodyLength; at += BytesAtOnce)
        {
            cancellation.ThrowIfCancellationRequested();
            int wanted = (int)Math.Min(BytesAtOnce, one.BodyLength - at);
            ReadOnlyMemory<byte> left = bufferA.AsMemory(0, a.Image.Read(one.BodyOffset + at, bufferA.AsSpan(0, wanted)));
            ReadOnlyMemory<byte> right = bufferB.AsMemory(0, b.Image.Read(other.BodyOffset + at, bufferB.AsSpan(0, wanted)));
            int same = left.Span.CommonPrefixLength(right.Span);
            if (same == left.Length && same == right.Length)
            {
                // An image that is cut has no more of its last record.
                if (same < wanted) return;
                continue;
            }

            found.Add(part, $"from +0x{at + same:x} on", BytesAt(left, same), BytesAt(right, same));
            return;
        }
    }

    private static Shown.Raw BytesAt(ReadOnlyMemory<byte> bytes, int at) => new Shown.Raw(bytes.Slice(at, Math.Min(BytesShown, bytes.Length - at)));

    private static Shown.Size? LengthOf(StreamRecord? record) => record is { } some ? new Shown.Size(some.BodyLength) : null;
}
