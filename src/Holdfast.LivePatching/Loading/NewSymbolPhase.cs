using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Hypervisors;

namespace Holdfast.LivePatching.Loading;

/// <summary>Takes note of the symbols that a payload brings: new ones, and those that stand where its functions begin.</summary>
internal static class NewSymbolPhase
{
    public static bool Run(LoadState state)
    {
        HashSet<ulong> functions = [.. state.Payload.Functions.Select(function => function.Entry.NewAddr)];
        var symbols = ImmutableArray.CreateBuilder<PayloadSymbol>();
        bool isWhole = true;
        foreach (ElfSymbol symbol in state.Symbols.Skip(1).Where(symbol => IsKept(state.File, symbol)))
        {
            ulong address = state.Values[symbol.Index];
            bool isNew = !functions.Contains(address);
            if (isNew && state.Environment.Resolve(symbol.Name) != 0)
            {
                isWhole = state.Refuse(TableRules.SameSymbol, XenErrno.Eexist, state.SymbolTable.PlaceOf((ulong)symbol.Index * state.SymbolTable.Header.EntrySize),
                    ContentPath.Root.Item("symbol", symbol.Index) / symbol.Name, $"'{symbol.Name}' is new here, and {Owner(state, symbol.Name)} has one.");
            }

            symbols.Add(new PayloadSymbol(symbol.Name, address, symbol.Entry.Length, isNew));
        }

        state.Payload.Symbols = symbols.ToImmutable();
        return isWhole;
    }

    /// <summary>True for a symbol that Xen keeps of a payload.</summary>
    public static bool IsKept(ElfFile file, ElfSymbol symbol)
    {
        if (symbol.IsUndefined || symbol.Entry.Section >= file.Sections.Length || symbol.Name.Length == 0) return false;
        ElfSection section = file.Sections[symbol.Entry.Section];
        return section.IsAllocated && !(section.Has(ElfSectionFlags.Merge) && symbol.Name.StartsWith(".L", StringComparison.Ordinal));
    }

    private static string Owner(LoadState state, string name) =>
        state.Environment.Xen.Symbols.Find(name) is HypervisorSymbol ? "Xen" : $"'{state.Environment.Loaded.First(payload => payload.Symbols.Any(symbol => symbol.IsNew && symbol.Name == name)).Name}'";
}
