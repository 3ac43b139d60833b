using System.ComponentModel;

namespace Holdfast.Cli.Abi;

/// <summary>A field of a <see cref="LayoutDocument"/>.</summary>
internal sealed record LayoutField(
    [property: Description("Xen's name.")] string Name,
    [property: Description("The offset in bytes.")] int Offset,
    [property: Description("The size in bytes; null for an array whose length is not fixed.")] int? Size,
    [property: Description("The type, as the description spells it.")] string Type,
    [property: Description("Who writes it.")] string WrittenBy,
    [property: Description("True when it must be zero.")] bool MustBeZero,
    [property: Description("What it means.")] string Meaning);
