namespace Holdfast.Cli;

/// <summary>Writes what is no text to where a user wants it: a file that is whole or is not there, a pipe, standard output.</summary>
internal static class FileOutput
{
    /// <summary>Names of standard output. Where that is a file, it is written to as it is, since others may write to it as well, and is not replaced.</summary>
    private static readonly string[] s_standardOutput = ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];

    /// <summary>True for a name of standard output.</summary>
    public static bool IsStandardOutput(string? path) => path is null || s_standardOutput.Contains(path);

    /// <summary>True when somebody would see the bytes, who must not.</summary>
    public static bool IsTerminal(Terminal terminal, string? path) => IsStandardOutput(path) && terminal.OpenBinaryOutput is null;

    /// <summary>Writes. A file is its owner's alone, unless it is said that it may be seen: images and contexts hold memory and registers, and so keys.</summary>
    /// <param name="terminal">Where complaints go, and the owner of standard output.</param>
    /// <param name="path">The file; null, or one of its names, for standard output.</param>
    /// <param name="write">Writes the bytes; false when the file is not to be kept, which it has said why.</param>
    /// <param name="isPrivate">False for what others may read as well.</param>
    /// <returns>The exit status.</returns>
    public static int Write(Terminal terminal, string? path, Func<Stream, bool> write, bool isPrivate = true)
    {
        bool kept = false;
        try
        {
            if (IsStandardOutput(path))
            {
                using Stream output = terminal.OpenBinaryOutput!();
                return write(new OutputStream(output, isSequential: true)) ? ExitCode.Success : ExitCode.NotCarriedOut;
            }

            WholeFile.Write(path!, stream => kept = write(new OutputStream(stream)), isPrivate);
            return kept ? ExitCode.Success : ExitCode.NotCarriedOut;
        }
        catch (OutputException failure)
        {
            terminal.Complain($"{(IsStandardOutput(path) ? "standard output" : path)}: {DescribeFailure(failure.InnerException!)}");
            return ExitCode.NotCarriedOut;
        }
        catch (Exception exception) when (InputError.IsOne(exception))
        {
            terminal.Complain($"{path}: {DescribeFailure(exception)}");
            return ExitCode.NotCarriedOut;
        }
    }

    /// <summary>Why a file could not be written, as the end of a sentence that starts with its name.</summary>
    public static string DescribeFailure(Exception exception) => exception switch
    {
        DirectoryNotFoundException => "there is no such folder to write it in.",
        UnauthorizedAccessException => "it may not be written.",
        _ => $"it could not be written: {exception.Message.ReplaceLineEndings(" ")}",
    };
}
