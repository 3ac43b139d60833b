using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>What came of loading a description.</summary>
/// <param name="Description">The description, of use only when there are no problems.</param>
/// <param name="Problems">What is wrong, by file and line.</param>
public sealed record LoadResult(AbiDescription Description, IReadOnlyList<Problem> Problems)
{
    /// <summary>True when nothing is wrong.</summary>
    public bool Succeeded => Problems.Count == 0;
}
