using System.Globalization;
using Holdfast.LivePatching.Ordering;
using Spectre.Console;

namespace Holdfast.Cli.LivePatch;

/// <summary>Writes an order for people: what stands on what, in which order that is applied, what is wrong, and what a replace would do.</summary>
internal sealed class OrderTextOutput(Terminal terminal)
{
    private const int MostChains = 8;
    private const int MostSkipped = 8;
    private const int MostReplacements = 32;
    private const int MostNames = 4;
    private const string Indent = "  ";

    public void Write(PayloadOrder order, IReadOnlyList<string> skipped)
    {
        foreach (string line in OrderTree.Lines(order)) terminal.WriteLine(line);
        WriteChains(order);
        WriteReplacements(order);
        WriteFindings(order);
        WriteSkipped(skipped);
        terminal.WriteLine();
        Summarize(order);
    }

    private void WriteChains(PayloadOrder order)
    {
        for (int i = 0; i < Math.Min(order.Chains.Length, MostChains); i++)
        {
            terminal.WriteLine();
            terminal.WriteLine(order.Chains.Length == 1 ? "order to apply" : $"order to apply, {Number(i + 1)} of {Number(order.Chains.Length)} that exclude each other");
            WriteChain(order.Chains[i]);
        }

        if (order.Chains.Length <= MostChains) return;
        terminal.WriteLine();
        terminal.WriteLine($"… and {Number(order.Chains.Length - MostChains)} more orders, none of them longer; --format json has them all");
    }

    private void WriteChain(PayloadChain chain)
    {
        var payloads = chain.Payloads();
        int number = Number(payloads.Length).Length, name = payloads.Max(payload => payload.Name.Length);
        for (int i = 0; i < payloads.Length; i++)
        {
            string overrides = string.Join("; ", payloads[i].Overrides.GroupBy(item => item.Below).Select(group => $"over {group.Key.Name}: {Names([.. group.Select(item => item.Function)])}"));
            terminal.WriteLine($"{Indent}{Number(i + 1).PadLeft(number)}  {payloads[i].Name.PadRight(name)}  {overrides}".TrimEnd());
        }
    }

    private void WriteReplacements(PayloadOrder order)
    {
        if (order.Replacements.IsEmpty) return;
        terminal.WriteLine();
        terminal.WriteLine("replace, which reverts all that is applied and applies one in the same step");
        int name = order.Replacements.Max(replacement => replacement.Payload.Name.Length);
        foreach (Replacement replacement in order.Replacements.Take(MostReplacements)) terminal.WriteLine($"{Indent}{replacement.Payload.Name.PadRight(name)}  {Describe(replacement)}");
        if (order.Replacements.Length > MostReplacements) terminal.WriteLine($"{Indent}… and {Number(order.Replacements.Length - MostReplacements)} more");
    }

    private static string Describe(Replacement replacement)
    {
        if (!replacement.Hooks.IsEmpty) return $"refused with EOPNOTSUPP: it has {(replacement.Hooks.Length == 1 ? "the hook" : "the hooks")} {Names(replacement.Hooks)}";
        string clash = replacement.Clash is (OrderedPayload other, string symbol) ? $"; not while {other.Name} is loaded (EEXIST): both bring {symbol}" : "";
        string lost = replacement.LostCount == 0
            ? "every function that others patch stays patched"
            : $"no longer patched: {string.Join(", ", replacement.Lost.Take(MostNames))}{(replacement.LostCount > MostNames ? $" and {Number(replacement.LostCount - MostNames)} more" : "")}";
        return lost + clash;
    }

    private void WriteFindings(PayloadOrder order)
    {
        if (order.Findings.IsEmpty) return;
        terminal.WriteLine();
        foreach (Diagnostic finding in order.Findings)
        {
            terminal.Write($"{SeverityName.Of(finding.Severity)} {finding.Id}", finding.Severity switch
            {
                Severity.Error => Color.Red,
                Severity.Warning => Color.Yellow,
                _ => Color.Grey,
            });
            terminal.WriteLine($" {finding.Path}".TrimEnd());
            terminal.WriteLine($"{Indent}{finding.Message}");
            terminal.WriteLine($"{Indent}Rule: {finding.Rule.Title}");
        }
    }

    private void WriteSkipped(IReadOnlyList<string> skipped)
    {
        if (skipped.Count == 0) return;
        string more = skipped.Count > MostSkipped ? $" and {Number(skipped.Count - MostSkipped)} more" : "";
        terminal.WriteLine();
        terminal.WriteLine($"skipped, as no relocatable 64-bit ELF files: {string.Join(", ", skipped.Take(MostSkipped))}{more}");
    }

    private void Summarize(PayloadOrder order)
    {
        int most = order.Chains.IsEmpty ? 0 : order.Chains[0].Length;
        string alternatives = order.Chains.Length > 1 ? $", in the longest of {Number(order.Chains.Length)} orders" : "";
        string errors = order.Errors == 0 ? "" : $"; {Count(order.Errors, "error")}";
        string warnings = order.Warnings == 0 ? "" : $"{(order.Errors == 0 ? ";" : ",")} {Count(order.Warnings, "warning")}";
        terminal.Write($"{Number(most)} of {Count(order.Payloads.Length, "payload")} can be applied{alternatives}{errors}{warnings}", order.Errors > 0 ? Color.Red : order.Warnings > 0 ? Color.Yellow : Color.Green);
        terminal.WriteLine();
    }

    private static string Names(IReadOnlyList<string> names) => names.Count <= MostNames ? string.Join(", ", names) : $"{string.Join(", ", names.Take(MostNames))} and {Number(names.Count - MostNames)} more";

    private static string Count(long count, string what) => $"{Number(count)} {what}{(count == 1 ? "" : "s")}";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
