using Holdfast.Content;
namespace Holdfast.Abi;

/// <summary>One value of a number that changed from version to version.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="Value">The number.</param>
/// <param name="Doc">What it means.</param>
/// <param name="Versions">The versions of Xen that have it.</param>
public sealed record AbiConstantValue(string Name, ulong Value, string Doc, XenVersionSpan Versions);
