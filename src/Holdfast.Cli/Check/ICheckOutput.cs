using Holdfast.Streams;

namespace Holdfast.Cli.Check;

/// <summary>Writes the verdicts of a check as they come.</summary>
internal interface ICheckOutput
{
    /// <summary>Writes what is said of one file.</summary>
    void Write(string file, CheckReport report, CheckVerdict verdict);

    /// <summary>Writes what is said of all files together.</summary>
    void Finish(CheckTotals totals);
}
