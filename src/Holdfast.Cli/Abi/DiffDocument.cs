using System.ComponentModel;
using Holdfast.AbiCompiler.Comparing;

namespace Holdfast.Cli.Abi;

/// <summary>Differences as JSON: one object. A contract (docs/schemas).</summary>
[Description("What holdfast abi diff says of two versions.")]
internal sealed record DiffDocument(
    [property: Description("The name and version of this contract: holdfast.abi-diff/1.")] string Schema,
    [property: Description("The first version, as it was asked for.")] string From,
    [property: Description("The second version, as it was asked for.")] string To,
    [property: Description("What the two have differently and, where a name was given, what they have alike; preemptible operations that cannot go on, too.")] IReadOnlyList<DiffItem> Differences)
{
    /// <summary>The document of a comparison.</summary>
    public static DiffDocument Of(AbiSide from, AbiSide to, IEnumerable<AbiDifference> items) => new(
        "holdfast.abi-diff/1", from.Name, to.Name, [.. items.Select(DiffItem.Of)]);
}
