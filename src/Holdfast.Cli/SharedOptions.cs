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

    /// <summary>An option that takes one of some words.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="choices">The words, and what they stand for.</param>
    public static Option<T> Choice<T>(string name, string description, Dictionary<string, T> choices)
        where T : struct
    {
        return new Option<T>(name)
        {
            Description = description,
            HelpName = string.Join('|', choices.Keys),
            CustomParser = result =>
            {
                string text = result.Tokens[^1].Value;
                if (choices.TryGetValue(text, out T value)) return value;
                result.AddError($"'{text}' is none of {string.Join(", ", choices.Keys)}.");
                return default;
            },
        };
    }
}
