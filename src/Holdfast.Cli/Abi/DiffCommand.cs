using System.CommandLine;
using Holdfast.AbiCompiler.Comparing;
using Holdfast.AbiCompiler.Loading;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.Cli.Abi;

/// <summary><c>holdfast abi diff FROM TO</c>: what changed between two versions of the ABI, and what that breaks.</summary>
internal static class DiffCommand
{
    private const string SideHelp = "a profile (4.17, next), a version of Xen, or DIR[@VERSION] for the description in a folder's abi/";

    public static Command Create(Terminal terminal)
    {
        var from = new Argument<string>("FROM") { Description = $"The first version: {SideHelp}." };
        var to = new Argument<string>("TO") { Description = $"The second version: {SideHelp}." };
        var name = new Argument<string?>("NAME") { Description = "Only a hypercall, an operation, a structure, a record, an enumeration or a constant, by its name here or in Xen.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> root = AbiCommand.Root();
        Option<OutputFormat> format = SharedOptions.Format();
        var diff = new Command("diff", "Say what changed between two versions of the ABI, whom it affects, and what it breaks.") { from, to, name, root, format };
        diff.SetAction(parsed =>
        {
            if (LoadedDescription.Load(terminal, parsed.GetValue(root), out int status) is not AbiDescription description) return status;
            if (DiffSide.Find(terminal, parsed.GetRequiredValue(from), description, out status) is not AbiSide first) return status;
            if (DiffSide.Find(terminal, parsed.GetRequiredValue(to), description, out status) is not AbiSide second) return status;
            return Run(terminal, first, second, parsed.GetValue(name), parsed.GetValue(format));
        });
        return diff;
    }

    private static int Run(Terminal terminal, AbiSide from, AbiSide to, string? name, OutputFormat format)
    {
        IReadOnlyList<AbiDifference> all = AbiComparer.Compare(from, to);
        AbiDifference[] items = name is null ? [.. all.Where(item => !item.IsPart)] : [.. all.Where(item => item.IsCalled(name))];
        if (items.Length == 0 && name is not null)
        {
            IEnumerable<string> known = all.SelectMany(item => item.Aliases.Append(item.Name)).Distinct(StringComparer.Ordinal);
            terminal.Complain($"neither {from.Name} nor {to.Name} has a '{name}'.{NearMatch.Suggest(name, known)}");
            return ExitCode.NotCarriedOut;
        }

        if (format == OutputFormat.Json) terminal.WriteLine(Documents.Write(DiffDocument.Of(from, to, items)));
        else new DiffTextOutput(terminal, from, to).Write(items, showsSame: items.Length == 1);
        return items.Any(item => item.Forward.Compatibility == Compatibility.Breaking || item.Forward.InFlight is { IsRight: false, IsAsEveryCall: false }) ? ExitCode.ErrorsFound : ExitCode.Success;
    }
}
