using Holdfast.Content;
namespace Holdfast.Abi;

/// <summary>One value of an enumeration.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="XenName">The name in Xen.</param>
/// <param name="Value">The number; a negative one as 64 bits in two's complement.</param>
/// <param name="Doc">What it means.</param>
public sealed record AbiEnumValue(string Name, string XenName, ulong Value, string Doc)
{
    /// <summary>The versions of Xen that have it.</summary>
    public XenVersionSpan Versions { get; init; } = XenVersionSpan.Always;
}
