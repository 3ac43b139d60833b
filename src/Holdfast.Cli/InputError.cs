namespace Holdfast.Cli;

/// <summary>What can go wrong with a file that a user names, other than what it holds.</summary>
internal static class InputError
{
    /// <summary>True for the exceptions that the machine answers with when a file cannot be opened or read.</summary>
    public static bool IsOne(Exception exception) => exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>The reason, as the end of a sentence that starts with the file's name.</summary>
    public static string Describe(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file.",
        UnauthorizedAccessException => "it is a folder, or may not be read.",
        _ => exception.Message.ReplaceLineEndings(" "),
    };
}
