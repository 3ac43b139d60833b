using FsCheck;
using FsCheck.Fluent;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.HvmOp;
using Holdfast.Abi.Memory;
using Holdfast.Abi.Mmu;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Memory;

public sealed class HostileMemoryCallTests
{
    private const int Room = 256;
    private const long MaxFrames = 3000;
    private const int MaxRestarts = 5000;

    private static readonly uint[] s_hypercalls = [MemoryOpHypercall.Number, HvmOpHypercall.Number, MmuUpdateHypercall.Number, MmuextOpHypercall.Number, UpdateVaMappingHypercall.Number, UpdateVaMappingOtherdomainHypercall.Number];
    private static readonly ulong[] s_numbers = [0, 1, 2, 3, 7, 9, 16, 64, 100, 0x7ff0, 0x7ff1, 0x1000, 0xffff, 0x8000_0000, 0x8000_0001, uint.MaxValue, 1UL << 36, 1UL << 40, 1UL << 52, 1UL << 63, ulong.MaxValue - 1, ulong.MaxValue];

    [Theory]
    [InlineData(4, ContextGuestKind.Pvh)]
    [InlineData(8, ContextGuestKind.Pvh)]
    [InlineData(16, ContextGuestKind.Pvh)]
    [InlineData(4, ContextGuestKind.Pv)]
    [InlineData(8, ContextGuestKind.Pv)]
    [InlineData(16, ContextGuestKind.Pv)]
    public void Whatever_is_called_the_books_are_right_and_every_call_ends(int width, ContextGuestKind kind) =>
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            using var hypervisor = new EmbeddedHypervisor(random.Next(2) == 0 ? HypervisorProfile.Xen417 : HypervisorProfile.Xen420);
            Domain guest = Guests.Create(hypervisor, new DomainConfiguration { Kind = kind, MaxFrames = MaxFrames, Width = width == 4 ? 4u : 8u });
            guest.Memory.TryPopulate(0, 200);
            Domain caller = random.Next(4) == 0 ? hypervisor.ControlDomain : guest;
            hypervisor.Preemption = _ => random.Next(3) == 0;
            for (int i = 0; i < 60; i++)
            {
                var maker = new TestCaller(hypervisor, caller, width);
                if (!Call(hypervisor, maker, random, guest.Id.Value)) return false;
                GuestMemory memory = guest.Memory;
                long mapped = memory.Runs().Sum(run => (long)run.Count);
                if (mapped != memory.Count || memory.TotalPages > MaxFrames || memory.Unmapped < 0 || memory.OnDemandCache < 0) return false;
            }

            return true;
        }).QuickCheckThrowOnFailure();

    private static bool Call(EmbeddedHypervisor hypervisor, TestCaller caller, Random random, ushort guest)
    {
        ulong list = Put(caller, random, guest, []);
        ulong structure = Put(caller, random, guest, [list]);
        uint number = s_hypercalls[random.Next(s_hypercalls.Length)];
        var registers = new HypercallRegisters(number);
        registers[0] = number is MemoryOpHypercall.Number or HvmOpHypercall.Number ? Command(random) : Argument(random, structure, list);
        registers[1] = number is MemoryOpHypercall.Number or HvmOpHypercall.Number ? structure : Argument(random, structure, list);
        registers[2] = Argument(random, structure, list);
        registers[3] = random.Next(2) == 0 ? 0x7ff0u : Argument(random, structure, list);
        registers[4] = Argument(random, structure, list);
        for (int restarts = 0; restarts < MaxRestarts; restarts++)
        {
            if (hypervisor.Call(caller.Caller, ref registers)) return true;
        }

        return false;
    }

    private static UInt128 Command(Random random) => (UInt128)(uint)random.Next(30) | (random.Next(4) == 0 ? (UInt128)s_numbers[random.Next(s_numbers.Length)] << 6 : 0);

    private static UInt128 Argument(Random random, ulong structure, ulong list) => random.Next(4) switch
    {
        0 => structure,
        1 => list,
        _ => s_numbers[random.Next(s_numbers.Length)],
    };

    /// <summary>Memory with numbers that may mean something: small ones, limits, domains, places.</summary>
    private static ulong Put(TestCaller caller, Random random, ushort guest, ReadOnlySpan<ulong> places)
    {
        byte[] bytes = new byte[Room];
        for (int at = 0; at < Room; at += 4)
        {
            ulong number = random.Next(5) switch
            {
                0 => guest,
                1 => places.IsEmpty ? (ulong)random.Next(300) : places[0],
                2 => s_numbers[random.Next(s_numbers.Length)],
                _ => (ulong)random.Next(12),
            };
            if (random.Next(3) == 0) number = (number << 12) | (uint)random.Next(4096);
            new MmuDone { Done = (uint)number }.Write(bytes.AsSpan(at));
        }

        return caller.Put(bytes);
    }
}
