using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;

namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>How a hypercall ended: with a result, or preempted, some way along.</summary>
internal readonly struct HypercallOutcome
{
    private HypercallOutcome(HypercallResult result, HypercallProgress progress, bool isPreempted, ulong? register = null)
    {
        Register = register;
        Result = result;
        Progress = progress;
        IsPreempted = isPreempted;
    }

    /// <summary>The result of a call that was not preempted.</summary>
    public HypercallResult Result { get; }

    /// <summary>What the caller's register becomes, where that is a value like any other and no result: it may look like an error. Otherwise null.</summary>
    public ulong? Register { get; }

    /// <summary>How far one came that was.</summary>
    public HypercallProgress Progress { get; }

    /// <summary>True for a call that is to be made again, to go on.</summary>
    public bool IsPreempted { get; }

    /// <summary>A call that is done and has nothing to say.</summary>
    public static HypercallOutcome Done => Of(0);

    /// <summary>A call that answered with a number.</summary>
    public static HypercallOutcome Of(long value) => new(HypercallResult.Of(value), default, false);

    /// <summary>A call that is done, and after which the caller's register has any value, and not a result.</summary>
    public static HypercallOutcome OfRegister(ulong value) => new(default, default, false, value);

    /// <summary>A call that was preempted.</summary>
    public static HypercallOutcome Preempted(HypercallProgress progress) => new(default, progress, true);

    /// <summary>A call that failed; one that is done when there is no error.</summary>
    public static implicit operator HypercallOutcome(XenErrno error) => error == default ? Done : new(HypercallResult.Failed(error), default, false);

    /// <summary>A call that ended.</summary>
    public static implicit operator HypercallOutcome(HypercallResult result) => new(result, default, false);
}
