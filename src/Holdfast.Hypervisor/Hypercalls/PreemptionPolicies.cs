namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>Policies of preemption that a test needs again and again.</summary>
public static class PreemptionPolicies
{
    private static readonly XenVersion s_stopsNarrowCallers = new(4, 4, 0);
    private static readonly XenVersion s_stopsNoMore = new(4, 6, 0);

    /// <summary>Preempts no call.</summary>
    public static PreemptionPolicy Never { get; } = static _ => false;

    /// <summary>Preempts every call wherever it can be: it does one unit each time that it is made.</summary>
    public static PreemptionPolicy Always { get; } = static _ => true;

    /// <summary>
    /// Preempts as was seen of Xen 4.4 and 4.5 (November 2014): 32-bit callers with hardware virtualisation at every unit, and nobody else. With another version's answers nobody is preempted.
    /// </summary>
    public static PreemptionPolicy AsIn45 { get; } = static caller =>
        caller.Kind == CallerKinds.Hvm32 && caller.Domain.Version >= s_stopsNarrowCallers && caller.Domain.Version < s_stopsNoMore;

    /// <summary>Preempts at every n-th place at which calls can be, in whichever calls those are.</summary>
    /// <param name="places">How many places there are from one to the next; 1 is always.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above 0.</exception>
    public static PreemptionPolicy EveryNth(int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(places);
        int passed = 0;
        return _ =>
        {
            passed = (passed + 1) % places;
            return passed == 0;
        };
    }

    /// <summary>Preempts at some of the places at which calls can be, which are counted from 1 on in whichever calls they are.</summary>
    /// <param name="places">The places.</param>
    public static PreemptionPolicy At(params ReadOnlySpan<long> places)
    {
        HashSet<long> chosen = [.. places];
        long passed = 0;
        return _ => chosen.Contains(++passed);
    }
}
