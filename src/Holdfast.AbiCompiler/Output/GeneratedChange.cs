namespace Holdfast.AbiCompiler.Output;

/// <summary>A change that brings a generated file up to date.</summary>
/// <param name="Path">The path below the folder.</param>
/// <param name="Kind">Why.</param>
/// <param name="Text">The new text; null when the file has to go.</param>
internal sealed record GeneratedChange(string Path, ChangeKind Kind, string? Text);
