using Holdfast.Abi;

namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>An argument that says which operation is asked for, and in the bits above how far a call came that is made again (docs/specs/continuations.md §2.1).</summary>
/// <param name="Code">The operation's code.</param>
/// <param name="Progress">What is above it: to an operation that keeps no progress there, bits that mean nothing.</param>
/// <param name="MostProgress">The most that an encoding of 32 bits has room for.</param>
internal readonly record struct HypercallCommand(uint Code, ulong Progress, ulong MostProgress)
{
    /// <summary>Takes an argument apart by the bits that a version has for the code.</summary>
    /// <param name="hypercall">The description of the hypercall, whose selector it is.</param>
    /// <param name="version">The version.</param>
    /// <param name="word">The argument.</param>
    public static HypercallCommand Of(AbiHypercall hypercall, XenVersion version, ulong word)
    {
        foreach (AbiSelector selector in hypercall.Selectors)
        {
            if (!selector.Versions.Includes(version)) continue;
            if (selector.LastBit is not int last) break;
            int width = last + 1;
            return new HypercallCommand((uint)(word & ((1UL << width) - 1)), word >> width, uint.MaxValue >> width);
        }

        return new HypercallCommand((uint)word, word >> 32, 0);
    }
}
