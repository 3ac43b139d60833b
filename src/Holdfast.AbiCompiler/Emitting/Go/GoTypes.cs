using System.Globalization;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.Go;

/// <summary>The types of Go that fields of a structure have, as they are named in a package.</summary>
/// <param name="description">The whole description.</param>
/// <param name="layouts">Its layouts.</param>
/// <param name="structure">The structure.</param>
/// <param name="isOutside">True when the names stand in code outside of the structure's package.</param>
internal sealed class GoTypes(AbiDescription description, LayoutEngine layouts, StructureDescription structure, bool isOutside = false)
{
    /// <summary>The widths of caller that the structure exists for, as far as they are offered; none when it does not depend on the width.</summary>
    public int[] Widths { get; } = layouts.DependsOnWidth(structure) ? [.. LayoutEngine.WidthsOf(structure).Intersect(GoEmitter.Widths)] : [];

    /// <summary>True when the order of the bytes is that of the stream.</summary>
    public bool IsStream => structure.Order == WireOrder.Stream;

    /// <summary>The layouts for callers of each width, or the one that all have.</summary>
    public IEnumerable<StructureLayout> Layouts => (Widths is [] ? [8] : Widths).Select(width => layouts.Compute(structure, width));

    /// <summary>The fields that are members: all but padding without a name, and the array that stands behind the structure.</summary>
    public IEnumerable<FieldDescription> Members => structure.Fields.Where(item => !item.Implicit && !item.Count.IsTail && Layouts.Any(layout => Find(layout, item) is not null));

    /// <summary>Where a field lies; null at a width that does not have it.</summary>
    public static FieldLayout? Find(StructureLayout layout, FieldDescription field) => layout.Fields.FirstOrDefault(item => ReferenceEquals(item.Field, field));

    /// <summary>The largest number of elements at any width; null for a field that is no array.</summary>
    public int? Length(FieldDescription field) => field.Count is ElementCount.One ? null : Layouts.Select(layout => Find(layout, field)).OfType<FieldLayout>().Max(item => item.Count);

    /// <summary>True for an array of bytes.</summary>
    public static bool IsBytes(FieldDescription field) => field is { Type: FieldType.Integer { Size: 1, Signed: false }, Count: not ElementCount.One };

    public string Member(FieldDescription field, GoWriter code) => Length(field) is { } length
        ? string.Create(CultureInfo.InvariantCulture, $"[{length}]{Element(field, code)}")
        : Element(field, code);

    public string Element(FieldDescription field, GoWriter code) => field.Type switch
    {
        _ when IsBytes(field) => "byte",
        FieldType.Integer integer when EnumOf(field.Enum) is { } item && item.Type.Size == integer.Size && item.Type.Signed == integer.Signed => Qualify(item.Name, code),
        FieldType.Integer integer => GoNames.Integer(integer),
        FieldType.Structure { Name: var name } => Qualify(name, code),
        FieldType.Union => GoNames.UnionType(structure, field),
        _ => "uint64",
    };

    /// <summary>
    /// An enumeration that fields may have as their type: only one of the same package, because two packages of Go cannot import each other,
    /// and enumerations are used both ways.
    /// </summary>
    public EnumDescription? EnumOf(string? name) => name is not null && IsInPackage(name) ? description.FindEnum(name) : null;

    /// <summary>A type's name, behind that of its package when it is in another one.</summary>
    public string Qualify(string name, GoWriter code)
    {
        AbiFile file = description.FileOf(name);
        if (!isOutside && IsInPackage(name)) return name;
        code.UseOwn(GoNames.Folder(file));
        return $"{GoNames.Package(file)}.{name}";
    }

    /// <summary>True when a structure is decoded and encoded for a width.</summary>
    public bool DependsOnWidth(string name) => layouts.DependsOnWidth(description.FindStructure(name)!);

    /// <summary>True when a structure is decoded and encoded in an order that it does not know itself.</summary>
    public bool TakesOrder(string name) => description.FindStructure(name)!.Order == WireOrder.Stream;

    /// <summary>True when the bytes of a union mean something only together with the caller's width.</summary>
    public bool KeepsWidth(FieldType.Union union) => layouts.DependsOnWidth(union);

    /// <summary>True when the bytes of a union mean something only together with the order of the stream.</summary>
    public bool KeepsOrder(FieldType.Union union) => IsStream && union.StructureNames.Any(TakesOrder);

    /// <summary>The size of a union in bytes: the largest at any width.</summary>
    public int UnionSize(FieldType.Union union) => (Widths is [] ? [8] : Widths).Max(width => layouts.MeasureUnion(union, width).Size);

    /// <summary>The order in which the structure is encoded, as an expression.</summary>
    public string Order(GoWriter code)
    {
        code.Use("encoding/binary");
        return structure.Order switch
        {
            WireOrder.Little => "binary.LittleEndian",
            WireOrder.Big => "binary.BigEndian",
            _ => "order",
        };
    }

    private bool IsInPackage(string name) => ReferenceEquals(description.FileOf(name), description.FileOf(structure.Name));
}
