using FsCheck;
using FsCheck.Fluent;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Mmu;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Paging;

public sealed class MmuUpdateTests : IDisposable
{
    private const ulong GlobalUser = 0x104;
    private const uint PreserveAccessedDirty = 2;

    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);

    public void Dispose() => _hypervisor.Dispose();

    [Fact]
    public void An_entry_changes_what_its_table_uses()
    {
        PvGuest guest = Pinned();
        Assert.Equal(default, guest.Update(PvGuest.At(PvGuest.Level1, 0), PvGuest.Entry(50)));
        Assert.Equal(PvGuest.Entry(50) | GlobalUser, guest.EntryAt(PvGuest.Level1, 0));
        Assert.Equal(0, guest.Domain.Frames.ReferencesOf(32));
        Assert.Equal(1, guest.Domain.Frames.ReferencesOf(50));
        Assert.Equal(default, guest.Update(PvGuest.At(PvGuest.Level1, 0), 0));
        Assert.Equal(0, guest.Domain.Frames.ReferencesOf(50));
    }

    [Fact]
    public void A_kernels_page_is_told_from_one_of_a_process()
    {
        PvGuest guest = Pinned();
        Assert.Equal(default, guest.Update(PvGuest.At(PvGuest.Level1, 7), PvGuest.Entry(50, 0x63)));
        Assert.Equal(PvGuest.Entry(50, 0x67) | (1UL << 52), guest.EntryAt(PvGuest.Level1, 7));
    }

    [Theory]
    [InlineData(PvGuest.Level2, XenErrno.Ebusy)]
    [InlineData(PvGuest.Level1, XenErrno.Ebusy)]
    [InlineData(1000UL, XenErrno.Ebusy)]
    [InlineData(0x15_0000UL, XenErrno.Eperm)]
    public void What_may_not_be_written_to_is_not_mapped_so(ulong frame, XenErrno expected)
    {
        PvGuest guest = Pinned();
        Assert.Equal(expected, guest.Update(PvGuest.At(PvGuest.Level1, 7), PvGuest.Entry(frame)));
        Assert.Equal(0u, guest.EntryAt(PvGuest.Level1, 7));
    }

    [Fact]
    public void A_table_that_is_put_in_is_looked_at()
    {
        PvGuest guest = Pinned();
        guest.SetEntry(10, 0, PvGuest.Entry(PvGuest.Level4));
        Assert.Equal(XenErrno.Ebusy, guest.Update(PvGuest.At(PvGuest.Level2, 1), PvGuest.Entry(10)));
        guest.SetEntry(10, 0, PvGuest.Entry(PvGuest.Level4, PvGuest.ReadOnly));
        Assert.Equal(default, guest.Update(PvGuest.At(PvGuest.Level2, 1), PvGuest.Entry(10)));
        Assert.Equal(PageType.L1Tab, guest.Domain.Memory.TypeOf(10));
        Assert.Equal(XenErrno.Einval, guest.Update(PvGuest.At(PvGuest.Level3, 1), PvGuest.Entry(10)));
        Assert.Equal(default, guest.Update(PvGuest.At(PvGuest.Level2, 1), 0));
        Assert.Equal(PageType.NoTab, guest.Domain.Memory.TypeOf(10));
    }

    [Fact]
    public void Memory_that_is_no_table_is_written_to()
    {
        PvGuest guest = Pinned();
        Assert.Equal(default, guest.Update(PvGuest.At(40, 3), 0xdead_beef_dead_beef));
        Assert.Equal(0xdead_beef_dead_beefu, guest.EntryAt(40, 3));
        Assert.Equal(XenErrno.Einval, guest.Update(PvGuest.At(1000, 3), 1));
    }

    [Fact]
    public void An_entry_stays_accessed_and_dirty_when_that_is_asked_for()
    {
        PvGuest guest = Pinned();
        Assert.Equal(default, guest.Update(PvGuest.At(PvGuest.Level1, 1) | PreserveAccessedDirty, PvGuest.Entry(34, 5)));
        Assert.Equal(PvGuest.Entry(34, 0x65) | GlobalUser, guest.EntryAt(PvGuest.Level1, 1));
        Assert.Equal(default, guest.Update(PvGuest.At(PvGuest.Level1, 1), PvGuest.Entry(34, 5)));
        Assert.Equal(PvGuest.Entry(34, 5) | GlobalUser, guest.EntryAt(PvGuest.Level1, 1));
    }

    [Theory]
    [InlineData(4UL)]
    [InlineData(7UL)]
    public void There_are_four_kinds_of_changes(ulong kind) => Assert.Equal(XenErrno.Enosys, Pinned().Update(PvGuest.At(40, 0) | kind, 0));

    [Fact]
    public void The_page_number_of_a_frame_is_that_of_one_of_the_guests_own()
    {
        PvGuest guest = Pinned();
        guest.Domain.Memory.EnableLogDirty();
        Assert.Equal(default, guest.Update(PvGuest.At(40, 0) | 1, 12));
        Assert.True(guest.Domain.Memory.IsDirty(12));
        Assert.Equal(XenErrno.Einval, guest.Update(PvGuest.At(1000, 0) | 1, 12));
    }

    [Fact]
    public void A_guest_changes_its_own_tables_and_maps_its_own_pages()
    {
        PvGuest guest = Pinned(), other = Pinned();
        ushort id = other.Domain.Id.Value;
        Assert.Equal(XenErrno.Eperm, guest.Update(PvGuest.At(PvGuest.Level1, 0), 0, id));
        Assert.Equal(XenErrno.Eperm, guest.Update(PvGuest.At(PvGuest.Level1, 0), 0, ((id + 1u) << 16) | PvGuest.Self));
        Assert.Equal(XenErrno.Esrch, guest.Update(PvGuest.At(PvGuest.Level1, 0), 0, 700));
        Assert.Equal(XenErrno.Esrch, guest.Update(PvGuest.At(PvGuest.Level1, 0), 0, (701u << 16) | PvGuest.Self));
        Assert.Equal(XenErrno.Esrch, guest.Update(PvGuest.At(PvGuest.Level1, 0), 0, guest.Domain.Id.Value));
        Assert.Equal(XenErrno.Eperm, guest.Update(PvGuest.At(PvGuest.Level1, 9), PvGuest.Entry(0x15_0000), (ushort)SpecialDomain.Io));

        var control = new TestCaller(_hypervisor, _hypervisor.ControlDomain);
        byte[] update = new byte[MmuUpdate.Size];
        new MmuUpdate { Pointer = PvGuest.At(PvGuest.Level1, 0), Entry = PvGuest.Entry(60) }.Write(update);
        Assert.Equal(default, control.Call(MmuUpdateHypercall.Number, control.Put(update), 1, 0, ((id + 1u) << 16) | id).Error);
        Assert.Equal(1, other.Domain.Frames.ReferencesOf(60));
    }

    [Fact]
    public void A_list_ends_at_what_is_refused_and_says_how_far_it_came()
    {
        PvGuest guest = Pinned();
        ulong done = guest.Caller.Put(new byte[MmuDone.Size]);
        ulong list = guest.PutUpdates((PvGuest.At(40, 0), 1UL), (PvGuest.At(1000, 0), 1UL), (PvGuest.At(41, 0), 1UL));
        Assert.Equal(XenErrno.Einval, guest.Caller.Call(MmuUpdateHypercall.Number, list, 3, done, PvGuest.Self).Error);
        Assert.Equal(1u, MmuDone.Read(guest.Caller.At(done)).Done);
        Assert.Equal((1u, 0u), ((uint)guest.EntryAt(40, 0), (uint)guest.EntryAt(41, 0)));
        Assert.Equal(XenErrno.Efault, guest.Caller.Call(MmuUpdateHypercall.Number, guest.PutUpdates((PvGuest.At(41, 0), 1UL)), 2, done, PvGuest.Self).Error);
        Assert.Equal(1u, MmuDone.Read(guest.Caller.At(done)).Done);
    }

    [Fact]
    public void What_is_not_there_for_a_guest_of_hardware_virtualisation_is_no_hypercall() =>
        Assert.Equal(XenErrno.Enosys, new TestCaller(_hypervisor, Guests.Create(_hypervisor, Guests.WholeConfiguration)).Call(MmuUpdateHypercall.Number, 0, 0, 0, PvGuest.Self).Error);

    [Fact]
    public void The_entry_of_an_address_is_found_by_the_tables_that_the_vCPU_runs_on()
    {
        PvGuest guest = Pinned();
        Assert.Equal(XenErrno.Einval, Map(guest, 0x2000, PvGuest.Entry(50)));
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.NewBasePointer, PvGuest.Level4));
        Assert.Equal(default, Map(guest, 0x2000, PvGuest.Entry(50)));
        Assert.Equal(PvGuest.Entry(50) | GlobalUser, guest.EntryAt(PvGuest.Level1, 2));
        Assert.Equal(XenErrno.Einval, Map(guest, 0x4000_0000, PvGuest.Entry(50)));
        Assert.Equal(XenErrno.Einval, Map(guest, 0xffff_8000_0000_0000, PvGuest.Entry(50)));
        Assert.Equal(XenErrno.Ebusy, Map(guest, 0x2000, PvGuest.Entry(PvGuest.Level1)));
        Assert.Equal(default, Map(guest, 0x2000, 0, MmuConstants.FlushAddress | MmuConstants.OnAllProcessors));
        Assert.Equal(XenErrno.Efault, Map(guest, 0x2000, 0, MmuConstants.FlushAll | 0x1000));
        ulong mask = guest.Caller.Put(new byte[8]);
        Assert.Equal(default, Map(guest, 0x2000, 0, MmuConstants.FlushAll | mask));
        Assert.Equal(default, guest.Caller.Call(UpdateVaMappingOtherdomainHypercall.Number, 0x2000, PvGuest.Entry(50), 0, PvGuest.Self).Error);
        Assert.Equal(XenErrno.Esrch, guest.Caller.Call(UpdateVaMappingOtherdomainHypercall.Number, 0x2000, 0, 0, guest.Domain.Id.Value).Error);
        Assert.Equal(XenErrno.Eperm, guest.Caller.Call(UpdateVaMappingOtherdomainHypercall.Number, 0x2000, 0, 0, (ushort)SpecialDomain.Xen).Error);
    }

    [Fact]
    public void A_32_bit_caller_gives_an_entry_in_two_halves()
    {
        var guest = new PvGuest(_hypervisor, 4);
        guest.SetEntry(PvGuest.Level3, 0, PvGuest.Entry(PvGuest.Level2, 1));
        guest.SetEntry(PvGuest.Level3, 3, PvGuest.Entry(8, 1));
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.NewBasePointer, PvGuest.Level3));
        Assert.Equal(default, guest.Caller.Call(UpdateVaMappingHypercall.Number, 0x2000, (uint)PvGuest.Entry(50), 0x8000_0000, 0).Error);
        Assert.Equal(PvGuest.Entry(50) | (1UL << 63), guest.EntryAt(PvGuest.Level1, 2));
        Assert.Equal(default, guest.Caller.Call(UpdateVaMappingOtherdomainHypercall.Number, 0x3000, (uint)PvGuest.Entry(51), 0, 0, PvGuest.Self).Error);
    }

    [Fact]
    public void Whatever_is_changed_the_uses_are_those_that_the_tables_have() =>
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            using var hypervisor = new EmbeddedHypervisor(HypervisorProfile.Xen417);
            var guest = new PvGuest(hypervisor);
            guest.Op(MmuextOpHypercall.Codes.PinL4Table, PvGuest.Level4);
            for (int i = 0; i < 150; i++)
            {
                ulong table = (ulong)random.Next(1, 14);
                switch (random.Next(6))
                {
                    case 0:
                        guest.Op((uint)random.Next(5), table);
                        break;
                    default:
                        ulong flags = random.Next(4) switch { 0 => 0, 1 => PvGuest.ReadOnly, _ => PvGuest.Table };
                        guest.Update(PvGuest.At(table, random.Next(3)), flags == 0 ? 0 : PvGuest.Entry((ulong)random.Next(20), flags));
                        break;
                }
            }

            // Everything that is pinned is let go: then nothing is in use, however the tables led to each other.
            for (ulong frame = 0; frame < PvGuest.Frames; frame++) guest.Op(MmuextOpHypercall.Codes.UnpinTable, frame);
            return Enumerable.Range(0, (int)PvGuest.Frames).All(frame => guest.Domain.Frames.ReferencesOf((ulong)frame) == 0 && guest.Domain.Memory.TypeOf((ulong)frame) is PageType.NoTab or PageType.XAlloc);
        }).QuickCheckThrowOnFailure();

    private static XenErrno Map(PvGuest guest, ulong address, ulong entry, ulong flags = 0) => guest.Caller.Call(UpdateVaMappingHypercall.Number, address, entry, flags).Error;

    private PvGuest Pinned()
    {
        var guest = new PvGuest(_hypervisor);
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.PinL4Table, PvGuest.Level4));
        return guest;
    }
}
