using System.Globalization;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Tests;

/// <summary>
/// The types that Xen was compiled with, beside what the description says. Xen has its own types for callers of 8 bytes, and for callers of 4 a
/// second one, <c>compat_*</c>, of each that is not the same for both.
/// </summary>
internal sealed class SymbolComparison
{
    /// <summary>The sources that are the hypervisor's. The formats of its tools are no types of Xen's, whatever they are called.</summary>
    private static readonly string[] s_sources = ["public/", "xen/", "docs/misc/"];

    private static readonly Func<string, string>[] s_spellings = [name => $"struct {name}", name => $"union {name}", name => name, name => name + "_t"];

    private readonly AbiDescription _description;
    private readonly XenSymbols _symbols;
    private readonly XenVersion _version;

    private SymbolComparison(AbiDescription description, XenSymbols symbols, XenVersion version)
    {
        (_description, _symbols, _version) = (description, symbols, version);
        Results = [Compare(8), Compare(4)];
        CompareRecords();
        CompareConstants();
    }

    /// <summary>What came of it, for callers of 8 and of 4 bytes.</summary>
    public IReadOnlyList<Comparison> Results { get; }

    /// <summary>Fields that were compared by their place, and what C calls them; null for padding without a name.</summary>
    public SortedDictionary<string, string?> ByPlace { get; } = new(StringComparer.Ordinal);

    /// <summary>The records of the HVM context whose code and size were compared.</summary>
    public List<string> Records { get; } = [];

    /// <summary>The values of enumerations that were compared.</summary>
    public List<string> Constants { get; } = [];

    /// <summary>Records and values that are not as the description says.</summary>
    public List<string> OtherDifferences { get; } = [];

    /// <summary>Compares everything that a version has; null when there is no gdb.</summary>
    /// <param name="description">The description.</param>
    /// <param name="file">The hypervisor with its symbols.</param>
    /// <param name="version">The version to lay out; null for the one that the hypervisor is.</param>
    public static SymbolComparison? Run(AbiDescription description, string file, XenVersion? version = null)
    {
        IEnumerable<string> types = description.Files.SelectMany(file => file.Structures).SelectMany(structure => Spellings(structure, 8).Concat(Spellings(structure, 4)));
        IEnumerable<string> records = description.Files.SelectMany(file => file.SaveRecords).Select(RecordType);
        IEnumerable<string> constants = description.Files.SelectMany(file => file.Enums).SelectMany(item => item.Values.Select(value => NameInC(item, value)).OfType<string>());
        XenSymbols? symbols = XenSymbols.Read(file, types.Concat(records).Distinct(StringComparer.Ordinal), constants.Distinct(StringComparer.Ordinal));
        return symbols is null ? null : new SymbolComparison(description, symbols, version ?? symbols.Version);
    }

    private Comparison Compare(int width)
    {
        var result = new Comparison(width);
        LayoutEngine layouts = new(_description, _version);
        foreach (StructureDescription structure in Comparison.Select(_description, _version, width).Where(structure => s_sources.Any(source => structure.Source.StartsWith(source, StringComparison.Ordinal))))
        {
            if (Spellings(structure, width).Select(_symbols.FindType).FirstOrDefault(type => type is not null) is SymbolType type)
            {
                result.Structures.Add(structure);
                foreach (Expectation expectation in Expectation.Of(layouts.Compute(structure, width))) Compare(expectation, type, result);
            }
            else if (width == 8 || layouts.DependsOnWidth(structure)) result.Hidden.Add(structure.XenName);
        }

        return result;
    }

    private void Compare(Expectation expectation, SymbolType type, Comparison result)
    {
        if (expectation.Field is not FieldLayout field) result.Add(expectation, type.Size == expectation.Size);
        else if (type.Members.TryGetValue(field.Field.Name, out (int Offset, int Size) member)) result.Add(expectation, member.Offset == expectation.Offset && (expectation.Size is null || member.Size == expectation.Size));
        else if (type.Members.Count + type.BitFields.Count == 0) result.Add(expectation, expectation.Offset == 0 && type.Size == expectation.Size);
        else if (field.Field.Bits.Any(bits => type.BitFields.ContainsKey(bits.Name))) CompareBits(expectation, field, type, result);
        else if (expectation.Size is int size && type.At(expectation.Offset, size) is string other) AddByPlace(expectation, other, result);
        else if (expectation.Size is int padding && type.IsPadding(expectation.Offset, padding)) AddByPlace(expectation, null, result);
        else result.OtherwiseNamed.Add(expectation.Name);
    }

    /// <summary>A field that C calls otherwise is where the description says when something of its size stands there, or nothing at all.</summary>
    private void AddByPlace(Expectation expectation, string? other, Comparison result)
    {
        result.Add(expectation, holds: true);
        ByPlace.TryAdd(expectation.Name, other);
    }

    private static void CompareBits(Expectation expectation, FieldLayout field, SymbolType type, Comparison result)
    {
        bool holds = true;
        foreach (BitRange bits in field.Field.Bits)
        {
            if (type.BitFields.TryGetValue(bits.Name, out (int First, int Count) found)) holds &= found == ((field.Offset * 8) + bits.First, bits.Width);
            else result.OtherwiseNamed.Add($"{expectation.Name}:{bits.Name}");
        }

        result.Add(expectation, holds);
    }

    /// <summary>Xen keeps a record's code as the length of an array in a type of its own.</summary>
    private void CompareRecords()
    {
        foreach (SaveRecordDescription record in _description.Files.SelectMany(file => file.SaveRecords))
        {
            if (_symbols.FindType(RecordType(record)) is not SymbolType type) continue;
            Records.Add(record.Name);
            int? size = record.Structure is null ? null : new LayoutEngine(_description, _version).Compute(_description.FindStructure(record.Structure)!).Size;
            if ((ulong)type.Members["c"].Size != record.Code || (record.LengthRule != "variable" && size is not null && type.Members["t"].Size != size))
                OtherDifferences.Add(string.Create(CultureInfo.InvariantCulture, $"record {record.Name} has the code {type.Members["c"].Size} and {type.Members["t"].Size} bytes"));
        }
    }

    private void CompareConstants()
    {
        foreach (EnumDescription item in _description.Files.SelectMany(file => file.Enums))
        {
            foreach (EnumValue value in item.Values.Where(value => value.Versions.Includes(_version)))
            {
                if (NameInC(item, value) is not string name || _symbols.FindConstant(name) is not long found) continue;
                Constants.Add(name);
                if ((ulong)found != value.Value) OtherDifferences.Add(string.Create(CultureInfo.InvariantCulture, $"{name} is {found}"));
            }
        }
    }

    private static string RecordType(SaveRecordDescription record) => $"struct __HVM_SAVE_TYPE_{record.Name}";

    /// <summary>The name of a value whose enumeration says how its values begin.</summary>
    private static string? NameInC(EnumDescription item, EnumValue value) =>
        item.XenName is [.. var prefix, '*'] ? value.Name.StartsWith(prefix, StringComparison.Ordinal) ? value.Name : prefix + value.Name : null;

    private static IEnumerable<string> Spellings(StructureDescription structure, int width)
    {
        string name = structure.XenName;
        if (width == 4) name = "compat_" + (name.StartsWith("xen_", StringComparison.Ordinal) ? name["xen_".Length..] : name);
        return s_spellings.Select(spelling => name.Split('.', 2) is [var type, var path] ? $"{spelling(type)}.{path}" : spelling(name));
    }
}
