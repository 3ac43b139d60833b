using System.Runtime.CompilerServices;
using Holdfast.Abi.Gates;

namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>
/// The registers that a hypercall looks at, as wide as those of the widest caller: the one with the number, which takes the result, and five with arguments (docs/specs/hypercall.md §2). What a narrower
/// caller left in their upper parts is there, and means nothing.
/// </summary>
public struct HypercallRegisters
{
    private Arguments _arguments;

    /// <summary>The registers of a call.</summary>
    /// <param name="number">The number of the hypercall.</param>
    /// <param name="arguments">Its arguments, at most <see cref="HypercallArguments.Most"/>; the others are 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too many.</exception>
    public HypercallRegisters(uint number, params ReadOnlySpan<UInt128> arguments)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(arguments.Length, HypercallArguments.Most, nameof(arguments));
        Accumulator = number;
        for (int i = 0; i < arguments.Length; i++) _arguments[i] = arguments[i];
    }

    /// <summary>The number of the hypercall before it, and its result behind it; behind a call that was preempted, the number of the call to go on with.</summary>
    public UInt128 Accumulator { get; set; }

    /// <summary>The register of an argument.</summary>
    /// <param name="index">Which, from 0 on.</param>
    public UInt128 this[int index]
    {
        readonly get => _arguments[index];
        set => _arguments[index] = value;
    }

    [InlineArray(HypercallArguments.Most)]
    private struct Arguments
    {
        private UInt128 _first;
    }
}
