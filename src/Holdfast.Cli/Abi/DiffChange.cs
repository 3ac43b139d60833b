using System.ComponentModel;

namespace Holdfast.Cli.Abi;

/// <summary>A change of a <see cref="DiffItem"/>.</summary>
internal sealed record DiffChange(
    [property: Description("What changed.")] string Text,
    [property: Description("What it does to what was built for the first version.")] string Effect,
    [property: Description("The part of it that this happens to; null for the whole.")] string? Part,
    [property: Description("The callers' widths in bytes for which it is so; empty for all.")] IReadOnlyList<int> Widths);
