using System.Globalization;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.Rust;

/// <summary>The types of Rust for those of the description, seen from one of its files.</summary>
internal sealed class RustTypes(AbiDescription description, LayoutEngine layouts, AbiFile file)
{
    /// <summary>The type of a field.</summary>
    public string Of(StructureDescription structure, FieldDescription field)
    {
        string element = field.Type is FieldType.Union ? RustNames.Union(structure, field) : Of(structure, field.Type);
        return field.Count switch
        {
            ElementCount.Fixed { Number: var number } => string.Create(CultureInfo.InvariantCulture, $"[{element}; {number}]"),
            ElementCount.PerWidth { Factor: var factor } => string.Create(CultureInfo.InvariantCulture, $"[{element}; {factor} * crate::WIDTH]"),
            _ => element,
        };
    }

    /// <summary>The path of a structure in this file.</summary>
    public string Path(string structure) => IsHere(structure) ? structure : AbsolutePath(structure, structure);

    /// <summary>A link to a structure, for doc comments in a module inside of this one.</summary>
    public string LinkFromInside(string structure) => $"[`{structure}`]({AbsolutePath(structure, structure)})";

    /// <summary>A link to the module of an enumeration, for doc comments.</summary>
    public string LinkToEnum(string name)
    {
        string module = RustNames.Module(name);
        return IsHere(name) ? $"[`{module}`]" : $"[`{module}`]({AbsolutePath(name, module)})";
    }

    /// <summary>True when a structure can be compared and taken as bytes: it has no union, in which some may never have been written.</summary>
    public bool IsPlain(StructureDescription structure) => structure.Fields.Where(field => !field.Count.IsTail).All(field =>
        field.Type is not FieldType.Union && field.Type.StructureNames.All(name => IsPlain(description.FindStructure(name)!)));

    /// <summary>
    /// What gives a structure its alignment where its members would not: an integer of 64 bits is aligned to 4 by Rust for a caller of 4 bytes,
    /// and an array behind the structure is no member. Padding needs nothing: every byte of it is described.
    /// </summary>
    public IEnumerable<string> Alignment(StructureDescription structure)
    {
        int[] widths = [.. LayoutEngine.WidthsOf(structure).Where(width => width <= sizeof(ulong))];
        int[] wanted = [.. widths.Select(width => layouts.Compute(structure, width).Alignment)];
        bool[] isGiven = [.. widths.Select((width, i) => NaturalAlignment(structure, width) == wanted[i])];
        if (isGiven.All(given => given)) return ["#[repr(C)]"];
        if (wanted.Distinct().Count() == 1) return [string.Create(CultureInfo.InvariantCulture, $"#[repr(C, align({wanted[0]}))]")];
        return
        [
            "#[repr(C)]",
            .. widths.Select((width, i) => (width, i)).Where(pair => !isGiven[pair.i])
                .Select(pair => string.Create(CultureInfo.InvariantCulture, $"#[cfg_attr(target_pointer_width = \"{pair.width * 8}\", repr(align({wanted[pair.i]})))]")),
        ];
    }

    private bool IsHere(string name) => ReferenceEquals(description.FileOf(name), file);

    private string AbsolutePath(string described, string name) => $"crate::{RustNames.Path(description.FileOf(described))}::{name}";

    private string Of(StructureDescription structure, FieldType type) => type switch
    {
        FieldType.Integer { Size: 8, Alignment: 4, AlignedByCaller: false } => "crate::U64a4",
        FieldType.Integer integer => RustText.TypeName(integer),
        FieldType.Word => "usize",
        FieldType.Handle { Target: var target } => "*mut " + Target(structure, target),
        FieldType.Handle64 => "u64",
        FieldType.Structure { Name: var name } => Path(name),
        _ => throw new ArgumentException($"No Rust is known for {type}.", nameof(type)),
    };

    /// <summary>What a pointer points to; <c>c_void</c> for what is no type here, or not one of every caller that has the pointer.</summary>
    private string Target(StructureDescription structure, string name) => description.FindStructure(name) is { } target
        ? LayoutEngine.WidthsOf(structure).Except(LayoutEngine.WidthsOf(target)).Any(width => width <= sizeof(ulong)) ? "core::ffi::c_void" : Path(name)
        : Loading.TypeNames.Parse(name) switch
        {
            FieldType.Integer { Alignment: var alignment } integer when alignment == integer.Size => RustText.TypeName(integer),
            FieldType.Word => "usize",
            _ => "core::ffi::c_void",
        };

    private int NaturalAlignment(StructureDescription structure, int width) => layouts.Compute(structure, width).Fields
        .Where(field => !field.Field.Count.IsTail)
        .Select(field => field.Field.Type switch
        {
            FieldType.Integer { Alignment: 4 } => 4,
            FieldType.Integer { Size: var size } => Math.Min(size, width),
            FieldType.Handle64 or FieldType.Word or FieldType.Handle => width,
            FieldType.Structure { Name: var name } => layouts.Compute(description.FindStructure(name)!, width).Alignment,
            FieldType.Union union => layouts.MeasureUnion(union, width).Alignment,
            _ => 1,
        })
        .DefaultIfEmpty(1)
        .Max();
}
