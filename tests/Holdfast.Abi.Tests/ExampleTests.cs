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

    [Fact]
    public void A_64_bit_integer_may_stand_where_a_compiler_of_C_puts_it()
    {
        Assert.Equal([12, 16, 16], _widths.Select(ExampleTimer.SizeAt));
        Assert.Equal([4, 8, 8], _widths.Select(ExampleTimer.Offsets.Expires));
    }

    [Fact]
    public void A_union_may_be_as_wide_as_the_caller_and_without_a_tag()
    {
        foreach (int width in _widths.Take(2))
        {
            byte[] bytes = new byte[8 + ExampleMessage.Size];
            Assert.Equal(bytes.Length, ExampleEither.SizeAt(width));
            new ExampleBuffer { Address = 0x12345678, Length = 9 }.Write(bytes.AsSpan(ExampleEither.Offsets.Place(width)), width);
            Assert.Equal(0x12345678ul, (ulong)ExampleEither.Read(bytes, width).PlaceAsHere(width).Address);
            Assert.Equal(0x12345678ul, ExampleEither.Read(bytes, width).PlaceAsThere().Start & uint.MaxValue);
            Assert.Equal(0x12345678u, (uint)ExampleEither.Read(bytes, width).PlaceAsNowhere(ByteOrder.Little).Balance);
        }
    }

    [Fact]
    public void What_lies_in_place_may_hold_its_like()
    {
        Assert.Equal(2 * ExampleRing.SizeAt(8), ExamplePages.SizeAt(8));
        Assert.Same(ExampleRing.LayoutAt(4), ExamplePages.LayoutAt(4).Fields[0].Nested);
    }

    [Fact]
    public void Constants_may_belong_to_no_structure()
    {
        Assert.Equal(16u, ExampleConstants.MostRanges);
        Assert.Equal("/dev/example"u8, ExampleConstants.DeviceText);
    }

    [Fact]
    public void A_hypercall_has_a_table()
    {
        AbiHypercall table = ExampleOpHypercall.Table;
        Assert.Equal((60u, "example_op", AbiInterface.Versioned, "cmd"), (table.Number, table.XenName, table.Interface, table.Selectors[0].Place));
        Assert.Equal([("cmd", "u32", 0), ("arg", "handle<void>", 0), ("arg_hi", "u32", 1)], table.Arguments.Select(argument => (argument.Name, argument.Type, argument.Widths.Count)));
        Assert.Equal([ExampleOpHypercall.Codes.Map, ExampleOpHypercall.Codes.Ring, ExampleOpHypercall.Codes.RingLoud], table.Operations.Select(operation => operation.Code!.Value));
        AbiOperation map = table.Operations[0];
        Assert.Equal((AbiCallers.GuestKernel | AbiCallers.ControlPlane, true, true, "command"), (map.Callers, map.HoldsPointers, map.TakesArray, map.Continuation));
        Assert.Equal(["ExampleBuffers", "ExampleCallBefore4"], map.Arguments);
        Assert.Equal((AbiInterface.Stable, false), (table.Operations[1].Interface, table.Operations[1].HoldsPointers));
        Assert.Equal(1u, table.Operations[2].SubCode);
    }

    [Fact]
    public void Progress_of_a_preempted_call_has_a_place_in_each_version()
    {
        AbiContinuation[] forms = [.. ExampleOpHypercall.Table.Continuations.Where(continuation => continuation.Name == "command")];
        AbiContinuation today = Assert.Single(forms, form => form.Versions.Includes(new XenVersion(4, 17)));
        Assert.Equal(new AbiProgressPlace(AbiProgressPlaceKind.Argument, "cmd", AbiProgress.Index) { FirstBit = 8, LastBit = 31 }, Assert.Single(today.Places));
        AbiContinuation before = Assert.Single(forms, form => form.Versions.Includes(new XenVersion(4, 16)));
        Assert.Equal([AbiProgress.Index, AbiProgress.State], before.Places.Select(place => place.Holds));
        Assert.Empty(ExampleOpHypercall.Table.Continuations[^1].Places);
    }

    [Theory]
    [InlineData("4.15.2", "cmd", 15)]
    [InlineData("4.15.3", "ExampleCall.op", 7)]
    [InlineData("4.16.3", "cmd", 15)]
    [InlineData("4.17.0", "ExampleCall.op", 7)]
    public void The_code_of_an_operation_has_one_place_in_a_version(string version, string place, int last)
    {
        AbiSelector selector = Assert.Single(ExampleOpHypercall.Table.Selectors, selector => selector.Versions.Includes(XenVersion.Parse(version)));
        Assert.Equal((place, 0, last, null), (selector.Place, selector.FirstBit, selector.LastBit, selector.Code));
    }

    [Fact]
    public void Parts_of_an_operation_have_a_selector_of_their_own()
    {
        AbiSelector selector = Assert.Single(ExampleOpHypercall.Table.SubSelectors);
        Assert.Equal((3u, "ExampleCall.magic"), (selector.Code, selector.Place));
    }

    [Fact]
    public void One_version_may_keep_progress_in_several_ways()
    {
        AbiContinuation[] cases = [.. ExampleOpHypercall.Table.Continuations.Where(continuation => continuation.Name == "command" && continuation.Versions.Includes(new XenVersion(4, 20)))];
        Assert.Equal(["early", "late"], cases.Select(form => form.Case));
        Assert.Equal([0xfful, null], cases[1].Places.Select(place => place.Is));
        Assert.Equal([1ul, 16ul], cases[1].Places.Select(place => place.Unit));
    }
}
