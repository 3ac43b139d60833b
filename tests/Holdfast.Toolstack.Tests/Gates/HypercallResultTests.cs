using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;

namespace Holdfast.Toolstack.Tests.Gates;

public sealed class HypercallResultTests
{
    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(long.MaxValue, long.MaxValue, true)]
    [InlineData(-22, 22, false)]
    [InlineData(-4096, 4096, false)]
    [InlineData(-uint.MaxValue, uint.MaxValue, false)]
    [InlineData(long.MinValue, uint.MaxValue, false)]
    public void A_register_holds_a_number_or_the_negative_of_an_error(long register, long expected, bool succeeded)
    {
        var result = HypercallResult.FromRegister(register);
        Assert.Equal(succeeded, result.Succeeded);
        Assert.Equal(expected, succeeded ? result.Value : (uint)result.Error);
    }

    [Theory]
    [InlineData(-22, "EINVAL")]
    [InlineData(-4000, "error 4000")]
    [InlineData(7, "7")]
    public void It_is_told_by_its_name_in_Xen(long register, string text) => Assert.Equal(text, HypercallResult.FromRegister(register).ToString());

    [Fact]
    public void A_call_has_no_more_than_five_arguments() => Assert.Throws<ArgumentException>(() => HypercallArguments.Validate([1, 2, 3, 4, 5, 6], 8));

    [Theory]
    [InlineData(4, 0x1_0000_0000)]
    [InlineData(4, ulong.MaxValue)]
    public void An_argument_wider_than_the_caller_is_refused(int width, ulong argument) => Assert.Throws<ArgumentException>(() => HypercallArguments.Validate([argument], width));

    [Fact]
    public void An_error_is_never_zero() => Assert.Throws<ArgumentOutOfRangeException>(() => HypercallResult.Failed(default(XenErrno)));
}
