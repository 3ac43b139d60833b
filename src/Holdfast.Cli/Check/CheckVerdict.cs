namespace Holdfast.Cli.Check;

/// <summary>What is said of a file.</summary>
internal enum CheckVerdict
{
    /// <summary>It would restore.</summary>
    Pass,

    /// <summary>It would not, or not without harm.</summary>
    Fail,

    /// <summary>It is of no known kind, and was met in a folder.</summary>
    Skipped,
}
