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
        AbiOperation? operation = hypercall.Operations.FirstOrDefault(candidate => candidate.Code == code && candidate.Versions.Includes(version) && candidate.Continuation is not null);
        AbiContinuation? continuation = hypercall.Continuations.FirstOrDefault(candidate => candidate.Name == operation?.Continuation && candidate.Versions.Includes(version));
        AbiProgressPlace? place = continuation?.Places.FirstOrDefault(place => place.Kind == AbiProgressPlaceKind.Argument && place.Name == selector.Place && place.Holds == AbiProgress.Index);
        if (place is null) return (operation?.IgnoresOthers(selector, version) ?? selector.IgnoresOthers) ? 0 : word >> (selector.LastBit!.Value + 1);

        // Registers are wider than what the description says of them, and Xen looks at all of them. A unit is never more than the lowest bit stands for, so that the product does not wrap.
        return unchecked((word >> place.FirstBit!.Value) * place.Unit);
    }
}
