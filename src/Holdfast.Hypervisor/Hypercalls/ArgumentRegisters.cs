using Holdfast.Abi;

namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>Which register an argument is in (docs/specs/hypercall.md §2).</summary>
internal static class ArgumentRegisters
{
    /// <summary>The register of an argument; negative when a caller of a width does not pass it.</summary>
    public static int IndexOf(AbiHypercall hypercall, string argument, int width)
    {
        int index = 0;
        for (int i = 0; i < hypercall.Arguments.Count; i++)
        {
            AbiArgument candidate = hypercall.Arguments[i];
            bool isPassed = candidate.IsPassedBy(width);
            if (candidate.Name == argument) return isPassed ? index : -1;
            if (isPassed) index++;
        }

        return -1;
    }
}
