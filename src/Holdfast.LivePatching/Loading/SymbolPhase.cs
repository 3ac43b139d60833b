using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Hypervisors;

namespace Holdfast.LivePatching.Loading;

/// <summary>Gives each symbol its value: its place in the payload, or that of the hypervisor's symbol with its name.</summary>
internal static class SymbolPhase
{
    private const int KeptNames = 3;

    public static bool Run(LoadState state)
    {
        state.Values = new ulong[state.Symbols.Length];
        state.IsIgnored = new bool[state.Symbols.Length];
        bool isWhole = true;
        foreach (ElfSymbol symbol in state.Symbols.Skip(1))
        {
            isWhole &= Resolve(state, symbol);
            if (state.IsIgnored[symbol.Index]) continue;
            int place = (int)state.SymbolTable.PlaceOf((ulong)symbol.Index * state.SymbolTable.Header.EntrySize);
            (symbol.Entry with { Value = state.Values[symbol.Index] }).Write(state.Bytes.Span[place..]);
        }

        return isWhole;
    }

    private static bool Resolve(LoadState state, ElfSymbol symbol)
    {
        ContentPath path = ContentPath.Root.Item("symbol", symbol.Index) / symbol.Name;
        long place = state.SymbolTable.PlaceOf((ulong)symbol.Index * state.SymbolTable.Header.EntrySize);
        switch (symbol.Entry.Section)
        {
            case (ushort)ElfSymbolSection.Common:
                return state.Refuse(LinkRules.CommonSymbol, XenErrno.Einval, place, path, $"'{symbol.Name}' is a common symbol.");

            case (ushort)ElfSymbolSection.Undefined:
                ulong address = state.Environment.Resolve(symbol.Name);
                state.Values[symbol.Index] = address;
                if (state.Environment.Xen.Symbols.IsAmbiguous(symbol.Name)) state.Note(LinkRules.AmbiguousSymbol, place, path, $"Several things in Xen are called '{symbol.Name}', and 0x{address:x} is taken.");
                return address != 0 || state.Refuse(LinkRules.UnknownSymbol, XenErrno.Enoent, place, path, Unknown(state, symbol.Name));

            case (ushort)ElfSymbolSection.Absolute:
                state.Values[symbol.Index] = symbol.Entry.Value;
                return true;

            case >= (ushort)ElfSymbolSection.FirstReserved:
                return state.Refuse(LinkRules.SymbolSection, XenErrno.Eopnotsupp, place, path, $"The section is 0x{symbol.Entry.Section:x}, a reserved number.");

            case ushort section when section >= state.File.Sections.Length:
                return state.Refuse(LinkRules.SymbolSection, XenErrno.Einval, place, path, $"The section is {section}, and there are {state.File.Sections.Length}.");

            case ushort section:
                state.IsIgnored[symbol.Index] = state.Places[section] is null;
                state.Values[symbol.Index] = unchecked(symbol.Entry.Value + (state.Places[section]?.Address ?? 0));
                return true;
        }
    }

    private static string Unknown(LoadState state, string name)
    {
        string sentence = name.Length == 0 ? "A symbol without a name is left open, and nothing has none." : $"Nothing is called '{name}'.";
        HypervisorSymbol[] locals = [.. state.Environment.Xen.Symbols.FindLocals(name).Take(KeptNames + 1)];
        if (locals.Length > 0)
            sentence += $" {(locals.Length > 1 ? "Several files have" : "One file has")} such a symbol to itself: {string.Join(", ", locals.Take(KeptNames).Select(local => local.Name))}{(locals.Length > KeptNames ? " and others" : "")}.";
        if (state.Environment.Loaded.FirstOrDefault(payload => payload.Symbols.Any(symbol => symbol.Name == name)) is LoadedPayload overriding)
            sentence += $" In '{overriding.Name}' it takes the place of an old one, and such are not found.";
        return sentence;
    }
}
