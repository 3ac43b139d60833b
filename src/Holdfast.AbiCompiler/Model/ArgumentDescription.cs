namespace Holdfast.AbiCompiler.Model;

/// <summary>An argument of a hypercall: a register of the caller's.</summary>
/// <param name="Name">Xen's name for it.</param>
/// <param name="Type">What the hypervisor takes it for.</param>
/// <param name="Doc">What it means.</param>
/// <param name="Location">Where it is described.</param>
public sealed record ArgumentDescription(string Name, FieldType Type, string Doc, SourceLocation Location)
{
    /// <summary>The widths of caller that pass it. Empty: all.</summary>
    public IReadOnlyList<int> Widths { get; init; } = [];
}
