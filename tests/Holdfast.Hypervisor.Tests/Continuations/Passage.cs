using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>A call that one version preempts and another goes on with.</summary>
/// <param name="Call">The call.</param>
/// <param name="From">The version that begins it.</param>
/// <param name="To">The version that ends it.</param>
/// <param name="Width">The width of its caller in bytes.</param>
/// <param name="IsSuspended">True when a suspended task stands at it, while the vCPU makes others of the same kind before and after; false when the vCPU itself stands there.</param>
internal sealed record Passage(CallUnderTest Call, XenVersion From, XenVersion To, int Width, bool IsSuspended)
{
    /// <summary>Carries it out with a stop at each point, and holds what becomes of it to what the description says.</summary>
    /// <returns>What becomes of it at each point.</returns>
    public Outcome[] CarryAll()
    {
        (string State, UInt128 Result)? whole = Call.OperationIn(To) is null ? null : Uninterrupted();
        return [.. Enumerable.Range(1, Journey.CountStops(Call, From, Width)).Select(point => Carry(point, whole))];
    }

    private Outcome Carry(int point, (string State, UInt128 Result)? whole)
    {
        string where = $"{Call.Name}, {From} to {To}, {Width} bytes, stop {point}";
        using Journey journey = Begin(point, where, out HypercallRegisters task, out _, out Outcome expected);
        string before = StateOf(journey);
        UInt128 result = journey.Finish(task);
        string after = StateOf(journey);
        switch (expected)
        {
            case Outcome.CarriesOver:
                Assert.True((after, result) == whole, $"{where}: it does not go on");
                break;

            // A list goes on behind an entry that failed.
            case Outcome.Absent or Outcome.Refused or Outcome.Forgotten when Call.Entry is null:
                Assert.True(after == before && IsError(result), $"{where}: what is not there did something");
                break;
            case Outcome.BeginsAnew:
                using (Journey again = Begin(point, where, out _, out HypercallRegisters first, out _))
                {
                    UInt128 anew = again.Finish(first);
                    Assert.True((after, result) == (StateOf(again), anew), $"{where}: it does not begin anew");
                }

                break;
            default:
                Assert.True(whole is null || (after, result) != whole, $"{where}: it works by accident");
                break;
        }

        return expected;
    }

    /// <summary>Begins a call, stops it, and goes to the other version.</summary>
    private Journey Begin(int point, string where, out HypercallRegisters task, out HypercallRegisters first, out Outcome expected)
    {
        var journey = new Journey(Call, From, Width);
        first = task = Call.Prepare(journey, 0, 0);
        Assert.True(journey.TryInterrupt(ref task, point), where);
        expected = Prediction.Of(Call, From, To, journey, task);
        if (IsSuspended) journey.Finish(Call.Prepare(journey, 1, 0));
        journey.Move(To);
        if (IsSuspended && Call.OperationIn(To) is not null) journey.Finish(Call.Prepare(journey, 2, 0));
        return journey;
    }

    private (string State, UInt128 Result) Uninterrupted()
    {
        using var journey = new Journey(Call, From, Width);
        if (IsSuspended) journey.Finish(Call.Prepare(journey, 1, 0));
        journey.Move(To);
        if (IsSuspended) journey.Finish(Call.Prepare(journey, 2, 0));
        UInt128 result = journey.Finish(Call.Prepare(journey, 0, 0));
        return (StateOf(journey), result);
    }

    private string StateOf(Journey journey) => journey.State(withStructure: !Call.ChangesStructureIn(From) && !(IsSuspended && Call.TellsOrder));

    private bool IsError(UInt128 result) => Width == sizeof(uint) ? (int)(uint)result < 0 : (long)(ulong)result < 0;
}
