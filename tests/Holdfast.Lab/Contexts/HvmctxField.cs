namespace Holdfast.Lab.Contexts;

/// <summary>A value that xen-hvmctx prints.</summary>
/// <param name="Line">The line of the text, counted from 1.</param>
/// <param name="Name">
/// The field in Xen's structure: <c>rax</c>, <c>pad[1]</c>, <c>redirtbl[3].bits</c>; of an array of bytes, first byte and number of bytes, as in <c>fpu_regs[24:4]</c>.
/// </param>
/// <param name="Value">What is printed for it.</param>
public sealed record HvmctxField(int Line, string Name, ulong Value);
