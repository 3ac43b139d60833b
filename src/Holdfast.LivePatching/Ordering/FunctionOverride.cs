namespace Holdfast.LivePatching.Ordering;

/// <summary>A function that a payload patches although one below it has patched it, which is legal: the upper one's code runs, and that of the one below again when it is reverted.</summary>
/// <param name="Function">The function's name.</param>
/// <param name="Below">The nearest payload below that patches it.</param>
public sealed record FunctionOverride(string Function, OrderedPayload Below);
