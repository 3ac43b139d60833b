using Holdfast.Abi.DomainContext;
using Holdfast.Abi.EventChannel;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.SaveRestore;

namespace Holdfast.Hypervisor.Tests.EventChannels;

public sealed class EventChannelStateTests : IDisposable
{
    private const int PageSize = 4096;

    private readonly EmbeddedHypervisor _hypervisor = new();

    public void Dispose() => _hypervisor.Dispose();

    [Fact]
    public void Channels_come_back_as_they_were_and_those_to_others_wait()
    {
        (Domain domain, EventCaller guest) = Create();
        Domain other = Create().Domain;
        uint waiting = guest.Allocate();
        uint local = guest.Bind(domain, waiting);
        uint forOther = guest.Allocate(other.Id.Value);
        uint there = new EventCaller(_hypervisor, other).Bind(domain, forOther);
        Assert.Equal(default, guest.TryBindVirq(VirtualIrq.Timer, 1, out uint timer));
        Assert.Equal(default, guest.TryBindIpi(1, out uint ipi));
        Assert.Equal(default, guest.Send(ipi));
        uint own = guest.Allocate();

        (Domain copy, EventCaller caller) = Load(Guests.ContextOf(domain));
        Assert.Equal(default, caller.Send(waiting));
        Assert.True(copy.Events.IsPending(local));
        Assert.Equal(EventChannelStatus.Unbound, caller.StatusOf(forOther));
        Assert.True(copy.Events.IsPending(ipi));
        Assert.True(copy.Events.RaiseVirq(VirtualIrq.Timer, 1));
        Assert.True(copy.Events.IsPending(timer));
        Assert.Equal(default, caller.TryStatus(own, out EvtchnStatus status));
        Assert.Equal(copy.Id.Value, status.UAsEvtchnStatusUnbound().Dom);
        Assert.Equal(default, new EventCaller(_hypervisor, other).Close(there));
        Assert.Equal(default, new EventCaller(_hypervisor, other).TryBind(copy.Id.Value, forOther, out _));
        Assert.Equal(own + 1, caller.Allocate());
    }

    [Fact]
    public void What_nothing_was_done_with_is_saved_as_it_was_loaded()
    {
        (Domain domain, EventCaller guest) = Create();
        Domain other = Create().Domain;
        new EventCaller(_hypervisor, other).Bind(domain, guest.Allocate(other.Id.Value));
        byte[] image = Guests.ContextOf(domain);
        (Domain copy, EventCaller caller) = Load(image);
        Assert.Equal(Convert.ToHexString(image), Convert.ToHexString(Guests.ContextOf(copy)));
        caller.Allocate();
        Assert.NotEqual(Convert.ToHexString(image), Convert.ToHexString(Guests.ContextOf(copy)));
    }

    [Fact]
    public void Queues_go_on_where_they_were()
    {
        (Domain domain, EventCaller guest) = Create();
        ulong frame = domain.Memory.Runs().First(run => run.Count >= 2).First;
        Assert.Equal(default, guest.InitControl(0, frame));
        Assert.Equal(default, guest.ExpandArray(frame + 1));
        Assert.True(domain.Memory.TryWrite((frame + 1) * PageSize, new byte[PageSize]));
        Assert.Equal(default, guest.TryBindIpi(0, out uint first));
        Assert.Equal(default, guest.TryBindIpi(0, out uint second));
        Assert.Equal(default, guest.Send(first));
        byte[] pages = new byte[2 * PageSize];
        domain.Memory.CopyTo(frame, pages);

        (Domain copy, EventCaller caller) = Load(Guests.ContextOf(domain));
        Assert.True(copy.Memory.TryWrite(frame * PageSize, pages.AsSpan(0, PageSize)));
        Assert.True(copy.Memory.TryWrite((frame + 1) * PageSize, pages.AsSpan(PageSize)));
        Assert.True(copy.Events.UsesFifo);
        Assert.Equal(default, caller.Send(second));
        byte[] word = new byte[EvtchnFifoEventWord.Size];
        Assert.True(copy.Memory.TryRead(((frame + 1) * PageSize) + (first * EvtchnFifoEventWord.Size), word));
        Assert.Equal(second, EvtchnFifoEventWord.Read(word).Link);
    }

    [Fact]
    public void A_state_that_is_replaced_leaves_the_other_ends_waiting()
    {
        (Domain domain, EventCaller guest) = Create();
        byte[] empty = Guests.ContextOf(domain);
        (Domain other, EventCaller second) = Create();
        uint port = second.Allocate(domain.Id.Value);
        guest.Bind(other, port);
        Assert.True(domain.LoadContext(empty, new LoadOptions()).Succeeded);
        Assert.Equal(EventChannelStatus.Unbound, second.StatusOf(port));
        Assert.Equal(EventChannelStatus.Closed, guest.StatusOf(1));
    }

    [Fact]
    public void A_domain_of_which_an_image_did_not_tell_the_channels_has_none()
    {
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.Load(hypervisor, Samples.Bytes("pvh-1vcpu-xen-4.17"));
        Assert.Null(domain.EventChannels);
        var guest = new EventCaller(hypervisor, domain);
        Assert.Equal(EventChannelStatus.Closed, guest.StatusOf(1));
        Assert.Null(domain.EventChannels);
        Assert.Equal(1u, guest.Allocate());
        Assert.Single(domain.EventChannels!.Elements);
    }

    [Fact]
    public void Channels_that_make_no_sense_do_no_harm()
    {
        (Domain domain, EventCaller guest) = Create();
        domain.EventChannels = new CountedList<ContextEventChannels, ContextEventChannel>(new ContextEventChannels { Limit = EventChannelConstants.FifoChannels - 1 },
        [
            Interdomain(1, 1), Interdomain(2, 3), Interdomain(3, 2) with { RemoteDomain = 77 }, Interdomain(4, 5), Interdomain(5, 6), Interdomain(6, 5), Interdomain(7, uint.MaxValue),
            new ContextEventChannel { Port = 100_000, Kind = (ushort)ContextEventKind.Ipi },
        ]);
        Assert.Equal([5u, 6u], Enumerable.Range(1, 7).Select(port => (uint)port).Where(port => guest.StatusOf(port) == EventChannelStatus.Interdomain));
        Assert.Equal(default, guest.Send(5));
        Assert.True(domain.Events.IsPending(6));

        // The shared info page has no bit for it.
        Assert.Equal(default, guest.Send(100_000));
        Assert.False(domain.Events.IsPending(100_000));
        Assert.Equal(default, guest.Reset());
        Assert.Empty(domain.EventChannels!.Elements);
        Assert.Equal(1u, guest.Allocate());

        static ContextEventChannel Interdomain(uint port, uint source) => new() { Port = port, Kind = (ushort)ContextEventKind.Interdomain, RemoteDomain = EventCaller.Self, Source = source };
    }

    private (Domain Domain, EventCaller Guest) Create()
    {
        Domain domain = Guests.Load(_hypervisor, Samples.Bytes("pvh-2vcpu-xen-4.17"));
        return (domain, new EventCaller(_hypervisor, domain));
    }

    private (Domain Domain, EventCaller Guest) Load(byte[] image)
    {
        (Domain domain, EventCaller guest) = Create();
        ContextLoadResult loaded = domain.LoadContext(image, new LoadOptions());
        Assert.Null(loaded.Refusal);
        return (domain, guest);
    }
}
