using Holdfast.Content;
namespace Holdfast.Abi;

/// <summary>The table of a number of Xen's that changed from version to version, such as the version of an interface.</summary>
public sealed class AbiConstant
{
    /// <summary>The name in Xen.</summary>
    public required string XenName { get; init; }

    /// <summary>Its values, in the order of their description.</summary>
    public required IReadOnlyList<AbiConstantValue> Values { get; init; }

    /// <summary>The value in a version; null when none is described for it. Nothing says what comes after the newest release that was read.</summary>
    public AbiConstantValue? At(XenVersion version) => Values.FirstOrDefault(value => value.Versions.Includes(version));
}
