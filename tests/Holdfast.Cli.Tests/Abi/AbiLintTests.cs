using Holdfast.Testing;

namespace Holdfast.Cli.Tests.Abi;

public sealed class AbiLintTests
{
    private const string Description = "subject: Test\ndoc: A.\nsource: nowhere\nstructures:\n  - { name: Subject, doc: A., fields: [{ name: FIELD, type: u32, doc: B. }] }\n";

    [Fact]
    public void The_description_shows_nothing_but_its_listed_history()
    {
        Command command = Command.Run("abi", "lint");
        Assert.Equal(0, command.Status);
        Assert.StartsWith("HF01", command.Output, StringComparison.Ordinal);
        Assert.Contains("\n0 errors, ", command.Output, StringComparison.Ordinal);
        Assert.Equal(command.Output, Command.Run("abi", "lint", "--root", Repository.Root).Output);
    }

    [Fact]
    public void What_breaks_a_rule_is_told_with_its_place()
    {
        using var workspace = new Workspace();
        Write(workspace, Description.Replace("FIELD", "pad", StringComparison.Ordinal));
        Command command = Command.Run("abi", "lint", "--root", workspace.Root);
        Assert.Equal(1, command.Status);
        Assert.Equal(["error HF0106 abi/test.yaml:5:40: Subject: 'pad' may hold anything.", "      Rule: Padding and reserved fields must be zero.", "1 error, 0 listed as history"], command.Lines);
    }

    [Fact]
    public void A_description_that_cannot_be_loaded_is_told_with_its_place()
    {
        using var workspace = new Workspace();
        Write(workspace, Description.Replace("u32", "u31", StringComparison.Ordinal));
        Command command = Command.Run("abi", "lint", "--root", workspace.Root);
        Assert.Equal(1, command.Status);
        Assert.StartsWith("abi/test.yaml:5:", Assert.Single(command.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_description_is_told()
    {
        using var workspace = new Workspace();
        Command command = Command.Run("abi", "lint", "--root", workspace.Root);
        Assert.Equal(2, command.Status);
        Assert.EndsWith("there is no such folder.\n", command.Error, StringComparison.Ordinal);
    }

    private static void Write(Workspace workspace, string description)
    {
        string folder = Directory.CreateDirectory(Path.Combine(workspace.Root, "abi")).FullName;
        File.WriteAllText(Path.Combine(folder, "test.yaml"), description);
    }
}
