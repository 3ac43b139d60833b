using System.ComponentModel;
using Holdfast.Streams.Comparison;

namespace Holdfast.Cli.Diff;

/// <summary>A difference of an <see cref="ImageDiffDocument"/>.</summary>
internal sealed record ImageDiffItem(
    [property: Description("The part of the image: a record with its instance, a header, the configuration.")] string Part,
    [property: Description("What of it: a field, an element and its field, a feature; null for the whole part.")] string? Field,
    [property: Description("differs, only-in-a or only-in-b.")] string What,
    [property: Description("What the first image has: words and quantities of 64 bits as hexadecimal numbers with 0x, bytes as digits, of a record its length; null when it has nothing.")] string? A,
    [property: Description("What the second image has, likewise.")] string? B,
    [property: Description("What the field means, or the part; null where no description says it.")] string? Meaning)
{
    /// <summary>The item of a difference.</summary>
    public static ImageDiffItem Of(ImageDifference difference) => new(
        difference.Part, difference.Field, ImageDiffWord.Of(difference.What), difference.A?.Data, difference.B?.Data, difference.Meaning);
}
