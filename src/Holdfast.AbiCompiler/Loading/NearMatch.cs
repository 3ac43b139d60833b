namespace Holdfast.AbiCompiler.Loading;

/// <summary>Finds what was probably meant.</summary>
public static class NearMatch
{
    /// <summary>A sentence that offers the nearest candidate, with a leading blank; empty when none is near.</summary>
    public static string Suggest(string found, IEnumerable<string> candidates)
    {
        string? nearest = null;
        int best = Math.Max(2, found.Length / 3) + 1;
        foreach (string candidate in candidates)
        {
            int distance = Distance(found, candidate);
            if (distance >= best || distance >= candidate.Length) continue;
            (nearest, best) = (candidate, distance);
        }

        return nearest is null ? "" : $" Did you mean '{nearest}'?";
    }

    /// <summary>How many single-letter changes turn one word into the other, letters of either case being equal.</summary>
    public static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = diagonal + (char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
