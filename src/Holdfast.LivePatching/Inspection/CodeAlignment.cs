namespace Holdfast.LivePatching.Inspection;

/// <summary>Puts old and new instructions beside each other: the longest sequence that both have stands in rows of its own, and what is between it is paired as it comes.</summary>
internal static class CodeAlignment
{
    /// <summary>The most pairs that are compared; the middle of longer code is paired as it comes.</summary>
    private const long MaxPairs = 4 << 20;

    public static ImmutableArray<CodeRow> Align(ImmutableArray<CodeLine> old, ImmutableArray<CodeLine> @new)
    {
        int start = 0;
        while (start < old.Length && start < @new.Length && old[start].Key == @new[start].Key) start++;
        int end = 0;
        while (end < old.Length - start && end < @new.Length - start && old[^(end + 1)].Key == @new[^(end + 1)].Key) end++;

        var rows = new List<CodeRow>();
        for (int i = 0; i < start; i++) rows.Add(new CodeRow(CodeRowKind.Same, old[i], @new[i]));
        Middle(rows, old[start..^end], @new[start..^end]);
        for (int i = end; i > 0; i--) rows.Add(new CodeRow(CodeRowKind.Same, old[^i], @new[^i]));
        return [.. WithTargets(rows)];
    }

    private static void Middle(List<CodeRow> rows, ImmutableArray<CodeLine> old, ImmutableArray<CodeLine> @new)
    {
        int i = 0;
        int j = 0;
        if (!old.IsEmpty && !@new.IsEmpty && (long)old.Length * @new.Length <= MaxPairs)
        {
            ushort[,] common = CommonLengths(old, @new);
            int oldFrom = 0;
            int newFrom = 0;
            while (i < old.Length && j < @new.Length)
            {
                if (old[i].Key == @new[j].Key)
                {
                    Between(rows, old[oldFrom..i], @new[newFrom..j]);
                    rows.Add(new CodeRow(CodeRowKind.Same, old[i++], @new[j++]));
                    (oldFrom, newFrom) = (i, j);
                }
                else if (common[i + 1, j] >= common[i, j + 1])
                {
                    i++;
                }
                else
                {
                    j++;
                }
            }

            (i, j) = (oldFrom, newFrom);
        }

        Between(rows, old[i..], @new[j..]);
    }

    /// <summary>How many instructions the rests from two places on have in common.</summary>
    private static ushort[,] CommonLengths(ImmutableArray<CodeLine> old, ImmutableArray<CodeLine> @new)
    {
        ushort[,] common = new ushort[old.Length + 1, @new.Length + 1];
        for (int i = old.Length - 1; i >= 0; i--)
            for (int j = @new.Length - 1; j >= 0; j--)
                common[i, j] = old[i].Key == @new[j].Key ? (ushort)(common[i + 1, j + 1] + 1) : Math.Max(common[i + 1, j], common[i, j + 1]);
        return common;
    }

    private static void Between(List<CodeRow> rows, ImmutableArray<CodeLine> removed, ImmutableArray<CodeLine> added)
    {
        for (int i = 0; i < Math.Max(removed.Length, added.Length); i++)
        {
            CodeLine? old = i < removed.Length ? removed[i] : null;
            CodeLine? @new = i < added.Length ? added[i] : null;
            rows.Add(new CodeRow(old is null ? CodeRowKind.Added : @new is null ? CodeRowKind.Removed : CodeRowKind.Changed, old, @new));
        }
    }

    /// <summary>Branches inside of a function are compared by whether they lead to one row, wherever that is.</summary>
    private static IEnumerable<CodeRow> WithTargets(List<CodeRow> rows)
    {
        var oldRows = new Dictionary<ulong, int>();
        var newRows = new Dictionary<ulong, int>();
        for (int i = 0; i < rows.Count; i++)
        {
            if (rows[i].Old is CodeLine old) oldRows.TryAdd(old.Offset, i);
            if (rows[i].New is CodeLine @new) newRows.TryAdd(@new.Offset, i);
        }

        foreach (CodeRow row in rows)
        {
            bool leadsElsewhere = row is { Kind: CodeRowKind.Same, Old.Target: ulong before, New.Target: ulong after } && oldRows.GetValueOrDefault(before, -1) != newRows.GetValueOrDefault(after, -1);
            yield return leadsElsewhere ? row with { Kind = CodeRowKind.Changed } : row;
        }
    }
}
