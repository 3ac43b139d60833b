namespace Holdfast.Cli;

/// <summary>What the command's exit status means. It is a contract with scripts.</summary>
internal static class ExitCode
{
    /// <summary>Nothing is wrong.</summary>
    public const int Success = 0;

    /// <summary>Errors were found in the input, or differences between two.</summary>
    public const int ErrorsFound = 1;

    /// <summary>The command, or a part of it, could not be carried out.</summary>
    public const int NotCarriedOut = 2;

    /// <summary>A bug of ours.</summary>
    public const int Bug = 70;

    /// <summary>Interrupted by the user.</summary>
    public const int Interrupted = 130;

    /// <summary>Ended by a signal that asks for it.</summary>
    public const int Terminated = 143;
}
