using Holdfast.Content;
namespace Holdfast.AbiCompiler.Model;

/// <summary>Where the code is that operations of one code have among themselves, in some versions.</summary>
/// <param name="Code">The code that they have in common.</param>
/// <param name="Field">The field (<c>Structure.field</c>).</param>
/// <param name="Versions">The versions that look there.</param>
/// <param name="Location">Where it is described.</param>
public sealed record SubSelectorDescription(ulong Code, string Field, XenVersionSpan Versions, SourceLocation Location);
