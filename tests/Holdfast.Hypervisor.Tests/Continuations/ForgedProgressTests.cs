using Holdfast.Abi;
using Holdfast.Abi.Mmu;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>
/// Progress that a caller forged, at every point at which a call can be preempted: it is believed no further than the arguments would be. A call that is told that some of its units are done does what a call for the others does,
/// and one that is told of more units than it has does nothing (docs/specs/continuations.md §6).
/// </summary>
public sealed class ForgedProgressTests
{
    private const uint PreemptedMark = 1u << 31;

    public static TheoryData<string, int> Callers => [.. from call in Calls.All where ForgedProgress.IsKept(call) from width in (int[])[4, 8] select (call.Name, width)];

    public static TheoryData<string, int> All => [.. from call in Calls.All from width in (int[])[4, 8] select (call.Name, width)];

    [Theory]
    [MemberData(nameof(Callers))]
    public void Forged_progress_does_what_a_call_for_the_rest_would_do(string name, int width)
    {
        int cases = ForgedProgress.TryAll(Calls.All.Single(candidate => candidate.Name == name), width);
        Assert.True(cases > 0);
        TestContext.Current.TestOutputHelper?.WriteLine($"{cases} forged values");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Whatever_a_caller_makes_of_what_it_was_left_the_call_ends_and_changes_nobody_else(string name, int width)
    {
        CallUnderTest call = Calls.All.Single(candidate => candidate.Name == name);
        var random = new Random(call.Name.Length + width);
        foreach (XenVersion version in Calls.Versions.Where(call.IsPreemptedIn))
        {
            for (int point = 1, stops = Journey.CountStops(call, version, width); point <= stops; point++)
            {
                using var journey = new Journey(call, version, width);
                string bystander = journey.AddBystander();
                HypercallRegisters task = call.Prepare(journey, 0, 0);
                Assert.True(journey.TryInterrupt(ref task, point));
                for (int i = 0; i < 12; i++)
                {
                    HypercallRegisters mutated = Mutate(call, journey, task, random);
                    Assert.True(journey.TryFinish(ref mutated), $"{call.Name}, {version}, stop {point}: it does not end");
                    if (journey.Guest.HasCrashed || journey.Guest.IsDestroyed) break;
                }

                // Who controls all domains may name any.
                if (call.By != Traveller.Control) Assert.Equal(bystander, journey.StateOfBystander());
                Assert.InRange(journey.Guest.Memory.TotalPages, 0, journey.Guest.Memory.MaxFrames);
            }
        }
    }

    [Theory]
    [InlineData("mmu_update", 4)]
    [InlineData("mmu_update", 8)]
    [InlineData("mmuext_op pin_table", 4)]
    [InlineData("mmuext_op pin_table", 8)]
    public void The_mark_of_a_list_that_was_not_preempted_counts_on_from_what_its_caller_wrote(string name, int width)
    {
        const uint Before = 0xffff_fffe;
        CallUnderTest call = Calls.All.Single(candidate => candidate.Name == name);
        foreach (XenVersion version in Calls.Versions)
        {
            using Journey plain = new(call, version, width), forged = new(call, version, width);
            Assert.Equal(UInt128.Zero, plain.Finish(call.Prepare(plain, 0, 0)));
            HypercallRegisters task = call.Prepare(forged, 0, 0);
            task[1] |= PreemptedMark;
            WriteDone(forged, Before);
            Assert.Equal(UInt128.Zero, forged.Finish(task));
            Assert.Equal(unchecked(Before + (uint)Calls.Units), ReadDone(forged));
            WriteDone(forged, ReadDone(plain));
            Assert.Equal(plain.State(), forged.State());
        }
    }

    [Theory]
    [InlineData("mmu_update", 4)]
    [InlineData("mmu_update", 8)]
    [InlineData("mmuext_op pin_table", 4)]
    [InlineData("mmuext_op pin_table", 8)]
    public void A_list_that_says_that_nothing_is_left_but_a_table_gets_the_result_that_it_says(string name, int width)
    {
        CallUnderTest call = Calls.All.Single(candidate => candidate.Name == name);
        foreach (XenVersion version in Calls.Versions.Where(candidate => ContinuationEncoder.Has(call.Hypercall, candidate, "batch", "table")))
        {
            using var journey = new Journey(call, version, width);
            string before = journey.State();
            foreach (int result in (int[])[0, 1, 12345, -1, -22, int.MinValue, int.MaxValue])
            {
                // Where what is done would be counted, nobody looks.
                UInt128 register = journey.Finish(new HypercallRegisters(call.Hypercall.Number, 0, PreemptedMark, (uint)(result & 0xff0), (uint)result));
                Assert.Equal(width == sizeof(uint) ? (uint)result : unchecked((ulong)(long)result), (ulong)register);
                Assert.Equal(before, journey.State());
            }
        }
    }

    private static HypercallRegisters Mutate(CallUnderTest call, Journey journey, HypercallRegisters registers, Random random)
    {
        if (random.Next(2) == 0)
        {
            // A word of what the call has in memory.
            Span<byte> word = stackalloc byte[sizeof(uint)];
            ulong at = journey.PageOf(0, random.Next(2)) + (ulong)(random.Next(24) * sizeof(uint));

            // The call may have given the page away.
            if (!journey.Memory.TryRead(at, word)) return registers;
            new MmuDone { Done = (uint)Interesting(random, MmuDone.Read(word).Done) }.Write(word);
            journey.Write(at, word);
            return registers;
        }

        int index = random.Next(call.Hypercall.Arguments.Count);
        registers[index] = Interesting(random, (ulong)registers[index]);
        return registers;
    }

    private static ulong Interesting(Random random, ulong old) => random.Next(8) switch
    {
        0 => old + 1,
        1 => old - 1,
        2 => old ^ (1UL << random.Next(64)),
        3 => old ^ (1UL << random.Next(12)),
        4 => 0,
        5 => ulong.MaxValue,
        6 => (ulong)random.NextInt64(),
        _ => (uint)random.Next(64),
    };

    private static void WriteDone(Journey journey, uint done)
    {
        byte[] bytes = new byte[MmuDone.Size];
        new MmuDone { Done = done }.Write(bytes);
        journey.Write(journey.PageOf(0, 1), bytes);
    }

    private static uint ReadDone(Journey journey)
    {
        byte[] bytes = new byte[MmuDone.Size];
        Assert.True(journey.Memory.TryRead(journey.PageOf(0, 1), bytes));
        return MmuDone.Read(bytes).Done;
    }
}
