using Holdfast.AbiCompiler.Loading;
using Holdfast.AbiCompiler.Model;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Layout;

/// <summary>
/// Computes where fields lie. Every field must stand at a multiple of its alignment and every structure be a multiple of its own:
/// padding is written down, never implied.
/// </summary>
public sealed class LayoutEngine
{
    /// <summary>The widths of callers, in bytes.</summary>
    public static IReadOnlyList<int> AllWidths { get; } = [4, 8, 16];

    /// <summary>Larger than anything that crosses the boundary as one structure.</summary>
    private const int MaxSize = 1 << 20;

    private readonly AbiDescription _description;
    private readonly XenVersion? _version;
    private readonly Dictionary<(string, int), StructureLayout> _layouts = [];
    private readonly Dictionary<string, bool> _widthDependent = new(StringComparer.Ordinal);

    /// <summary>Lays out the structures of a description whose references are resolved.</summary>
    /// <param name="description">The description.</param>
    /// <param name="version">The version of Xen whose fields count; null for all that there are.</param>
    public LayoutEngine(AbiDescription description, XenVersion? version = null)
    {
        _description = description;
        _version = version;
    }

    /// <summary>True when the layout depends on the caller's width.</summary>
    public bool DependsOnWidth(StructureDescription structure)
    {
        if (_widthDependent.TryGetValue(structure.Name, out bool known)) return known;
        bool depends = structure.Fields.Any(field => field.Widths.Count > 0 || field.Count is ElementCount.PerWidth || DependsOnWidth(field.Type));
        return _widthDependent[structure.Name] = depends;
    }

    /// <summary>True when the size of a type depends on the caller's width.</summary>
    public bool DependsOnWidth(FieldType type) => type switch
    {
        FieldType.Word or FieldType.Handle or FieldType.Integer { AlignedByCaller: true } => true,
        _ => type.StructureNames.Any(name => DependsOnWidth(_description.FindStructure(name)!)),
    };

    /// <summary>True when a structure, or one inside of it, holds pointers of the caller's.</summary>
    public bool HoldsPointers(string structure) => _description.FindStructure(structure)!.Fields.Any(field =>
        field.Type is FieldType.Handle or FieldType.Handle64 || field.Type.StructureNames.Any(HoldsPointers));

    /// <summary>The widths that a structure exists for; all of them when it does not depend on the width.</summary>
    public static IReadOnlyList<int> WidthsOf(StructureDescription structure) => structure.Widths.Count > 0 ? structure.Widths : AllWidths;

    /// <summary>The layout for callers of a width.</summary>
    public StructureLayout Compute(StructureDescription structure, int width = 8) => Compute(structure, width, problems: null);

    /// <summary>Reports every structure that has padding which is not written down.</summary>
    internal void CheckAll(ProblemList problems)
    {
        foreach (StructureDescription structure in _description.Files.SelectMany(file => file.Structures))
        {
            foreach (int width in DependsOnWidth(structure) ? WidthsOf(structure) : [8]) Compute(structure, width, problems);
        }
    }

    private StructureLayout Compute(StructureDescription structure, int width, ProblemList? problems)
    {
        if (problems is null && _layouts.TryGetValue((structure.Name, width), out StructureLayout? known)) return known;
        List<FieldLayout> fields = [];
        int offset = 0;
        int alignment = 1;
        foreach (FieldDescription field in structure.Fields)
        {
            if (field.Widths.Count > 0 && !field.Widths.Contains(width)) continue;
            if (Has(field) is not { } present) continue;
            (int size, int fieldAlignment) = Measure(field.Type, width);
            int missing = PaddingTo(offset, fieldAlignment);
            if (missing != 0)
            {
                string where = $"'{field.Name}' of '{structure.Name}' would stand at byte {offset}{AtWidth(structure, width)}";
                problems?.Add(
                    field.Location,
                    $"{where}, which is no multiple of its alignment {fieldAlignment}: write down {missing} bytes of padding before it");
                offset += missing;
            }

            int count = field.Count switch
            {
                ElementCount.One => 1,
                ElementCount.Fixed { Number: var number } => number,
                ElementCount.PerWidth { Factor: var factor } => factor * width,
                _ => 0,
            };
            if ((long)size * count > MaxSize - offset)
            {
                problems?.Add(field.Location, $"'{field.Name}' makes '{structure.Name}' larger than {MaxSize} bytes");
                break;
            }

            fields.Add(new FieldLayout(present, offset, size, count));
            offset += size * count;
            alignment = Math.Max(alignment, fieldAlignment);
        }

        int trailing = PaddingTo(offset, alignment);
        if (trailing != 0)
        {
            string where = $"'{structure.Name}' ends at byte {offset}{AtWidth(structure, width)}";
            problems?.Add(
                structure.Location,
                $"{where}, which is no multiple of its alignment {alignment}: write down {trailing} bytes of padding at its end");
        }

        return _layouts[(structure.Name, width)] = new StructureLayout(structure, width, fields, offset, alignment) { DependsOnWidth = DependsOnWidth(structure) };
    }

    /// <summary>The field as the version has it; null when it has none.</summary>
    private FieldDescription? Has(FieldDescription field)
    {
        if (Has(field.Versions)) return field.Bits.All(bits => Has(bits.Versions)) ? field : field with { Bits = [.. field.Bits.Where(bits => Has(bits.Versions))] };
        return field.Otherwise switch
        {
            FieldSubstitute.Padding => field with { Doc = "Padding in this version.", Implicit = true, Bits = [], Enum = null },
            FieldSubstitute.Reserved => field with { Doc = "Reserved in this version: zero when written.", MustBeZero = true, Bits = [], Enum = null },
            _ => null,
        };
    }

    private bool Has(XenVersionSpan versions) => _version is not { } version || versions.Includes(version);

    private (int Size, int Alignment) Measure(FieldType type, int width)
    {
        switch (type)
        {
            case FieldType.Integer { AlignedByCaller: true } integer: return (integer.Size, Math.Min(integer.Alignment, width));
            case FieldType.Integer integer: return (integer.Size, integer.Alignment);
            case FieldType.Word or FieldType.Handle: return (width, width);
            case FieldType.Handle64: return (8, 8);
            case FieldType.Structure nested:
                StructureLayout layout = Compute(_description.FindStructure(nested.Name)!, width);
                return (layout.Size, layout.Alignment);
            case FieldType.Union union:
                return MeasureUnion(union, width);
            default: throw new ArgumentException($"No size is known for {type}.", nameof(type));
        }
    }

    /// <summary>The size and the alignment of a union: those of the largest and of the strictest of its structures.</summary>
    internal (int Size, int Alignment) MeasureUnion(FieldType.Union union, int width = 8)
    {
        // A version that has the union and none of what is described of it has it nevertheless.
        UnionArm[] known = [.. union.Arms.Where(arm => Has(arm.Versions))];
        StructureLayout[] arms = [.. (known.Length > 0 ? known : union.Arms).Select(arm => Compute(_description.FindStructure(arm.Structure)!, width))];
        int alignment = arms.Max(arm => arm.Alignment);
        int size = arms.Max(arm => arm.Size);
        return (size + PaddingTo(size, alignment), alignment);
    }

    /// <summary>
    /// True when a compiler of C adds this padding by itself: it is what brings the next field, or the end, to its alignment. Where it is
    /// not, as at the end of a structure that stands in a union, it has to be written in C too.
    /// </summary>
    internal bool IsAddedByCompilers(StructureDescription structure, FieldDescription padding) => padding.Implicit && WidthsOf(structure).Where(width => width <= sizeof(ulong)).All(width =>
    {
        FieldLayout[] fields = [.. Compute(structure, width).Fields];
        int index = Array.FindIndex(fields, field => ReferenceEquals(field.Field, padding));
        if (index < 0) return true;
        int next = index + 1 < fields.Length
            ? Measure(fields[index + 1].Field.Type, width).Alignment
            : fields.Where(field => !field.Field.Implicit).Select(field => Measure(field.Field.Type, width).Alignment).DefaultIfEmpty(1).Max();
        return PaddingTo(fields[index].Offset, next) == fields[index].Size;
    });

    private string AtWidth(StructureDescription structure, int width) => DependsOnWidth(structure) ? $" for callers of {width} bytes" : "";

    private static int PaddingTo(int offset, int alignment) => (alignment - offset % alignment) % alignment;
}
