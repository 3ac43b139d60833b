using Holdfast.Abi.DomainContext;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.HvmOp;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Hvm;

public sealed class HvmOpTests : IDisposable
{
    private const ushort Self = (ushort)SpecialDomain.Self;

    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);
    private readonly EmbeddedHypervisor _newer = new(HypervisorProfile.Xen420);

    public void Dispose()
    {
        _hypervisor.Dispose();
        _newer.Dispose();
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void A_guest_reads_what_it_set(int width)
    {
        Domain guest = Guest(_hypervisor);
        var caller = new TestCaller(_hypervisor, guest, width);
        Assert.Equal(default, Set(caller, HvmParam.CallbackIrq, 0x0200_0000_0000_00f3));
        Assert.Equal(HypercallResult.Of(0), Get(caller, HvmParam.CallbackIrq, out ulong value));
        Assert.Equal(0x0200_0000_0000_00f3u, value);
        Assert.Equal(new ContextHvmParam { Index = 0, Value = 0x0200_0000_0000_00f3 }, Assert.Single(guest.HvmParams!.Elements));
        Assert.Equal(default, Set(caller, HvmParam.CallbackIrq, 0));
        Assert.Empty(guest.HvmParams.Elements);
    }

    [Theory]
    [InlineData(HvmParam.StorePfn, XenErrno.Eperm, default(XenErrno))]
    [InlineData(HvmParam.ConsolePfn, XenErrno.Eperm, default(XenErrno))]
    [InlineData(HvmParam.StoreEvtchn, default(XenErrno), default(XenErrno))]
    [InlineData(HvmParam.IoreqPfn, XenErrno.Eperm, XenErrno.Eperm)]
    [InlineData(HvmParam.TimerMode, XenErrno.Eperm, XenErrno.Eperm)]
    [InlineData(HvmParam.PaeEnabled, XenErrno.Einval, XenErrno.Einval)]
    [InlineData(HvmParam.NestedHvm, XenErrno.Einval, XenErrno.Einval)]
    [InlineData(HvmParam.BufioreqEvtchn, XenErrno.Einval, XenErrno.Einval)]
    [InlineData(HvmParam.Altp2m, XenErrno.Eperm, default(XenErrno))]
    [InlineData((HvmParam)3, XenErrno.Eperm, XenErrno.Eperm)]
    [InlineData((HvmParam)39, XenErrno.Einval, XenErrno.Einval)]
    [InlineData((HvmParam)uint.MaxValue, XenErrno.Einval, XenErrno.Einval)]
    public void A_guest_may_not_touch_every_parameter_of_its_own(HvmParam parameter, XenErrno set, XenErrno get)
    {
        var caller = new TestCaller(_hypervisor, Guest(_hypervisor));
        Assert.Equal(set, Set(caller, parameter, 0));
        Assert.Equal(get, Get(caller, parameter, out _).Error);
    }

    [Theory]
    [InlineData(HvmParam.TimerMode, 4UL, XenErrno.Einval)]
    [InlineData(HvmParam.TimerMode, 3UL, default(XenErrno))]
    [InlineData(HvmParam.Viridian, 0x2UL, XenErrno.Einval)]
    [InlineData(HvmParam.Viridian, 0x2001UL, XenErrno.Einval)]
    [InlineData(HvmParam.AcpiSState, 1UL, XenErrno.Einval)]
    [InlineData(HvmParam.TripleFaultReason, 6UL, XenErrno.Einval)]
    [InlineData(HvmParam.NrIoreqServerPages, 0UL, XenErrno.Einval)]
    [InlineData(HvmParam.NrIoreqServerPages, 65UL, XenErrno.Einval)]
    [InlineData(HvmParam.NrIoreqServerPages, 64UL, default(XenErrno))]
    [InlineData(HvmParam.X87FipWidth, 2UL, XenErrno.Einval)]
    [InlineData(HvmParam.X87FipWidth, 8UL, default(XenErrno))]
    [InlineData(HvmParam.McaCap, 1UL, XenErrno.Einval)]
    [InlineData(HvmParam.McaCap, 0UL, default(XenErrno))]
    [InlineData(HvmParam.AcpiIoportsLocation, 1UL, XenErrno.Enodev)]
    [InlineData(HvmParam.Altp2m, 4UL, XenErrno.Einval)]
    [InlineData(HvmParam.DmDomain, 0x7ff0UL, XenErrno.Einval)]
    public void A_value_that_a_parameter_cannot_have_is_refused(HvmParam parameter, ulong value, XenErrno expected)
    {
        Domain guest = Guest(_hypervisor);
        Assert.Equal(expected, Set(Control(_hypervisor), parameter, value, guest.Id.Value));
        if (expected != default) Assert.Empty(guest.HvmParams!.Elements);
    }

    [Theory]
    [InlineData(HvmParam.IoreqPfn)]
    [InlineData(HvmParam.BufioreqPfn)]
    [InlineData(HvmParam.IoreqServerPfn)]
    [InlineData(HvmParam.NrIoreqServerPages)]
    public void Some_parameters_are_set_once(HvmParam parameter)
    {
        Domain guest = Guest(_hypervisor);
        TestCaller control = Control(_hypervisor);
        Assert.Equal(default, Set(control, parameter, 4, guest.Id.Value));
        Assert.Equal(default, Set(control, parameter, 4, guest.Id.Value));
        Assert.Equal(XenErrno.Eexist, Set(control, parameter, 5, guest.Id.Value));
    }

    [Fact]
    public void The_mode_of_alternate_views_is_fixed_since_Xen_4_20()
    {
        Assert.Equal(default, Set(Control(_hypervisor), HvmParam.Altp2m, 1, Guest(_hypervisor).Id.Value));
        Domain guest = Guest(_newer);
        Assert.Equal(XenErrno.Eexist, Set(Control(_newer), HvmParam.Altp2m, 1, guest.Id.Value));
        Assert.Equal(XenErrno.Eexist, Set(new TestCaller(_newer, guest), HvmParam.Altp2m, 1));
    }

    [Fact]
    public void A_task_state_segment_has_a_size_and_a_guest_that_gets_it_wrong_is_ended()
    {
        Domain guest = Guest(_hypervisor);
        var caller = new TestCaller(_hypervisor, guest);
        Assert.Equal(default, Set(caller, HvmParam.Vm86Tss, 0x1000));
        Get(caller, HvmParam.Vm86TssSized, out ulong sized);
        Assert.Equal((128UL << 32) | 0x1000, sized);
        Assert.Equal(default, Set(caller, HvmParam.Vm86TssSized, (0x1_0000UL << 32) | 0x2000));
        Get(caller, HvmParam.Vm86TssSized, out sized);
        Assert.Equal((8329UL << 32) | 0x2000, sized);
        Get(caller, HvmParam.Vm86Tss, out ulong address);
        Assert.Equal(0x2000u, address);
        Assert.Equal(XenErrno.Einval, Set(Control(_hypervisor), HvmParam.Vm86TssSized, 103UL << 32, guest.Id.Value));
        Assert.False(guest.HasCrashed);
        Assert.Equal(XenErrno.Einval, Set(caller, HvmParam.Vm86Tss, 1UL << 32));
        Assert.True(guest.HasCrashed);
    }

    [Fact]
    public void A_guest_that_is_sent_to_sleep_is_paused_until_it_is_woken()
    {
        Domain guest = Guest(_hypervisor);
        guest.Unpause();
        TestCaller control = Control(_hypervisor);
        Assert.Equal(XenErrno.Eperm, Set(new TestCaller(_hypervisor, guest), HvmParam.AcpiSState, 3));
        Assert.Equal(default, Set(control, HvmParam.AcpiSState, 3, guest.Id.Value));
        Assert.Equal(default, Set(control, HvmParam.AcpiSState, 3, guest.Id.Value));
        Assert.True(guest.IsPaused);
        Get(control, HvmParam.AcpiSState, out ulong state, guest.Id.Value);
        Assert.Equal(3u, state);
        Assert.Equal(default, Set(control, HvmParam.AcpiSState, 0, guest.Id.Value));
        Assert.False(guest.IsPaused);
    }

    [Fact]
    public void The_ports_of_the_timer_move_where_there_is_one()
    {
        Domain guest = Guests.Create(_hypervisor, Guests.WholeConfiguration);
        var caller = new TestCaller(_hypervisor, guest);
        Assert.Equal(XenErrno.Einval, Set(caller, HvmParam.AcpiIoportsLocation, 2));
        Assert.Equal(default, Set(caller, HvmParam.AcpiIoportsLocation, 1));
        Assert.Equal(default, Set(caller, HvmParam.AcpiIoportsLocation, 1));
        Assert.Equal(default, Set(caller, HvmParam.AcpiIoportsLocation, 0));
    }

    [Fact]
    public void Parameters_concern_guests_with_hardware_virtualisation_that_one_may_ask()
    {
        Domain guest = Guest(_hypervisor), other = Guest(_hypervisor), pv = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pv });
        var caller = new TestCaller(_hypervisor, guest);
        Assert.Equal(XenErrno.Eperm, Set(caller, HvmParam.CallbackIrq, 1, other.Id.Value));
        Assert.Equal(XenErrno.Eperm, Get(caller, HvmParam.CallbackIrq, out _, other.Id.Value).Error);
        Assert.Equal(XenErrno.Esrch, Set(caller, HvmParam.CallbackIrq, 1, 700));
        Assert.Equal(XenErrno.Einval, Set(new TestCaller(_hypervisor, pv), HvmParam.CallbackIrq, 1));
        Assert.Equal(XenErrno.Efault, caller.Call(HvmOpHypercall.Number, HvmOpHypercall.Codes.SetParam, 0).Error);
        Assert.Equal(XenErrno.Efault, caller.Call(HvmOpHypercall.Number, HvmOpHypercall.Codes.GetParam, 0).Error);
    }

    [Fact]
    public void Parameters_that_an_image_brings_are_told_and_saved_as_they_came()
    {
        Domain guest = Guests.CreateWhole(_hypervisor);
        byte[] before = Guests.ContextOf(guest);
        ContextHvmParam first = guest.HvmParams!.Elements[0];
        Assert.Equal(HypercallResult.Of(0), Get(Control(_hypervisor), (HvmParam)first.Index, out ulong value, guest.Id.Value));
        Assert.Equal(first.Value, value);
        Assert.Equal(before, Guests.ContextOf(guest));
    }

    [Fact]
    public void A_guest_with_the_interface_of_Hyper_V_is_saved_with_its_state()
    {
        Domain guest = Guests.Create(_hypervisor, Guests.WholeConfiguration);
        Assert.Equal(default, Set(Control(_hypervisor), HvmParam.Viridian, 0xc1, guest.Id.Value));
        Assert.NotNull(guest.Viridian);
        Assert.NotNull(guest.ViridianCrash);
        Assert.NotNull(guest.Vcpus[0].Synic);
    }

    [Fact]
    public void Tells_how_accesses_to_a_page_are_treated()
    {
        Domain guest = Guest(_hypervisor);
        var caller = new TestCaller(_hypervisor, guest);
        guest.Memory.SetKind(1, FrameKind.ReadOnlyRam);
        guest.Memory.SetKind(2, FrameKind.IoreqServer);
        Assert.Equal(HvmMemType.RamRw, TypeAt(caller, 0));
        Assert.Equal(HvmMemType.RamRo, TypeAt(caller, 1));
        Assert.Equal(HvmMemType.IoreqServer, TypeAt(caller, 2));
        Assert.Equal(HvmMemType.Mmio, TypeAt(caller, 3));
        Assert.Equal(HvmMemType.Mmio, TypeAt(caller, ulong.MaxValue));
        guest.Memory.EnableLogDirty();
        Assert.Equal(HvmMemType.RamRo, TypeAt(caller, 0));
        guest.Memory.TryWrite(0, [1]);
        Assert.Equal(HvmMemType.RamRw, TypeAt(caller, 0));
    }

    [Theory]
    [InlineData(0u, (byte)0x0f, XenErrno.Einval)]
    [InlineData(1u, (byte)0xf3, XenErrno.Enoent)]
    [InlineData(0u, (byte)0xf3, default(XenErrno))]
    public void The_vector_of_events_is_that_of_a_vCPU(uint vcpu, byte vector, XenErrno expected)
    {
        Domain guest = Guest(_hypervisor);
        var caller = new TestCaller(_hypervisor, guest);
        byte[] bytes = new byte[XenHvmEvtchnUpcallVector.Size];
        new XenHvmEvtchnUpcallVector { Vcpu = vcpu, Vector = vector }.Write(bytes);
        Assert.Equal(expected, caller.Call(HvmOpHypercall.Number, HvmOpHypercall.Codes.SetEvtchnUpcallVector, caller.Put(bytes)).Error);
        Assert.Equal(expected == default ? vector : 0u, guest.Vcpus[0].Activity!.Value.UpcallVector);
    }

    [Fact]
    public void What_takes_nothing_is_given_nothing()
    {
        var caller = new TestCaller(_hypervisor, Guest(_hypervisor));
        Assert.Equal(default, caller.Call(HvmOpHypercall.Number, HvmOpHypercall.Codes.FlushTlbs).Error);
        Assert.Equal(XenErrno.Einval, caller.Call(HvmOpHypercall.Number, HvmOpHypercall.Codes.FlushTlbs, 1).Error);
        Assert.Equal(default, caller.Call(HvmOpHypercall.Number, HvmOpHypercall.Codes.GuestRequestVmEvent).Error);
        Assert.Equal(XenErrno.Einval, caller.Call(HvmOpHypercall.Number, HvmOpHypercall.Codes.GuestRequestVmEvent, 1).Error);
    }

    [Theory]
    [InlineData(HvmOpHypercall.Codes.SetPciIntxLevel)]
    [InlineData(HvmOpHypercall.Codes.SetMemType)]
    [InlineData(HvmOpHypercall.Codes.CreateIoreqServer)]
    [InlineData(26u)]
    [InlineData(0x100u)]
    public void What_device_models_once_asked_is_not_there(uint code) =>
        Assert.Equal(XenErrno.Enosys, new TestCaller(_hypervisor, Guest(_hypervisor)).Call(HvmOpHypercall.Number, code, 0).Error);

    [Fact]
    public void There_are_no_alternate_views() =>
        Assert.Equal(XenErrno.Eopnotsupp, new TestCaller(_hypervisor, Guest(_hypervisor)).Call(HvmOpHypercall.Number, HvmOpHypercall.Codes.Altp2m, 0).Error);

    [Fact]
    public void Tells_the_time_that_its_owner_says_it_is()
    {
        _hypervisor.Time = 12345;
        var caller = new TestCaller(_hypervisor, Guest(_hypervisor));
        ulong room = caller.Put(new byte[XenHvmGetTime.Size]);
        Assert.Equal(default, caller.Call(HvmOpHypercall.Number, HvmOpHypercall.Codes.GetTime, room).Error);
        Assert.Equal(12345u, XenHvmGetTime.Read(caller.At(room)).Now);
    }

    [Theory]
    [InlineData((ushort)0x0fff, (ushort)28, default(XenErrno), default(XenErrno))]
    [InlineData((ushort)1, (ushort)3, default(XenErrno), XenErrno.Einval)]
    [InlineData((ushort)1, (ushort)29, XenErrno.Einval, XenErrno.Einval)]
    [InlineData((ushort)0x1000, (ushort)0, XenErrno.Einval, XenErrno.Einval)]
    public void An_entry_for_the_trace_buffers_is_looked_at(ushort id, ushort length, XenErrno expected, XenErrno newer)
    {
        foreach ((EmbeddedHypervisor hypervisor, XenErrno error) in new[] { (_hypervisor, expected), (_newer, newer) })
        {
            var caller = new TestCaller(hypervisor, Guest(hypervisor));
            byte[] bytes = new byte[XenHvmXentrace.Size];
            new XenHvmXentrace { Event = id, ExtraBytes = length }.Write(bytes);
            Assert.Equal(error, caller.Call(HvmOpHypercall.Number, HvmOpHypercall.Codes.Xentrace, caller.Put(bytes)).Error);
        }
    }

    [Fact]
    public void A_page_table_that_dies_is_of_no_interest_with_nested_paging()
    {
        Domain guest = Guest(_hypervisor), other = Guest(_hypervisor);
        var caller = new TestCaller(_hypervisor, guest);
        Assert.Equal(XenErrno.Einval, Dying(Self));
        Assert.Equal(XenErrno.Eopnotsupp, Dying(other.Id.Value));
        Assert.Equal(XenErrno.Esrch, Dying(700));

        XenErrno Dying(ushort domain)
        {
            byte[] bytes = new byte[XenHvmPagetableDying.Size];
            new XenHvmPagetableDying { Domid = domain }.Write(bytes);
            return caller.Call(HvmOpHypercall.Number, HvmOpHypercall.Codes.PagetableDying, caller.Put(bytes)).Error;
        }
    }

    private static Domain Guest(EmbeddedHypervisor hypervisor)
    {
        Domain guest = Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh });
        guest.Memory.TryPopulate(0, 3);
        return guest;
    }

    private static TestCaller Control(EmbeddedHypervisor hypervisor) => new(hypervisor, hypervisor.ControlDomain);

    private static XenErrno Set(TestCaller caller, HvmParam parameter, ulong value, ushort domain = Self)
    {
        byte[] bytes = new byte[XenHvmParam.Size];
        new XenHvmParam { Domid = domain, Index = (uint)parameter, Value = value }.Write(bytes);
        return caller.Call(HvmOpHypercall.Number, HvmOpHypercall.Codes.SetParam, caller.Put(bytes)).Error;
    }

    private static HypercallResult Get(TestCaller caller, HvmParam parameter, out ulong value, ushort domain = Self)
    {
        byte[] bytes = new byte[XenHvmParam.Size];
        new XenHvmParam { Domid = domain, Index = (uint)parameter }.Write(bytes);
        ulong address = caller.Put(bytes);
        HypercallResult result = caller.Call(HvmOpHypercall.Number, HvmOpHypercall.Codes.GetParam, address);
        value = XenHvmParam.Read(caller.At(address)).Value;
        return result;
    }

    private static HvmMemType TypeAt(TestCaller caller, ulong frame)
    {
        byte[] bytes = new byte[XenHvmGetMemType.Size];
        new XenHvmGetMemType { Domid = Self, Pfn = frame }.Write(bytes);
        ulong address = caller.Put(bytes);
        Assert.Equal(default, caller.Call(HvmOpHypercall.Number, HvmOpHypercall.Codes.GetMemType, address).Error);
        return (HvmMemType)XenHvmGetMemType.Read(caller.At(address)).MemType;
    }
}
