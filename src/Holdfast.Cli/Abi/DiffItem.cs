using System.ComponentModel;
using Holdfast.AbiCompiler.Comparing;

namespace Holdfast.Cli.Abi;

/// <summary>A difference of a <see cref="DiffDocument"/>.</summary>
internal sealed record DiffItem(
    [property: Description("What it is: hypercall, operation, structure, record, enumeration or constants, those of a subject.")] string Subject,
    [property: Description("Its name.")] string Name,
    [property: Description("Who is affected: guest-kernel, device-model, control-plane, saved-image, or who writes the structure.")] IReadOnlyList<string> Affected,
    [property: Description("What changed from the first version to the second.")] IReadOnlyList<DiffChange> Changes,
    [property: Description("What becomes of what was built for, or saved by, the first version on the second.")] DiffVerdict Forward,
    [property: Description("What becomes of what was built for, or saved by, the second version on the first.")] DiffVerdict Backward)
{
    /// <summary>The item of a difference.</summary>
    public static DiffItem Of(AbiDifference item) => new(
        DiffTextOutput.Subject(item.Subject), item.Name, item.Affected,
        [.. item.Changes.Select(change => new DiffChange(change.Text, change.Effect, change.Part, change.Widths))],
        DiffVerdict.Of(item.Forward), DiffVerdict.Of(item.Backward));
}
