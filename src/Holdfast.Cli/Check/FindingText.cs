using Spectre.Console;

namespace Holdfast.Cli.Check;

/// <summary>Writes what was found in a file, below the line of its verdict.</summary>
internal static class FindingText
{
    /// <summary>Writes a finding, with its rule.</summary>
    public static void Write(Terminal terminal, Diagnostic finding)
    {
        Color colour = finding.Severity switch
        {
            Severity.Error => Color.Red,
            Severity.Warning => Color.Yellow,
            _ => Color.Grey,
        };
        terminal.Write("      ");
        terminal.Write($"{SeverityName.Of(finding.Severity)} {finding.Id}", colour);
        terminal.WriteLine($" at 0x{finding.Offset:x}{(finding.Path.Length > 0 ? $", {finding.Path}" : "")}");
        terminal.WriteLine($"        {finding.Message}");
        terminal.WriteLine($"        Rule: {finding.Rule.Title}");
    }
}
