namespace Holdfast.LivePatching.Loading;

/// <summary>A hook of a payload.</summary>
/// <param name="Kind">When it is called.</param>
/// <param name="Address">The function's address; 0 for none, which counts for no hook where there can be one only.</param>
public sealed record PayloadHook(HookKind Kind, ulong Address)
{
    /// <summary>True for the kinds whose function can stop, or has to be undone by another, so that a replace is refused.</summary>
    public bool IsVetoing => Address != 0 && Kind is (HookKind.PreApply or HookKind.PostApply or HookKind.PreRevert or HookKind.PostRevert);
}
