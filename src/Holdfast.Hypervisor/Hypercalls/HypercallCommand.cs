using Holdfast.Abi;

namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>An argument that says which operation is asked for, and in the bits above how far a call came that is made again (docs/specs/continuations.md §2.1).</summary>
/// <param name="Code">The operation's code.</param>
/// <param name="Progress">What is above it, in units of the operation's work; to an operation that keeps no progress there, bits that mean nothing.</param>
/// <param name="MostProgress">The most that an encoding of 32 bits has room for.</param>
internal readonly record struct HypercallCommand(uint Code, ulong Progress, ulong MostProgress)
{
    /// <summary>Takes an argument apart by the bits that a version has for the code.</summary>
    /// <param name="hypercall">The description of the hypercall, whose selector it is.</param>
    /// <param name="version">The version.</param>
    /// <param name="word">The argument.</param>
    public static HypercallCommand Of(AbiHypercall hypercall, XenVersion version, ulong word)
    {
        // An enumerator of an interface would be allocated for each call.
        for (int i = 0; i < hypercall.Selectors.Count; i++)
        {
            AbiSelector selector = hypercall.Selectors[i];
            if (!selector.Versions.Includes(version)) continue;
            if (selector.LastBit is not int last) break;
            int width = last + 1;
            (uint code, ulong above) = ((uint)(word & ((1UL << width) - 1)), word >> width);
            return new HypercallCommand(code, above == 0 ? 0 : ProgressIn(word, hypercall, selector, version, code), uint.MaxValue >> width);
        }

        return new HypercallCommand((uint)word, word >> 32, 0);
    }

    /// <summary>The progress in an argument, where it is not zero. Where the operation keeps none there, it is what stands above the code, or 0 when that is ignored.</summary>
    private static ulong ProgressIn(ulong word, AbiHypercall hypercall, AbiSelector selector, XenVersion version, uint code)
    {
        AbiOperation? operation = FindPreemptible(hypercall, version, code);
        AbiProgressPlace? place = operation is not null && ContinuationEncoder.Find(hypercall, version, operation.Continuation!) is { } continuation ? FindIndex(continuation, selector.Place) : null;
        if (place is null) return (operation?.IgnoresOthers(selector, version) ?? selector.IgnoresOthers) ? 0 : word >> (selector.LastBit!.Value + 1);

        // Registers are wider than what the description says of them, and Xen looks at all of them. A unit is never more than the lowest bit stands for, so that the product does not wrap.
        return unchecked((word >> place.FirstBit!.Value) * place.Unit);
    }

    private static AbiOperation? FindPreemptible(AbiHypercall hypercall, XenVersion version, uint code)
    {
        for (int i = 0; i < hypercall.Operations.Count; i++)
        {
            AbiOperation candidate = hypercall.Operations[i];
            if (candidate.Code == code && candidate.Continuation is not null && candidate.Versions.Includes(version)) return candidate;
        }

        return null;
    }

    private static AbiProgressPlace? FindIndex(AbiContinuation continuation, string argument)
    {
        for (int i = 0; i < continuation.Places.Count; i++)
        {
            AbiProgressPlace candidate = continuation.Places[i];
            if (candidate.Kind == AbiProgressPlaceKind.Argument && candidate.Name == argument && candidate.Holds == AbiProgress.Index) return candidate;
        }

        return null;
    }
}
