using Holdfast.Testing;

namespace Holdfast.Cli.Tests.Abi;

public sealed class AbiGenerateTests
{
    [Fact]
    public void What_is_stored_is_what_would_be_generated()
    {
        Command command = Command.Run("abi", "generate", "--check", "--root", Repository.Root);
        Assert.Equal(0, command.Status);
        Assert.EndsWith("generated files are up to date\n", command.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_description_is_told()
    {
        using var workspace = new Workspace();
        Assert.Equal(2, Command.Run("abi", "generate", "--check", "--root", workspace.Root).Status);
    }
}
