namespace Holdfast.Streams.Conversion;

/// <summary>What a conversion may lose, and what it lost.</summary>
internal sealed class Losses(IReadOnlySet<string> allowed)
{
    private readonly SortedSet<string> _lost = new(StringComparer.Ordinal);

    /// <summary>What was lost.</summary>
    public IReadOnlyList<string> Lost => [.. _lost];

    /// <summary>True when it may be lost.</summary>
    public bool MayLose(string name) => allowed.Contains(name);

    /// <summary>Loses something.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="where">What has no place for it.</param>
    /// <exception cref="ConversionException">It may not be lost.</exception>
    public void Lose(string name, string where)
    {
        if (!MayLose(name)) throw new ConversionException($"{where} has no place for {ConversionLoss.All[name]}: --drop {name} lets it go");
        _lost.Add(name);
    }

    /// <summary>Loses records of a domain context that none of Xen's says.</summary>
    /// <param name="names">The names of their types.</param>
    /// <exception cref="ConversionException">One may not be lost.</exception>
    public void LoseRecords(IReadOnlyCollection<string> names)
    {
        string[] kept = [.. names.Where(name => !MayLose(name) && !MayLose(ConversionLoss.State)).Distinct(StringComparer.Ordinal)];
        if (kept.Length > 0) throw new ConversionException($"Xen's own records do not say {string.Join(", ", kept)}: --drop {ConversionLoss.State} lets all of that go, --drop and a name one of it");
        _lost.UnionWith(names);
    }
}
