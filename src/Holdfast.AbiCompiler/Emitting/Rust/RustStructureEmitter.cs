using System.Globalization;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;
using Holdfast.AbiCompiler.Rendering;

namespace Holdfast.AbiCompiler.Emitting.Rust;

/// <summary>Emits a structure: its unions, itself, its constants, and an assertion for its size, its alignment and every offset.</summary>
internal sealed class RustStructureEmitter(CodeWriter code, LayoutEngine layouts, RustTypes types, StructureDescription structure)
{
    private readonly string? _condition = RustText.Condition(structure.Widths);

    public void Emit()
    {
        foreach (FieldDescription field in structure.Fields.Where(field => field.Type is FieldType.Union)) EmitUnion(field, (FieldType.Union)field.Type);
        EmitStructure();
        EmitConstants();
        EmitAssertions();
    }

    private void EmitUnion(FieldDescription field, FieldType.Union union)
    {
        code.Line();
        RustText.Doc(code, $"The union `{field.Name}` of [`{structure.Name}`].", RustText.Markdown(field.Doc));
        Attribute(_condition);
        code.Line("#[repr(C)]");
        code.Line("#[derive(Clone, Copy)]");
        code.Begin($"pub union {RustNames.Union(structure, field)}");
        foreach ((string name, UnionArm[] arms) in RustNames.Arms(union))
        {
            string when = union.Tag is { } tag ? $"For `{tag}` {string.Join(" or ", arms.Select(arm => arm.When.ToString(CultureInfo.InvariantCulture)))}." : "";
            RustText.Doc(code, RustText.Sentences(RustText.Markdown(arms[0].Doc), when));
            code.Line($"pub {name}: {types.Path(arms[0].Structure)},");
        }

        code.Close();
        Macro($"opaque!({RustNames.Union(structure, field)})");
    }

    private void EmitStructure()
    {
        code.Line();
        string order = structure.Order switch
        {
            WireOrder.Big => "Big-endian: the fields hold the bytes as they are, and `from_be` makes the values.",
            WireOrder.Stream => "In the byte order of its stream: the fields hold the bytes as they are, and `from_be` or `from_le` makes the values.",
            _ => "",
        };
        FieldDescription? tail = structure.Fields.FirstOrDefault(field => field.Count.IsTail);
        RustText.Doc(
            code,
            RustText.Markdown(structure.Doc),
            RustText.Sentences(RustText.Markdown($"{structure.NamedBy} `{structure.XenName}`: {structure.Source}."), RustText.Versions(structure.Versions), order),
            tail is null ? "" : $"Behind it: `{tail.Name}`, `{TypeText.Of(tail)}`. {RustText.Markdown(tail.Doc)}");
        Attribute(_condition);
        foreach (string attribute in types.Alignment(structure)) code.Line(attribute);
        code.Line(types.IsPlain(structure) ? "#[derive(Clone, Copy, Debug, PartialEq, Eq)]" : "#[derive(Clone, Copy, Debug)]");
        FieldDescription[] members = [.. structure.Fields.Where(field => !field.Count.IsTail)];
        if (members.Length == 0)
        {
            code.Line($"pub struct {structure.Name} {{}}");
        }
        else
        {
            code.Begin($"pub struct {structure.Name}");
            foreach (FieldDescription field in members) EmitField(field);
            code.Close();
        }

        Macro(types.IsPlain(structure) ? $"plain!({structure.Name})" : $"structure!({structure.Name})");
    }

    private void EmitField(FieldDescription field)
    {
        string pointer = field.Type is FieldType.Handle64 { Target: var target } ? $"Points to `{target}`." : "";
        string values = field.Enum is { } name ? $"A value of {types.LinkToEnum(name)}." : "";
        RustText.Doc(code, RustText.Sentences(RustText.Markdown(field.Doc), pointer, values, RustText.Versions(field.Versions)));
        Attribute(RustText.Condition(field.Widths));
        if (field.Implicit) code.Line("#[doc(hidden)]");
        code.Line($"pub {RustNames.Field(field.Name)}: {types.Of(structure, field)},");
    }

    private void EmitConstants()
    {
        if (structure.Constants.Count == 0 && structure.Fields.All(field => field.Bits.Count == 0)) return;
        code.Line();
        Attribute(_condition);
        code.Begin($"impl {structure.Name}");
        bool isFirst = true;
        foreach (ConstantDescription constant in structure.Constants)
        {
            Separate();
            RustText.Constant(code, constant);
        }

        foreach (FieldDescription field in structure.Fields)
        {
            foreach (BitRange bits in field.Bits)
            {
                FieldType.Integer type = (FieldType.Integer)field.Type;
                Separate();
                string values = bits.Enum is { } name ? $"A value of {types.LinkToEnum(name)}, shifted." : "";
                RustText.Doc(code, RustText.Sentences($"`{bits.Name}` in `{field.Name}`:", RustText.Markdown(bits.Doc), values));
                RustText.Constant(code, bits.PascalName + "Mask", RustText.TypeName(type), RustText.Number(bits.Mask, type, DisplayHint.Hex));
                RustText.Doc(code, $"The lowest bit of `{bits.Name}`.");
                RustText.Constant(code, bits.PascalName + "Shift", "u32", bits.First.ToString(CultureInfo.InvariantCulture));
            }
        }

        code.Close();

        void Separate()
        {
            if (!isFirst) code.Line();
            isFirst = false;
        }
    }

    private void EmitAssertions()
    {
        if (!layouts.DependsOnWidth(structure))
        {
            EmitAssertions(8, null);
            return;
        }

        foreach (int width in LayoutEngine.WidthsOf(structure).Where(width => width <= sizeof(ulong)).OrderDescending()) EmitAssertions(width, RustText.Width(width));
    }

    private void EmitAssertions(int width, string? condition)
    {
        StructureLayout layout = layouts.Compute(structure, width);
        code.Line();
        Attribute(condition);
        code.Begin("const _: () =");
        Assert($"mem::size_of::<{structure.Name}>() == {layout.Size}");
        Assert($"mem::align_of::<{structure.Name}>() == {layout.Alignment}");
        foreach (FieldLayout field in layout.Fields.Where(field => !field.Field.Count.IsTail))
            Assert($"mem::offset_of!({structure.Name}, {RustNames.Field(field.Field.Name)}) == {field.Offset}");
        code.Close("};");
    }

    private void Assert(string condition)
    {
        string line = $"assert!({condition});";
        if (line.Length + 4 <= RustText.LineWidth)
        {
            code.Line(line);
            return;
        }

        code.Line("assert!(");
        code.Continuation(condition);
        code.Line(");");
    }

    private void Macro(string call)
    {
        code.Line();
        Attribute(_condition);
        code.Line($"{call};");
    }

    private void Attribute(string? attribute)
    {
        if (attribute is not null) code.Line(attribute);
    }
}
