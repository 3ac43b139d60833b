using Holdfast.Content;
namespace Holdfast.AbiCompiler.Model;

/// <summary>One structure of a union.</summary>
/// <param name="When">The value of the tag that selects it, where there is a tag.</param>
/// <param name="Name">Xen's name for it, where there is no tag.</param>
/// <param name="Structure">The structure's name.</param>
/// <param name="Doc">What it means.</param>
/// <param name="Location">Where it is described.</param>
public sealed record UnionArm(ulong When, string? Name, string Structure, string Doc, SourceLocation Location)
{
    /// <summary>The versions that have it, within those of the field.</summary>
    public XenVersionSpan Versions { get; init; } = XenVersionSpan.Always;
}
