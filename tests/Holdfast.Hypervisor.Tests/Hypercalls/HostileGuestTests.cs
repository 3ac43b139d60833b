using Holdfast.Abi.DomainContext;
using Holdfast.Abi.EventChannel;
using Holdfast.Abi.Sched;
using Holdfast.Abi.VcpuOp;
using Holdfast.Abi.VmAssist;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Profiles;

namespace Holdfast.Hypervisor.Tests.Hypercalls;

/// <summary>Guests that ask for anything, about events, vCPUs and time.</summary>
public sealed class HostileGuestTests
{
    private const int Calls = 4000;
    private const int Room = 128;

    private static readonly uint[] s_numbers = [EventChannelOpHypercall.Number, EventChannelOpHypercall.Number, EventChannelOpCompatHypercall.Number, SchedOpHypercall.Number, SchedOpCompatHypercall.Number, SetTimerOpHypercall.Number, VcpuOpHypercall.Number, VcpuOpHypercall.Number, VmAssistHypercall.Number];

    // Numbers that mean something to an operation: vCPUs, ports, frames, domains, lengths, and what is at or beyond an end.
    private static readonly uint[] s_words = [0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 15, 16, 24, 63, 64, 72, 128, 129, 1023, 1024, 4023, 4024, 4032, 4096, 0x7ff0, 0x7ff1, 1 << 17, int.MaxValue, 1u << 31, uint.MaxValue];

    public static TheoryData<ContextGuestKind, int, int> Kinds => new()
    {
        { ContextGuestKind.Pvh, 4, 1 }, { ContextGuestKind.Pvh, 8, 2 }, { ContextGuestKind.Pvh, 16, 3 }, { ContextGuestKind.Pv, 4, 4 }, { ContextGuestKind.Pv, 8, 5 }, { ContextGuestKind.Pv, 16, 6 },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Do_no_harm_and_leave_a_domain_that_can_be_saved(ContextGuestKind kind, int width, int seed)
    {
        foreach (HypervisorProfile profile in HypervisorProfile.All)
        {
            using var hypervisor = new EmbeddedHypervisor(profile);
            Domain[] domains = [Create(hypervisor, kind, width), Create(hypervisor, kind, width)];
            TestCaller[] callers = [.. domains.SelectMany(domain => new[] { new TestCaller(hypervisor, domain, width), new TestCaller(hypervisor, domain, width, 1) })];
            IEnumerable<string> before = [.. Guests.ErrorsOf(Guests.ContextOf(domains[0])).Select(RuleOf)];
            ulong[] rooms = [.. callers.Select(caller => caller.Put(new byte[Room]))];
            var random = new Random(seed);
            hypervisor.Preemption = _ => random.Next(2) == 0;
            for (int i = 0; i < Calls; i++)
            {
                int who = random.Next(callers.Length);
                Fill(random, callers[who].At(rooms[who]));
                ulong room = random.Next(20) == 0 ? TestCaller.Nowhere : rooms[who];
                uint number = s_numbers[random.Next(s_numbers.Length)];
                uint first = (uint)random.Next(17), second = s_words[random.Next(s_words.Length)];

                // What a vCPU begins with is its guest's own, and need not be what a processor takes.
                if (number == VcpuOpHypercall.Number && first == VcpuOpHypercall.Codes.Initialise) continue;
                bool isPointerFirst = number == EventChannelOpCompatHypercall.Number, isPointerThird = number == VcpuOpHypercall.Number;
                callers[who].Call(number, isPointerFirst ? room : first, isPointerThird || number == VmAssistHypercall.Number ? second : room, room);
                hypervisor.Time += (ulong)random.Next(1_000_000);
            }

            foreach (Domain domain in domains)
            {
                // A domain that nobody built has mistakes of its own.
                byte[] context = Guests.ContextOf(domain);
                Assert.DoesNotContain(Guests.ErrorsOf(context), error => !before.Contains(RuleOf(error)));
                domain.Destroy();
            }
        }
    }

    private static Domain Create(EmbeddedHypervisor hypervisor, ContextGuestKind kind, int width)
    {
        Domain domain = Guests.Create(hypervisor, new DomainConfiguration { Kind = kind, Width = (uint)Math.Min(width, sizeof(ulong)), Vcpus = 2 });
        Assert.True(domain.Memory.TryPopulate(0, 8));
        return domain;
    }

    private static string RuleOf(string error) => error.Split(' ')[0];

    private static void Fill(Random random, byte[] room)
    {
        for (int at = 0; at < room.Length; at += sizeof(uint)) new EvtchnSend { Port = s_words[random.Next(s_words.Length)] }.Write(room.AsSpan(at));
    }
}
