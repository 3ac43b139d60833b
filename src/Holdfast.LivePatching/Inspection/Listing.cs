namespace Holdfast.LivePatching.Inspection;

/// <summary>The first of what may be many.</summary>
/// <param name="Items">The ones that are listed.</param>
/// <param name="Total">How many there are.</param>
public sealed record Listing<T>(ImmutableArray<T> Items, long Total)
{
    /// <summary>How many are not listed.</summary>
    public long Omitted => Total - Items.Length;

    /// <summary>None.</summary>
    internal static Listing<T> Empty { get; } = new([], 0);

    /// <summary>So many of those given at most, which are all counted.</summary>
    internal static Listing<T> Of(IEnumerable<T> all, int most)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        long total = 0;
        foreach (T item in all)
        {
            if (total++ < most) items.Add(item);
        }

        return new Listing<T>(items.ToImmutable(), total);
    }
}
