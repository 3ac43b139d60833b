using System.CommandLine;
using Holdfast.AbiCompiler;

namespace Holdfast.Cli.Abi;

/// <summary><c>holdfast abi</c>: work on the ABI description.</summary>
internal static class AbiCommand
{
    public static Command Create(Terminal terminal) => new("abi", "Work on the ABI description, abi/*.yaml.")
    {
        CreateGenerate(terminal),
        LintCommand.Create(terminal),
        LayoutCommand.Create(terminal),
        DiffCommand.Create(terminal),
    };

    /// <summary>Where the description is, when it is not the one that travels with the program.</summary>
    public static Option<string?> Root() => new("--root") { Description = "The folder that holds abi/, instead of the description that this program was built with.", HelpName = "DIR" };

    private static Command CreateGenerate(Terminal terminal)
    {
        var check = new Option<bool>("--check") { Description = "Write nothing; say which files are out of date." };
        var root = new Option<string>("--root") { Description = "The folder that holds abi/ and src/.", DefaultValueFactory = _ => "." };
        var generate = new Command("generate", "Generate the sources that come from the ABI description.") { check, root };
        generate.SetAction(parsed => AbiGenerator.Run(parsed.GetRequiredValue(root), parsed.GetValue(check), terminal.Output));
        return generate;
    }
}
