using System.Runtime.InteropServices;

namespace Holdfast.LivePatching.Hypervisors;

/// <summary>The symbols of a hypervisor: by name, as it resolves them itself, and by address.</summary>
public sealed class HypervisorSymbols
{
    private readonly Dictionary<string, HypervisorSymbol> _byName;
    private readonly HashSet<string> _ambiguous = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, HypervisorSymbol>> _locals;

    internal HypervisorSymbols(HypervisorSymbol[] symbols, bool isHypervisorsOwn)
    {
        // The hypervisor's own table is sorted, but for what stands at one address.
        Array.Sort(symbols, (left, right) => left.Address != right.Address ? left.Address.CompareTo(right.Address) : right.IsFunction.CompareTo(left.IsFunction));
        InOrder = ImmutableCollectionsMarshal.AsImmutableArray(symbols);
        IsHypervisorsOwn = isHypervisorsOwn;
        _byName = new Dictionary<string, HypervisorSymbol>(symbols.Length, StringComparer.Ordinal);
        foreach (HypervisorSymbol symbol in symbols)
            if (!_byName.TryAdd(symbol.Name, symbol) && _byName[symbol.Name].Address != symbol.Address)
                _ambiguous.Add(symbol.Name);
        _locals = new Lazy<ILookup<string, HypervisorSymbol>>(() => symbols.Where(symbol => symbol.IsLocal).ToLookup(symbol => symbol.PlainName, StringComparer.Ordinal));
    }

    /// <summary>All of them, in the order of their addresses.</summary>
    public ImmutableArray<HypervisorSymbol> InOrder { get; }

    /// <summary>True when they are those of the table that the hypervisor itself goes by; false when they were made up of those of its file.</summary>
    public bool IsHypervisorsOwn { get; }

    /// <summary>What the hypervisor finds under a name; null when it finds nothing. Of several, the one that comes first.</summary>
    public HypervisorSymbol? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>True for a name that stands for several addresses.</summary>
    public bool IsAmbiguous(string name) => _ambiguous.Contains(name);

    /// <summary>Symbols that only one file sees, and that would have the name without it.</summary>
    public IEnumerable<HypervisorSymbol> FindLocals(string plainName) => _locals.Value[plainName];

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
