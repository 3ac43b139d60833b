namespace Holdfast.Cli.Check;

/// <summary>How many files got which verdict.</summary>
/// <param name="Passed">Would restore.</param>
/// <param name="Failed">Would not.</param>
/// <param name="Skipped">Of no known kind, in a folder.</param>
/// <param name="NotRead">Could not be read, or were named and are of no known kind.</param>
internal readonly record struct CheckTotals(int Passed, int Failed, int Skipped, int NotRead)
{
    /// <summary>How many files there were.</summary>
    public int All => Passed + Failed + Skipped + NotRead;
}
