using Holdfast.Agreement;
using Holdfast.Content;
using Holdfast.Lab.Mutations;
using Holdfast.Lab.Restoring;
using Holdfast.Streams;

namespace Holdfast.Lab.Comparison;

/// <summary>The images that one version of Xen is asked about.</summary>
internal static class CaseList
{
    /// <summary>Every so many new images, one is made from what was saved in this run.</summary>
    private const int FreshEvery = 8;

    /// <summary>The images that every host has just saved, each to be restored on every host.</summary>
    public static IEnumerable<LiveCase> Fresh(IReadOnlyList<XenHost> hosts) =>
        from host in hosts
        from image in host.Images
        let name = XenHost.NameOf(image.Key, host.Xen)
        select new LiveCase(CaseKind.Fresh, $"saved on {host.Xen}", name, new RestoreJob(name, Guest.Of(name), Image: null, image.Value));

    /// <summary>
    /// What a host has saved itself, through a domain context without provenance and back, with its pages at the boundaries of pages; and of what others have saved, those that it
    /// refuses and that conversion makes ones that it does not.
    /// </summary>
    public static IEnumerable<LiveCase> Converted(XenHost host, IReadOnlyList<XenHost> hosts)
    {
        foreach (XenHost saver in hosts)
        {
            foreach ((string guest, string file) in saver.Images)
            {
                string name = XenHost.NameOf(guest, saver.Xen);
                if (saver != host && !IsWorthConverting(file, host.Target)) continue;
                string job = Path.GetFileNameWithoutExtension(file) + "-for-" + host.Xen;
                yield return new LiveCase(CaseKind.Converted, $"saved on {saver.Xen}, through a domain context, for {host.Xen}", name, new RestoreJob(job, Guest.Of(name), () => ConvertedImage.Of(file, host.Target.TargetXen)));
            }
        }
    }

    private static bool IsWorthConverting(string file, CheckOptions target)
    {
        using ByteSource source = ByteSource.OpenFile(file);
        return ImageChecker.Check(source, target).Errors > 0 && ConvertedImage.TryMake(file, target.TargetXen, out _) is byte[] converted && Judgement.Check(converted, target) is { Passed: true };
    }

    /// <summary>So many of the stored images, spread evenly over all of them.</summary>
    public static IEnumerable<LiveCase> Stored(string xen, int count, int seed)
    {
        JudgedImages stored = JudgedImages.Stored;
        Dictionary<string, Verdict> recorded = stored.Verdicts.Where(verdict => verdict.Xen == xen).ToDictionary(verdict => verdict.Name, StringComparer.Ordinal);
        IEnumerable<Verdict> all = stored.Verdicts.DistinctBy(verdict => verdict.Name);
        return Spread([.. all], count, seed).Select(verdict => new LiveCase(
            CaseKind.Stored, verdict.Change, stored.BaseOf(verdict.Name), new RestoreJob(verdict.Name, Guest.Of(stored.BaseOf(verdict.Name)), () => stored.Image(verdict.Name)))
        {
            Recorded = recorded.GetValueOrDefault(verdict.Name),
            // What no rule could know on one version, none could know on another, unless it is recorded there.
            IsDecidable = (recorded.GetValueOrDefault(verdict.Name) ?? verdict).IsDecidable,
        });
    }

    /// <summary>So many new images: those whose unmodified image restores on this version, for another one proves nothing.</summary>
    /// <param name="host">Who restores them, and has saved some guests.</param>
    /// <param name="restores">Whether an unmodified image restores there.</param>
    /// <param name="count">How many.</param>
    /// <param name="seed">Decides which.</param>
    public static IEnumerable<LiveCase> Random(XenHost host, Func<byte[], bool> restores, int count, int seed)
    {
        if (count == 0) return [];
        JudgedImages stored = JudgedImages.Stored;
        IReadOnlyDictionary<string, byte[]> fresh = host.Pruned();
        var ofStored = new ImageMutator(stored.Bases.Concat(stored.Newer).ToDictionary(StringComparer.Ordinal), seed);
        var ofFresh = new ImageMutator(fresh, seed);
        HashSet<string> fitting = [.. stored.Bases.Concat(stored.Newer).Concat(fresh).Where(image => restores(image.Value)).Select(image => image.Key)];
        if (fitting.Count == 0) return [];
        return Enumerable.Range(0, int.MaxValue)
            .Select(number => (Number: number, Mutator: number % FreshEvery == FreshEvery - 1 ? ofFresh : ofStored))
            .Where(next => fitting.Contains(next.Mutator.BaseOf(next.Number)))
            .Select(next => CaseOf(next.Mutator.Make(next.Number), next.Mutator == ofFresh ? host.Xen : null))
            // What was kept of an earlier run is among the stored ones.
            .Where(live => !stored.Deltas.ContainsKey(live.Job.Name))
            .Take(count);
    }

    /// <summary>Some of many, at even distances; the seed moves the first.</summary>
    internal static IReadOnlyList<T> Spread<T>(IReadOnlyList<T> all, int count, int seed)
    {
        if (count >= all.Count) return all;
        double distance = (double)all.Count / Math.Max(count, 1);
        double first = new Random(seed).NextDouble() * distance;
        return [.. Enumerable.Range(0, count).Select(index => all[Math.Min(all.Count - 1, (int)(first + (index * distance)))])];
    }

    /// <summary>A guest that was saved in this very run is another one in the next, and so are the images that are made of it: their names tell them apart.</summary>
    private static LiveCase CaseOf(Mutant mutant, string? savedOn)
    {
        string name = savedOn is null ? mutant.Name : $"{mutant.Name}_on_{savedOn}_{ImageDelta.HashOf(mutant.Image)[..8]}";
        return new LiveCase(CaseKind.Random, $"{mutant.Base}: {mutant.Change}", mutant.Base, new RestoreJob(name, Guest.Of(mutant.Base), () => mutant.Image));
    }
}
