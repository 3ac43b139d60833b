using Holdfast.Abi;
using Holdfast.Abi.DmOp;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.DeviceModels;

namespace Holdfast.Hypervisor.Tests.Emulation;

public sealed class InterruptTests : IDisposable
{
    private const int InterruptRequest = 0x20;
    private const int TriggerMode = 0x18;

    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);
    private readonly Domain _guest;
    private readonly DeviceModelCaller _model;

    public InterruptTests()
    {
        _guest = Create(_hypervisor);
        _model = new DeviceModelCaller(_hypervisor, _hypervisor.ControlDomain, _guest.Id.Value);
    }

    public void Dispose() => _hypervisor.Dispose();

    [Fact]
    public void Requests_an_isa_interrupt_of_the_older_controller_until_the_last_wire_lets_go()
    {
        Isa(5, 1);
        Assert.Equal((0x20, 1), ((int)_guest.PicOf(0)!.Value.Requests, (int)_guest.PicOf(0)!.Value.Output));

        // The link's wire holds the same line.
        Route(3, 5);
        Pci(3, 0, 1);
        Isa(5, 0);
        Assert.Equal(0x20, _guest.PicOf(0)!.Value.Requests);
        Pci(3, 0, 0);
        Assert.Equal((0, 0), ((int)_guest.PicOf(0)!.Value.Requests, (int)_guest.PicOf(0)!.Value.Output));
        Assert.Equal(new ContextInterruptLines { Route = RouteOf(3, 5) }, _guest.InterruptLines);
    }

    [Fact]
    public void Tells_the_first_controller_of_the_second_ones_output()
    {
        Isa(12, 1);
        Assert.Equal(0x10, _guest.PicOf(1)!.Value.Requests);
        Assert.Equal(0x04, _guest.PicOf(0)!.Value.Requests);
        Isa(12, 0);
        Assert.Equal((0, 0), ((int)_guest.PicOf(1)!.Value.Requests, (int)_guest.PicOf(0)!.Value.Requests));
    }

    [Fact]
    public void Does_not_raise_the_output_for_a_masked_line_or_below_what_is_in_service()
    {
        _guest.SetPic(0, new ContextPic { Mask = 0x20, InService = 0x02 });
        Isa(5, 1);
        Assert.Equal((0x20, 0), ((int)_guest.PicOf(0)!.Value.Requests, (int)_guest.PicOf(0)!.Value.Output));
        Isa(6, 1);
        Assert.Equal(0, _guest.PicOf(0)!.Value.Output);
        Isa(0, 1);
        Assert.Equal(1, _guest.PicOf(0)!.Value.Output);
    }

    [Fact]
    public void Moves_a_held_link_to_its_new_line()
    {
        Route(0, 10);
        Pci(4, 0, 1);
        Assert.Equal(0x04, _guest.PicOf(1)!.Value.Requests);
        Route(0, 11);
        Assert.Equal(0x08, _guest.PicOf(1)!.Value.Requests);
        Route(0, 0);
        Assert.Equal(0x00, _guest.PicOf(1)!.Value.Requests);
    }

    [Fact]
    public void Sends_a_level_interrupt_once_until_it_is_ended_and_an_edge_each_time()
    {
        // Pin A of device 4 is at input 16 + 16.
        SetIoapicLine(32, new ContextIoapicLine { Vector = 0x61, Level = true, Destination = 1 });
        Pci(4, 0, 1);
        Assert.True(IsRequested(1, 0x61));
        Assert.True(IsSet(1, TriggerMode, 0x61));
        Assert.True(_guest.Ioapic!.Elements[32].RemoteIrr);
        Clear(1);
        Pci(4, 0, 0);
        Pci(4, 0, 1);
        Assert.False(IsRequested(1, 0x61));

        SetIoapicLine(7, new ContextIoapicLine { Vector = 0x42, Destination = 0 });
        Isa(7, 1);
        Assert.True(IsRequested(0, 0x42));
        Assert.False(IsSet(0, TriggerMode, 0x42));
        Clear(0);
        Isa(7, 1);
        Assert.False(IsRequested(0, 0x42));
        Isa(7, 0);
        Isa(7, 1);
        Assert.True(IsRequested(0, 0x42));
    }

    [Fact]
    public void Counts_the_wires_of_an_image_as_a_restore_does()
    {
        Array2<ulong> pci = default;
        pci[0] = 1UL << 12;
        _guest.InterruptLines = new ContextInterruptLines { Pci = pci, Isa = 1 << 5, Route = RouteOf(3, 5) };
        Assert.Equal((2, 1), (_guest.Wires.HoldersOf(5), _guest.Wires.HoldersOf(28)));
        _guest.SetPic(0, new ContextPic { Requests = 0x20 });
        Isa(5, 0);
        Assert.Equal(0x20, _guest.PicOf(0)!.Value.Requests);
        Pci(3, 0, 0);
        Assert.Equal(0, _guest.PicOf(0)!.Value.Requests);
    }

    [Fact]
    public void Wakes_a_vcpu_that_sleeps()
    {
        _guest.Vcpus[1].Activity = new ContextVcpuActivity { Halted = true };
        Assert.Equal(Done, Msi(1, 0x55));
        Assert.False(_guest.Vcpus[1].IsBlocked);
    }

    [Theory]
    [InlineData(0u, 0x0055u, "0")]
    [InlineData(1u, 0x0055u, "1")]
    [InlineData(0xffu, 0x0055u, "0 1 2")]
    [InlineData(9u, 0x0055u, "")]
    public void Sends_a_message_to_those_it_means(uint destination, uint data, string vcpus)
    {
        Assert.Equal(Done, Msi(destination, data));
        Assert.Equal(vcpus, string.Join(' ', _guest.Vcpus.Where(vcpu => IsRequested((int)vcpu.Id, (byte)data)).Select(vcpu => vcpu.Id)));
    }

    [Fact]
    public void Sends_a_message_of_the_lowest_priority_to_those_that_can_in_turn()
    {
        SetRegister(1, 0x08, 0x70);
        foreach (uint expected in new uint[] { 2, 0, 2, 0 })
        {
            Assert.Equal(Done, Msi(0xff, 0x0155));
            Assert.Equal([expected], _guest.Vcpus.Where(vcpu => IsRequested((int)vcpu.Id, 0x55)).Select(vcpu => vcpu.Id));
            Clear((int)expected);
        }

        Assert.Equal(Failed(XenErrno.Esrch), Msi(9, 0x0155));
    }

    [Fact]
    public void Matches_logical_destinations_in_both_models()
    {
        for (int vcpu = 0; vcpu < 3; vcpu++) SetRegister(vcpu, 0x0d, 1u << (24 + vcpu));
        Assert.Equal(Done, _model.Call(DmOpHypercall.Codes.InjectMsi, new XenDmOpInjectMsi { Addr = 0xfee0_0004 | (5u << 12), Data = 0x55 }));
        Assert.Equal((true, false, true), (IsRequested(0, 0x55), IsRequested(1, 0x55), IsRequested(2, 0x55)));
        for (int vcpu = 0; vcpu < 3; vcpu++) SetRegister(vcpu, 0x0e, 0x0fff_ffff);
        for (int vcpu = 0; vcpu < 3; vcpu++) SetRegister(vcpu, 0x0d, (0x10u | (1u << vcpu)) << 24);
        Assert.Equal(Done, _model.Call(DmOpHypercall.Codes.InjectMsi, new XenDmOpInjectMsi { Addr = 0xfee0_0004 | (0x12u << 12), Data = 0x66 }));
        Assert.Equal((false, true, false), (IsRequested(0, 0x66), IsRequested(1, 0x66), IsRequested(2, 0x66)));
    }

    [Fact]
    public void Refuses_messages_of_other_modes_and_notes_vectors_that_are_illegal()
    {
        Assert.Equal(Failed(XenErrno.Einval), Msi(0, 0x0455));
        Assert.Equal(Done, Msi(0, 0x0005));
        Assert.Equal(1u << 6, _guest.Vcpus[0].Lapic!.Value.Register[0x28]);
        using var newer = new EmbeddedHypervisor(HypervisorProfile.Xen420);
        Domain guest = Create(newer);
        Assert.Equal(Done, new DeviceModelCaller(newer, newer.ControlDomain, guest.Id.Value).Call(DmOpHypercall.Codes.InjectMsi, new XenDmOpInjectMsi { Addr = 0xfee0_0000, Data = 5 }));
        Assert.Equal((0u, 1u << 6), (guest.Vcpus[0].Lapic!.Value.Register[0x28], guest.Vcpus[0].Lapic!.Value.PendingErrors));
    }

    [Fact]
    public void Takes_a_message_without_a_vector_for_the_event_of_its_number()
    {
        Assert.Equal(Done, Msi(5, 0));
        Assert.Equal(Done, Msi(5, 0));
        Assert.Equal(Failed(XenErrno.Ebusy), Msi(6, 0));
        Assert.Equal(Failed(XenErrno.Einval), Msi(200, 0));
        Assert.Equal(Failed(XenErrno.Erange), _model.Call(DmOpHypercall.Codes.InjectMsi, new XenDmOpInjectMsi { Addr = 0x8000_0000_fee0_0000 }));
    }

    private static HypercallResult Done => DeviceModelOperationTests.Done;

    private static HypercallResult Failed(XenErrno error) => DeviceModelOperationTests.Failed(error);

    /// <summary>A guest with all devices and three vCPUs whose local controllers are on.</summary>
    private static Domain Create(EmbeddedHypervisor hypervisor)
    {
        Domain guest = Guests.Create(hypervisor, Guests.WholeConfiguration with { Vcpus = 3 });
        foreach (Vcpu vcpu in guest.Vcpus)
        {
            Array64<uint> registers = default;
            registers[0x02] = vcpu.Id << 24;
            registers[0x0e] = uint.MaxValue;
            registers[0x0f] = 0x1ff;
            vcpu.Lapic = new ContextVcpuLapic { Base = 0xfee0_0800, Register = registers };
        }

        return guest;
    }

    private static Array4<byte> RouteOf(int link, byte line)
    {
        Array4<byte> route = default;
        route[link] = line;
        return route;
    }

    private void Isa(byte line, byte level) => Assert.Equal(Done, _model.Call(DmOpHypercall.Codes.SetIsaIrqLevel, new XenDmOpSetIsaIrqLevel { IsaIrq = line, Level = level }));

    private void Pci(byte device, byte pin, byte level) => Assert.Equal(Done, _model.Call(DmOpHypercall.Codes.SetPciIntxLevel, new XenDmOpSetPciIntxLevel { Device = device, Intx = pin, Level = level }));

    private void Route(byte link, byte line) => Assert.Equal(Done, _model.Call(DmOpHypercall.Codes.SetPciLinkRoute, new XenDmOpSetPciLinkRoute { Link = link, IsaIrq = line }));

    private HypercallResult Msi(uint destination, uint data) => _model.Call(DmOpHypercall.Codes.InjectMsi, new XenDmOpInjectMsi { Addr = 0xfee0_0000 | (destination << 12), Data = data });

    private void SetIoapicLine(int input, ContextIoapicLine line) =>
        _guest.Ioapic = new CountedList<ContextIoapic, ContextIoapicLine>(_guest.Ioapic!.Head, _guest.Ioapic.Elements.SetItem(input, line));

    private void SetRegister(int vcpu, int index, uint value)
    {
        ContextVcpuLapic lapic = _guest.Vcpus[vcpu].Lapic!.Value;
        Array64<uint> registers = lapic.Register;
        registers[index] = value;
        _guest.Vcpus[vcpu].Lapic = lapic with { Register = registers };
    }

    private void Clear(int vcpu)
    {
        for (int i = 0; i < 8; i++) SetRegister(vcpu, InterruptRequest + i, 0);
    }

    private bool IsRequested(int vcpu, byte vector) => IsSet(vcpu, InterruptRequest, vector);

    private bool IsSet(int vcpu, int first, byte vector) => (_guest.Vcpus[vcpu].Lapic!.Value.Register[first + (vector / 32)] >> (vector % 32) & 1) != 0;
}
