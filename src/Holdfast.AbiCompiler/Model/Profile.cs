using Holdfast.Content;

namespace Holdfast.AbiCompiler.Model;

/// <summary>A version of the ABI that is compared with others.</summary>
/// <param name="Name">What it is called: <c>4.17</c>, <c>next</c>.</param>
/// <param name="Version">The version of Xen; without a third number, the newest release of its series.</param>
/// <param name="Doc">Why it is there.</param>
/// <param name="Location">Where it is described.</param>
public sealed record Profile(string Name, XenVersion Version, string Doc, SourceLocation Location);
