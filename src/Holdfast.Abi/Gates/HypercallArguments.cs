namespace Holdfast.Abi.Gates;

/// <summary>What holds for the arguments of every hypercall.</summary>
public static class HypercallArguments
{
    /// <summary>The most arguments that a hypercall has, each in a register of its own.</summary>
    public const int Most = 5;

    /// <summary>Refuses arguments that no call of a caller can have.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="width">The caller's width in bytes.</param>
    /// <exception cref="ArgumentException">There are too many, or one is wider than the caller.</exception>
    public static void Validate(ReadOnlySpan<UInt128> arguments, int width)
    {
        if (arguments.Length > Most) throw new ArgumentException($"A hypercall has at most {Most} arguments, not {arguments.Length}.", nameof(arguments));
        foreach (UInt128 argument in arguments)
        {
            if (!WireInteger.FitsWord(argument, width)) throw new ArgumentException($"An argument does not fit for a caller of {width} bytes.", nameof(arguments));
        }
    }
}
