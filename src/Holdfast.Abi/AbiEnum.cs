using Holdfast.Content;
namespace Holdfast.Abi;

/// <summary>The table of an enumeration's values.</summary>
public sealed class AbiEnum
{
    /// <summary>The name in C#.</summary>
    public required string Name { get; init; }

    /// <summary>The name in Xen.</summary>
    public required string XenName { get; init; }

    /// <summary>What the values are.</summary>
    public required string Doc { get; init; }

    /// <summary>True when values are bits that combine.</summary>
    public bool IsFlags { get; init; }

    /// <summary>The versions that have it.</summary>
    public XenVersionSpan Versions { get; init; } = XenVersionSpan.Always;

    /// <summary>The values, in the order of their description.</summary>
    public required IReadOnlyList<AbiEnumValue> Values { get; init; }

    /// <summary>The entry for a number, or null when it has no name. Of several, for different versions, the newest.</summary>
    public AbiEnumValue? Find(ulong value) => Values.Where(entry => entry.Value == value).MaxBy(entry => entry.Versions.Until is null);
}
