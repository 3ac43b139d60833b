using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Mmu;
using Holdfast.Abi.PvVcpu;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Paging;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.GrantTables;
using Holdfast.Hypervisor.Tests.Hypercalls;
using Holdfast.Hypervisor.Tests.Paging;

namespace Holdfast.Hypervisor.Tests.PvVcpus;

public sealed class DescriptorTests : IDisposable
{
    // Data of level 3, 2, 1 and 0, and what lies behind the last page of its own.
    private const ulong Data3 = 0x00cf_f300_0000_ffff;
    private const ulong Data2 = 0x00cf_d300_0000_ffff;
    private const ulong Data1 = 0x00cf_b300_0000_ffff;
    private const ulong Data0 = 0x00cf_9300_0000_ffff;
    private const ulong Foreign = PvGuest.Frames;
    private const ulong Table = 40;

    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);

    public void Dispose() => _hypervisor.Dispose();

    [Theory]
    [InlineData(8, Data3, Data3, Data3)]
    [InlineData(4, Data3, Data2, Data1)]
    public void A_table_is_set_with_no_more_privilege_than_the_kernel(int width, ulong three, ulong two, ulong zero)
    {
        var guest = new PvGuest(_hypervisor, width);
        guest.SetEntry(Table, 1, Data3);
        guest.SetEntry(Table, 511, Data2);
        guest.SetEntry(Table + 1, 0, Data0);
        Assert.Equal(HypercallResult.Of(0), SetGdt(guest, 513, Table, Table + 1));
        Assert.Equal((three, two, zero), (guest.EntryAt(Table, 1), guest.EntryAt(Table, 511), guest.EntryAt(Table + 1, 0)));
        ContextVcpuPv state = guest.Domain.Vcpus[0].Pv!.Value;
        Assert.Equal((513ul, Table, Table + 1, 0ul), (state.GdtEntries, state.GdtFrames[0], state.GdtFrames[1], state.GdtFrames[2]));
    }

    [Fact]
    public void A_frame_of_the_table_is_nothing_else_until_another_takes_its_place()
    {
        var guest = new PvGuest(_hypervisor);
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.PinL4Table, PvGuest.Level4));
        Assert.Equal(HypercallResult.Of(0), SetGdt(guest, 512, Table));
        Assert.Equal(XenErrno.Ebusy, guest.Update(PvGuest.At(PvGuest.Level1, 8), PvGuest.Entry(Table)));
        Assert.Equal(default, guest.Update(PvGuest.At(PvGuest.Level1, 8), PvGuest.Entry(Table, PvGuest.ReadOnly)));
        Assert.Equal(XenErrno.Einval, guest.Op(MmuextOpHypercall.Codes.PinL1Table, Table));
        Assert.Equal(XenErrno.Einval, guest.Update(PvGuest.At(Table, 3), Data3));
        Assert.False(guest.Domain.CanShareFrame(Table));
        Assert.Equal(HypercallResult.Of(0), SetGdt(guest, 1, Table + 1));
        Assert.Equal((0ul, 1ul), (guest.Domain.Vcpus[0].Pv!.Value.GdtFrames[1], guest.Domain.Vcpus[0].Pv!.Value.GdtEntries));
        Assert.Equal(default, guest.Update(PvGuest.At(PvGuest.Level1, 8), PvGuest.Entry(Table)));
        Assert.Equal(XenErrno.Ebusy, guest.Update(PvGuest.At(PvGuest.Level1, 8), PvGuest.Entry(Table + 1)));
        Assert.True(guest.Domain.CanShareFrame(Table));
        Assert.Equal(HypercallResult.Of(0), SetGdt(guest, 0));
        Assert.Equal(default, guest.Update(PvGuest.At(PvGuest.Level1, 8), PvGuest.Entry(Table + 1)));
    }

    [Fact]
    public void What_cannot_be_a_table_leaves_the_old_one()
    {
        var guest = new PvGuest(_hypervisor);
        Assert.Equal(default, guest.Op(MmuextOpHypercall.Codes.PinL4Table, PvGuest.Level4));
        Assert.Equal(HypercallResult.Of(0), SetGdt(guest, 512, Table));
        guest.SetEntry(Table + 2, 9, 0x0000_8900_0000_0067);
        ulong[] wrong = [32, PvGuest.Level1, Foreign, ulong.MaxValue, Table + 2];
        foreach (ulong frame in wrong)
        {
            Assert.Equal(HypercallResult.Failed(XenErrno.Einval), SetGdt(guest, 513, Table + 1, frame));
            Assert.Equal(FrameType.None, guest.Domain.Frames.TypeOf(Table + 1));
        }

        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), SetGdt(guest, 7169, Table));
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), guest.Caller.Call(SetGdtHypercall.Number, TestCaller.Nowhere, 1));
        Assert.Equal((Table, FrameType.Descriptors), (guest.Domain.Vcpus[0].Pv!.Value.GdtFrames[0], guest.Domain.Frames.TypeOf(Table)));
    }

    [Fact]
    public void Of_an_empty_list_the_place_is_not_looked_at()
    {
        var guest = new PvGuest(_hypervisor);
        Assert.Equal(HypercallResult.Of(0), guest.Caller.Call(SetGdtHypercall.Number, TestCaller.Nowhere, 0));
        Assert.Equal(0ul, guest.Domain.Vcpus[0].Pv!.Value.GdtEntries);
    }

    [Fact]
    public void The_table_of_a_vcpu_that_came_with_an_image_is_one()
    {
        var guest = new PvGuest(_hypervisor);
        Assert.Equal(HypercallResult.Of(0), SetGdt(guest, 512, Table));
        guest.Domain.ForgetFrames();
        Assert.Equal(FrameType.Descriptors, guest.Domain.Frames.TypeOf(Table));
        Assert.Equal(HypercallResult.Of(0), SetGdt(guest, 0));
        Assert.Equal((FrameType.None, 0L), (guest.Domain.Frames.TypeOf(Table), guest.Domain.Frames.ReferencesOf(Table)));
    }

    [Fact]
    public void A_table_that_came_with_an_image_and_could_be_none_is_given_up_without_a_trace()
    {
        var guest = new PvGuest(_hypervisor);
        Assert.Equal(HypercallResult.Of(0), SetGdt(guest, 512, Table));
        guest.SetEntry(Table, 0, 0x0000_8900_0000_0067);
        guest.Domain.ForgetFrames();
        Assert.Equal(default, guest.Domain.Frames.Use(Table, FrameType.Writable));
        Assert.Equal(HypercallResult.Of(0), SetGdt(guest, 0));
        Assert.Equal((FrameType.Writable, 1L), (guest.Domain.Frames.TypeOf(Table), guest.Domain.Frames.ReferencesOf(Table)));
    }

    [Fact]
    public void A_table_that_could_be_none_takes_no_use_from_one_that_is()
    {
        var guest = new PvGuest(_hypervisor);
        Assert.Equal(HypercallResult.Of(0), SetGdt(guest, 513, Table, Table + 1));
        guest.SetEntry(Table + 1, 0, 0x0000_8900_0000_0067);
        guest.Domain.ForgetFrames();
        Assert.Equal(FrameType.None, guest.Domain.Frames.TypeOf(Table));
        Assert.Equal(HypercallResult.Of(0), SetGdt(guest, 512, Table));
        Assert.Equal((FrameType.Descriptors, 1L), (guest.Domain.Frames.TypeOf(Table), guest.Domain.Frames.ReferencesOf(Table)));
    }

    [Fact]
    public void A_page_that_others_write_to_is_no_table()
    {
        var guest = new PvGuest(_hypervisor);
        GrantGuests.Grant(guest.Domain, 9, to: 0, (uint)Table);
        Assert.True(_hypervisor.ControlDomain.Grants.TryMapForClient(guest.Domain.Id.Value, 9, isWritable: true, out uint handle, out _, out _));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), SetGdt(guest, 512, Table));
        Assert.Equal(XenErrno.Einval, guest.Op(MmuextOpHypercall.Codes.PinL1Table, Table));
        Assert.True(_hypervisor.ControlDomain.Grants.TryUnmapForClient(handle, out _));
        Assert.Equal(HypercallResult.Of(0), SetGdt(guest, 512, Table));

        guest.Domain.Vcpus[0].Areas = new ContextVcpuAreas { Info = ((Table + 1) << 12) + 64, Runstate = ulong.MaxValue, Time = ulong.MaxValue };
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), SetGdt(guest, 512, Table + 1));
        Assert.Equal(HypercallResult.Of(0), SetGdt(guest, 512, Table + 2));
    }

    [Fact]
    public void A_page_that_others_read_may_be_one()
    {
        var guest = new PvGuest(_hypervisor);
        GrantGuests.Grant(guest.Domain, 9, to: 0, (uint)Table, GrantGuests.ReadOnlyAccess);
        Assert.True(_hypervisor.ControlDomain.Grants.TryMapForClient(guest.Domain.Id.Value, 9, isWritable: false, out _, out _, out _));
        Assert.Equal(HypercallResult.Of(0), SetGdt(guest, 512, Table));
    }

    [Theory]
    [InlineData(8, Data0, Data3)]
    [InlineData(8, 0x00af_9b00_0000_ffffUL, 0x00af_fb00_0000_ffffUL)]
    [InlineData(8, 0x1234_0e00_5678_9abcUL, 0x1234_0e00_5678_9abcUL)]
    [InlineData(8, 0x1234_c034_5678_9abcUL, 0x1234_c034_5678_9abcUL)]
    [InlineData(8, 0x0000_ec00_0033_1000UL, 0x0000_8c00_0033_1000UL)]
    [InlineData(8, 0x0000_8c00_0030_1000UL, 0x0000_8c00_0033_1000UL)]
    [InlineData(8, 0x0000_8c00_e033_1000UL, 0x0000_8c00_e033_1000UL)]
    [InlineData(8, 0x0000_8c00_e00c_1000UL, 0x0000_8c00_e00f_1000UL)]
    [InlineData(4, Data0, Data1)]
    [InlineData(4, 0x00cf_9300_0000_57feUL, 0x00cf_b300_0000_57feUL)]
    [InlineData(4, 0x00cf_93ff_0000_57ffUL, 0x00cf_b3ff_0000_57ffUL)]
    [InlineData(4, 0x0000_8c1f_e019_1000UL, 0x0000_8c1f_e019_1000UL)]
    public void A_descriptor_is_admitted_as_it_may_be(int width, ulong descriptor, ulong expected)
    {
        var guest = new PvGuest(_hypervisor, width);
        Assert.Equal(default, Update(guest, PvGuest.At(Table, 7), descriptor));
        Assert.Equal(expected, guest.EntryAt(Table, 7));
        Assert.Equal(0, guest.Domain.Frames.ReferencesOf(Table));
    }

    [Theory]
    [InlineData(0x00cf_9300_0000_57ffUL)]
    [InlineData(0x00c5_9300_0000_0000UL)]
    public void A_flat_segment_of_a_32_bit_guest_goes_no_further_unless_it_reaches_Xen(ulong descriptor)
    {
        var guest = new PvGuest(_hypervisor, 4);
        ulong high = descriptor | 0x000f_0000_0000_0000;
        Assert.Equal(default, Update(guest, PvGuest.At(Table, 7), high));
        Assert.Equal((high & ~0x0000_6000_0000_0000UL) | 0x0000_2000_0000_0000, guest.EntryAt(Table, 7));
        Assert.Equal(default, Update(guest, PvGuest.At(Table, 8), 0x00cf_9300_0000_5800));
        Assert.Equal(0x00cf_b300_0000_ffffUL, guest.EntryAt(Table, 8));
    }

    [Theory]
    [InlineData(8, 0x0000_8900_0000_0067UL)]
    [InlineData(8, 0x0000_8e00_0033_1000UL)]
    [InlineData(8, 0x0000_8c00_e008_1000UL)]
    [InlineData(8, 0x0000_8c01_0033_1000UL)]
    [InlineData(4, 0x00af_fb00_0000_ffffUL)]
    [InlineData(4, 0x0000_8c20_e019_1000UL)]
    [InlineData(4, 0x0000_8c00_e033_1000UL)]
    public void A_descriptor_that_leads_into_Xen_is_refused(int width, ulong descriptor)
    {
        var guest = new PvGuest(_hypervisor, width);
        guest.SetEntry(Table, 7, 0x1234);
        Assert.Equal(XenErrno.Einval, Update(guest, PvGuest.At(Table, 7), descriptor));
        Assert.Equal(0x1234ul, guest.EntryAt(Table, 7));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(4)]
    public void A_descriptor_is_changed_where_the_guest_may_write_and_in_its_tables(int width)
    {
        var guest = new PvGuest(_hypervisor, width);
        Assert.Equal(default, guest.Domain.Frames.Use(PvGuest.Level1, FrameType.Level1));
        Assert.Equal(HypercallResult.Of(0), SetGdt(guest, 512, Table));
        Assert.Equal(default, Update(guest, PvGuest.At(Table, 5), Data3));
        Assert.Equal(default, Update(guest, PvGuest.At(32, 5), Data3));
        Assert.Equal((Data3, Data3), (guest.EntryAt(Table, 5), guest.EntryAt(32, 5)));
        Assert.Equal(FrameType.Descriptors, guest.Domain.Frames.TypeOf(Table));
        Assert.Equal(XenErrno.Einval, Update(guest, PvGuest.At(PvGuest.Level1, 5), Data3));
        Assert.Equal(XenErrno.Einval, Update(guest, PvGuest.At(Foreign, 0), Data3));
        Assert.Equal(XenErrno.Einval, Update(guest, PvGuest.At(Table, 5) + 4, 0));
        Assert.Equal(XenErrno.Einval, Update(guest, 0xffff_ffff_ffff_fff8, 0));
        Assert.Equal(Data3, guest.EntryAt(Table, 5));
    }

    private static HypercallResult SetGdt(PvGuest guest, uint entries, params ReadOnlySpan<ulong> frames)
    {
        int width = guest.Caller.Caller.Width, size = GdtFrame.SizeAt(width);
        byte[] bytes = new byte[frames.Length * size];
        for (int i = 0; i < frames.Length; i++) new GdtFrame { Frame = frames[i] }.Write(bytes.AsSpan(i * size), width);
        return guest.Caller.Call(SetGdtHypercall.Number, guest.Caller.Put(bytes), entries);
    }

    private static XenErrno Update(PvGuest guest, ulong address, ulong descriptor) => guest.Caller.Caller.Width == sizeof(uint)
        ? guest.Caller.Call(UpdateDescriptorHypercall.Number, (uint)address, address >> 32, (uint)descriptor, descriptor >> 32).Error
        : guest.Caller.Call(UpdateDescriptorHypercall.Number, address, descriptor).Error;
}
