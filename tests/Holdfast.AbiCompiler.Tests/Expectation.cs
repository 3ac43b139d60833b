using System.Globalization;
using Holdfast.AbiCompiler.Layout;

namespace Holdfast.AbiCompiler.Tests;

/// <summary>One thing that a layout demands of a type of C: its size, or where a member of it stands.</summary>
/// <param name="Structure">Xen's name for the structure.</param>
/// <param name="Field">The field; null for the size of the whole.</param>
/// <param name="Offset">Where it stands, in bytes.</param>
/// <param name="Size">How long it is in bytes; null for an array without a length.</param>
internal sealed record Expectation(string Structure, FieldLayout? Field, int Offset, int? Size)
{
    /// <summary>The name in C; null for the size of the whole.</summary>
    public string? Member => Field?.Field.Name;

    /// <summary>What is wrong where it does not hold.</summary>
    public string Name => Member is null ? string.Create(CultureInfo.InvariantCulture, $"the size of {Structure} is not {Size}") : $"{Structure}.{Member}";

    /// <summary>What a layout demands. Padding that only a compiler adds is no member.</summary>
    public static IEnumerable<Expectation> Of(StructureLayout layout)
    {
        string name = layout.Structure.XenName;

        // What stands in a union is as long as the union in the description, and an array at the end has one element or none in C.
        if (layout.Tail is null && !name.Contains('.', StringComparison.Ordinal)) yield return new Expectation(name, null, 0, layout.Size);
        foreach (FieldLayout field in layout.Fields.Where(field => !field.Field.Implicit))
        {
            // A handle that C pads by a union with 64 bits has the rest of the union beside it here.
            int rest = layout.Fields.FirstOrDefault(other => other.Field.Name == field.Field.Name + "_pad")?.Size ?? 0;
            yield return new Expectation(name, field, field.Offset, field.Field.Count.IsTail ? null : field.Size + rest);
        }
    }
}
