namespace Holdfast.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData]
    [InlineData("chekc", "image")]
    [InlineData("check")]
    [InlineData("check", "--format", "xml", "image")]
    [InlineData("check", "--format")]
    [InlineData("check", "--no-such-option", "image")]
    [InlineData("check", "--target-xen", "nonsense", "image")]
    [InlineData("explain")]
    [InlineData("explain", "HF1203", "HF1204")]
    [InlineData("abi")]
    [InlineData("diff", "image")]
    [InlineData("diff", "-", "-")]
    public void A_wrong_use_is_told_with_a_hint(params string[] arguments)
    {
        Command command = Command.Run(arguments);
        Assert.Equal(2, command.Status);
        Assert.Empty(command.Output);
        Assert.StartsWith("holdfast: ", command.Error, StringComparison.Ordinal);
        Assert.Contains("--help'", command.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", command.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("explain", "-h")]
    [InlineData("--version")]
    public void Help_is_no_error(params string[] arguments)
    {
        Command command = Command.Run(arguments);
        Assert.Equal(0, command.Status);
        Assert.NotEmpty(command.Output);
        Assert.Empty(command.Error);
    }
}
