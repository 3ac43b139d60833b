namespace Holdfast.LivePatching.Hypervisors;

/// <summary>What the symbol table of a file says of an address.</summary>
/// <param name="Length">The length of the longest symbol there in bytes.</param>
/// <param name="IsFunction">True when one of them is a function.</param>
internal readonly record struct SymbolExtent(ulong Length, bool IsFunction);
