using Holdfast.Streams.Inspection;

namespace Holdfast.Streams.Comparison;

/// <summary>Collects what differs, up to a limit; what is beyond it is counted.</summary>
internal sealed class Differences
{
    private const int Most = 1 << 14;
    private const int BytesOnALine = 16;

    private readonly List<ImageDifference> _listed = [];

    public IReadOnlyList<ImageDifference> Listed => _listed;

    public long Count { get; private set; }

    /// <summary>Adds a difference.</summary>
    /// <param name="part">The part of the image.</param>
    /// <param name="field">What of it; null for the whole part.</param>
    /// <param name="a">What the first image has; null when it has nothing.</param>
    /// <param name="b">What the second image has; null when it has nothing.</param>
    /// <param name="meaning">What it means; null where no description says it.</param>
    public void Add(string part, string? field, Shown? a, Shown? b, string? meaning = null)
    {
        Count++;
        if (_listed.Count == Most) return;
        DifferenceKind what = a is null ? DifferenceKind.OnlyInB : b is null ? DifferenceKind.OnlyInA : DifferenceKind.Differs;
        _listed.Add(new ImageDifference(part, field, what, Valued(a), Valued(b), meaning));
    }

    /// <summary>Compares a value with a value, and adds what differs: elements of arrays, and lines of bytes, each by itself.</summary>
    /// <param name="part">The part of the image.</param>
    /// <param name="field">What of it.</param>
    /// <param name="a">What the first image has; null when it has nothing.</param>
    /// <param name="b">What the second image has; null when it has nothing.</param>
    /// <param name="meaning">What it means; null where no description says it.</param>
    /// <param name="nameOf">The name of an element that has one.</param>
    public void Compare(string part, string field, Shown? a, Shown? b, string? meaning = null, Func<int, string?>? nameOf = null)
    {
        if (AreSame(a, b)) return;
        switch (a, b)
        {
            case (Shown.List left, Shown.List right):
                for (int i = 0; i < Math.Max(left.Values.Count, right.Values.Count); i++)
                {
                    Shown? one = i < left.Values.Count ? left.Values[i] : null, other = i < right.Values.Count ? right.Values[i] : null;
                    if (!AreSame(one, other)) Add(part, nameOf?.Invoke(i) is string name ? $"{field}[{i} {name}]" : $"{field}[{i}]", one, other, meaning);
                }

                break;
            case (Shown.Raw left, Shown.Raw right) when Math.Max(left.Bytes.Length, right.Bytes.Length) > BytesOnALine:
                for (int at = 0; at < Math.Max(left.Bytes.Length, right.Bytes.Length); at += BytesOnALine)
                {
                    Shown.Raw? one = LineAt(left, at), other = LineAt(right, at);
                    if (!AreSame(one, other)) Add(part, $"{field}+0x{at:x}", one, other, meaning);
                }

                break;
            default:
                Add(part, field, a, b, meaning);
                break;
        }
    }

    /// <summary>True when two values are the same, whatever they mean.</summary>
    public static bool AreSame(Shown? a, Shown? b) => (a, b) switch
    {
        (Shown.Raw left, Shown.Raw right) => left.Bytes.Span.SequenceEqual(right.Bytes.Span),
        (Shown.List left, Shown.List right) => left.Values.Count == right.Values.Count && left.Values.Zip(right.Values).All(pair => AreSame(pair.First, pair.Second)),
        (Shown.Decoded left, Shown.Decoded right) => AreSame(left.Value, right.Value) && AreSame(left.Meaning, right.Meaning),
        _ => Equals(a, b),
    };

    private static ComparedValue? Valued(Shown? value) => value is null ? null : new ComparedValue(InspectionText.Line(value), value.ToData());

    private static Shown.Raw? LineAt(Shown.Raw bytes, int at) =>
        at >= bytes.Bytes.Length ? null : new Shown.Raw(bytes.Bytes.Slice(at, Math.Min(BytesOnALine, bytes.Bytes.Length - at)));
}
