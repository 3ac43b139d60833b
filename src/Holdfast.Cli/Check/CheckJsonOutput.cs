using Holdfast.Streams;
using Holdfast.Streams.Hypercalls;

namespace Holdfast.Cli.Check;

/// <summary>Writes one JSON object a file, each in one piece, so that what is written is always whole.</summary>
internal sealed class CheckJsonOutput(Terminal terminal, string? cpu) : ICheckOutput
{
    private const string Schema = "holdfast.check/1";

    public void Write(string file, CheckReport report, CheckVerdict verdict)
    {
        var document = new CheckDocument(
            Schema,
            file,
            ImageKindName.Of(report.Kind),
            new CheckTarget(report.TargetXen.ToString(), cpu),
            NameOf(verdict),
            [.. report.Diagnostics.Select(CheckFinding.Of)],
            report.Calls is { } calls ? [.. calls.Where(call => call.State == CallState.InFlight).Select(CheckCall.Of)] : null);
        terminal.WriteLine(Documents.Write(document));
    }

    public void Finish(CheckTotals totals)
    {
    }

    private static string NameOf(CheckVerdict verdict) => verdict switch
    {
        CheckVerdict.Pass => "pass",
        CheckVerdict.Fail => "fail",
        _ => "skipped",
    };
}
