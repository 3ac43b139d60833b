using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Streams;
using Holdfast.Streams.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>What is said of an image whose vCPU stands at a preempted call, and of the Xen that is to go on with it, is what becomes of the call there.</summary>
public sealed class InFlightImageTests
{
    public static TheoryData<string, int> Callers => [.. from call in Calls.All where call.By == Traveller.Guest from width in (int[])[4, 8] select (call.Name, width)];

    [Theory]
    [MemberData(nameof(Callers))]
    public void An_image_tells_what_becomes_of_the_call_that_its_vCPU_stands_at(string name, int width)
    {
        CallUnderTest call = Calls.All.Single(candidate => candidate.Name == name);
        int cases = 0;
        foreach (XenVersion from in Calls.Versions.Where(call.IsPreemptedIn))
        {
            for (int point = 1, stops = Journey.CountStops(call, from, width); point <= stops; point++)
            {
                using var journey = new Journey(call, from, width);
                HypercallRegisters task = call.Prepare(journey, 0, 0);
                Assert.True(journey.TryInterrupt(ref task, point));
                journey.StandAt(task);
                GuestImage image = Guests.Check(Guests.StreamOf(journey.Guest)).Image;

                // Of what a call asks for, and an older version does not know yet, nothing is said.
                foreach (XenVersion to in Calls.Versions.Where(version => !(version < call.Since)))
                {
                    VcpuCall found = Assert.Single(VcpuCalls.Find(image, journey.Guest.Memory, from, to));
                    Assert.Equal((CallState.InFlight, width), (found.State, found.Width));
                    Assert.True(Expected(Prediction.Of(call, from, to, journey, task)) == found.Carriage?.Outcome, $"{from} to {to}, stop {point}: {found.Carriage}");
                    cases++;
                }
            }
        }

        Assert.True(cases > 0);
    }

    private static CallOutcome Expected(Outcome outcome) => outcome switch
    {
        Outcome.CarriesOver => CallOutcome.GoesOn,
        Outcome.BeginsAnew => CallOutcome.BeginsAnew,
        Outcome.Misdecoded => CallOutcome.Misread,
        _ => CallOutcome.Ends,
    };
}
