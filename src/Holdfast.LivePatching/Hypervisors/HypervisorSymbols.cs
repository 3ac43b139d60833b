namespace Holdfast.LivePatching.Hypervisors;

/// <summary>The symbols of a hypervisor: by name, as it resolves them itself, and by address.</summary>
public sealed class HypervisorSymbols
{
    private readonly Dictionary<string, List<HypervisorSymbol>> _byName = new(StringComparer.Ordinal);
    private readonly ILookup<string, HypervisorSymbol> _locals;

    internal HypervisorSymbols(IEnumerable<HypervisorSymbol> symbols, bool isHypervisorsOwn)
    {
        InOrder = [.. symbols.OrderBy(symbol => symbol.Address).ThenBy(symbol => symbol.IsFunction ? 0 : 1)];
        IsHypervisorsOwn = isHypervisorsOwn;
        foreach (HypervisorSymbol symbol in InOrder)
        {
            if (!_byName.TryGetValue(symbol.Name, out List<HypervisorSymbol>? same)) _byName.Add(symbol.Name, same = []);
            same.Add(symbol);
        }

        _locals = InOrder.Where(symbol => symbol.IsLocal).ToLookup(symbol => symbol.PlainName, StringComparer.Ordinal);
    }

    /// <summary>All of them, in the order of their addresses.</summary>
    public ImmutableArray<HypervisorSymbol> InOrder { get; }

    /// <summary>True when they are those of the table that the hypervisor itself goes by; false when they were made up of those of its file.</summary>
    public bool IsHypervisorsOwn { get; }

    /// <summary>What the hypervisor finds under a name; null when it finds nothing.</summary>
    public HypervisorSymbol? Find(string name) => _byName.TryGetValue(name, out List<HypervisorSymbol>? same) ? same[0] : null;

    /// <summary>All that have a name, of which the hypervisor finds one.</summary>
    public IReadOnlyList<HypervisorSymbol> FindAll(string name) => _byName.TryGetValue(name, out List<HypervisorSymbol>? same) ? same : [];

    /// <summary>Symbols that only one file sees, and that would have the name without it.</summary>
    public IEnumerable<HypervisorSymbol> FindLocals(string plainName) => _locals[plainName];

    /// <summary>The function, or what else is known, that an address lies in: the last one that begins at or before it, and does not end before it. Null when there is none.</summary>
    public HypervisorSymbol? At(ulong address)
    {
        int low = 0;
        int high = InOrder.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (InOrder[middle].Address <= address) low = middle + 1;
            else high = middle;
        }

        // Of several with one address, the function; labels of no length stand among functions, and end none.
        HypervisorSymbol? nearest = null;
        for (int i = low - 1; i >= 0 && i >= low - 64; i--)
        {
            HypervisorSymbol symbol = InOrder[i];
            nearest ??= symbol;
            if (symbol.Length > 0 && address - symbol.Address < symbol.Length) return symbol;
        }

        return nearest is { Length: 0 } ? nearest : null;
    }
}
