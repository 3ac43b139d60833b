using System.Text;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Loading;

namespace Holdfast.LivePatching.Inspection;

/// <summary>
/// How addresses are called in code: by symbols without the file that has them to itself, and text without a symbol by what it says. So what is the same before and after a patch has one name,
/// though it moved.
/// </summary>
internal sealed class AddressNames(PayloadView view, LoadEnvironment environment)
{
    private const int MaxText = 1024;

    /// <summary>The name of an address; null when nothing is there.</summary>
    public string? NameOf(ulong address) => InPayload(address) ?? InLoaded(address) ?? InXen(address);

    private string? InPayload(ulong address)
    {
        if (view.Linked?.SectionAt(address) is not PlacedSection place) return null;
        ulong offset = address - place.Address;
        if (view.SymbolOver(place.Section.Index, offset) is (ElfSymbol symbol, ulong behind)) return PayloadView.WithOffset(WithoutFile(symbol.Name), (long)behind);
        return (place.Region == PayloadRegion.ReadOnly ? Quoted(address) : null) ?? PayloadView.WithOffset(PayloadView.TitleOf(place.Section), (long)offset);
    }

    private string? InLoaded(ulong address)
    {
        foreach (LoadedPayload payload in environment.Loaded)
        {
            if (payload.SectionAt(address) is not PlacedSection place) continue;
            if (payload.Symbols.FirstOrDefault(symbol => address >= symbol.Address && address - symbol.Address < Math.Max(symbol.Length, 1)) is PayloadSymbol symbol)
                return PayloadView.WithOffset(WithoutFile(symbol.Name), (long)(address - symbol.Address));
            return (place.Region == PayloadRegion.ReadOnly ? Quoted(address) : null) ?? PayloadView.WithOffset($"{payload.Name}:{place.Section.Name}", (long)(address - place.Address));
        }

        return null;
    }

    private string? InXen(ulong address)
    {
        if (environment.Xen.SectionAt(address) is not ElfSection section) return null;
        if (environment.Xen.Symbols.At(address) is HypervisorSymbol symbol && (symbol.Address == address || section.IsCode || address - symbol.Address < symbol.Length))
            return PayloadView.WithOffset(symbol.PlainName, (long)(address - symbol.Address));
        return (IsConstant(section) ? Quoted(address) : null) ?? PayloadView.WithOffset(section.Name, (long)(address - section.Header.Address));
    }

    /// <summary>The text at an address in quotes; null when there is none, or what is there is no text that a reader would know.</summary>
    private string? Quoted(ulong address)
    {
        var text = new StringBuilder("\"");
        Span<byte> one = stackalloc byte[1];
        for (ulong i = 0; i < MaxText; i++)
        {
            if (!TryRead(unchecked(address + i), one)) return null;
            switch (one[0])
            {
                case 0:
                    return i == 0 ? null : text.Append('"').ToString();
                case (byte)'\n':
                    text.Append("\\n");
                    break;
                case (byte)'\t':
                    text.Append("\\t");
                    break;
                case (byte)'\r':
                    text.Append("\\r");
                    break;
                case >= 0x20 and < 0x7f:
                    text.Append((char)one[0]);
                    break;
                default:
                    return null;
            }
        }

        return text.Append("…\"").ToString();
    }

    /// <summary>Xen's linker marks its constants as written, since some are until it has booted.</summary>
    private static bool IsConstant(ElfSection section) => !section.IsCode && (!section.IsWritable || section.Name.StartsWith(".rodata", StringComparison.Ordinal));

    private bool TryRead(ulong address, Span<byte> destination) => (view.Linked?.TryRead(address, destination) ?? false) || environment.TryRead(address, destination);

    private static string WithoutFile(string name) => name[(name.IndexOf('#', StringComparison.Ordinal) + 1)..];
}
