using System.Globalization;
using System.Text;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;
using Holdfast.AbiCompiler.Rendering;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Emitting.C;

/// <summary>
/// Emits a header of C for each file of the description: constants, structures, and an assertion for every size and offset. A header needs
/// nothing but a freestanding C11 compiler that has GCC's attributes, and no other header of ours.
/// </summary>
public sealed class CHeaderEmitter
{
    /// <summary>What a program defines that uses an interface which is not stable.</summary>
    private const string VersionedGuard = "HF_VERSIONED_INTERFACES";

    private const string Wide = "UINTPTR_MAX > 0xffffffffu";

    private readonly AbiDescription _description;
    private readonly LayoutEngine _layouts;
    private readonly AbiFile _file;
    private readonly StringBuilder _code = new();
    private readonly HashSet<string> _emitted = new(StringComparer.Ordinal);

    private CHeaderEmitter(AbiDescription description, LayoutEngine layouts, AbiFile file)
    {
        _description = description;
        _layouts = layouts;
        _file = file;
    }

    /// <summary>All headers, by path.</summary>
    public static IReadOnlyList<GeneratedFile> Emit(AbiDescription description)
    {
        LayoutEngine layouts = new(description);
        return [.. description.Files.Select(file => new CHeaderEmitter(description, layouts, file).EmitFile()).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private GeneratedFile EmitFile()
    {
        string name = Path.GetFileNameWithoutExtension(_file.Path);
        bool isVersioned = _file.Interface == InterfaceKind.Versioned;
        string guard = CNames.Constant(name, isVersioned ? "versioned_h" : "h");
        Line($"/* Generated from {_file.Path}. Do not edit. */");
        Comment(_file.Doc + (isVersioned ? " This interface changes with each version of Xen: a caller is built for one, and must check that it runs on that." : ""), "");
        Line($"#ifndef {guard}");
        Line($"#define {guard}");
        Line("");
        if (isVersioned)
        {
            Line($"#ifndef {VersionedGuard}");
            Line($"#error \"{name}.h changes with each version of Xen: define {VersionedGuard} to say that the program looks which it runs on\"");
            Line("#endif");
            Line("");
        }

        Line("#include <stddef.h>");
        Line("#include <stdint.h>");
        if (AllStructures().Any(_layouts.DependsOnWidth))
        {
            Line("");
            Line($"#if !({Wide}) && !defined(__i386__)");
            Line("#error \"callers of 4 bytes are those of 32-bit x86\"");
            Line("#endif");
        }

        EmitTypes();
        EmitConstants();
        foreach (StructureDescription structure in _file.Structures) EmitWithNeeded(structure);
        Line("");
        Line($"#endif /* {guard} */");
        return new GeneratedFile($"{(isVersioned ? "versioned" : "stable")}/{name}.h", _code.ToString());
    }

    /// <summary>Integers of 64 bits, aligned as the description says at every width. What is written twice is the same.</summary>
    private void EmitTypes()
    {
        FieldType[] types = [.. AllStructures().SelectMany(structure => structure.Fields).Select(field => field.Type)];
        if (types.Any(type => type is FieldType.Handle64 or FieldType.Integer { Size: 8, Signed: false, Alignment: 8, AlignedByCaller: false })) Typedef("u64", "uint64_t", 8);
        if (types.Any(type => type is FieldType.Integer { Size: 8, Signed: true })) Typedef("s64", "int64_t", 8);
        if (types.Any(type => type is FieldType.Integer { Size: 8, Alignment: 4 })) Typedef("u64a4", "uint64_t", 4);
    }

    private void Typedef(string name, string type, int alignment)
    {
        Line("");
        Line($"typedef {type} hf_{name} __attribute__((aligned({alignment})));");
    }

    private IEnumerable<StructureDescription> AllStructures()
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        Queue<StructureDescription> waiting = new(_file.Structures);
        while (waiting.TryDequeue(out StructureDescription? structure))
        {
            if (!seen.Add(structure.Name)) continue;
            yield return structure;
            foreach (StructureDescription nested in Nested(structure)) waiting.Enqueue(nested);
        }
    }

    private IEnumerable<StructureDescription> Nested(StructureDescription structure) =>
        structure.Fields.Where(field => !field.Count.IsTail).SelectMany(field => field.Type.StructureNames).Select(name => _description.FindStructure(name)!);

    private void EmitConstants()
    {
        foreach (ConstantDescription constant in _file.Constants) Define(CNames.Constant(_file.Subject, constant.PascalName), constant);
        foreach (EnumDescription item in _file.Enums)
        {
            Comment(item.Doc, "");
            foreach (EnumValue value in item.Values) Define(CNames.Constant(item.Name, value.PascalName), Number(value.Value, item.Type, item.Show), Dated(value.Doc, value.Versions));
        }

        foreach (HypercallDescription hypercall in _file.Hypercalls)
        {
            Comment(hypercall.Doc, "");
            Define(CNames.Constant(hypercall.PascalName, "Hypercall"), Number(hypercall.Number, null, DisplayHint.Dec), "The number of the hypercall.");
            foreach (OperationDescription operation in hypercall.Operations.Where(operation => operation.Code is not null))
            {
                Define(CNames.Constant(hypercall.PascalName, operation.PascalName), Number(operation.Code!.Value, null, DisplayHint.Dec), Dated(operation.Doc, operation.Versions));
                if (operation.SubCode is { } sub) Define(CNames.Constant(hypercall.PascalName, operation.PascalName, "Sub"), Number(sub, null, DisplayHint.Dec), "Its code in the operation that it is a part of.");
            }
        }

        foreach (StructureDescription structure in _file.Structures)
        {
            foreach (ConstantDescription constant in structure.Constants) Define(CNames.Constant(structure.Name, constant.PascalName), constant);
            foreach (FieldDescription field in structure.Fields)
            {
                foreach (BitRange bits in field.Bits)
                {
                    FieldType.Integer type = (FieldType.Integer)field.Type;
                    Define(CNames.Constant(structure.Name, bits.PascalName, "Mask"), Number(bits.Mask, type, DisplayHint.Hex), Dated(bits.Doc, bits.Versions));
                    if (bits.Width > 1) Define(CNames.Constant(structure.Name, bits.PascalName, "Shift"), Number((ulong)bits.First, null, DisplayHint.Dec), $"The lowest bit of {bits.Name}.");
                }
            }
        }
    }

    private void Define(string name, ConstantDescription constant) =>
        Define(name, constant.Type is { } type ? Number(constant.Value, type, constant.Show) : Text(constant.Text!), Dated(constant.Doc, constant.Versions));

    private void Define(string name, string value, string doc)
    {
        Comment(doc, "");
        Line($"#define {name} {value}");
    }

    private void EmitWithNeeded(StructureDescription structure)
    {
        if (!_emitted.Add(structure.Name)) return;
        foreach (StructureDescription nested in Nested(structure)) EmitWithNeeded(nested);
        EmitStructure(structure);
    }

    private void EmitStructure(StructureDescription structure)
    {
        string order = structure.Order switch
        {
            WireOrder.Big => " Big-endian.",
            WireOrder.Stream => " In the byte order of its stream.",
            _ => "",
        };
        Comment(Dated($"{structure.Doc} {structure.NamedBy} {structure.XenName}: {structure.Source}.", structure.Versions) + order, "");
        string guard = CNames.Constant(structure.Name, "defined");
        Line($"#ifndef {guard}");
        Line($"#define {guard}");
        bool hasMembers = structure.Fields.Any(field => !field.Count.IsTail);
        if (hasMembers)
        {
            Line($"{CNames.Structure(structure.Name)} {{");
            foreach (FieldDescription field in structure.Fields) EmitField(structure, field);
            Line("};");
            EmitAssertions(structure);
        }
        else
        {
            foreach (FieldDescription field in structure.Fields) EmitField(structure, field);
        }

        Line("#endif");
    }

    private void EmitField(StructureDescription structure, FieldDescription field)
    {
        // It would be there twice.
        if (_layouts.IsAddedByCompilers(structure, field)) return;
        if (field.Count.IsTail)
        {
            Comment($"Behind it: {field.Name}, {TypeText.Of(field)}. {field.Doc}", "\t", blank: false);
            return;
        }

        string? condition = field.Widths switch
        {
            [] => null,
            _ when field.Widths.Contains(4) && field.Widths.Contains(8) => null,
            _ when field.Widths.Contains(4) => $"!({Wide})",
            _ when field.Widths.Contains(8) => Wide,
            _ => "0",
        };
        if (condition is not null) Line($"#if {condition}");
        Comment(Dated(field.Doc, field.Versions), "\t", blank: false);
        string count = field.Count switch
        {
            ElementCount.Fixed { Number: var number } => string.Create(CultureInfo.InvariantCulture, $"[{number}]"),
            ElementCount.PerWidth { Factor: var factor } => string.Create(CultureInfo.InvariantCulture, $"[{factor} * sizeof(uintptr_t)]"),
            _ => "",
        };
        string name = CNames.Member(field.Name);
        if (field.Type is FieldType.Union union)
        {
            Line("\tunion {");
            foreach ((string arm, UnionArm described) in CNames.Arms(union)) Line($"\t\t{CNames.Structure(described.Structure)} {arm}; /* {Dated(described.Doc, described.Versions)} */");
            Line($"\t}} {name};");
        }
        else Line($"\t{TypeName(field.Type)}{name}{count};");
        if (condition is not null) Line("#endif");
    }

    private string TypeName(FieldType type) => type switch
    {
        FieldType.Integer { Size: 8, AlignedByCaller: true } => "uint64_t ",
        FieldType.Integer { Size: 8, Alignment: 4 } => "hf_u64a4 ",
        FieldType.Integer { Size: 8, Signed: true } => "hf_s64 ",
        FieldType.Integer { Size: 8 } or FieldType.Handle64 => "hf_u64 ",
        FieldType.Integer integer => string.Create(CultureInfo.InvariantCulture, $"{(integer.Signed ? "" : "u")}int{integer.Size * 8}_t "),
        FieldType.Word => "uintptr_t ",
        FieldType.Handle { Target: var target } => _description.FindStructure(target) is null ? "void *" : $"{CNames.Structure(target)} *",
        FieldType.Structure { Name: var name } => CNames.Structure(name) + " ",
        _ => throw new ArgumentException($"No C is known for {type}.", nameof(type)),
    };

    private void EmitAssertions(StructureDescription structure)
    {
        if (!_layouts.DependsOnWidth(structure))
        {
            Assert(structure, 8);
            return;
        }

        IReadOnlyList<int> widths = LayoutEngine.WidthsOf(structure);
        foreach (int width in (int[])[8, 4])
        {
            if (!widths.Contains(width)) continue;
            Line($"#if {(width == 8 ? Wide : $"!({Wide})")}");
            Assert(structure, width);
            Line("#endif");
        }
    }

    private void Assert(StructureDescription structure, int width)
    {
        StructureLayout layout = _layouts.Compute(structure, width);
        string name = CNames.Structure(structure.Name);
        Line($"_Static_assert(sizeof({name}) == {layout.Size}, \"the size of {structure.XenName}\");");
        foreach (FieldLayout field in layout.Fields.Where(field => !field.Field.Implicit && !field.Field.Count.IsTail))
            Line($"_Static_assert(offsetof({name}, {CNames.Member(field.Field.Name)}) == {field.Offset}, \"the offset of {field.Field.Name}\");");
    }

    private static string Number(ulong value, FieldType.Integer? type, DisplayHint show)
    {
        if (type is { Signed: true } && (long)value < 0) return string.Create(CultureInfo.InvariantCulture, $"({(long)value})");
        string digits = show == DisplayHint.Hex ? string.Create(CultureInfo.InvariantCulture, $"0x{value:x}") : value.ToString(CultureInfo.InvariantCulture);
        return digits + (value > uint.MaxValue || type is { Size: 8 } ? "ull" : "u");
    }

    private static string Text(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char letter in text) quoted.Append(letter is >= ' ' and <= '~' and not '"' and not '\\' and not '?' ? letter.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\{Convert.ToString(letter, 8).PadLeft(3, '0')}"));
        return quoted.Append('"').ToString();
    }

    /// <summary>A sentence, and the versions of what it is about.</summary>
    private static string Dated(string doc, XenVersionSpan versions) => versions.IsAlways ? doc : $"{doc} In {VersionText.Of(versions)}.";

    private void Comment(string text, string indent, bool blank = true)
    {
        if (blank) Line("");
        Line($"{indent}/* {text.Replace("*/", "* /", StringComparison.Ordinal)} */");
    }

    private void Line(string line) => _code.Append(line).Append('\n');
}
