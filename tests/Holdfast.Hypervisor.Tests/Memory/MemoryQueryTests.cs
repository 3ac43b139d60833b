using Holdfast.Abi.DomainContext;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Memory;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Memory;

public sealed class MemoryQueryTests : IDisposable
{
    private const ushort Self = (ushort)SpecialDomain.Self;

    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);
    private readonly EmbeddedHypervisor _newer = new(HypervisorProfile.Xen420);

    public void Dispose()
    {
        _hypervisor.Dispose();
        _newer.Dispose();
    }

    [Fact]
    public void Tells_how_many_pages_a_domain_has_and_may_have_and_the_highest_it_used()
    {
        Domain guest = Guest(_hypervisor), other = Guest(_hypervisor);
        guest.Memory.TryPopulate(500);
        guest.Memory.TryRemove(500);
        var caller = new TestCaller(_hypervisor, guest, 4);
        Assert.Equal(HypercallResult.Of(8), Ask(caller, MemoryOpHypercall.Codes.CurrentReservation));
        Assert.Equal(HypercallResult.Of(1000), Ask(caller, MemoryOpHypercall.Codes.MaximumReservation));
        Assert.Equal(HypercallResult.Of(500), Ask(caller, MemoryOpHypercall.Codes.MaximumGpfn));
        Assert.Equal(HypercallResult.Failed(XenErrno.Eperm), Ask(caller, MemoryOpHypercall.Codes.CurrentReservation, other.Id.Value));
        Assert.Equal(HypercallResult.Failed(XenErrno.Esrch), Ask(caller, MemoryOpHypercall.Codes.CurrentReservation, 777));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), Ask(caller, MemoryOpHypercall.Codes.CurrentReservation | 64));
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.CurrentReservation, 0));
        Assert.Equal(HypercallResult.Of(0x14_0000), caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.MaximumRamPage));
    }

    [Fact]
    public void A_PV_guest_says_itself_what_it_uses_at_most()
    {
        Domain guest = Guest(_hypervisor, ContextGuestKind.Pv);
        var caller = new TestCaller(_hypervisor, guest);
        Assert.Equal(HypercallResult.Of(0), Ask(caller, MemoryOpHypercall.Codes.MaximumGpfn));
        int offset = Abi.Pv.SharedInfo.Offsets.Arch(8) + Abi.Pv.ArchSharedInfo.Offsets.MaxPfn(8);
        guest.SharedInfo!.Bytes[offset] = 0x40;
        Assert.Equal(HypercallResult.Of(0x3f), Ask(caller, MemoryOpHypercall.Codes.MaximumGpfn));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void A_memory_map_that_was_set_is_told(int width)
    {
        Domain guest = Guest(_hypervisor);
        var caller = new TestCaller(_hypervisor, guest, width);
        ulong buffer = caller.Put(new byte[3 * E820Entry.Size]);
        ulong map = PutMap(caller, 3, buffer);
        Assert.Equal(XenErrno.Enosys, caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.MemoryMap, map).Error);
        new E820Entry { Address = 0x1000, Length = 0x5000, Kind = 1 }.Write(caller.At(buffer));
        new E820Entry { Address = 0x9_0000, Length = 0x1000, Kind = 2 }.Write(caller.At(buffer).AsSpan(E820Entry.Size));
        Assert.Equal(default, SetMap(caller, 2, buffer));
        Array.Clear(caller.At(buffer));
        Assert.Equal(default, caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.MemoryMap, map).Error);
        Assert.Equal(2u, XenMemoryMap.Read(caller.At(map), width).NrEntries);
        Assert.Equal(new E820Entry { Address = 0x9_0000, Length = 0x1000, Kind = 2 }, E820Entry.Read(caller.At(buffer).AsSpan(E820Entry.Size)));
        Assert.Equal(0x5000u, guest.MemoryMap!.Elements[0].Length);
    }

    [Fact]
    public void A_memory_map_that_is_refused_changes_nothing()
    {
        Domain guest = Guest(_hypervisor), other = Guest(_hypervisor);
        var caller = new TestCaller(_hypervisor, guest);
        ulong buffer = caller.Put(new byte[E820Entry.Size]);
        Assert.Equal(XenErrno.Einval, SetMap(caller, 1025, buffer));
        Assert.Equal(XenErrno.Efault, SetMap(caller, 2, buffer));
        Assert.Equal(XenErrno.Eperm, SetMap(caller, 1, buffer, other.Id.Value));
        Assert.Equal(XenErrno.Esrch, SetMap(caller, 1, buffer, 700));
        Assert.Empty(guest.MemoryMap!.Elements);
    }

    [Fact]
    public void The_hosts_memory_is_told_to_the_control_domain()
    {
        Domain guest = Guest(_hypervisor);
        var control = new TestCaller(_hypervisor, _hypervisor.ControlDomain);
        ulong buffer = control.Put(new byte[7 * E820Entry.Size]);
        Assert.Equal(XenErrno.Einval, control.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.MachineMemoryMap, PutMap(control, 6, buffer)).Error);
        ulong map = PutMap(control, 7, buffer);
        Assert.Equal(default, control.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.MachineMemoryMap, map).Error);
        Assert.Equal(6u, XenMemoryMap.Read(control.At(map), 8).NrEntries);
        Assert.Equal(0x10_0000u, E820Entry.Read(control.At(buffer).AsSpan(3 * E820Entry.Size)).Address);

        var caller = new TestCaller(_hypervisor, guest);
        Assert.Equal(XenErrno.Enosys, caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.MachineMemoryMap, 0).Error);
        var newer = new TestCaller(_newer, Guest(_newer));
        Assert.Equal(XenErrno.Eperm, newer.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.MachineMemoryMap, 0).Error);
    }

    [Fact]
    public void The_table_from_frames_to_page_numbers_is_where_a_guest_of_the_width_has_it()
    {
        Domain guest = Guest(_hypervisor, ContextGuestKind.Pv);
        var caller = new TestCaller(_hypervisor, guest);
        ulong mapping = caller.Put(new byte[XenMachphysMapping.SizeAt(8)]);
        Assert.Equal(default, caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.MachphysMapping, mapping).Error);
        var told = XenMachphysMapping.Read(caller.At(mapping), 8);
        Assert.Equal((0xffff_8000_0000_0000UL, 0xffff_8040_0000_0000UL, 0x7_ffff_ffffUL), ((ulong)told.VStart, (ulong)told.VEnd, (ulong)told.MaxMfn));
        Assert.Equal(XenErrno.Enosys, new TestCaller(_hypervisor, Guest(_hypervisor)).Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.MachphysMapping, mapping).Error);

        ulong list = caller.Put(new byte[XenMachphysMfnList.SizeAt(8)]);
        ulong frames = caller.Put(new byte[8 * 8]);
        new XenMachphysMfnList { MaxExtents = 8, ExtentStart = frames }.Write(caller.At(list), 8);
        Assert.Equal(default, caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.MachphysMfnList, list).Error);
        Assert.Equal(5u, XenMachphysMfnList.Read(caller.At(list), 8).NrExtents);
        Assert.NotEqual(0, caller.At(frames)[(4 * 8) + 3]);
        Assert.Equal(0, caller.At(frames)[(5 * 8) + 3]);
        Assert.Equal(XenErrno.Eopnotsupp, caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.MachphysCompatMfnList, list).Error);
    }

    [Fact]
    public void Memory_is_claimed_by_the_control_domain_once_and_used_up()
    {
        Domain guest = Guest(_hypervisor);
        var control = new TestCaller(_hypervisor, _hypervisor.ControlDomain);
        Assert.Equal(XenErrno.Einval, Claim(control, guest.Id.Value, 8));
        Assert.Equal(XenErrno.Einval, Claim(control, guest.Id.Value, 1001));
        Assert.Equal(XenErrno.Einval, Claim(control, Self, 20));
        Assert.Equal(XenErrno.Einval, Claim(control, guest.Id.Value, 20, order: 1));
        Assert.Equal(default, Claim(control, guest.Id.Value, 20));
        Assert.Equal(12, guest.Memory.Claimed);
        Assert.Equal(XenErrno.Einval, Claim(control, guest.Id.Value, 30));
        for (ulong frame = 100; frame < 105; frame++) guest.Memory.AddPage(frame);
        Assert.Equal(7, guest.Memory.Claimed);
        Assert.Equal(default, Claim(control, guest.Id.Value, 0));
        Assert.Equal(0, guest.Memory.Claimed);
        Assert.Equal(XenErrno.Eperm, Claim(new TestCaller(_hypervisor, guest), guest.Id.Value, 20));
        Assert.Equal(XenErrno.Enosys, new TestCaller(_hypervisor, _hypervisor.ControlDomain, 4).Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.ClaimPages, 0).Error);
        Domain large = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh, MaxFrames = 1 << 24 });
        Assert.Equal(XenErrno.Enomem, Claim(control, large.Id.Value, 1 << 23));
    }

    [Fact]
    public void What_Debians_Xen_does_not_have_is_not_there()
    {
        Domain guest = Guest(_hypervisor), other = Guest(_hypervisor);
        var caller = new TestCaller(_hypervisor, guest);
        Assert.Equal(XenErrno.Enosys, caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.PagingOp, 0).Error);
        Assert.Equal(XenErrno.Enosys, caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.SharingOp, 0).Error);
        Assert.Equal(XenErrno.Enosys, caller.Call(MemoryOpHypercall.Number, 63, 0).Error);
        Assert.Equal(HypercallResult.Of(0), caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.GetSharingFreedPages));
        Assert.Equal(XenErrno.Enosys, caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.GetSharingFreedPages | 64).Error);
        ulong access = caller.Put(new byte[XenMemAccessOp.SizeAt(8)]);
        Assert.Equal(XenErrno.Esrch, Access(0x7ff0));
        Assert.Equal(XenErrno.Eperm, Access(guest.Id.Value));
        Assert.Equal(XenErrno.Einval, Access(other.Id.Value));

        XenErrno Access(ushort domain)
        {
            new XenMemAccessOp { Domid = domain }.Write(caller.At(access), 8);
            return caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.AccessSet, access).Error;
        }
    }

    [Fact]
    public void No_guest_has_virtual_nodes_and_no_device_memory_of_its_own()
    {
        Domain guest = Guest(_hypervisor);
        var caller = new TestCaller(_hypervisor, guest);
        ulong nodes = caller.Put(new byte[XenVnumaTopologyInfo.SizeAt(8)]);
        new XenVnumaTopologyInfo { Domid = Self }.Write(caller.At(nodes), 8);
        Assert.Equal(XenErrno.Eopnotsupp, caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.GetVnumaInfo, nodes).Error);
        new XenVnumaTopologyInfo { Domid = Self, Pad = 1 }.Write(caller.At(nodes), 8);
        Assert.Equal(XenErrno.Einval, caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.GetVnumaInfo, nodes).Error);

        ulong devices = caller.Put(new byte[XenReservedDeviceMemoryMap.SizeAt(8)]);
        new XenReservedDeviceMemoryMap { Flags = 1, NrEntries = 5 }.Write(caller.At(devices), 8);
        Assert.Equal(default, caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.ReservedDeviceMemoryMap, devices).Error);
        Assert.Equal(0u, XenReservedDeviceMemoryMap.Read(caller.At(devices), 8).NrEntries);
        new XenReservedDeviceMemoryMap { Flags = 2 }.Write(caller.At(devices), 8);
        Assert.Equal(XenErrno.Einval, caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.ReservedDeviceMemoryMap, devices).Error);
    }

    private static HypercallResult Ask(TestCaller caller, uint command, ushort domain = Self)
    {
        byte[] bytes = new byte[XenMemoryDomain.Size];
        new XenMemoryDomain { Domid = domain }.Write(bytes);
        return caller.Call(MemoryOpHypercall.Number, command, caller.Put(bytes));
    }

    private static ulong PutMap(TestCaller caller, uint entries, ulong buffer)
    {
        byte[] bytes = new byte[XenMemoryMap.SizeAt(caller.Caller.Width)];
        new XenMemoryMap { NrEntries = entries, Buffer = buffer }.Write(bytes, caller.Caller.Width);
        return caller.Put(bytes);
    }

    private static XenErrno SetMap(TestCaller caller, uint entries, ulong buffer, ushort domain = Self)
    {
        byte[] bytes = new byte[XenForeignMemoryMap.SizeAt(caller.Caller.Width)];
        new XenForeignMemoryMap { Domid = domain, Map = new XenMemoryMap { NrEntries = entries, Buffer = buffer } }.Write(bytes, caller.Caller.Width);
        return caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.SetMemoryMap, caller.Put(bytes)).Error;
    }

    private static XenErrno Claim(TestCaller caller, ushort domain, ulong pages, uint order = 0)
    {
        byte[] bytes = new byte[XenMemoryReservation.SizeAt(8)];
        new XenMemoryReservation { NrExtents = pages, ExtentOrder = order, Domid = domain }.Write(bytes, 8);
        return caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.ClaimPages, caller.Put(bytes)).Error;
    }

    private static Domain Guest(EmbeddedHypervisor hypervisor, ContextGuestKind kind = ContextGuestKind.Pvh)
    {
        Domain guest = Guests.Create(hypervisor, new DomainConfiguration { Kind = kind, MaxFrames = 1000 });
        guest.Memory.TryPopulate(0, 8);
        return guest;
    }
}
