using System.Globalization;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.CSharp;

/// <summary>The C# of single fields: the type of the member, and the code between it and bytes.</summary>
internal sealed class CSharpFields(AbiDescription description, LayoutEngine layouts, StructureDescription structure)
{
    /// <summary>The variable that holds an array while it is read or written.</summary>
    public static string Local(FieldLayout field) => Names.ToCamelCase(field.Field.PascalName) + "Elements";

    /// <summary>How many elements the member holds; null when it is a single value.</summary>
    public int? ArrayLength(FieldLayout field) => field.Field switch
    {
        { Type: FieldType.Union union, Count: ElementCount.One } => UnionSize(union),
        { Count: ElementCount.One } => null,
        _ => field.Count,
    };

    public string MemberType(FieldLayout field)
    {
        string element = ElementType(field.Field.Type);
        return ArrayLength(field) is { } length ? $"Array{length}<{element}>" : element;
    }

    /// <summary>The expression for the table of a nested structure; null when the type is none.</summary>
    public string? NestedLayout(FieldType type, int width) => type is not FieldType.Structure nested ? null
        : layouts.DependsOnWidth(nested) ? $"{nested.Name}.LayoutAt({width.ToString(CultureInfo.InvariantCulture)})"
        : $"{nested.Name}.Layout";

    /// <summary>The arms of a union, those that are one member together: one structure may serve several tags.</summary>
    public static IEnumerable<UnionArm[]> ArmsOf(FieldType.Union union) => union.Arms.GroupBy(arm => arm.Name ?? arm.Structure, StringComparer.Ordinal).Select(arms => arms.ToArray());

    /// <summary>The name of an arm.</summary>
    public static string NameOf(UnionArm arm) => arm.Name is null ? arm.Structure : Names.ToPascalCase(arm.Name);

    /// <summary>The expression for the number of bytes of a union at a width; null when it is the same at all.</summary>
    public string? UnionBytesByWidth(FieldLayout field) =>
        field.Field.Type is FieldType.Union union && LayoutEngine.WidthsOf(structure).Any(width => layouts.MeasureUnion(union, width).Size != UnionSize(union)) ? ByteCount(field) : null;

    /// <summary>The span from a field on.</summary>
    public static string At(FieldLayout field, string span, bool wide) => $"{span}[{Offset(field, wide)}..]";

    /// <summary>A value, or the default one at the widths that do not have the field.</summary>
    public string WhenPresent(FieldLayout field, string value) => field.Field.Widths.Count == 0 || ArrayLength(field) is not null
        ? value
        : $"width is {string.Join(" or ", field.Field.Widths)} ? {value} : default";

    /// <summary>The expression that reads one value from the start of a span.</summary>
    public string ReadExpression(FieldLayout field, string span) => field.Field.Type switch
    {
        FieldType.Integer { Size: 1, Signed: false } => FirstByte(span),
        FieldType.Integer { Size: 1 } => $"(sbyte){FirstByte(span)}",
        FieldType.Integer integer => ReadInteger(integer, span),
        FieldType.Word or FieldType.Handle => $"WireInteger.{WordMethod("Read")}({span}, width, {Order})",
        FieldType.Handle64 => ReadInteger(new FieldType.Integer(8, Signed: false, 8), span),
        FieldType.Structure nested => $"{nested.Name}.Read({span}{NestedArguments(nested)})",
        _ => throw new ArgumentException("A union is read as bytes.", nameof(field)),
    };

    /// <summary>The lines that read an array into a variable.</summary>
    public void EmitReadArray(CodeWriter code, FieldLayout field, bool wide)
    {
        string local = Local(field);
        code.Line($"{MemberType(field)} {local} = default;");
        string condition = field.Field.Widths.Count == 0 ? "" : $"if (width is {string.Join(" or ", field.Field.Widths)}) ";
        if (IsBytes(field))
            code.Line($"{condition}source.Slice({Offset(field, wide)}, {ByteCount(field)}).CopyTo({local});");
        else
            code.Line($"{condition}for (int i = 0; i < {ArrayLength(field)}; i++) {local}[i] = {ReadExpression(field, ElementAt(field, "source", wide))};");
    }

    /// <summary>The lines that write a field.</summary>
    public void EmitWrite(CodeWriter code, FieldLayout field, bool wide)
    {
        string name = field.Field.PascalName;
        string condition = field.Field.Widths.Count == 0 ? "" : $"if (width is {string.Join(" or ", field.Field.Widths)}) ";
        if (ArrayLength(field) is not { } length)
        {
            code.Line(condition + WriteStatement(field, At(field, "destination", wide), name));
        }
        else if (IsBytes(field))
        {
            string count = ByteCount(field);
            if (count.StartsWith('(')) code.Line($"{condition}{name}.AsSpan()[..{count}].CopyTo(destination[{Offset(field, wide)}..]);");
            else code.Line($"{condition}{name}.CopyTo(destination[{Offset(field, wide)}..]);");
        }
        else
        {
            string local = Local(field);
            code.Line($"{MemberType(field)} {local} = {name};");
            code.Line($"{condition}for (int i = 0; i < {length}; i++) {WriteStatement(field, ElementAt(field, "destination", wide), $"{local}[i]")}");
        }
    }

    /// <summary>The expression for the byte order of the structure.</summary>
    public string Order => structure.Order switch
    {
        WireOrder.Little => "ByteOrder.Little",
        WireOrder.Big => "ByteOrder.Big",
        _ => "order",
    };

    /// <summary>True when a caller may be sixteen bytes wide, so that a word does not fit into 64 bits.</summary>
    private bool HasWideWords => LayoutEngine.WidthsOf(structure).Contains(16);

    private static string FirstByte(string span) => span.EndsWith("..]", StringComparison.Ordinal) ? span[..^3] + "]" : span + "[0]";

    private static bool IsBytes(FieldLayout field) => field.Field.Type is FieldType.Integer { Size: 1, Signed: false } or FieldType.Union;

    private string WordMethod(string verb) => verb + (HasWideWords ? "WideWord" : "Word");

    /// <summary>The type of a member, or of the elements of one that is an array.</summary>
    public string ElementType(FieldType type) => type switch
    {
        FieldType.Integer integer => CSharpText.TypeName(integer),
        FieldType.Word or FieldType.Handle => HasWideWords ? "UInt128" : "ulong",
        FieldType.Handle64 => "ulong",
        FieldType.Structure nested => nested.Name,
        _ => "byte",
    };

    private static string Offset(FieldLayout field, bool wide) => $"Offsets.{field.Field.PascalName}{(wide ? "(width)" : "")}";

    private static string ElementAt(FieldLayout field, string span, bool wide)
    {
        string size = field.Field.Type switch
        {
            FieldType.Structure nested => $"{nested.Name}.{(wide ? "SizeAt(width)" : "Size")}",
            FieldType.Word or FieldType.Handle => "width",
            _ => field.ElementSize.ToString(CultureInfo.InvariantCulture),
        };
        return $"{span}[({Offset(field, wide)} + i * {size})..]";
    }

    private string ReadInteger(FieldType.Integer type, string span) => structure.Order switch
    {
        WireOrder.Stream => $"WireInteger.Read{CSharpText.PrimitiveName(type)}({span}, order)",
        _ => $"BinaryPrimitives.Read{CSharpText.PrimitiveName(type)}{structure.Order}Endian({span})",
    };

    private string WriteStatement(FieldLayout field, string span, string value) => field.Field.Type switch
    {
        FieldType.Integer { Size: 1, Signed: false } => $"{FirstByte(span)} = {value};",
        FieldType.Integer { Size: 1 } => $"{FirstByte(span)} = (byte){value};",
        FieldType.Integer integer => WriteInteger(integer, span, value),
        FieldType.Word or FieldType.Handle => $"WireInteger.{WordMethod("Write")}({span}, {value}, width, {Order});",
        FieldType.Handle64 => WriteInteger(new FieldType.Integer(8, Signed: false, 8), span, value),
        FieldType.Structure nested => $"{value}.Write({span}{NestedArguments(nested)});",
        _ => throw new ArgumentException("A union is written as bytes.", nameof(field)),
    };

    private string WriteInteger(FieldType.Integer type, string span, string value) => structure.Order switch
    {
        WireOrder.Stream => $"WireInteger.Write{CSharpText.PrimitiveName(type)}({span}, {value}, order);",
        _ => $"BinaryPrimitives.Write{CSharpText.PrimitiveName(type)}{structure.Order}Endian({span}, {value});",
    };

    private string NestedArguments(FieldType.Structure nested)
    {
        string width = layouts.DependsOnWidth(nested) ? ", width" : "";
        return description.FindStructure(nested.Name)!.Order == WireOrder.Stream ? $"{width}, {Order}" : width;
    }

    /// <summary>The size of the member that holds a union: its largest at any width.</summary>
    private int UnionSize(FieldType.Union union) => LayoutEngine.WidthsOf(structure).Max(width => layouts.MeasureUnion(union, width).Size);

    /// <summary>How many bytes of an array of bytes are there for a caller.</summary>
    private string ByteCount(FieldLayout field)
    {
        if (field.Field.Type is not FieldType.Union union || !layouts.DependsOnWidth(union)) return string.Create(CultureInfo.InvariantCulture, $"{ArrayLength(field)}");
        IEnumerable<string> sizes = LayoutEngine.WidthsOf(structure).Select(width => string.Create(CultureInfo.InvariantCulture, $"{width} => {layouts.MeasureUnion(union, width).Size}"));
        return $"(width switch {{ {string.Join(", ", sizes)}, _ => 0 }})";
    }
}
