using System.CommandLine;
using Holdfast.AbiCompiler.Linting;
using Holdfast.LivePatching;
using Holdfast.Streams;

namespace Holdfast.Cli.Explain;

/// <summary><c>holdfast explain HF1203</c>: a rule, its reason and its source.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "A rule's id, as in HF1203." };
        Option<OutputFormat> format = SharedOptions.Format();
        var command = new Command("explain", "Say what a rule demands, why, and where that is written.") { id, format };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(id), parsed.GetValue(format)));
        return command;
    }

    private static int Run(Terminal terminal, string id, OutputFormat format)
    {
        if ((RuleCatalog.Find(id) ?? LivePatchRuleCatalog.Find(id) ?? LintRules.Find(id)) is not Rule rule)
        {
            terminal.Complain($"there is no rule '{id}'; ids look like {RuleCatalog.All[0].Id}, and docs/rules.md lists them.");
            return ExitCode.NotCarriedOut;
        }

        if (format == OutputFormat.Json) terminal.WriteLine(Documents.Write(RuleDocument.Of(rule)));
        else WriteText(terminal, rule);
        return ExitCode.Success;
    }

    private static void WriteText(Terminal terminal, Rule rule)
    {
        terminal.WriteLine($"{rule.Id} ({SeverityName.Of(rule.Severity)}): {rule.Title}");
        terminal.WriteLine();
        terminal.WriteLine(rule.Reason);
        terminal.WriteLine();
        terminal.WriteLine($"Source: {rule.Source}");
        if (rule.Since is XenVersion since) terminal.WriteLine($"Holds since Xen {since}.");
        if (rule.Until is XenVersion until) terminal.WriteLine($"Holds until Xen {until}.");
    }
}
