using FsCheck;
using FsCheck.Fluent;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.EventChannel;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Profiles;

namespace Holdfast.Hypervisor.Tests.EventChannels;

/// <summary>Any sequence of operations of two domains, compared with a description of what they do that shares no code with what is tested.</summary>
public sealed class EventChannelModelTests
{
    private const int Tests = 200;
    private const int Numbers = 12;

    [Fact]
    public void Every_sequence_of_operations_ends_as_described() =>
        Prop.ForAll<int[]>(seeds =>
        {
            using var hypervisor = new EmbeddedHypervisor(HypervisorProfile.Xen417);
            EventCaller[] callers = [.. Enumerable.Range(0, 2).Select(_ => new EventCaller(hypervisor, Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh, Vcpus = 2, MaxEventChannel = Numbers })))];
            var model = new Model([.. callers.Select(caller => caller.Domain.Id.Value)]);
            foreach (int seed in seeds)
            {
                var random = new System.Random(seed);
                for (int i = 0; i < 8; i++) Step(callers, model, random);
                for (int who = 0; who < 2; who++) Same(callers[who], model.Domains[who], model);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Tests));

    private static void Step(EventCaller[] callers, Model model, System.Random random)
    {
        int who = random.Next(2), whom = random.Next(2);
        EventCaller caller = callers[who];
        uint port = (uint)random.Next(Numbers + 2), vcpu = (uint)random.Next(3);
        switch (random.Next(8))
        {
            case 0:
                Assert.Equal(model.Allocate(who, whom, out uint made), caller.TryAllocate(EventCaller.Self, callers[whom].Domain.Id.Value, out uint got));
                Assert.Equal(made, got);
                break;
            case 1:
                Assert.Equal(model.Bind(who, whom, port, out made), caller.TryBind(callers[whom].Domain.Id.Value, port, out got));
                Assert.Equal(made, got);
                break;
            case 2:
                Assert.Equal(model.BindIpi(who, vcpu, out made), caller.TryBindIpi(vcpu, out got));
                Assert.Equal(made, got);
                break;
            case 3:
                Assert.Equal(model.Close(who, port), caller.Close(port));
                break;
            case 4:
                Assert.Equal(model.Send(who, port), caller.Send(port));
                break;
            case 5:
                Assert.Equal(model.BindVcpu(who, port, vcpu), caller.BindVcpu(port, vcpu));
                break;
            case 6:
                Assert.Equal(model.Domains[who][port].Kind != EventChannelStatus.Closed && model.Domains[who][port].IsPending, caller.Domain.Events.TryTake(port));
                model.Domains[who][port].IsPending = false;
                break;
            default:
                if (random.Next(10) != 0) break;
                Assert.Equal(default, caller.Reset());
                for (uint each = 1; each <= Numbers; each++) model.Close(who, each);
                break;
        }
    }

    private static void Same(EventCaller caller, Channel[] channels, Model model)
    {
        for (uint port = 0; port < channels.Length; port++)
        {
            Channel expected = channels[port];
            Assert.Equal(default, caller.TryStatus(port, out EvtchnStatus status));
            Assert.Equal(((uint)expected.Kind, expected.Vcpu, expected.IsPending), (status.Status, status.Vcpu, caller.Domain.Events.IsPending(port)));
            if (expected.Kind == EventChannelStatus.Unbound) Assert.Equal(model.Ids[expected.Remote], status.UAsEvtchnStatusUnbound().Dom);
            if (expected.Kind == EventChannelStatus.Interdomain) Assert.Equal((model.Ids[expected.Remote], expected.Port), (status.UAsEvtchnStatusInterdomain().Dom, status.UAsEvtchnStatusInterdomain().Port));
        }
    }

    private sealed class Channel
    {
        public EventChannelStatus Kind { get; set; }

        public int Remote { get; set; }

        public uint Port { get; set; }

        public uint Vcpu { get; set; }

        public bool IsPending { get; set; }
    }

    private sealed class Model(ushort[] ids)
    {
        public ushort[] Ids => ids;

        public Channel[][] Domains { get; } = [Empty(), Empty()];

        public XenErrno Allocate(int who, int whom, out uint port)
        {
            if (!TryFree(who, out port)) return XenErrno.Enospc;
            (Domains[who][port].Kind, Domains[who][port].Remote) = (EventChannelStatus.Unbound, whom);
            return default;
        }

        public XenErrno Bind(int who, int whom, uint remote, out uint port)
        {
            if (!TryFree(who, out port)) return XenErrno.Enospc;
            Channel there = Domains[whom][remote];
            bool isWaiting = there.Kind == EventChannelStatus.Unbound && there.Remote == who;
            uint free = port;
            if (!isWaiting) port = 0;
            if (!isWaiting) return XenErrno.Einval;
            Channel here = Domains[who][free];
            (here.Kind, here.Remote, here.Port, here.IsPending) = (EventChannelStatus.Interdomain, whom, remote, true);
            (there.Kind, there.Remote, there.Port) = (EventChannelStatus.Interdomain, who, free);
            return default;
        }

        public XenErrno BindIpi(int who, uint vcpu, out uint port)
        {
            port = 0;
            if (vcpu > 1) return XenErrno.Enoent;
            if (!TryFree(who, out port)) return XenErrno.Enospc;
            (Domains[who][port].Kind, Domains[who][port].Vcpu) = (EventChannelStatus.Ipi, vcpu);
            return default;
        }

        public XenErrno Close(int who, uint port)
        {
            Channel channel = Domains[who][port];
            if (channel.Kind == EventChannelStatus.Closed) return XenErrno.Einval;
            if (channel.Kind == EventChannelStatus.Interdomain) (Domains[channel.Remote][channel.Port].Kind, Domains[channel.Remote][channel.Port].Remote) = (EventChannelStatus.Unbound, who);
            Domains[who][port] = new Channel();
            return default;
        }

        public XenErrno Send(int who, uint port)
        {
            Channel channel = Domains[who][port];
            if (channel.Kind == EventChannelStatus.Interdomain) Domains[channel.Remote][channel.Port].IsPending = true;
            if (channel.Kind == EventChannelStatus.Ipi) channel.IsPending = true;
            return channel.Kind == EventChannelStatus.Closed ? XenErrno.Einval : default;
        }

        public XenErrno BindVcpu(int who, uint port, uint vcpu)
        {
            if (vcpu > 1) return XenErrno.Enoent;
            Channel channel = Domains[who][port];
            if (channel.Kind is EventChannelStatus.Closed or EventChannelStatus.Ipi) return XenErrno.Einval;
            channel.Vcpu = vcpu;
            return default;
        }

        private static Channel[] Empty() => [.. Enumerable.Range(0, Numbers + 2).Select(_ => new Channel())];

        private bool TryFree(int who, out uint port)
        {
            for (port = 1; port <= Numbers; port++)
            {
                if (Domains[who][port].Kind == EventChannelStatus.Closed) return true;
            }

            port = 0;
            return false;
        }
    }
}
