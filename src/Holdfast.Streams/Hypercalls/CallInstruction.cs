using Holdfast.Abi.DomainContext;

namespace Holdfast.Streams.Hypercalls;

/// <summary>An instruction that makes a hypercall.</summary>
internal sealed class CallInstruction
{
    /// <summary>The length of the longest one.</summary>
    public const int Longest = 3;

    private readonly byte[] _bytes;

    private CallInstruction(ContextCallInstruction kind, params byte[] bytes) => (Kind, _bytes) = (kind, bytes);

    /// <summary>Those of an HVM guest. The processor decides which of them works, and may have been another one when the code was written.</summary>
    public static IReadOnlyList<CallInstruction> OfHvm { get; } = [new(ContextCallInstruction.Vmcall, 0x0f, 0x01, 0xc1), new(ContextCallInstruction.Vmmcall, 0x0f, 0x01, 0xd9)];

    /// <summary>That of a 64-bit PV guest's kernel.</summary>
    public static IReadOnlyList<CallInstruction> OfPv64 { get; } = [new(ContextCallInstruction.Syscall, 0x0f, 0x05)];

    /// <summary>That of a 32-bit PV guest's kernel.</summary>
    public static IReadOnlyList<CallInstruction> OfPv32 { get; } = [new(ContextCallInstruction.Int82, 0xcd, 0x82)];

    /// <summary>Which it is.</summary>
    public ContextCallInstruction Kind { get; }

    /// <summary>Its bytes.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;
}
