using Holdfast.Abi.Libxc;
using Holdfast.Streams.Libxc;
using Holdfast.Streams.Pages;

namespace Holdfast.Streams.Inspection.Overview;

/// <summary>Describes which page frames a stream carries, of what type, and what they hold.</summary>
internal static class MemoryMap
{
    private const int ShownRuns = 40;
    private const int ShownEqualRuns = 200;

    public static Section Describe(LibxcStream stream, bool unabridged)
    {
        List<PageRun> runs = [.. stream.Pages.Runs()];
        long populated = runs.Where(run => run.Type.IsPopulated()).Sum(run => (long)run.Count);
        Section section = new Section("memory", "memory")
            .AddNumber("populated", "frames with memory", populated)
            .Add("populatedSize", "their size", new Shown.Size(populated * PageDataReader.PageSize))
            .AddNumber("pagesOfData", "pages of contents", stream.PagesOfData)
            .AddNumber("invalid", "frames without memory", runs.Where(run => run.Type == PageType.XTab).Sum(run => (long)run.Count))
            .AddNumber("broken", "frames with memory errors", runs.Where(run => run.Type == PageType.Broken).Sum(run => (long)run.Count))
            .Add("highest", "highest frame", stream.Pages.HighestPopulated is ulong frame ? Shown.Place(frame) : Shown.None)
            .AddFlag("isComplete", "map is whole", !stream.Pages.IsPartial);
        return section.Add(DescribeTypes(runs)).Add(DescribeRuns(runs, unabridged)).AddIf(DescribeContents(stream.Contents));
    }

    private static Table DescribeTypes(List<PageRun> runs)
    {
        var table = new Table("types", "by type", new("type"), Column.Quantity("frames"), Column.Quantity("size"), new("meaning"));
        foreach (IGrouping<PageType, PageRun> group in runs.GroupBy(run => run.Type).OrderBy(group => group.Key))
        {
            long frames = group.Sum(run => (long)run.Count);
            string meaning = PageTypeValues.Table.Find((ulong)group.Key)?.Doc ?? "";
            table.Add(Shown.Of(NameOf(group.Key)), Shown.Of(frames), new Shown.Size(frames * PageDataReader.PageSize), Shown.Of(meaning));
        }

        return table;
    }

    private static Table DescribeRuns(List<PageRun> runs, bool unabridged)
    {
        var table = new Table("map", "map", new("first"), new("last"), Column.Quantity("frames"), Column.Quantity("size"), new("type"));
        foreach (PageRun run in runs)
        {
            long frames = (long)run.Count;
            Shown last = Shown.Place(run.First + run.Count - 1);
            table.Add(Shown.Place(run.First), last, Shown.Of(frames), new Shown.Size(frames * PageDataReader.PageSize), Shown.Of(NameOf(run.Type)));
        }

        if (!unabridged) table.Limit(ShownRuns, more => $"… {more} more runs; --pages or --format json shows them all");
        return table;
    }

    private static Section? DescribeContents(PageContents? contents)
    {
        if (contents is null) return null;
        return new Section("contents", "contents")
            .AddNumber("pages", "pages", contents.Pages)
            .AddNumber("zero", "that are all zero", contents.ZeroPages)
            .AddNumber("duplicate", "equal to an earlier one", contents.DuplicatePages)
            .AddFlag("allCompared", "all were compared", !contents.DuplicatesArePartial)
            .Add(DescribeEqual("zeroRuns", "zero pages", contents.ZeroRuns))
            .Add(DescribeEqual("duplicateRuns", "duplicates", contents.DuplicateRuns));
    }

    private static Table DescribeEqual(string key, string title, IReadOnlyList<FrameRun> runs)
    {
        var table = new Table(key, title, new("first"), new("last"), Column.Quantity("frames"));
        foreach (FrameRun run in runs) table.Add(Shown.Place(run.First), Shown.Place(run.First + run.Count - 1), Shown.Of((long)run.Count));
        table.Limit(ShownEqualRuns, more => $"… {more} more runs; --format json shows them all");
        return table;
    }

    private static string NameOf(PageType type) => PageTypeValues.Table.Find((ulong)type)?.XenName ?? $"type {(int)type}";
}
