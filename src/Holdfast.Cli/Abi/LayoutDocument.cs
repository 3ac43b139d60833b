using System.ComponentModel;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Rendering;

namespace Holdfast.Cli.Abi;

/// <summary>A layout as JSON: one object. A contract (docs/schemas).</summary>
[Description("What holdfast abi layout says of a structure.")]
internal sealed record LayoutDocument(
    [property: Description("The name and version of this contract: holdfast.abi-layout/1.")] string Schema,
    [property: Description("The structure's name.")] string Name,
    [property: Description("Xen's name for it.")] string XenName,
    [property: Description("The caller's width in bytes.")] int Width,
    [property: Description("The profile that was asked for, or null.")] string? Profile,
    [property: Description("The size in bytes, without an array whose length is not fixed.")] int Size,
    [property: Description("The alignment in bytes.")] int Alignment,
    [property: Description("What it is.")] string Meaning,
    [property: Description("The fields, in order.")] IReadOnlyList<LayoutField> Fields)
{
    /// <summary>The document of a layout.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="profile">The profile that was asked for, or null.</param>
    public static LayoutDocument Of(StructureLayout layout, string? profile) => new(
        "holdfast.abi-layout/1", layout.Structure.Name, layout.Structure.XenName, layout.Width, profile, layout.Size, layout.Alignment, layout.Structure.Doc,
        [.. layout.Fields.Select(item => new LayoutField(
            item.Field.Name, item.Offset, item.Field.Count.IsTail ? null : item.Size, TypeText.Of(item.Field), item.Field.WrittenBy, item.Field.MustBeZero, item.Field.Doc))]);
}
