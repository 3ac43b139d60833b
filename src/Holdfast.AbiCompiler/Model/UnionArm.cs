namespace Holdfast.AbiCompiler.Model;

/// <summary>One structure of a tagged union.</summary>
/// <param name="When">The value of the tag that selects it.</param>
/// <param name="Structure">The structure's name.</param>
/// <param name="Doc">What it means.</param>
/// <param name="Location">Where it is described.</param>
public sealed record UnionArm(ulong When, string Structure, string Doc, SourceLocation Location);
