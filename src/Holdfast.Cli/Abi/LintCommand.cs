using System.CommandLine;
using Holdfast.AbiCompiler.Linting;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.Cli.Abi;

/// <summary><c>holdfast abi lint</c>: holds the description to the rules for anything new.</summary>
internal static class LintCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string?> root = AbiCommand.Root();
        Option<OutputFormat> format = SharedOptions.Format();
        var lint = new Command("lint", "Hold the ABI description to its rules, and list what history did otherwise.") { root, format };
        lint.SetAction(parsed => Run(terminal, parsed.GetValue(root), parsed.GetValue(format)));
        return lint;
    }

    private static int Run(Terminal terminal, string? root, OutputFormat format)
    {
        if (LoadedDescription.Load(terminal, root, out int status) is not AbiDescription description) return status;
        IReadOnlyList<LintFinding> findings = Linter.Run(description);
        if (format == OutputFormat.Json)
        {
            foreach (LintFinding finding in findings) terminal.WriteLine(Documents.Write(LintDocument.Of(finding)));
        }
        else WriteText(terminal, findings);
        return findings.All(finding => finding.IsListed) ? ExitCode.Success : ExitCode.ErrorsFound;
    }

    private static void WriteText(Terminal terminal, IReadOnlyList<LintFinding> findings)
    {
        foreach (IGrouping<Rule, LintFinding> group in findings.Where(finding => finding.IsListed).GroupBy(finding => finding.Rule).OrderBy(group => group.Key.Id, StringComparer.Ordinal))
        {
            terminal.WriteLine($"{group.Key.Id} {group.Key.Title} History did otherwise in {Count(group.Select(finding => finding.Item).Distinct(StringComparer.Ordinal).Count(), "place")}:");
            foreach (IGrouping<string, LintFinding> item in group.GroupBy(finding => finding.Item, StringComparer.Ordinal)) terminal.WriteLine($"      {item.Key}: {item.First().History}");
        }

        LintFinding[] unlisted = [.. findings.Where(finding => !finding.IsListed)];
        foreach (LintFinding finding in unlisted)
        {
            terminal.Write($"error {finding.Rule.Id}", Spectre.Console.Color.Red);
            terminal.WriteLine($" {finding.Location}: {finding.Item}: {finding.Message}");
            terminal.WriteLine($"      Rule: {finding.Rule.Title}");
        }

        terminal.WriteLine($"{Count(unlisted.Length, "error")}, {findings.Count - unlisted.Length} listed as history");
    }

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
