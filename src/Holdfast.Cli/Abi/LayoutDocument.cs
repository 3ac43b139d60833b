using System.ComponentModel;

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
    [property: Description("The fields, in order.")] IReadOnlyList<LayoutField> Fields);
