using Holdfast.Abi.Example;
using Holdfast.Content;

namespace Holdfast.Abi.Tests.Widths;

/// <summary>The translation between widths, tried on the structures of an invented description.</summary>
public class ExampleTranslationTests
{
    [Fact]
    public void Words_and_handles_change_their_size_and_keep_their_values()
    {
        byte[] narrow = new byte[ExampleBuffer.SizeAt(4)];
        byte[] wide = new byte[ExampleBuffer.SizeAt(16)];
        new ExampleBuffer { Address = 0x1000, Length = uint.MaxValue }.Write(wide, 16);

        Assert.True(ExampleBuffer.TryTranslate(wide, 16, narrow, 4));
        Assert.Equal(new ExampleBuffer { Address = 0x1000, Length = uint.MaxValue }, ExampleBuffer.Read(narrow, 4));
        Assert.False(new ExampleBuffer { Length = 1ul << 32 }.FitsAt(4));
        Assert.True(new ExampleBuffer { Length = 1ul << 32 }.FitsAt(8));
        Assert.False(new ExampleBuffer { Length = UInt128.MaxValue }.FitsAt(8));
        Assert.True(new ExampleBuffer { Length = UInt128.MaxValue }.FitsAt(16));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(ExampleBuffer).FitsAt(5));
    }

    [Fact]
    public void A_field_that_the_other_width_lacks_has_to_be_zero()
    {
        ExampleBuffers buffers = new() { Count = 3 };
        Assert.True(buffers.FitsAt(4));
        Assert.False((buffers with { Pad = 1 }).FitsAt(4));
        Assert.True((buffers with { Pad = 1 }).FitsAt(8));
        Array5<uint> spare = default;
        spare[4] = 1;
        Assert.False((buffers with { Spare = spare }).FitsAt(4));
        Assert.False((buffers with { Pad4 = 1 }).FitsAt(8));
        Array9<ulong> first = default;
        first[8] = 1ul << 32;
        Assert.False((buffers with { First = first }).FitsAt(4));
    }

    [Fact]
    public void Padding_of_compilers_is_lost_and_comes_back_as_zero()
    {
        ExampleTimer timer = new() { Running = true, Pad = 0xdead, Expires = ulong.MaxValue };
        byte[] wide = new byte[ExampleTimer.SizeAt(8)];
        timer.Write(wide, 8);
        byte[] narrow = new byte[ExampleTimer.SizeAt(4)];
        Assert.True(timer.FitsAt(4));
        Assert.True(ExampleTimer.TryTranslate(wide, 8, narrow, 4));
        Assert.True(ExampleTimer.TryTranslate(narrow, 4, wide, 8));
        Assert.Equal(timer with { Pad = 0 }, ExampleTimer.Read(wide, 8));
    }

    [Fact]
    public void A_union_is_translated_as_the_arm_that_the_caller_names()
    {
        byte[] wide = new byte[ExampleEither.SizeAt(8)];
        byte[] narrow = new byte[ExampleEither.SizeAt(4)];
        new ExampleBuffer { Address = 0x1000, Length = 2 }.Write(wide.AsSpan(ExampleEither.Offsets.Place(8)), 8);
        wide[^1] = 0xff;

        Assert.True(ExampleEither.TryTranslate(wide, 8, narrow, 4, ExampleEither.PlaceArm.Here));
        Assert.Equal(new ExampleBuffer { Address = 0x1000, Length = 2 }, ExampleEither.Read(narrow, 4).PlaceAsHere(4));
        Assert.Equal(0, narrow[^1]);
        Assert.True(ExampleEither.TryTranslate(wide, 8, narrow, 4, ExampleEither.PlaceArm.Nowhere));
        Assert.Equal(wide, narrow);
        Assert.Throws<ArgumentOutOfRangeException>(() => ExampleEither.TryTranslate(wide, 8, narrow, 4, (ExampleEither.PlaceArm)3));
    }

    [Fact]
    public void A_union_is_translated_as_what_its_tag_says_and_not_when_that_is_unknown()
    {
        byte[] wide = new byte[ExampleJobs.SizeAt(8)];
        byte[] narrow = new byte[ExampleJobs.SizeAt(4)];
        ushort[] kinds = [1, 2, 3, 4, 4];
        for (int i = 0; i < kinds.Length; i++) new ExampleJob { Kind = kinds[i] }.Write(wide.AsSpan(ExampleJobs.Offsets.Jobs(8) + i * ExampleJob.SizeAt(8)), 8);
        int third = ExampleJobs.Offsets.Jobs(8) + 2 * ExampleJob.SizeAt(8);
        new ExampleLetter { Sender = 5, Answer = 0x2000 }.Write(wide.AsSpan(third + ExampleJob.Offsets.U(8)), 8, ByteOrder.Little);

        Assert.True(ExampleJobs.TryTranslate(wide, 8, narrow, 4));
        Assert.Equal(new ExampleLetter { Sender = 5, Answer = 0x2000 }, ExampleJobs.Read(narrow, 4).Jobs[2].UAsExampleLetter(4, ByteOrder.Little));

        wide[third] = 9;
        byte[] before = [.. narrow];
        Assert.False(ExampleJobs.TryTranslate(wide, 8, narrow, 4));
        Assert.Equal(before, narrow);
    }
}
