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
}
