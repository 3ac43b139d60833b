namespace Holdfast.Streams.Extraction;

/// <summary>Linear addresses of a guest.</summary>
/// <param name="First">The first one.</param>
/// <param name="Last">The last one, which is not below the first.</param>
public readonly record struct LinearRange(ulong First, ulong Last)
{
    private const ulong PageMask = 4096 - 1;

    /// <summary>The same addresses and those that share a page with them.</summary>
    public LinearRange InPages => new(First & ~PageMask, Last | PageMask);
}
