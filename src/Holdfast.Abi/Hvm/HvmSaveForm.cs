using Holdfast.Content;
namespace Holdfast.Abi.Hvm;

/// <summary>A form of an HVM context record, as some versions of Xen write it.</summary>
/// <param name="Size">The size in bytes; of a record of variable length, that of the fixed part.</param>
/// <param name="Layout">The structure. An older form may be the start of it.</param>
/// <param name="Versions">The versions that know the form. Each writes the newest that it knows.</param>
public sealed record HvmSaveForm(int Size, AbiStructure Layout, XenVersionSpan Versions);
