using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>How findings are written for people.</summary>
internal static class FindingText
{
    /// <summary>Writes findings, each in three lines.</summary>
    public static void Write(Terminal terminal, IEnumerable<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings) Write(terminal, finding);
    }

    /// <summary>How many there are, as the end of a sentence.</summary>
    public static string Count(long errors, long warnings) => (errors, warnings) switch
    {
        (0, 0) => "nothing wrong",
        (0, _) => Count(warnings, "warning"),
        (_, 0) => Count(errors, "error"),
        _ => $"{Count(errors, "error")}, {Count(warnings, "warning")}",
    };

    private static void Write(Terminal terminal, Diagnostic finding)
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

    private static string Count(long count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
