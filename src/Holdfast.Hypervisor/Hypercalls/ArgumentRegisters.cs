using Holdfast.Abi;

namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>Which register an argument is in, and how much of it (docs/specs/hypercall.md §2).</summary>
internal static class ArgumentRegisters
{
    /// <summary>The register of an argument; negative when a caller of a width does not pass it.</summary>
    public static int IndexOf(AbiHypercall hypercall, string argument, int width)
    {
        // A caller of 128 bits passes what one of 64 does.
        int like = Math.Min(width, sizeof(ulong));
        int index = 0;
        for (int i = 0; i < hypercall.Arguments.Count; i++)
        {
            AbiArgument candidate = hypercall.Arguments[i];
            bool isPassed = candidate.Widths.Count == 0 || candidate.Widths.Contains(like);
            if (candidate.Name == argument) return isPassed ? index : -1;
            if (isPassed) index++;
        }

        return -1;
    }

    /// <summary>What an argument is of what its register holds.</summary>
    public static UInt128 Narrow(AbiArgument argument, UInt128 register, int width) => argument.Type switch
    {
        "u16" => (ushort)register,
        "u32" or "s32" => (uint)register,
        _ => HypercallDispatcher.Truncate(register, width),
    };
}
