using Holdfast.Agreement;
using Holdfast.Fuzzing;
using Holdfast.Lab.Mutations;

namespace Holdfast.Lab.Tests.Mutations;

public sealed class PrunedImageTests
{
    private const int PageLength = 4096;

    public static TheoryData<string> Bases => [.. JudgedImages.Stored.Bases.Keys];

    [Theory]
    [MemberData(nameof(Bases))]
    public void An_image_without_zero_pages_stays_what_it_is(string image)
    {
        byte[] whole = JudgedImages.Stored.Bases[image];
        Assert.Equal(whole, PrunedImage.Of(whole));
    }

    [Fact]
    public void Zero_pages_and_frames_without_contents_go_and_nothing_else()
    {
        byte[] whole = JudgedImages.Stored.Bases["h_base"];
        EditableImage padded = EditableImage.Parse(whole);
        int index = padded.Records.Select(record => record.Type).ToList().IndexOf(ImageRecord.PageData);
        // A frame that is not there (type 15), and an ordinary one whose page is all zero.
        byte[] more = [2, 0, 0, 0, 0, 0, 0, 0, 0x50, 0, 0, 0, 0, 0, 0, 0xf0, 0x51, 0, 0, 0, 0, 0, 0, 0, .. new byte[PageLength]];
        padded.Records.Insert(index, new ImageRecord(ImageRecord.PageData, more));
        Assert.Equal(whole, PrunedImage.Of(padded.ToBytes()));
    }

    [Fact]
    public void A_zero_page_that_the_toolstack_made_stays()
    {
        EditableImage image = EditableImage.Parse(JudgedImages.Stored.Bases["h_base"]);
        int index = image.Records.Select(record => record.Type).ToList().IndexOf(ImageRecord.PageData);
        // The frame of a ring, 0xfefff, with nothing in it yet.
        image.Records.Insert(index, new ImageRecord(ImageRecord.PageData, [1, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xef, 0x0f, 0, 0, 0, 0, 0, .. new byte[PageLength]]));
        Assert.Equal(image.ToBytes(), PrunedImage.Of(image.ToBytes()));
    }
}
