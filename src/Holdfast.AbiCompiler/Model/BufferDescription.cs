namespace Holdfast.AbiCompiler.Model;

/// <summary>A buffer that an operation takes beside its argument.</summary>
/// <param name="Index">Its place in the array of buffers.</param>
/// <param name="Type">What its elements are.</param>
/// <param name="Doc">What it is for.</param>
/// <param name="Location">Where it is described.</param>
public sealed record BufferDescription(int Index, FieldType Type, string Doc, SourceLocation Location);
