using System.Globalization;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Loading;

namespace Holdfast.LivePatching.Inspection;

/// <summary>Describes sections, symbols and relocations.</summary>
internal sealed class SymbolInspector(PayloadView view)
{
    private const int MaxSymbols = 4096;
    private const int MaxRelocations = 16_384;
    private const int MaxSections = 1024;

    /// <summary>Tables may stand on top of each other in the file, so that a small one can have more than there is time for.</summary>
    private const long MaxCounted = 1 << 20;

    public Listing<InspectedSection> Sections() => Listing<InspectedSection>.Of(view.File.RealSections.Select(Section), MaxSections);

    /// <summary>The symbols that are left open, and those that Xen keeps.</summary>
    /// <param name="functions">The functions of the payload, whose new ones take the place of others.</param>
    public Listing<InspectedSymbol> Symbols(Listing<InspectedFunction> functions)
    {
        HashSet<(int Section, ulong Offset)> starts = [.. functions.Items.Where(function => function.New is { Section: > 0 }).Select(function => (function.New!.Section, function.New.Offset))];
        return Listing<InspectedSymbol>.Of(
            view.Symbols.Skip(1).Where(symbol => (symbol.IsUndefined && symbol.Name.Length > 0) || NewSymbolPhase.IsKept(view.File, symbol))
                .Select(symbol => symbol.IsUndefined ? Open(symbol) : Own(symbol, starts)),
            MaxSymbols);
    }

    /// <summary>The relocations, and how many change which section.</summary>
    /// <param name="counts">Takes how many of each type there are for each section.</param>
    /// <param name="remark">Says that there are more than were counted; null when there are not.</param>
    public Listing<InspectedRelocation> Relocations(out ImmutableArray<RelocationCount> counts, out string? remark)
    {
        var items = ImmutableArray.CreateBuilder<InspectedRelocation>();
        var byType = new Dictionary<(uint Section, uint Type), long>();
        long total = 0;
        remark = null;
        foreach ((ElfSection table, Elf64Relocation relocation) in All())
        {
            if (total == MaxCounted)
            {
                remark = string.Create(CultureInfo.InvariantCulture, $"There are more than {MaxCounted} relocations, of which no more are counted.");
                break;
            }

            total++;
            byType[(table.Header.Info, relocation.Type)] = byType.GetValueOrDefault((table.Header.Info, relocation.Type)) + 1;
            if (items.Count < MaxRelocations)
                items.Add(new InspectedRelocation(TitleOf(table.Header.Info), relocation.Offset, TypeOf(relocation.Type), view.TitleOf(relocation.Symbol), relocation.Addend));
        }

        counts = [.. byType.OrderBy(count => count.Key.Section).ThenBy(count => count.Key.Type).Take(MaxSections).Select(count => new RelocationCount(TitleOf(count.Key.Section), IsPlaced(count.Key.Section), TypeOf(count.Key.Type), count.Value))];
        return new Listing<InspectedRelocation>(items.ToImmutable(), total);
    }

    private IEnumerable<(ElfSection Table, Elf64Relocation Relocation)> All() =>
        from table in view.File.RealSections
        where table.Type == ElfSectionType.Relocations
        from relocation in ElfFile.RelocationsOf(table)
        select (table, relocation);

    private string TitleOf(uint section) => section < (uint)view.File.Sections.Length ? PayloadView.TitleOf(view.File.Sections[(int)section]) : $"section {section}, which is not there";

    private bool IsPlaced(uint section) => section < (uint)view.File.Sections.Length && view.File.Sections[(int)section].IsAllocated;

    private static string TypeOf(uint type) => ElfX8664RelocationValues.Table.Find(type)?.XenName ?? $"type {type}";

    private InspectedSection Section(ElfSection section) => new(
        section.Index,
        section.Name,
        ElfSectionTypeValues.Table.Find(section.Header.Type)?.XenName ?? string.Create(CultureInfo.InvariantCulture, $"0x{section.Header.Type:x}"),
        section.IsAllocated ? $"r{(section.IsWritable ? 'w' : '-')}{(section.IsCode ? 'x' : '-')}" : "",
        section.Header.Flags,
        section.Header.Offset,
        section.Header.Length,
        section.Header.Alignment,
        section.IsAllocated ? PlacementPhase.RegionOf(section) : null,
        section.IsAllocated ? view.PlaceIn(section.Index, 0).Address : null);

    private InspectedSymbol Open(ElfSymbol symbol)
    {
        if (view.Environment is not LoadEnvironment environment) return new InspectedSymbol(symbol.Name, InspectedSymbolKind.Open, null, null, null, 0, false);
        if (environment.Xen.Symbols.Find(symbol.Name) is HypervisorSymbol known)
            return new InspectedSymbol(symbol.Name, InspectedSymbolKind.Hypervisor, null, null, known.Address, known.Length, known.IsFunction);
        foreach (LoadedPayload payload in environment.Loaded)
            if (payload.Symbols.FirstOrDefault(candidate => candidate.IsNew && candidate.Name == symbol.Name) is PayloadSymbol theirs)
                return new InspectedSymbol(symbol.Name, InspectedSymbolKind.OtherPayload, payload.Name, null, theirs.Address, theirs.Length, payload.SectionAt(theirs.Address)?.Region == PayloadRegion.Text);
        return new InspectedSymbol(symbol.Name, InspectedSymbolKind.Unresolved, null, null, null, 0, false);
    }

    private InspectedSymbol Own(ElfSymbol symbol, HashSet<(int Section, ulong Offset)> starts)
    {
        bool isOverriding = starts.Contains((symbol.Entry.Section, symbol.Entry.Value));
        string place = PayloadView.WithOffset(PayloadView.TitleOf(view.File.Sections[symbol.Entry.Section]), unchecked((long)symbol.Entry.Value));
        return new InspectedSymbol(symbol.Name, isOverriding ? InspectedSymbolKind.Overriding : InspectedSymbolKind.New, null, place, view.PlaceIn(symbol.Entry.Section, symbol.Entry.Value).Address, symbol.Entry.Length,
            symbol.Entry.Type == ElfSymbolType.Function);
    }
}
