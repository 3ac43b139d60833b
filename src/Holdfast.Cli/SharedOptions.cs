using System.CommandLine;

namespace Holdfast.Cli;

/// <summary>Options that every verb has in the same form.</summary>
internal static class SharedOptions
{
    public static Option<OutputFormat> Format()
    {
        var option = new Option<OutputFormat>("--format")
        {
            Description = "How to write the results: text, or json for programs.",
            HelpName = "text|json",
            CustomParser = result =>
            {
                switch (result.Tokens[^1].Value)
                {
                    case "text":
                        return OutputFormat.Text;
                    case "json":
                        return OutputFormat.Json;
                    default:
                        result.AddError($"'{result.Tokens[^1].Value}' is no format; there are text and json.");
                        return OutputFormat.Text;
                }
            },
        };
        return option;
    }
}
