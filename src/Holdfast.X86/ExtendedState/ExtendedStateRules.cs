using System.Collections.Immutable;
using System.Globalization;
using Holdfast.Content;
using Holdfast.X86.Policies;

namespace Holdfast.X86.ExtendedState;

/// <summary>
/// Which extended states Xen restores: its <c>valid_xcr0</c> and <c>validate_xstate</c>. Each method returns reasons, as parts of a
/// sentence; none means that Xen takes it.
/// </summary>
public static class ExtendedStateRules
{
    private const XsaveComponents Avx512 = XsaveComponents.Opmask | XsaveComponents.ZmmHi256 | XsaveComponents.Hi16Zmm;

    private const XsaveComponents Mpx = XsaveComponents.BndRegs | XsaveComponents.BndCsr;

    private const XsaveComponents Amx = XsaveComponents.TileConfiguration | XsaveComponents.TileData;

    private const XsaveComponents Restored =
        XsaveComponents.X87 | XsaveComponents.Sse | XsaveComponents.Ymm | Mpx | Avx512 | XsaveComponents.Pkru;

    private static readonly XenVersion AmxPaired = new(4, 19, 0);
    private static readonly XenVersion AmxRestored = new(4, 22, 0);
    private static readonly XenVersion LwpDropped = new(4, 13, 0);

    /// <summary>The components that a version of Xen can restore (its <c>XCNTXT_MASK</c>); null is the newest version.</summary>
    public static XsaveComponents RestoredBy(XenVersion? version) =>
        Restored
        | (version < AmxRestored ? XsaveComponents.None : Amx)
        | (version < LwpDropped ? XsaveComponents.Lwp : XsaveComponents.None);

    /// <summary>Judges a set of components as a value of XCR0: which need each other.</summary>
    /// <param name="xcr0">The set; XCR0, or everything that it ever was (<c>xcr0_accum</c>).</param>
    /// <param name="version">The version of Xen that restores; null is the newest.</param>
    public static ImmutableArray<string> CheckXcr0(XsaveComponents xcr0, XenVersion? version = null)
    {
        ImmutableArray<string> reasons = [];
        if ((xcr0 & XsaveComponents.X87) == XsaveComponents.None)
            reasons = reasons.Add("x87 is missing");
        if ((xcr0 & (XsaveComponents.Ymm | XsaveComponents.Sse)) == XsaveComponents.Ymm)
            reasons = reasons.Add("AVX is there without SSE");
        if ((xcr0 & Avx512) != XsaveComponents.None && (xcr0 & XsaveComponents.Ymm) == XsaveComponents.None)
            reasons = reasons.Add("AVX-512 is there without AVX");
        if ((xcr0 & Avx512) is not XsaveComponents.None and not Avx512)
            reasons = reasons.Add("some of AVX-512's three components are missing");
        if ((xcr0 & Mpx) is not XsaveComponents.None and not Mpx)
            reasons = reasons.Add("one of MPX's two components is missing");
        if (!(version < AmxPaired) && (xcr0 & Amx) is not XsaveComponents.None and not Amx)
            reasons = reasons.Add("one of AMX's two components is missing");
        return reasons;
    }

    /// <summary>Judges the state that goes with an XSAVE area.</summary>
    /// <param name="xcr0">XCR0 at the time of saving.</param>
    /// <param name="accumulated">Every component that was ever enabled (<c>xcr0_accum</c>).</param>
    /// <param name="stateBv">XSTATE_BV of the area's header.</param>
    /// <param name="compactionBv">XCOMP_BV of the area's header: zero, as compacted areas are refused.</param>
    /// <param name="policy">The guest's policy once restored (<see cref="RestoredPolicy"/>); null when it is not known, and then all that
    /// Xen restores at all is permitted.</param>
    /// <param name="version">The version of Xen that restores; null is the newest.</param>
    public static ImmutableArray<string> CheckState(
        XsaveComponents xcr0,
        XsaveComponents accumulated,
        ulong stateBv,
        ulong compactionBv,
        CpuidPolicy? policy = null,
        XenVersion? version = null)
    {
        ImmutableArray<string> reasons =
        [
            .. CheckXcr0(xcr0, version).Select(reason => $"xcr0 is {Hex((ulong)xcr0)}: {reason}"),
            .. xcr0 == accumulated
                ? []
                : CheckXcr0(accumulated, version).Select(reason => $"xcr0_accum is {Hex((ulong)accumulated)}: {reason}"),
        ];
        if ((xcr0 & ~accumulated) is var forgotten and not XsaveComponents.None)
            reasons = reasons.Add($"xcr0 has {Hex((ulong)forgotten)} that xcr0_accum lacks");
        if ((stateBv & ~(ulong)accumulated) is var stray and not 0)
            reasons = reasons.Add($"xstate_bv has {Hex(stray)} that xcr0_accum lacks");
        if (!Fits(policy, accumulated, version))
        {
            ulong permitted = (ulong)Permitted(policy, version);
            ulong beyond = (ulong)accumulated & ~permitted;
            reasons = reasons.Add($"xcr0_accum has {Hex(beyond)} beyond the {Hex(permitted)} that the guest may enable");
        }

        if (compactionBv != 0)
            reasons = reasons.Add($"xcomp_bv is {Hex(compactionBv)}: compacted areas are not restored");
        return reasons;
    }

    /// <summary>True when everything that the guest ever enabled is permitted by its policy (leaf 0xd) and known to Xen.</summary>
    /// <param name="policy">The guest's policy; null when there is none, as in images of Xen before 4.14: then the target's defaults
    /// decide, and only what Xen restores at all can be told.</param>
    /// <param name="accumulated">Every component that was ever enabled.</param>
    /// <param name="version">The version of Xen that restores; null is the newest.</param>
    public static bool Fits(CpuidPolicy? policy, XsaveComponents accumulated, XenVersion? version = null) =>
        (accumulated & ~Permitted(policy, version)) == XsaveComponents.None;

    private static XsaveComponents Permitted(CpuidPolicy? policy, XenVersion? version) =>
        RestoredBy(version) & (policy is null ? ~XsaveComponents.None : (XsaveComponents)policy.Xcr0Maximum);

    private static string Hex(ulong value) => string.Create(CultureInfo.InvariantCulture, $"0x{value:x}");
}
