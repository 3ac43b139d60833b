namespace Holdfast.AbiCompiler.Model;

/// <summary>The type of a field, or of the elements of an array.</summary>
public abstract record FieldType
{
    private FieldType()
    {
    }

    /// <summary>The names of the structures that it holds: one, those of a union's arms, or none.</summary>
    public IEnumerable<string> StructureNames => this switch
    {
        Structure { Name: var name } => [name],
        Union { Arms: var arms } => arms.Select(arm => arm.Structure),
        _ => [],
    };

    /// <summary>An integer of a fixed size.</summary>
    /// <param name="Size">The size in bytes: 1, 2, 4 or 8.</param>
    /// <param name="Signed">True for two's complement.</param>
    /// <param name="Alignment">The alignment in bytes; less than the size only for <c>u64a4</c>.</param>
    public sealed record Integer(int Size, bool Signed, int Alignment) : FieldType
    {
        /// <summary>True for <c>u64c</c>: C aligns it to no more than the caller is wide.</summary>
        public bool AlignedByCaller { get; init; }
    }

    /// <summary>The caller's native word: as large as the caller is wide.</summary>
    public sealed record Word : FieldType;

    /// <summary>A pointer of the caller's: as large as the caller is wide.</summary>
    /// <param name="Target">What it points to, for the reader of the description.</param>
    public sealed record Handle(string Target) : FieldType;

    /// <summary>A pointer that takes eight bytes for every caller.</summary>
    /// <param name="Target">What it points to, for the reader of the description.</param>
    public sealed record Handle64(string Target) : FieldType;

    /// <summary>Another structure of the description.</summary>
    /// <param name="Name">Its name.</param>
    public sealed record Structure(string Name) : FieldType;

    /// <summary>One of several structures.</summary>
    /// <param name="Tag">The name of the field of the same structure that says which; null when none does.</param>
    /// <param name="Arms">The structures.</param>
    public sealed record Union(string? Tag, IReadOnlyList<UnionArm> Arms) : FieldType;
}
