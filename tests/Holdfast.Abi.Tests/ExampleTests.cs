using Holdfast.Abi.Example;
using Holdfast.Content;

namespace Holdfast.Abi.Tests;

/// <summary>What no structure of Xen's needs yet, tried on the structures of an invented description.</summary>
public class ExampleTests
{
    private static readonly int[] _widths = [4, 8, 16];

    [Fact]
    public void A_union_is_read_as_the_structure_that_its_tag_names()
    {
        byte[] bytes = new byte[ExampleCall.Size];
        new ExampleCall { Op = (ushort)ExampleOp.Map }.Write(bytes);
        new ExampleRange { Start = 0x1000, Delta = -8 }.Write(bytes.AsSpan(ExampleCall.Offsets.U));
        ExampleCall call = ExampleCall.Read(bytes);

        Assert.Equal(new ExampleRange { Start = 0x1000, Delta = -8 }, call.UAsExampleRange());
        Assert.Equal(ExampleMessage.Size, ExampleCall.Layout.Find("u")!.ElementSize);
    }

    [Fact]
    public void Words_and_handles_are_as_wide_as_the_caller()
    {
        Assert.Equal([8, 16, 32], _widths.Select(ExampleBuffer.SizeAt));
        byte[] bytes = new byte[32];
        new ExampleBuffer { Address = UInt128.MaxValue, Length = 5 }.Write(bytes, 16);
        Assert.Equal(UInt128.MaxValue, ExampleBuffer.Read(bytes, 16).Address);
        Assert.Equal(ulong.MaxValue, ExampleBuffer.LayoutAt(16).Fields[0].ReadValue(bytes, ByteOrder.Little));
        Assert.Equal(5ul, ExampleBuffer.LayoutAt(16).Fields[1].ReadValue(bytes, ByteOrder.Little));
    }

    [Fact]
    public void A_value_that_does_not_fit_into_the_callers_word_is_a_mistake() =>
        Assert.Throws<OverflowException>(() => new ExampleBuffer { Address = 1ul << 32 }.Write(new byte[32], 4));

    [Fact]
    public void Fields_of_some_widths_move_what_follows()
    {
        Assert.Equal(12, ExampleBuffers.Offsets.First(4));
        Assert.Equal(16, ExampleBuffers.Offsets.First(8));
        Assert.Equal(ExampleBuffers.SizeAt(8) + 16, ExampleBuffers.BuffersOffset(2, 8));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExampleBuffers.SizeAt(16));
    }

    [Fact]
    public void A_64_bit_integer_may_stand_at_a_multiple_of_four()
    {
        Assert.Equal(12, ExampleRange.Size);
        Assert.Equal(0, ExampleRange.Offsets.Start);
    }

    [Fact]
    public void Signed_integers_keep_their_sign()
    {
        byte[] bytes = new byte[ExampleMessage.Size];
        ExampleMessage message = new() { Balance = -1, Shift = -2 };
        message.Write(bytes, ByteOrder.Big);

        Assert.Equal(message, ExampleMessage.Read(bytes, ByteOrder.Big));
        Assert.Equal(-2, (long)ExampleMessage.Layout.Find("shift")!.ReadValue(bytes, ByteOrder.Big));
    }

    [Fact]
    public void A_structure_accessed_in_place_has_offsets_and_no_copy()
    {
        Assert.Equal(8 + 2 * 8 * 8, ExampleRing.SizeAt(8));
        Assert.Equal(8, ExampleRing.Offsets.Words(4));
        Assert.Null(typeof(ExampleRing).GetMethod("Read"));
    }

    [Fact]
    public void A_structure_begins_like_another()
    {
        Assert.Equal(ExampleCall.Offsets.Op, ExampleCallBefore4.Offsets.Op);
        Assert.Equal(4, ExampleCallBefore4.Size);
        Assert.Equal(AbiLength.Rest, ExampleCallBefore4.Layout.Find("tail")!.Length);
    }
}
