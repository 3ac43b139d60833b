namespace Holdfast.Streams.Pages;

/// <summary>What the pages of an image hold, told by looking at every one.</summary>
/// <param name="Pages">How many pages of contents there are.</param>
/// <param name="ZeroPages">How many hold only zeros.</param>
/// <param name="DuplicatePages">How many are equal to one that came before, zero pages left out.</param>
/// <param name="DuplicatesArePartial">True when there were too many different pages to compare each with all before it.</param>
/// <param name="ZeroRuns">Neighbouring frames that hold only zeros, in the order of the stream, up to a limit.</param>
/// <param name="DuplicateRuns">Neighbouring frames that are equal to earlier ones, in the order of the stream, up to a limit.</param>
public sealed record PageContents(
    long Pages,
    long ZeroPages,
    long DuplicatePages,
    bool DuplicatesArePartial,
    IReadOnlyList<FrameRun> ZeroRuns,
    IReadOnlyList<FrameRun> DuplicateRuns);
