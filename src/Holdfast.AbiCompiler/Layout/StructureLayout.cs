using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Layout;

/// <summary>A structure's layout for callers of one width.</summary>
/// <param name="Structure">The structure.</param>
/// <param name="Width">The caller's width in bytes.</param>
/// <param name="Fields">Its fields, in order.</param>
/// <param name="Size">The size in bytes, without an array whose length the description does not know.</param>
/// <param name="Alignment">The alignment in bytes.</param>
public sealed record StructureLayout(StructureDescription Structure, int Width, IReadOnlyList<FieldLayout> Fields, int Size, int Alignment)
{
    /// <summary>True when callers of other widths have another layout.</summary>
    public bool DependsOnWidth { get; init; }

    /// <summary>The array at the end whose length the description does not know, if there is one.</summary>
    public FieldLayout? Tail => Fields is [.., var last] && last.Field.Count.IsTail ? last : null;
}
