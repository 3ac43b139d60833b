namespace Holdfast.LivePatching.Ordering;

/// <summary>A function that a payload patches, as far as an order depends on it.</summary>
/// <param name="Name">What it is called: the name that the payload gives, or else the symbol or the address that it gives in its place.</param>
/// <param name="Symbol">The name by which Xen finds it; null when the payload gives the address.</param>
/// <param name="Address">Its address, or the distance from the symbol.</param>
/// <param name="IsFilled">True when it is filled with NOPs, and no other function is run instead.</param>
/// <param name="Expected">The bytes that are to be in it before it is patched; empty when that does not matter.</param>
public sealed record PatchedFunction(string Name, string? Symbol, ulong Address, bool IsFilled, ReadOnlyMemory<byte> Expected)
{
    /// <summary>A function that Xen finds by its name.</summary>
    public static PatchedFunction Named(string name) => new(name, name, Address: 0, IsFilled: false, default);
}
