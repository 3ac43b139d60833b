using System.CommandLine;

namespace Holdfast.Cli.Abi;

/// <summary><c>holdfast abi</c>: work on the ABI description.</summary>
internal static class AbiCommand
{
    public static Command Create(Terminal terminal)
    {
        var check = new Option<bool>("--check") { Description = "Write nothing; say which files are out of date." };
        var root = new Option<string>("--root") { Description = "The folder that holds abi/ and src/.", DefaultValueFactory = _ => "." };
        var generate = new Command("generate", "Generate the sources that come from the ABI description.") { check, root };
        generate.SetAction(parsed => Holdfast.AbiCompiler.AbiGenerator.Run(parsed.GetRequiredValue(root), parsed.GetValue(check), terminal.Output));
        return new Command("abi", "Work on the ABI description, abi/*.yaml.") { generate };
    }
}
