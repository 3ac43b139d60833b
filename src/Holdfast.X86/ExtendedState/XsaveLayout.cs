using System.Collections.Immutable;
using System.Numerics;
using Holdfast.X86.Policies;

namespace Holdfast.X86.ExtendedState;

/// <summary>
/// Where components stand in an XSAVE area that is not compacted (the only form that is saved). The first 512 bytes are the FXSAVE
/// image, the next 64 the header; from 576 on every component has a fixed place, which leaf 0xd reports and which differs between
/// processors.
/// </summary>
public sealed class XsaveLayout
{
    /// <summary>The size of the FXSAVE image, and so the offset of the header.</summary>
    public const int HeaderOffset = 512;

    /// <summary>The size of the header: XSTATE_BV, XCOMP_BV and 48 reserved bytes.</summary>
    public const int HeaderSize = 64;

    /// <summary>The size of an area without extended components.</summary>
    public const int MinimumSize = HeaderOffset + HeaderSize;

    private readonly ImmutableDictionary<int, (int Offset, int Size)> _places;

    private XsaveLayout(ImmutableDictionary<int, (int Offset, int Size)> places) => _places = places;

    /// <summary>Intel's layout (SDM volume 1 §13.5 gives the sizes; the offsets are those of every Intel processor so far).</summary>
    public static XsaveLayout Intel { get; } = Create(
        (2, 576, 256), (3, 960, 64), (4, 1024, 64), (5, 1088, 64), (6, 1152, 512), (7, 1664, 1024), (9, 2688, 8), (17, 2752, 64), (18, 2816, 8192));

    /// <summary>AMD's layout as of Zen 4, which has no room for MPX; LWP stood where AVX-512 stands now.</summary>
    public static XsaveLayout Amd { get; } = Create(
        (2, 576, 256), (5, 832, 64), (6, 896, 512), (7, 1408, 1024), (9, 2432, 8), (62, 832, 128));

    /// <summary>
    /// The layout that a policy's leaf 0xd subleaves describe, where it describes one, and its vendor's for other components. In a saved
    /// image that is the layout of the processor it was saved on.
    /// </summary>
    public static XsaveLayout FromPolicy(CpuidPolicy policy)
    {
        XsaveLayout vendors = policy.Vendor is CpuidVendor.Amd or CpuidVendor.Hygon ? Amd : Intel;
        ImmutableDictionary<int, (int Offset, int Size)>.Builder places = vendors._places.ToBuilder();
        for (uint component = 2; component < 63; component++)
        {
            // A size or offset beyond a megabyte is no processor's: it would only make a nonsensical area look right.
            if (policy.Find(0xd, component) is { Eax: > 0 and < 1 << 20, Ebx: >= MinimumSize and < 1 << 20 } value)
                places[(int)component] = ((int)value.Ebx, (int)value.Eax);
        }

        return new XsaveLayout(places.ToImmutable());
    }

    /// <summary>Where a component stands, in bytes from the start of the area; null for one that the layout lacks.</summary>
    /// <param name="component">The component's number, 2 to 62.</param>
    public (int Offset, int Size)? PlaceOf(int component) => _places.TryGetValue(component, out (int, int) place) ? place : null;

    /// <summary>
    /// The size in bytes of an area that holds the given components: Xen's <c>xstate_uncompressed_size</c>, so 0 for none.
    /// Null when one of them has no place in this layout.
    /// </summary>
    public int? SizeOf(XsaveComponents components)
    {
        if (components == XsaveComponents.None) return 0;

        int size = MinimumSize;
        for (ulong rest = (ulong)components & ~3UL; rest != 0; rest &= rest - 1)
        {
            if (PlaceOf(BitOperations.TrailingZeroCount(rest)) is not var (offset, length)) return null;
            size = Math.Max(size, offset + length);
        }

        return size;
    }

    private static XsaveLayout Create(params ReadOnlySpan<(int Component, int Offset, int Size)> places)
    {
        ImmutableDictionary<int, (int Offset, int Size)>.Builder builder = ImmutableDictionary.CreateBuilder<int, (int Offset, int Size)>();
        foreach ((int component, int offset, int size) in places) builder.Add(component, (offset, size));
        return new XsaveLayout(builder.ToImmutable());
    }
}
