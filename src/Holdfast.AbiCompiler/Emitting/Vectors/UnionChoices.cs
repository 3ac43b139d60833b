using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.Vectors;

/// <summary>
/// Which arms the unions of a structure take. One choice after another takes every arm of every union; unions with the same tag follow it together.
/// </summary>
internal sealed class UnionChoices
{
    private readonly Dictionary<string, ulong[]> _valuesOfTags = new(StringComparer.Ordinal);

    /// <summary>The choices that a structure has.</summary>
    public UnionChoices(StructureDescription structure)
    {
        FieldType.Union[] unions = [.. structure.Fields.Select(field => field.Type).OfType<FieldType.Union>()];
        foreach (IGrouping<string, FieldType.Union> tagged in unions.Where(union => union.Tag is not null).GroupBy(union => union.Tag!, StringComparer.Ordinal))
            _valuesOfTags[tagged.Key] = [.. tagged.SelectMany(DistinctArms).Select(arm => arm.When).Distinct()];
        Count = unions.Where(union => union.Tag is null).Select(union => DistinctArms(union).Count())
            .Concat(_valuesOfTags.Values.Select(values => values.Length))
            .Append(1)
            .Max();
    }

    /// <summary>How many there are: one where there is nothing to choose.</summary>
    public int Count { get; }

    /// <summary>The value of a field that is the tag of a union; null for any other.</summary>
    public ulong? TagValue(FieldDescription field, int choice) =>
        _valuesOfTags.TryGetValue(field.Name, out ulong[]? values) ? values[Math.Min(choice, values.Length - 1)] : null;

    /// <summary>The arm that a union takes; null when its tag has a value that it knows nothing of.</summary>
    public UnionArm? ArmOf(FieldType.Union union, int choice)
    {
        UnionArm[] arms = [.. DistinctArms(union)];
        if (union.Tag is not { } tag) return arms[Math.Min(choice, arms.Length - 1)];
        ulong[] values = _valuesOfTags[tag];
        ulong value = values[Math.Min(choice, values.Length - 1)];
        return union.Arms.FirstOrDefault(arm => arm.When == value);
    }

    /// <summary>The arms, of those that are one in C only the first.</summary>
    private static IEnumerable<UnionArm> DistinctArms(FieldType.Union union) => union.Arms.DistinctBy(arm => arm.Name ?? arm.Structure, StringComparer.Ordinal);
}
