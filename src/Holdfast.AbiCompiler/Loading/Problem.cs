using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>Something wrong with the description.</summary>
/// <param name="Location">Where.</param>
/// <param name="Message">What was found and what was expected.</param>
public sealed record Problem(SourceLocation Location, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Location}: {Message}";
}
