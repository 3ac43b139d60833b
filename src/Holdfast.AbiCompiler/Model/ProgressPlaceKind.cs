namespace Holdfast.AbiCompiler.Model;

/// <summary>What kind of place holds progress.</summary>
public enum ProgressPlaceKind
{
    /// <summary>An argument of the hypercall: a register.</summary>
    Argument,

    /// <summary>A field of a structure in the caller's memory.</summary>
    Field,

    /// <summary>The number of another hypercall, which the caller makes instead.</summary>
    Hypercall,
}
