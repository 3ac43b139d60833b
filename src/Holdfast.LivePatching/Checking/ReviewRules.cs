using Holdfast.LivePatching.Loading;

namespace Holdfast.LivePatching.Checking;

/// <summary>The rules that real Xen does not check, and what comes of breaking them.</summary>
internal static class ReviewRules
{
    private const string Source = "docs/specs/live-patch.md §9";

    public static readonly Rule OldStart = new("HF3601", Severity.Warning,
        "The old address is where a function begins.",
        "The jump is put at this address. In the middle of a function, whatever comes to it runs the new one with half of the old one done.",
        Source);

    public static readonly Rule OldIsCode = new("HF3602", Severity.Error,
        "The old function is code.",
        "Xen would write a jump over data.",
        Source);

    public static readonly Rule OldSizeWrong = new("HF3603", Severity.Warning,
        "The length of the old function is that of Xen's symbol.",
        "The payload was made for other code, or its length was guessed. Xen goes by it when it looks whether there is room.",
        Source);

    public static readonly Rule NextFunction = new("HF3604", Severity.Error,
        "What is written over the old function ends in it.",
        "Behind it, another function begins, and would begin with the rest of the jump: the next call of it takes the host down.",
        Source);

    public static readonly Rule NopCuts = new("HF3605", Severity.Error,
        "NOPs end where an instruction does.",
        "What is left of the instruction is run as another one: the next call takes the host down.",
        "measured with Xen 4.17; docs/specs/live-patch.md §9");

    public static readonly Rule NopNoWayOut = new("HF3606", Severity.Error,
        "A function that is filled with NOPs still returns.",
        "Without its last instruction, the processor goes on with whatever is behind it. Builds with return thunks end functions with a jump of 5 bytes, and not with a return of one.",
        "measured with Xen 4.17; docs/specs/live-patch.md §9");

    public static readonly Rule NopUnderflows = new("HF3607", Severity.Error,
        "NOPs are for at least 4 bytes of a function that begins with ENDBR64.",
        "Xen leaves ENDBR64 out and subtracts its length. Of less than that, a number of nearly 4 GiB is left, which Xen copies when the payload is applied: the host goes down.",
        "measured with Xen 4.17; docs/specs/live-patch.md §9");

    public static readonly Rule NopStack = new("HF3608", Severity.Warning,
        "NOPs leave the stack as the rest of the function expects it.",
        "Instructions that move the stack pointer come in pairs. Where one of a pair is filled, the function returns to nowhere.",
        Source);

    public static readonly Rule NopOfNothing = new("HF3609", Severity.Warning,
        "A function without a new one is filled with NOPs.",
        "A new size of 0, or of what ENDBR64 has, changes nothing.",
        Source);

    public static readonly Rule Overlap = new("HF3610", Severity.Error,
        "No two functions of a payload are patched in one place.",
        "Both are written. A revert goes through them in the same order, and the second puts back what the first had written: a jump into memory that is then freed.",
        "arch/x86/livepatch.c, 4.17; docs/specs/live-patch.md §9");

    public static readonly Rule OverlapOther = new("HF3611", Severity.Warning,
        "What a payload below has patched is patched from the same place.",
        "The jump of the one would be overwritten in part by that of the other.",
        Source);

    public static readonly Rule Critical = new("HF3612", Severity.Error,
        "The code that patches is not patched.",
        "It runs while the patch is half written, and an NMI or a machine check may come in the middle of it: the handlers run then too. Xen only masks NMIs.",
        "docs/misc/livepatch.pandoc, 4.17; docs/specs/live-patch.md §9");

    public static readonly Rule NewPlace = new("HF3613", Severity.Error,
        "The new function is code of the payload.",
        "Xen jumps there, whatever it is; what a payload has for data is not executable, and the host goes down at the first call.",
        Source);

    public static readonly Rule NewInXen = new("HF3614", Severity.Warning,
        "The new function is one of the payload.",
        "It is a function of Xen itself, or of another payload.",
        Source);

    public static readonly Rule NewSizeWrong = new("HF3615", Severity.Warning,
        "The length of the new function is that of its symbol.",
        "Xen does not need it; what lists patches shows it.",
        Source);

    public static readonly Rule Expectation = new("HF3621", Severity.Error,
        "What is expected in the old function is there.",
        "Xen refuses to apply the payload, with EINVAL; with ERANGE when more is expected than the old function has.",
        "common/livepatch.c, 4.17; docs/specs/live-patch.md §5");

    public static readonly Rule ExpectationAtBoot = new("HF3622", Severity.Warning,
        "What is expected is not replaced when Xen boots.",
        "Some instructions are replaced at boot, depending on the processor, so that what is expected is there on some hosts only.",
        Source);

    public static readonly Rule ExpectationOfNothing = new("HF3623", Severity.Warning,
        "An expectation expects something.",
        "One of 0 bytes always holds.",
        Source);

    public static readonly Rule Padding = new("HF3624", Severity.Warning,
        "Padding in the list of functions is zero.",
        "Xen does not look at it; until 4.18 it kept its own state there, so that what is not zero there is taken for state.",
        "public/sysctl.h, 4.17");

    public static readonly Rule Dependency = new("HF3631", Severity.Error,
        "What the payload depends on is on top of what is applied.",
        "Xen refuses to apply it with EINVAL, unless it is told not to look.",
        "common/livepatch.c, 4.17; docs/specs/live-patch.md §8");

    public static readonly Rule Reapply = new("HF3632", Severity.Warning,
        "A payload can be applied again after it was reverted.",
        "With written data besides its list of functions it cannot: its code may have changed it. Xen refuses it with EINVAL, and it has to be unloaded and uploaded.",
        "common/livepatch.c, 4.17; docs/specs/live-patch.md §8");

    public static readonly Rule Reverts = new("HF3633", Severity.Error,
        "A revert puts back every byte.",
        "What is left of a patch leads into memory that the next unload frees.",
        Source);

    public static readonly Rule ReplaceRefused = new("HF3634", Severity.Info,
        "A payload with hooks before or after an apply or a revert cannot replace others, nor be replaced.",
        "Xen refuses it with EOPNOTSUPP.",
        "common/livepatch.c, 4.17; docs/specs/live-patch.md §8");

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        OldStart, OldIsCode, OldSizeWrong, NextFunction, NopCuts, NopNoWayOut, NopUnderflows, NopStack, NopOfNothing, Overlap, OverlapOther, Critical, NewPlace, NewInXen, NewSizeWrong, Expectation,
        ExpectationAtBoot, ExpectationOfNothing, Padding, Dependency, Reapply, Reverts, ReplaceRefused,
    ];

    /// <summary>The rules whose breach takes the host down once the payload is applied.</summary>
    public static IReadOnlySet<string> Deadly { get; } =
        new HashSet<string>([NextFunction.Id, NopCuts.Id, NopNoWayOut.Id, NopUnderflows.Id, NewPlace.Id, FunctionRules.OldUnreadable.Id], StringComparer.Ordinal);
}
