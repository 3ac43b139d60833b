using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>What holds for everything in a file unless it says otherwise.</summary>
/// <param name="Source">Where Xen defines it.</param>
/// <param name="Order">The byte order.</param>
/// <param name="WrittenBy">Who writes the fields.</param>
/// <param name="Interface">What callers may rely on.</param>
internal sealed record FileDefaults(string Source, WireOrder Order, string WrittenBy, InterfaceKind Interface);
