using System.Collections.Immutable;

namespace Holdfast.X86.Registers;

/// <summary>
/// Judges CS and SS of a saved vCPU. Xen takes any; what is judged here is known to keep a guest from running. Other segments are not:
/// long mode ignores them, and so do processors until they are used.
/// </summary>
public static class CodeSegment
{
    private const ulong LongAndDefault32 = (1 << 9) | (1 << 10);

    /// <summary>Judges the pair in the mode that the registers say.</summary>
    public static ImmutableArray<RegisterFault> Check(SegmentAttributes cs, SegmentAttributes ss, ulong cr0, ulong efer, ulong rflags)
    {
        bool protectedMode = ((Cr0)cr0).HasFlag(Cr0.PE) && !((Rflags)rflags).HasFlag(Rflags.VM);
        if (!protectedMode) return [];

        ImmutableArray<RegisterFault> faults = [];
        if (((Efer)efer).HasFlag(Efer.LMA) && cs is { Long: true, Default32: true })
            faults = faults.Add(new(GuestRegister.Cs, LongAndDefault32, FaultEffect.BreaksTheGuest, "CS has both L and D set in long mode"));
        // The privilege level is taken from SS on AMD, so a difference means another level than the guest's code was running at.
        if (cs is { IsPresent: true, IsCode: true, IsConforming: false } && cs.Dpl != ss.Dpl)
            faults = faults.Add(new RegisterFault(GuestRegister.Ss, 3 << 5, FaultEffect.BreaksTheGuest, $"SS has privilege level {ss.Dpl} and CS {cs.Dpl}"));
        return faults;
    }
}
