using Holdfast.Abi.DomainContext;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Memory;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Memory;

public sealed class PhysmapTests : IDisposable
{
    private const ushort Self = (ushort)SpecialDomain.Self;
    private const int PageSize = GuestMemory.PageSize;
    private const ushort DeviceMemory = 5;

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
    public void The_shared_info_page_appears_where_it_is_asked_for_and_nowhere_else(int width)
    {
        Domain guest = Guest(_hypervisor);
        var caller = new TestCaller(_hypervisor, guest, width);
        Assert.Equal(default, Add(caller, PhysmapSpace.SharedInfo, 0, 3));
        guest.Memory.TryWrite(3 * PageSize, [0x55]);
        Assert.Equal(0x55, guest.SharedInfo!.Contents.Span[0]);
        Assert.Equal(default, Add(caller, PhysmapSpace.SharedInfo, 0, 90));
        Assert.Equal(FrameKind.None, guest.Memory.KindOf(3));
        Assert.Equal(FrameKind.HypervisorPage, guest.Memory.KindOf(90));

        // The memory that was there is freed.
        Assert.Equal(7, guest.Memory.TotalPages);
    }

    [Fact]
    public void The_grant_table_grows_for_a_page_that_is_mapped_up_to_its_limit()
    {
        Domain guest = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh, MaxGrantFrames = 3 });
        var caller = new TestCaller(_hypervisor, guest);
        Assert.Equal(default, Add(caller, PhysmapSpace.GrantTable, 2, 40));
        Assert.Equal(3, guest.GrantFrames.Count);
        Assert.Equal(40u, guest.GrantFrames[2].Gfn);
        Assert.Equal(XenErrno.Einval, Add(caller, PhysmapSpace.GrantTable, 3, 41));
        Assert.Equal(XenErrno.Einval, Add(caller, PhysmapSpace.GrantTable, 1UL << 31, 41));
        Assert.Equal(XenErrno.Einval, Add(caller, PhysmapSpace.SharedInfo, 1, 41));
    }

    [Fact]
    public void A_page_that_moves_takes_its_contents_along_and_frees_what_was_there()
    {
        Domain guest = Guest(_hypervisor);
        guest.Memory.TryWrite(2 * PageSize, [0x42]);
        Assert.Equal(default, Add(new TestCaller(_hypervisor, guest), PhysmapSpace.Gmfn, 2, 5));
        byte[] read = [0];
        guest.Memory.TryRead(5 * PageSize, read);
        Assert.Equal(0x42, read[0]);
        Assert.Equal(FrameKind.None, guest.Memory.KindOf(2));
        Assert.Equal(7, guest.Memory.TotalPages);
        Assert.Equal(0, guest.Memory.Unmapped);
    }

    [Fact]
    public void Nothing_moves_from_where_nothing_is()
    {
        Assert.Equal(XenErrno.Einval, Add(new TestCaller(_hypervisor, Guest(_hypervisor)), PhysmapSpace.Gmfn, 100, 5));
        Assert.Equal(XenErrno.Eacces, Add(new TestCaller(_newer, Guest(_newer)), PhysmapSpace.Gmfn, 100, 5));
    }

    [Fact]
    public void Memory_that_is_not_plain_moves_until_Xen_4_18_and_is_plain_then()
    {
        Domain guest = Guest(_hypervisor), newer = Guest(_newer);
        guest.Memory.SetKind(1, FrameKind.ReadOnlyRam);
        newer.Memory.SetKind(1, FrameKind.ReadOnlyRam);
        Assert.Equal(default, Add(new TestCaller(_hypervisor, guest), PhysmapSpace.Gmfn, 1, 50));
        Assert.Equal(FrameKind.Ram, guest.Memory.KindOf(50));
        Assert.Equal(XenErrno.Eacces, Add(new TestCaller(_newer, newer), PhysmapSpace.Gmfn, 1, 50));
        Assert.Equal(FrameKind.ReadOnlyRam, newer.Memory.KindOf(1));
    }

    [Fact]
    public void A_page_of_another_domain_is_not_pushed_aside()
    {
        Domain guest = Guest(_hypervisor), other = Guest(_hypervisor);
        guest.Memory.Map(60, MappedFrame.Of(FrameKind.Granted, other.Memory, 1));
        var caller = new TestCaller(_hypervisor, guest);
        Assert.Equal(XenErrno.Enxio, Add(caller, PhysmapSpace.Gmfn, 1, 60));
        Assert.Equal(XenErrno.Enxio, Add(caller, PhysmapSpace.SharedInfo, 0, 60));
        Assert.Equal(FrameKind.Ram, guest.Memory.KindOf(1));
        Assert.Equal(FrameKind.Granted, guest.Memory.KindOf(60));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    public void A_range_moves_page_by_page_and_goes_on_when_it_was_preempted(int width)
    {
        Domain guest = Guest(_hypervisor);
        for (ulong frame = 0; frame < 4; frame++) guest.Memory.TryWrite(frame * PageSize, [(byte)(frame + 1)]);
        var caller = new TestCaller(_hypervisor, guest, width);
        _hypervisor.Preemption = PreemptionPolicies.Always;
        Assert.Equal(default, Add(caller, PhysmapSpace.GmfnRange, 0, 100, count: 4));
        Assert.Equal(3, caller.Preemptions);
        Assert.Equal("01020304", Marks(guest, 100, 4));
    }

    [Fact]
    public void A_range_that_overlaps_its_target_moves_as_a_whole_since_Xen_4_20()
    {
        Domain guest = Guest(_hypervisor), newer = Guest(_newer);
        foreach (Domain domain in new[] { guest, newer })
        {
            for (ulong frame = 0; frame < 4; frame++) domain.Memory.TryWrite(frame * PageSize, [(byte)(frame + 1)]);
        }

        _newer.Preemption = PreemptionPolicies.Always;
        Assert.Equal(default, Add(new TestCaller(_newer, newer), PhysmapSpace.GmfnRange, 0, 2, count: 4));
        Assert.Equal("01020304", Marks(newer, 2, 4));

        // Before, each page is moved once more with the next, over what was to move itself.
        Assert.Equal(default, Add(new TestCaller(_hypervisor, guest), PhysmapSpace.GmfnRange, 0, 1, count: 4));
        Assert.Equal("01", Marks(guest, 4, 1));
        Assert.Equal(4, guest.Memory.TotalPages);
    }

    [Theory]
    [InlineData(0x10000UL, 0, XenErrno.Edom)]
    [InlineData(5UL, 4, XenErrno.Eilseq)]
    [InlineData(4UL, 4, default(XenErrno))]
    public void Progress_that_cannot_be_is_refused(ulong progress, ushort count, XenErrno expected) =>
        Assert.Equal(expected, Add(new TestCaller(_hypervisor, Guest(_hypervisor)), PhysmapSpace.GmfnRange, 0, 100, count: count, progress: progress));

    [Fact]
    public void A_range_that_wraps_is_refused()
    {
        var caller = new TestCaller(_hypervisor, Guest(_hypervisor));
        Assert.Equal(XenErrno.Eoverflow, Add(caller, PhysmapSpace.GmfnRange, ulong.MaxValue - 1, 100, count: 4));
        Assert.Equal(XenErrno.Eoverflow, Add(caller, PhysmapSpace.GmfnRange, 0, ulong.MaxValue - 1, count: 4));
        Assert.Equal(XenErrno.Einval, Add(caller, PhysmapSpace.GmfnRange, 0, ulong.MaxValue, count: 4));
    }

    [Fact]
    public void Says_who_may_put_what_where()
    {
        Domain guest = Guest(_hypervisor), other = Guest(_hypervisor);
        var caller = new TestCaller(_hypervisor, guest);
        Assert.Equal(XenErrno.Eperm, Add(caller, PhysmapSpace.SharedInfo, 0, 3, domain: other.Id.Value));
        Assert.Equal(XenErrno.Esrch, Add(caller, PhysmapSpace.SharedInfo, 0, 3, domain: 700));
        Assert.Equal(XenErrno.Enosys, Add(caller, PhysmapSpace.GmfnForeign, 0, 3));
        Assert.Equal(XenErrno.Eacces, Add(caller, (PhysmapSpace)DeviceMemory, 0, 3));
        Assert.Equal(XenErrno.Einval, Add(caller, (PhysmapSpace)77, 0, 3));
        Assert.Equal(default, Add(new TestCaller(_hypervisor, _hypervisor.ControlDomain), PhysmapSpace.SharedInfo, 0, 3, domain: other.Id.Value));
        Domain pv = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pv });
        Assert.Equal(XenErrno.Eacces, Add(new TestCaller(_hypervisor, pv), PhysmapSpace.SharedInfo, 0, 3));
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.AddToPhysmap, 0x1000));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void A_batch_says_what_came_of_each_page(int width)
    {
        Domain guest = Guest(_hypervisor);
        var caller = new TestCaller(_hypervisor, guest, width);
        _hypervisor.Preemption = PreemptionPolicies.Always;
        Assert.Equal(default, AddBatch(caller, (ushort)PhysmapSpace.Gmfn, [0, 500, 1], [200, 201, 202], out int[] errors));
        Assert.Equal([0, -(int)XenErrno.Einval, 0], errors);
        Assert.Equal(2, caller.Preemptions);
        Assert.Equal(FrameKind.Ram, guest.Memory.KindOf(202));
    }

    [Theory]
    [InlineData(Self, XenErrno.Eperm, XenErrno.Esrch)]
    [InlineData((ushort)0, XenErrno.Eperm, XenErrno.Eperm)]
    [InlineData((ushort)700, XenErrno.Eperm, XenErrno.Esrch)]
    [InlineData((ushort)SpecialDomain.Xen, XenErrno.Eperm, XenErrno.Eperm)]
    public void Pages_of_other_domains_are_the_hardware_domains_to_map(ushort foreign, XenErrno expected, XenErrno newer)
    {
        foreach ((EmbeddedHypervisor hypervisor, XenErrno error) in new[] { (_hypervisor, expected), (_newer, newer) })
        {
            Assert.Equal(default, AddBatch(new TestCaller(hypervisor, Guest(hypervisor)), (ushort)PhysmapSpace.GmfnForeign, [0], [200], out int[] errors, foreign: foreign));
            Assert.Equal([-(int)error], errors);
        }
    }

    [Theory]
    [InlineData((ushort)3, 0UL, XenErrno.Eopnotsupp)]
    [InlineData((ushort)2, 2UL, XenErrno.Eilseq)]
    [InlineData((ushort)2, 1UL, XenErrno.Eilseq)]
    [InlineData((ushort)2, 0x10000UL, XenErrno.Edom)]
    [InlineData(DeviceMemory, 0UL, XenErrno.Eacces)]
    public void A_batch_that_cannot_be_is_refused(ushort space, ulong progress, XenErrno expected) =>
        Assert.Equal(expected, AddBatch(new TestCaller(_hypervisor, Guest(_hypervisor)), space, [0], [200], out _, progress: progress));

    [Fact]
    public void A_page_that_is_taken_out_is_the_domains_still()
    {
        Domain guest = Guest(_hypervisor), other = Guest(_hypervisor);
        var caller = new TestCaller(_hypervisor, guest);
        Assert.Equal(default, Remove(caller, 3));
        Assert.Equal(FrameKind.None, guest.Memory.KindOf(3));
        Assert.Equal(8, guest.Memory.TotalPages);
        Assert.Equal(XenErrno.Enoent, Remove(caller, 3));
        Assert.Equal(XenErrno.Enoent, Remove(caller, ulong.MaxValue));
        guest.Memory.Map(60, MappedFrame.Of(FrameKind.Granted, other.Memory, 1));
        Assert.Equal(default, Remove(caller, 60));
        Assert.Equal(XenErrno.Einval, Remove(caller, 1, progress: 1));
    }

    private static Domain Guest(EmbeddedHypervisor hypervisor)
    {
        Domain guest = Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh });
        guest.Memory.TryPopulate(0, 8);
        return guest;
    }

    private static string Marks(Domain domain, ulong first, int count)
    {
        byte[] marks = new byte[count];
        for (int i = 0; i < count; i++) domain.Memory.TryRead((first + (ulong)i) * PageSize, marks.AsSpan(i, 1));
        return Convert.ToHexString(marks);
    }

    private static XenErrno Add(TestCaller caller, PhysmapSpace space, ulong source, ulong target, ushort count = 0, ushort domain = Self, ulong progress = 0)
    {
        int width = caller.Caller.Width;
        byte[] bytes = new byte[XenAddToPhysmap.SizeAt(width)];
        new XenAddToPhysmap { Domid = domain, PageCount = count, Space = (uint)space, SourceIndex = source, Gpfn = target }.Write(bytes, width);
        return caller.Call(MemoryOpHypercall.Number, (progress << 6) | MemoryOpHypercall.Codes.AddToPhysmap, caller.Put(bytes)).Error;
    }

    private static XenErrno AddBatch(TestCaller caller, ushort space, ulong[] sources, ulong[] targets, out int[] errors, ushort foreign = 0, ulong progress = 0)
    {
        int width = caller.Caller.Width;
        ulong sourceList = PutList(caller, sources), targetList = PutList(caller, targets), errorList = caller.Put(new byte[sources.Length * XenPhysmapError.Size]);
        byte[] bytes = new byte[XenAddToPhysmapBatch.SizeAt(width)];
        new XenAddToPhysmapBatch
        {
            Domid = Self,
            Space = space,
            PageCount = (ushort)sources.Length,
            ForeignDomid = foreign,
            SourceIndexes = sourceList,
            Gpfns = targetList,
            Errs = errorList,
        }.Write(bytes, width);
        XenErrno error = caller.Call(MemoryOpHypercall.Number, (progress << 6) | MemoryOpHypercall.Codes.AddToPhysmapBatch, caller.Put(bytes)).Error;
        errors = [.. Enumerable.Range(0, sources.Length).Select(i => XenPhysmapError.Read(caller.At(errorList).AsSpan(i * XenPhysmapError.Size)).Error)];
        return error;
    }

    private static ulong PutList(TestCaller caller, ulong[] numbers)
    {
        int width = caller.Caller.Width;
        byte[] bytes = new byte[numbers.Length * width];
        for (int i = 0; i < numbers.Length; i++) new XenPfn { Number = numbers[i] }.Write(bytes.AsSpan(i * width), width);
        return caller.Put(bytes);
    }

    private static XenErrno Remove(TestCaller caller, ulong frame, ulong progress = 0)
    {
        byte[] bytes = new byte[XenRemoveFromPhysmap.SizeAt(8)];
        new XenRemoveFromPhysmap { Domid = Self, Gpfn = frame }.Write(bytes, 8);
        return caller.Call(MemoryOpHypercall.Number, (progress << 6) | MemoryOpHypercall.Codes.RemoveFromPhysmap, caller.Put(bytes)).Error;
    }
}
