using System.CommandLine;
using System.CommandLine.Parsing;
using Holdfast.Streams.Inspection;

namespace Holdfast.Cli.Inspect;

/// <summary>What the inspection of an image and that of a live domain have in common: an option, what excludes it, and how the result is written.</summary>
internal static class InspectOptions
{
    /// <summary>The number of a vCPU.</summary>
    public static Option<int?> Vcpu() => new("--vcpu")
    {
        Description = "Show all state of one vCPU.",
        HelpName = "N",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[^1].Value, out int number) && number >= 0) return number;
            result.AddError($"'{result.Tokens[^1].Value}' is not the number of a vCPU.");
            return null;
        },
    };

    /// <summary>Refuses a record and a vCPU at once.</summary>
    public static void RefuseBoth(CommandResult parsed, Option<string?> record, Option<int?> vcpu)
    {
        if (parsed.GetResult(record) is not null && parsed.GetResult(vcpu) is not null) parsed.AddError("--record and --vcpu show different things; give one of them.");
    }

    /// <summary>Writes a description, or why there is none.</summary>
    /// <returns>The exit status.</returns>
    public static int Write(Terminal terminal, string name, ImageDescription description, OutputFormat format)
    {
        if (description.Problem is string problem)
        {
            terminal.Complain($"{name}: {problem}");
            return ExitCode.NotCarriedOut;
        }

        terminal.Output.Write(format == OutputFormat.Json ? InspectionJson.ToText(description) : InspectionText.ToText(description));
        return ExitCode.Success;
    }
}
