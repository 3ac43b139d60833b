using System.Globalization;
using Holdfast.Abi;

namespace Holdfast.Fuzzing.Hypercalls;

/// <summary>A call that is to be made in every world.</summary>
internal sealed class FuzzCall
{
    /// <summary>Which of the callers makes it.</summary>
    public required int Caller { get; init; }

    /// <summary>The register of the number.</summary>
    public UInt128 Number { get; set; }

    /// <summary>The registers of the arguments.</summary>
    public UInt128[] Arguments { get; } = new UInt128[5];

    /// <summary>What the caller's rooms hold before it.</summary>
    public byte[][] Rooms { get; } = [.. Enumerable.Range(0, FuzzCaller.Rooms).Select(_ => new byte[FuzzCaller.RoomSize])];

    /// <summary>What is asked for; null for anything.</summary>
    public AbiHypercall? Hypercall { get; set; }

    /// <summary>Which operation of it; null for anything.</summary>
    public AbiOperation? Operation { get; set; }

    /// <summary>Where the registers are changed when the call is preempted: an argument and what it becomes; null for nowhere.</summary>
    public (int Argument, UInt128 Value)? Forgery { get; set; }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"caller {Caller}: {Hypercall?.XenName ?? "?"} {Operation?.XenName ?? "?"}: 0x{Number:x}({string.Join(", ", Arguments.Select(argument => $"0x{argument:x}"))}){(Forgery is { } forgery ? $", argument {forgery.Argument} becomes 0x{forgery.Value:x}" : "")}");
}
