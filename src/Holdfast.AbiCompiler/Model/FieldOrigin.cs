namespace Holdfast.AbiCompiler.Model;

/// <summary>Which field of another structure says the same as a field, a member of it, or some of its bits.</summary>
/// <param name="Structure">The other structure.</param>
/// <param name="Path">Its field, members and bits behind dots: <c>user_regs.rax</c>, <c>flags.fpu_initialised</c>.</param>
/// <param name="Member">The member of the field that it is about; null for all of it.</param>
/// <param name="Location">Where it is named.</param>
public sealed record FieldOrigin(string Structure, string Path, string? Member, SourceLocation Location);
