using Holdfast.Abi.Hvm;
using Holdfast.Lab.Contexts;

namespace Holdfast.Lab.Tests.Contexts;

public sealed class MovingFieldTests
{
    private static readonly MovingField s_timer = MovingField.Find((ushort)HvmSaveType.PmTimer, "tmr_val")!;

    [Theory]
    [InlineData(5, 5, 5, true)]
    [InlineData(5, 6, 7, true)]
    [InlineData(5, 4, 7, false)]
    [InlineData(5, 8, 7, false)]
    [InlineData(0xfffffff0, 0xfffffff8, 0x10, true)]
    [InlineData(0xfffffff0, 0x8, 0x10, true)]
    [InlineData(0xfffffff0, 0x11, 0x10, false)]
    [InlineData(5, 4, 4, false)]
    public void A_value_is_between_two_others_also_where_the_counter_starts_again(ulong before, ulong value, ulong after, bool isBetween) =>
        Assert.Equal(isBetween, s_timer.IsBetween(before, value, after));

    [Theory]
    [InlineData(0, 0, 0, true)]
    [InlineData(0, 0, 1, true)]
    [InlineData(0, 1, 1, true)]
    [InlineData(1, 3, 7, true)]
    [InlineData(1, 2, 3, false)]
    [InlineData(1, 3, 1, false)]
    public void Bits_may_come_and_stay(ulong before, ulong value, ulong after, bool isBetween) =>
        Assert.Equal(isBetween, MovingField.Find((ushort)HvmSaveType.PmTimer, "pm1a_sts")!.IsBetween(before, value, after));

    [Fact]
    public void Every_moving_field_is_in_the_description()
    {
        foreach (MovingField field in MovingField.All)
        {
            byte[] body = new byte[2000];
            body.AsSpan().Fill(0xff);
            field.Clear(body);
            Assert.InRange(body.Count(value => value == 0), 1, 8);
        }
    }

    [Fact]
    public void Clearing_a_field_leaves_the_others_as_they_are()
    {
        byte[] body = new byte[HvmHwPmTimer.Size];
        body.AsSpan().Fill(0xff);
        s_timer.Clear(body);
        Assert.Equal([0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff], body);
    }
}
