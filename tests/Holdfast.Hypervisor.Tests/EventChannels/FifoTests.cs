using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.EventChannel;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;

namespace Holdfast.Hypervisor.Tests.EventChannels;

public sealed class FifoTests : IDisposable
{
    private const ulong Control = 4;
    private const ulong Words = 5;
    private const ulong MoreWords = 6;
    private const uint Offset = 128;

    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);
    private readonly Domain _domain;
    private readonly EventCaller _guest;

    public FifoTests()
    {
        _domain = _hypervisor.Create(new DomainConfiguration { Kind = ContextGuestKind.Pvh, Vcpus = 2 }, out _)!;
        Assert.True(_domain.Memory.TryPopulate(0, 16));
        _guest = new EventCaller(_hypervisor, _domain);
    }

    public void Dispose() => _hypervisor.Dispose();

    [Fact]
    public void Refuses_a_control_block_that_cannot_be()
    {
        Assert.Equal(XenErrno.Enoent, _guest.InitControl(2, Control, 1));
        Assert.Equal(XenErrno.Einval, _guest.InitControl(0, Control, 4096 - 72 + 1));
        Assert.Equal(XenErrno.Einval, _guest.InitControl(0, Control, 4));
        Assert.Equal(XenErrno.Einval, _guest.InitControl(0, 100));
        Assert.Equal(XenErrno.Einval, _guest.InitControl(0, ulong.MaxValue));
        Assert.False(_domain.Events.UsesFifo);
        Assert.Equal(XenErrno.Eopnotsupp, _guest.ExpandArray(Words));
        uint port = _guest.Allocate();
        Assert.Equal(XenErrno.Enosys, _guest.SetPriority(port, 1));
        Assert.Equal(XenErrno.Einval, _guest.SetPriority(64, 1));
        Assert.Equal(default, _guest.InitControl(0, Control, 4096 - 72));
        Assert.Equal(XenErrno.Einval, _guest.InitControl(0, Control));
        Assert.True(_domain.Events.UsesFifo);
    }

    [Fact]
    public void Tells_how_many_bits_a_port_has()
    {
        var wanted = new EvtchnInitControl { ControlGfn = Control };
        Assert.True(_guest.Caller.Call(EventChannelOpHypercall.Number, EventChannelOpHypercall.Codes.InitControl, ref wanted).Succeeded);
        Assert.Equal(17, wanted.LinkBits);
    }

    [Fact]
    public void Takes_pages_of_words_up_to_all_channels()
    {
        Enter();
        Assert.Equal(XenErrno.Einval, _guest.ExpandArray(100));
        for (int i = 1; i < 128; i++) Assert.Equal(default, _guest.ExpandArray(Words));
        Assert.Equal(XenErrno.Enospc, _guest.ExpandArray(Words));
        Assert.Equal(XenErrno.Enospc, _guest.ExpandArray(100));
    }

    [Fact]
    public void An_event_is_linked_behind_those_of_its_priority()
    {
        Enter();
        uint[] ports = [Ipi(), Ipi(), Ipi()];
        foreach (uint port in ports) Assert.Equal(default, _guest.Send(port));
        Assert.Equal(1u << 7, ControlBlock.Ready);
        Assert.Equal(ports[0], ControlBlock.Head[7]);
        Assert.Equal([ports[1], ports[2], 0u], ports.Select(port => Word(port).Link));
        Assert.All(ports, port => Assert.True(Word(port) is { Pending: true, Linked: true, Masked: false, Busy: false }));
        Assert.True(_domain.Vcpus[0].HasEventsPending);
        Assert.Equal(ports[2], _domain.Vcpus[0].EventFifo!.Value.Tails[7]);

        // Sent once more, nothing changes.
        Assert.Equal(default, _guest.Send(ports[0]));
        Assert.Equal(ports[1], Word(ports[0]).Link);
    }

    [Fact]
    public void A_queue_that_the_guest_has_emptied_begins_anew()
    {
        Enter();
        uint first = Ipi(), second = Ipi();
        Assert.Equal(default, _guest.Send(first));

        // The guest takes it: it unlinks the word and clears the event.
        SetWord(first, default);
        Assert.Equal(default, _guest.Send(second));
        Assert.Equal(second, ControlBlock.Head[7]);
        Assert.Equal(0u, Word(first).Link);
        Assert.Equal(default, _guest.Send(first));
        Assert.Equal(first, Word(second).Link);
    }

    [Fact]
    public void An_event_goes_to_the_queue_of_its_new_priority_and_leaves_the_old_one_empty()
    {
        Enter();
        uint port = Ipi();
        Assert.Equal(default, _guest.Send(port));
        SetWord(port, default);
        Assert.Equal(default, _guest.SetPriority(port, 2));
        Assert.Equal(XenErrno.Einval, _guest.SetPriority(port, 16));
        Assert.Equal(XenErrno.Eacces, _guest.SetPriority(0, 2));
        Assert.Equal(default, _guest.Send(port));
        Array16<uint> tails = _domain.Vcpus[0].EventFifo!.Value.Tails;
        Assert.Equal((0u, port), (tails[7], tails[2]));
        Assert.Equal(port, ControlBlock.Head[2]);
        Assert.Equal((1u << 7) | (1u << 2), ControlBlock.Ready);
        Assert.Equal(2, _domain.EventChannels!.Elements[0].Priority);
    }

    [Fact]
    public void A_masked_event_is_linked_when_it_is_unmasked()
    {
        Enter();
        uint port = Ipi();
        SetWord(port, new EvtchnFifoEventWord { Masked = true });
        List<uint> delivered = [];
        _domain.Events.Delivered = delivered.Add;
        Assert.Equal(default, _guest.Send(port));
        Assert.True(Word(port) is { Pending: true, Linked: false, Masked: true });
        Assert.False(_domain.Vcpus[0].HasEventsPending);
        Assert.Empty(delivered);
        Assert.Equal(default, _guest.Unmask(port));
        Assert.True(Word(port) is { Pending: true, Linked: true, Masked: false });
        Assert.True(_domain.Vcpus[0].HasEventsPending);
        Assert.Equal([port], delivered);
    }

    [Fact]
    public void An_event_waits_for_the_page_that_its_word_is_in()
    {
        Assert.Equal(default, _guest.InitControl(0, Control, Offset));
        uint port = Ipi();
        Assert.Equal(default, _guest.Send(port));
        Assert.False(_domain.Vcpus[0].HasEventsPending);
        Assert.Equal(default, _guest.ExpandArray(Words));
        Assert.True(Word(port) is { Pending: true, Linked: true });
        Assert.True(_domain.Vcpus[0].HasEventsPending);
    }

    [Fact]
    public void An_event_of_the_shared_info_page_comes_along()
    {
        uint port = Ipi();
        Assert.Equal(default, _guest.Send(port));
        Enter();
        Assert.True(Word(port) is { Pending: true, Linked: true });
    }

    [Fact]
    public void An_event_for_a_vcpu_without_a_control_block_is_lost()
    {
        Enter();
        Assert.Equal(default, _guest.TryBindIpi(1, out uint port));
        Assert.Equal(default, _guest.Send(port));
        Assert.Equal(default, Word(port));
        Assert.Equal(default, _guest.InitControl(1, Control, 1024));
        Assert.Equal(default, _guest.Send(port));
        Assert.True(Word(port).Pending);
        Assert.True(_domain.Vcpus[1].HasEventsPending);
    }

    [Fact]
    public void A_number_whose_word_is_still_linked_is_not_used_again()
    {
        Enter();
        uint port = Ipi();
        Assert.Equal(default, _guest.Send(port));
        Assert.Equal(default, _guest.Close(port));
        Assert.True(Word(port) is { Pending: false, Linked: true });
        Assert.Equal(port + 1, Ipi());
        SetWord(port, default);
        Assert.Equal(port, Ipi());
    }

    [Fact]
    public void Has_channels_beyond_those_of_the_shared_info_page()
    {
        Enter();
        for (uint port = 1; port < 5000; port++) Assert.Equal(default, _guest.TryBindIpi(0, out _));
        for (int i = 1; i < 5; i++) Assert.Equal(default, _guest.ExpandArray(MoreWords + (ulong)i));
        Assert.Equal(default, _guest.Send(4999));
        Assert.True(_domain.Events.IsPending(4999));
    }

    [Fact]
    public void A_reset_goes_back_to_the_shared_info_page()
    {
        Enter();
        Ipi();
        Assert.Equal(default, _guest.Reset());
        Assert.False(_domain.Events.UsesFifo);
        Assert.Null(_domain.EventFifo);
        Assert.Null(_domain.Vcpus[0].EventFifo);
        Assert.Equal(default, _guest.InitControl(0, Control));
    }

    [Fact]
    public void A_page_that_the_guest_gives_away_is_not_written_to_any_more()
    {
        Enter();
        uint port = Ipi();
        Assert.True(_domain.Memory.TryRemove(Words));
        Assert.True(_domain.Memory.TryRemove(Control));
        Assert.Equal(default, _guest.Send(port));
        Assert.False(_domain.Events.IsPending(port));
        Assert.False(_domain.Memory.Contains(Words));
    }

    [Fact]
    public void Queues_that_make_no_sense_do_no_harm()
    {
        Enter();
        uint port = Ipi(), second = Ipi();
        Assert.Equal(default, _guest.Send(port));

        // The guest links the word to itself, and says nonsense in its control block.
        SetWord(port, Word(port) with { Link = port, Busy = true });
        byte[] rubbish = new byte[EvtchnFifoControlBlock.Size];
        Array.Fill(rubbish, (byte)0xff);
        Assert.True(_domain.Memory.TryWrite((Control * GuestMemory.PageSize) + Offset, rubbish));
        Assert.Equal(default, _guest.Send(second));
        Assert.Equal(second, Word(port).Link);
        Assert.False(Word(port).Busy);
    }

    private EvtchnFifoControlBlock ControlBlock
    {
        get
        {
            byte[] bytes = new byte[EvtchnFifoControlBlock.Size];
            Assert.True(_domain.Memory.TryRead((Control * GuestMemory.PageSize) + Offset, bytes));
            return EvtchnFifoControlBlock.Read(bytes);
        }
    }

    private void Enter()
    {
        Assert.Equal(default, _guest.InitControl(0, Control, Offset));
        Assert.Equal(default, _guest.ExpandArray(Words));
    }

    private uint Ipi()
    {
        Assert.Equal(default, _guest.TryBindIpi(0, out uint port));
        return port;
    }

    private EvtchnFifoEventWord Word(uint port)
    {
        byte[] bytes = new byte[EvtchnFifoEventWord.Size];
        Assert.True(_domain.Memory.TryRead((Words * GuestMemory.PageSize) + (port * EvtchnFifoEventWord.Size), bytes));
        return EvtchnFifoEventWord.Read(bytes);
    }

    private void SetWord(uint port, EvtchnFifoEventWord word)
    {
        byte[] bytes = new byte[EvtchnFifoEventWord.Size];
        word.Write(bytes);
        Assert.True(_domain.Memory.TryWrite((Words * GuestMemory.PageSize) + (port * EvtchnFifoEventWord.Size), bytes));
    }
}
