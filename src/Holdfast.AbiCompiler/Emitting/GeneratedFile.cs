namespace Holdfast.AbiCompiler.Emitting;

/// <summary>A file that is made from the description.</summary>
/// <param name="Path">The path below the folder of generated files, with forward slashes.</param>
/// <param name="Text">The whole text.</param>
public sealed record GeneratedFile(string Path, string Text);
