using Holdfast.X86.ExtendedState;

namespace Holdfast.Streams.Policies;

/// <summary>Judges a saved XSAVE state as the hypervisor does (validate_xstate in xen/arch/x86/xstate.c, and its callers).</summary>
internal static class XsaveChecker
{
    private const int StateBvOffset = XsaveLayout.HeaderOffset;
    private const int ReservedWords = 6;

    /// <summary>Judges a state whose area has at least its legacy part and its header.</summary>
    /// <param name="state">Where findings go, and the guest's policy.</param>
    /// <param name="xsave">The state.</param>
    /// <param name="rules">What to report breaches under.</param>
    /// <param name="at">The offset of XCR0 and what stands with it.</param>
    /// <param name="areaAt">The offset of the area.</param>
    /// <param name="path">The path of the state.</param>
    public static void Judge(ReadState state, XsaveState xsave, XsaveRules rules, long at, long areaAt, ContentPath path)
    {
        DiagnosticBag bag = state.Bag;
        GuestPolicy policy = state.Policy;
        var header = new ByteReader(xsave.Area[StateBvOffset..]);
        ulong stateBv = header.U64();
        ulong compactionBv = header.U64();
        var components = (XsaveComponents)xsave.Accumulated;
        foreach (string reason in ExtendedStateRules.CheckState((XsaveComponents)xsave.Xcr0, components, stateBv, 0, null, state.Target))
            bag.Report(rules.Inconsistent, at, path, $"The state is inconsistent: {reason}.");
        if (!ExtendedStateRules.Fits(policy.Cpuid, components, state.Target))
            bag.Report(rules.Unsupported, at, path, $"The components 0x{xsave.Accumulated:x} go beyond the 0x{policy.Cpuid?.Xcr0Maximum:x} of the guest's policy.");
        if (compactionBv != 0) bag.Report(rules.Compacted, areaAt + StateBvOffset + sizeof(ulong), path, $"XCOMP_BV is 0x{compactionBv:x}.");
        for (int i = 0; i < ReservedWords; i++)
        {
            ulong reserved = header.U64();
            if (reserved != 0) bag.Report(rules.Compacted, areaAt + StateBvOffset + ((2 + i) * sizeof(ulong)), path, $"Reserved word {i} of the header is 0x{reserved:x}.");
        }

        JudgeLength(bag, xsave, policy, rules, areaAt, path);
    }

    private static void JudgeLength(DiagnosticBag bag, XsaveState xsave, GuestPolicy policy, XsaveRules rules, long areaAt, ContentPath path)
    {
        if (policy.Layout?.SizeOf((XsaveComponents)xsave.Accumulated) is not int size) return;
        if (xsave.Area.Length < size)
            bag.Report(rules.Length, areaAt, path, $"The area is {xsave.Area.Length} bytes long; the components 0x{xsave.Accumulated:x} need {size}.");
        else if (xsave.Area[size..].ContainsAnyExcept((byte)0))
            bag.Report(rules.Length, areaAt + size, path, $"The area is {xsave.Area.Length} bytes long; the components 0x{xsave.Accumulated:x} need {size}, and the rest is not zero.");
        else if (xsave.Area.Length > size)
            bag.Report(rules.Excess, areaAt + size, path, $"The area is {xsave.Area.Length} bytes long; the components 0x{xsave.Accumulated:x} need {size}.");
    }
}
