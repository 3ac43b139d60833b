using Holdfast.Abi;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;

namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>
/// From registers to a handler and back: which hypercall a number is for a caller, its arguments in the caller's width, and its result, or the registers with which it is made again (docs/specs/hypercall.md §3, §7).
/// </summary>
internal static class HypercallDispatcher
{
    /// <summary>What stands in registers that a call was free to change, where a caller is to notice that it relies on them.</summary>
    public static readonly UInt128 Poison = new(0xdead_c0de_dead_c0de, 0xdead_c0de_dead_c0de);

    // Of older versions only is known which hypercalls and operations they have, and where those leave their progress.
    private static readonly XenVersion s_oldestAnswers = new(4, 17, 0);

    /// <summary>Carries out a call.</summary>
    /// <returns>True when it is done; false when it was preempted, and the caller makes it again with the registers as they are now.</returns>
    public static bool Call(EmbeddedHypervisor hypervisor, HypercallCaller caller, ref HypercallRegisters registers)
    {
        HypercallEntry? entry = Find(caller, registers.Accumulator, hypervisor.Version);
        if (entry is not null && hypervisor.Version < s_oldestAnswers && !IsThere(entry.Table, hypervisor.Version, caller.Width, registers)) entry = null;
        HypercallOutcome outcome = entry is null ? XenErrno.Enosys : entry.Handler(new HypercallInvocation(hypervisor, entry.Table, caller, in registers));
        HypercallResult result = outcome.Result;
        if (outcome.IsPreempted)
        {
            // That a version has no place for it does not happen with a description that is whole: a call that would have to be repeated from its start must not be mistaken for one that is done.
            XenErrno error = ContinuationEncoder.Encode(entry!.Table, hypervisor.Version, caller, outcome.Progress, ref registers);
            if (error == default) return false;
            result = HypercallResult.Failed(error);
        }

        registers.Accumulator = outcome.Register is ulong value ? Truncate(value, caller.Width) : AsRegister(result, caller.Width);
        if (entry is not null && hypervisor.PoisonsArguments && result.Error != XenErrno.Enosys) PoisonArguments(entry, caller.Width, ref registers);
        return true;
    }

    /// <summary>A result as the caller's register has it: a signed word of the caller's.</summary>
    public static UInt128 AsRegister(HypercallResult result, int width)
    {
        long value = result.Succeeded ? result.Value : -(long)(uint)result.Error;
        return Truncate((UInt128)(Int128)value, width);
    }

    /// <summary>What a register holds for a caller of a width.</summary>
    public static UInt128 Truncate(UInt128 register, int width) => width switch
    {
        sizeof(uint) => (uint)register,
        sizeof(ulong) => (ulong)register,
        _ => register,
    };

    private static HypercallEntry? Find(HypercallCaller caller, UInt128 accumulator, XenVersion version)
    {
        UInt128 number = Truncate(accumulator, caller.Width);
        HypercallEntry? entry = number < (UInt128)HypercallTable.Length ? HypercallTable.At((int)number) : null;
        return entry is not null && (entry.Callers & caller.Kind) != CallerKinds.None && entry.IsIn(version) ? entry : null;
    }

    /// <summary>True for a hypercall that a version has, and an operation of it, where an argument says which.</summary>
    private static bool IsThere(AbiHypercall hypercall, XenVersion version, int width, in HypercallRegisters registers)
    {
        if (!hypercall.Versions.Includes(version)) return false;
        AbiSelector? selector = hypercall.Selectors.FirstOrDefault(candidate => candidate.Versions.Includes(version));
        if (selector is null || ArgumentRegisters.IndexOf(hypercall, selector.Place, width) is not (>= 0 and int index)) return true;
        uint code = HypercallCommand.Of(hypercall, version, (ulong)Truncate(registers[index], width)).Code;
        return hypercall.Operations.Any(operation => operation.Code == code && operation.Versions.Includes(version));
    }

    private static void PoisonArguments(HypercallEntry entry, int width, ref HypercallRegisters registers)
    {
        int count = width == sizeof(uint) ? entry.NarrowArguments : entry.WideArguments;
        for (int i = 0; i < count && i < HypercallArguments.Most; i++) registers[i] = Truncate(Poison, width);
    }
}
