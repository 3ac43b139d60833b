namespace Holdfast.Lab.Contexts;

/// <summary>An entry of an HVM context, as xen-hvmctx prints it.</summary>
/// <param name="Line">The line of the text that begins it, counted from 1.</param>
/// <param name="Type">The type code.</param>
/// <param name="Instance">The instance.</param>
/// <param name="Length">The length of the body in bytes.</param>
/// <param name="IsPrinted">False when xen-hvmctx does not know the type, and says so instead of printing it.</param>
/// <param name="Fields">What is printed of the body.</param>
public sealed record HvmctxEntry(int Line, ushort Type, ushort Instance, uint Length, bool IsPrinted, IReadOnlyList<HvmctxField> Fields);
