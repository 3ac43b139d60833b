using System.Globalization;
using Holdfast.Abi.Errors;

namespace Holdfast.Abi.Gates;

/// <summary>What a hypercall answered: a number, or why it failed.</summary>
public readonly record struct HypercallResult
{
    private HypercallResult(long value, XenErrno error)
    {
        Value = value;
        Error = error;
    }

    /// <summary>The number that it answered, which is not negative; 0 when it failed.</summary>
    public long Value { get; }

    /// <summary>Why it failed; default when it did not. A number that the description has no name for is possible: the hypervisor gave it.</summary>
    public XenErrno Error { get; }

    /// <summary>True when it did not fail.</summary>
    public bool Succeeded => Error == default;

    /// <summary>A call that answered with a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static HypercallResult Of(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return new HypercallResult(value, default);
    }

    /// <summary>A call that failed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No error is given.</exception>
    public static HypercallResult Failed(XenErrno error)
    {
        ArgumentOutOfRangeException.ThrowIfZero((uint)error, nameof(error));
        return new HypercallResult(0, error);
    }

    /// <summary>What a register held after the call: a number, or the negative of an error. What is too low for an error becomes the highest one.</summary>
    public static HypercallResult FromRegister(long register) =>
        register >= 0 ? Of(register) : Failed((XenErrno)(uint)Math.Min(unchecked((ulong)-register), uint.MaxValue));

    /// <summary>The number, or Xen's name of the error.</summary>
    public override string ToString() =>
        Succeeded ? Value.ToString(CultureInfo.InvariantCulture) : NameOf(Error);

    /// <summary>Xen's name of an error, or its number where the description has none.</summary>
    public static string NameOf(XenErrno error) =>
        XenErrnoValues.Table.Find((ulong)error)?.XenName ?? string.Create(CultureInfo.InvariantCulture, $"error {(uint)error}");
}
