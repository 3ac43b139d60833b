using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Holdfast.Agreement.Tests;

public sealed class StoredImageTests
{
    private static readonly JudgedImages s_stored = JudgedImages.Stored;

    [Fact]
    public void Every_delta_makes_the_image_that_was_given_to_Xen_byte_for_byte()
    {
        string[] wrong = [.. s_stored.Deltas.Values.Where(delta => ImageDelta.HashOf(s_stored.Image(delta.Name)) != delta.Sha256).Select(delta => delta.Name)];
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_verdict_has_its_image_and_every_image_its_verdict()
    {
        IEnumerable<string> unmodified = s_stored.Bases.Keys.Concat(s_stored.Newer.Keys);
        string[] judged = [.. s_stored.Verdicts.Select(verdict => verdict.Name).Distinct(StringComparer.Ordinal)];
        Assert.Empty(judged.Except(unmodified.Concat(s_stored.Deltas.Keys), StringComparer.Ordinal));
        Assert.Empty(s_stored.Bases.Keys.Concat(s_stored.Deltas.Keys).Except(judged, StringComparer.Ordinal));
        Assert.Distinct(s_stored.Verdicts.Select(verdict => verdict.Id));
    }

    [Fact]
    public void Every_image_has_the_size_that_its_verdict_says()
    {
        string[] wrong = [.. s_stored.Verdicts.Where(verdict => s_stored.Image(verdict.Name).Length != verdict.Bytes).Select(verdict => verdict.Name)];
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_image_differs_from_its_base_first_where_its_verdict_says()
    {
        string[] wrong =
        [
            .. from verdict in s_stored.Verdicts
               where s_stored.Deltas.ContainsKey(verdict.Name)
               let image = s_stored.Image(verdict.Name)
               let baseImage = s_stored.Unmodified(s_stored.BaseOf(verdict.Name))
               where image.AsSpan().CommonPrefixLength(baseImage) != verdict.Offset
               select verdict.Name,
        ];
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_delta_made_from_any_two_images_and_read_back_from_its_text_makes_the_second_from_the_first()
    {
        // Few distinct bytes, so that copies and runs do happen.
        Gen<byte[]> images = Gen.Choose(0, 3).Select(value => (byte)value).ArrayOf();
        Prop.ForAll(images.ToArbitrary(), images.ToArbitrary(), (first, second) =>
        {
            ImageDelta made = new DeltaMaker("first", first).Make("second", [.. first, .. second, .. first.Skip(7)]);
            var text = new StringBuilder();
            made.WriteTo(text);
            ImageDelta read = Assert.Single(ImageDelta.Parse(text.ToString().Split('\n')));
            return read.Sha256 == made.Sha256 && ImageDelta.HashOf(read.ApplyTo(first)) == made.Sha256;
        }).QuickCheckThrowOnFailure();
    }
}
