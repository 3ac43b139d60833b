using Holdfast.Content;
namespace Holdfast.Abi;

/// <summary>A named range of the bits of a field.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="XenName">The name in Xen.</param>
/// <param name="First">The lowest bit.</param>
/// <param name="Last">The highest bit.</param>
/// <param name="Doc">What it means.</param>
/// <param name="Values">The names of its values, if they have any.</param>
/// <param name="MustBeZero">True for reserved bits.</param>
public sealed record AbiBits(string Name, string XenName, int First, int Last, string Doc, AbiEnum? Values = null, bool MustBeZero = false)
{
    /// <summary>The versions that have it, within those of the field.</summary>
    public XenVersionSpan Versions { get; init; } = XenVersionSpan.Always;

    /// <summary>The bits, in place.</summary>
    public ulong Mask => (ulong.MaxValue >> (63 - (Last - First))) << First;

    /// <summary>The value of these bits in the value of the field.</summary>
    public ulong Of(ulong field) => (field & Mask) >> First;
}
