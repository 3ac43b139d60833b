using Holdfast.Abi.DomainContext;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Mmu;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Paging;

public sealed class MmuextTests : IDisposable
{
    private const uint Preempted = 1u << 31;

    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);

    public void Dispose() => _hypervisor.Dispose();

    [Fact]
    public void A_table_that_is_pinned_makes_all_below_it_tables()
    {
        var guest = new PvGuest(_hypervisor);
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.PinL4Table, PvGuest.Level4));
        Assert.Equal(PageType.L4TabPin, guest.Domain.Memory.TypeOf(PvGuest.Level4));
        Assert.Equal(PageType.L1Tab, guest.Domain.Memory.TypeOf(PvGuest.Level1));
        Assert.Equal(XenErrno.Einval, guest.Op(MmuextOpHypercall.Codes.PinL4Table, PvGuest.Level4));
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.UnpinTable, PvGuest.Level4));
        Assert.Equal(PageType.NoTab, guest.Domain.Memory.TypeOf(PvGuest.Level1));
        Assert.Equal(XenErrno.Einval, guest.Op(MmuextOpHypercall.Codes.UnpinTable, PvGuest.Level4));
        Assert.Equal(0, guest.Domain.Frames.ReferencesOf(32));
    }

    [Fact]
    public void A_table_is_of_one_level()
    {
        var guest = new PvGuest(_hypervisor);
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.PinL4Table, PvGuest.Level4));
        Assert.Equal(XenErrno.Einval, guest.Op(MmuextOpHypercall.Codes.PinL2Table, PvGuest.Level4));
        Assert.Equal(XenErrno.Einval, guest.Op(MmuextOpHypercall.Codes.PinL2Table, PvGuest.Level1));
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.PinL1Table, PvGuest.Level1));
    }

    [Fact]
    public void A_table_that_is_mapped_for_writing_is_not_one_and_what_was_looked_at_is_let_go()
    {
        var guest = new PvGuest(_hypervisor);
        guest.SetEntry(PvGuest.Level1, 5, PvGuest.Entry(PvGuest.Level2));
        Assert.Equal(XenErrno.Ebusy, guest.Op(MmuextOpHypercall.Codes.PinL4Table, PvGuest.Level4));
        Assert.Equal(0, guest.Domain.Frames.ReferencesOf(32));
        Assert.Equal(0, guest.Domain.Frames.ReferencesOf(PvGuest.Level1));
        guest.SetEntry(PvGuest.Level1, 5, PvGuest.Entry(PvGuest.Level2, PvGuest.ReadOnly));
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.PinL4Table, PvGuest.Level4));
    }

    [Theory]
    [InlineData(PvGuest.Level1, 0x0000_0000_0000_5077UL, XenErrno.Einval)]
    [InlineData(PvGuest.Level1, 0x4000_0000_0000_5065UL, default(XenErrno))]
    [InlineData(PvGuest.Level1, 0x0000_0000_0000_5165UL, default(XenErrno))]
    [InlineData(PvGuest.Level2, 0x0000_0000_0000_50e7UL, XenErrno.Einval)]
    [InlineData(PvGuest.Level2, 0x0000_0000_0000_5167UL, XenErrno.Einval)]
    [InlineData(PvGuest.Level1, 0x0000_0000_0400_0067UL, XenErrno.Ebusy)]
    [InlineData(PvGuest.Level1, 0x0000_0001_5000_0067UL, XenErrno.Eperm)]
    [InlineData(PvGuest.Level1, 0x000f_ffff_ffff_f067UL, XenErrno.Einval)]
    [InlineData(PvGuest.Level4, 0x0000_0000_0400_0067UL, XenErrno.Einval)]
    public void An_entry_that_may_not_be_there_is_refused(ulong table, ulong entry, XenErrno expected)
    {
        var guest = new PvGuest(_hypervisor);
        guest.SetEntry(table, 9, entry);
        Assert.Equal(expected, guest.Op(MmuextOpHypercall.Codes.PinL4Table, PvGuest.Level4));
    }

    [Fact]
    public void Entries_that_are_Xens_are_not_looked_at()
    {
        var guest = new PvGuest(_hypervisor);
        guest.SetEntry(PvGuest.Level4, 256, 0x0000_0000_0400_0067UL);
        guest.SetEntry(PvGuest.Level4, 271, 0x0000_0000_0400_0067UL);
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.PinL4Table, PvGuest.Level4));
        Assert.Equal(XenErrno.Einval, guest.Update(PvGuest.At(PvGuest.Level4, 256), 0));
    }

    [Fact]
    public void A_table_may_lead_to_itself_for_reading()
    {
        var guest = new PvGuest(_hypervisor);
        guest.SetEntry(PvGuest.Level4, 300, PvGuest.Entry(PvGuest.Level4));
        Assert.Equal(XenErrno.Einval, guest.Op(MmuextOpHypercall.Codes.PinL4Table, PvGuest.Level4));
        guest.SetEntry(PvGuest.Level4, 300, PvGuest.Entry(PvGuest.Level4, PvGuest.ReadOnly));
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.PinL4Table, PvGuest.Level4));
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.UnpinTable, PvGuest.Level4));
        Assert.Equal(0, guest.Domain.Frames.ReferencesOf(PvGuest.Level4));
    }

    [Fact]
    public void Tables_that_lead_to_each_other_are_not_let_go_before_their_use_ends()
    {
        var guest = new PvGuest(_hypervisor);
        guest.SetEntry(5, 300, PvGuest.Entry(PvGuest.Level4, PvGuest.ReadOnly));
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.PinL4Table, PvGuest.Level4));
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.PinL4Table, 5));
        Assert.Equal(XenErrno.Einval, guest.Update(PvGuest.At(PvGuest.Level4, 300), PvGuest.Entry(5, PvGuest.ReadOnly)));
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.UnpinTable, PvGuest.Level4));
        Assert.Equal(PageType.L4Tab, guest.Domain.Memory.TypeOf(PvGuest.Level4));
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.UnpinTable, 5));
        Assert.Equal(PageType.NoTab, guest.Domain.Memory.TypeOf(PvGuest.Level4));
    }

    [Fact]
    public void What_is_in_use_is_given_back_with_its_last_use()
    {
        var guest = new PvGuest(_hypervisor);
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.PinL4Table, PvGuest.Level4));
        guest.Domain.Frames.Release(32);
        Assert.Equal(PvGuest.Frames, (ulong)guest.Domain.Memory.TotalPages);
        Assert.Equal(default, guest.Update(PvGuest.At(PvGuest.Level1, 0), 0));
        Assert.Equal(PvGuest.Frames - 1, (ulong)guest.Domain.Memory.TotalPages);
        guest.Domain.Frames.Release(40);
        Assert.Equal(PvGuest.Frames - 2, (ulong)guest.Domain.Memory.TotalPages);
    }

    [Fact]
    public void A_vCPU_runs_on_the_table_that_it_asked_for()
    {
        var guest = new PvGuest(_hypervisor);
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.NewBasePointer, PvGuest.Level4));
        Assert.Equal(PvGuest.Level4, guest.Domain.Vcpus[0].Pv!.Value.KernelPageTable);
        Assert.Equal(PageType.L4Tab, guest.Domain.Memory.TypeOf(PvGuest.Level4));
        Assert.Equal(XenErrno.Einval, guest.Op(MmuextOpHypercall.Codes.NewBasePointer, PvGuest.Level1));
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.NewUserBasePointer, 6));
        Assert.Equal(6u, guest.Domain.Vcpus[0].Pv!.Value.UserPageTable);
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.NewUserBasePointer, 0));
        Assert.Equal(ulong.MaxValue, guest.Domain.Vcpus[0].Pv!.Value.UserPageTable);
        Assert.Equal(0, guest.Domain.Frames.ReferencesOf(6));
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.NewBasePointer, 7));
        Assert.Equal(PageType.NoTab, guest.Domain.Memory.TypeOf(PvGuest.Level4));
    }

    [Fact]
    public void A_page_is_cleared_and_copied_where_it_may_be_written_to()
    {
        var guest = new PvGuest(_hypervisor);
        guest.SetEntry(40, 3, 0x1234);
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.CopyPage, 41, 40));
        Assert.Equal(0x1234u, guest.EntryAt(41, 3));
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.ClearPage, 41));
        Assert.Equal(0u, guest.EntryAt(41, 3));
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.PinL4Table, PvGuest.Level4));
        Assert.Equal(XenErrno.Einval, guest.Op(MmuextOpHypercall.Codes.ClearPage, PvGuest.Level1));
        Assert.Equal(XenErrno.Einval, guest.Op(MmuextOpHypercall.Codes.CopyPage, PvGuest.Level1, 40));
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.CopyPage, 41, PvGuest.Level1));
        Assert.Equal(XenErrno.Einval, guest.Op(MmuextOpHypercall.Codes.ClearPage, 1000));
    }

    [Theory]
    [InlineData(0x1000UL, 8192UL, default(XenErrno))]
    [InlineData(0x1000UL, 8193UL, XenErrno.Einval)]
    [InlineData(0x1008UL, 1UL, XenErrno.Einval)]
    [InlineData(0xffff_8000_0000_0000UL, 1UL, XenErrno.Einval)]
    [InlineData(0x1008UL, 0UL, default(XenErrno))]
    public void A_local_descriptor_table_begins_on_a_page_of_the_guests(ulong address, ulong entries, XenErrno expected)
    {
        var guest = new PvGuest(_hypervisor);
        Assert.Equal(expected, guest.Op(MmuextOpHypercall.Codes.SetLdt, address, entries));
        if (expected == default) Assert.Equal(entries, guest.Domain.Vcpus[0].Pv!.Value.LdtEntries);
    }

    [Theory]
    [InlineData(MmuextOpHypercall.Codes.TlbFlushLocal, default(XenErrno))]
    [InlineData(MmuextOpHypercall.Codes.InvalidateAll, default(XenErrno))]
    [InlineData(MmuextOpHypercall.Codes.TlbFlushMulti, XenErrno.Einval)]
    [InlineData(MmuextOpHypercall.Codes.FlushCache, XenErrno.Eacces)]
    [InlineData(MmuextOpHypercall.Codes.FlushCacheGlobal, XenErrno.Einval)]
    [InlineData(MmuextOpHypercall.Codes.MarkSuperpage, XenErrno.Eopnotsupp)]
    [InlineData(14u, XenErrno.Enosys)]
    [InlineData(21u, XenErrno.Enosys)]
    public void What_there_is_nothing_to_do_for_is_judged_all_the_same(uint command, XenErrno expected) => Assert.Equal(expected, new PvGuest(_hypervisor).Op(command));

    [Fact]
    public void Refuses_to_flush_a_cache_alike_since_Xen_4_20()
    {
        using var newer = new EmbeddedHypervisor(HypervisorProfile.Xen420);
        Assert.Equal(XenErrno.Eacces, new PvGuest(newer).Op(MmuextOpHypercall.Codes.FlushCacheGlobal));
    }

    [Fact]
    public void A_guest_names_itself_by_no_number()
    {
        var guest = new PvGuest(_hypervisor);
        Domain other = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh });
        Assert.Equal(XenErrno.Esrch, guest.Op(MmuextOpHypercall.Codes.TlbFlushLocal, domain: guest.Domain.Id.Value));
        Assert.Equal(XenErrno.Esrch, guest.Op(MmuextOpHypercall.Codes.TlbFlushLocal, domain: 700));
        Assert.Equal(XenErrno.Einval, guest.Op(MmuextOpHypercall.Codes.TlbFlushLocal, domain: other.Id.Value));
        Assert.Equal(XenErrno.Eperm, guest.Op(MmuextOpHypercall.Codes.TlbFlushLocal, domain: (ushort)SpecialDomain.Io));
        Assert.Equal(XenErrno.Eperm, guest.Op(MmuextOpHypercall.Codes.TlbFlushLocal, domain: new PvGuest(_hypervisor).Domain.Id.Value));
        Assert.Equal(XenErrno.Einval, new TestCaller(_hypervisor, other).Call(MmuextOpHypercall.Number, 0, 0, 0, PvGuest.Self).Error);
    }

    [Fact]
    public void A_list_tells_how_far_it_came_and_counts_on_when_it_was_preempted()
    {
        var guest = new PvGuest(_hypervisor);
        ulong done = guest.Caller.Put(new byte[MmuDone.Size]);
        ulong list = guest.PutOps((MmuextOpHypercall.Codes.TlbFlushLocal, 0UL, 0UL), (MmuextOpHypercall.Codes.TlbFlushLocal, 0UL, 0UL), (14u, 0UL, 0UL));
        _hypervisor.Preemption = PreemptionPolicies.Always;
        Assert.Equal(XenErrno.Enosys, guest.Caller.Call(MmuextOpHypercall.Number, list, 3, done, PvGuest.Self).Error);
        Assert.Equal(2, guest.Caller.Preemptions);
        Assert.Equal(2u, MmuDone.Read(guest.Caller.At(done)).Done);
    }

    [Fact]
    public void The_registers_of_a_list_that_was_preempted_say_what_is_left()
    {
        var guest = new PvGuest(_hypervisor);
        ulong list = guest.PutOps((MmuextOpHypercall.Codes.TlbFlushLocal, 0UL, 0UL), (MmuextOpHypercall.Codes.TlbFlushLocal, 0UL, 0UL), (MmuextOpHypercall.Codes.TlbFlushLocal, 0UL, 0UL));
        _hypervisor.Preemption = PreemptionPolicies.Always;
        var registers = new HypercallRegisters(MmuextOpHypercall.Number, list, 3, 0, PvGuest.Self);
        Assert.False(_hypervisor.Call(guest.Caller.Caller, ref registers));
        Assert.Equal((UInt128)(list + 24), registers[0]);
        Assert.Equal((UInt128)(Preempted | 2), registers[1]);
    }

    [Theory]
    [InlineData(7u, 7L, default(XenErrno))]
    [InlineData(0xffff_ffeau, 0L, XenErrno.Einval)]
    public void A_call_that_says_all_but_a_table_is_done_has_the_result_that_it_brings(uint last, long value, XenErrno error)
    {
        HypercallResult result = new PvGuest(_hypervisor).Caller.Call(MmuextOpHypercall.Number, 0, Preempted, 0, last);
        Assert.Equal((value, error), (result.Value, result.Error));
    }

    [Fact]
    public void Counts_on_from_what_a_caller_forged()
    {
        var guest = new PvGuest(_hypervisor);
        ulong done = guest.Caller.Put(1, 1, 0, 0);
        ulong list = guest.PutOps((MmuextOpHypercall.Codes.TlbFlushLocal, 0UL, 0UL));
        Assert.Equal(default, guest.Caller.Call(MmuextOpHypercall.Number, list, Preempted | 1, done, PvGuest.Self).Error);
        Assert.Equal(0x102u, MmuDone.Read(guest.Caller.At(done)).Done);
    }

    [Fact]
    public void A_32_bit_guest_has_three_levels_and_the_last_entry_of_its_root_is_there()
    {
        var guest = new PvGuest(_hypervisor, 4);
        guest.SetEntry(PvGuest.Level3, 0, PvGuest.Entry(PvGuest.Level2, 1));
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.PinL4Table, 1000));
        Assert.Equal(XenErrno.Einval, guest.Op(MmuextOpHypercall.Codes.PinL3Table, PvGuest.Level3));
        guest.SetEntry(PvGuest.Level3, 3, PvGuest.Entry(8, 1));
        guest.SetEntry(PvGuest.Level3, 4, 0xdead);
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.PinL3Table, PvGuest.Level3));
        Assert.Equal(0u, guest.EntryAt(PvGuest.Level3, 4));
        Assert.Equal(XenErrno.Eperm, guest.Update(PvGuest.At(8, 428), 0));
        Assert.Equal(XenErrno.Einval, guest.Update(PvGuest.At(PvGuest.Level3, 3), 0));
        Assert.Equal(XenErrno.Einval, guest.Op(MmuextOpHypercall.Codes.NewUserBasePointer, 0));
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.NewBasePointer, PvGuest.Level3));
    }
}
