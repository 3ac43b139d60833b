using Holdfast.Abi;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.GrantTable;
using Holdfast.Abi.Memory;
using Holdfast.Abi.Multicall;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>The calls that are carried from version to version.</summary>
internal static class Calls
{
    private const int Extents = 9;
    private const ushort Self = (ushort)SpecialDomain.Self;

    // Behind the structure in the page.
    private const ulong ListOffset = 256;
    private const ulong SecondListOffset = 512;
    private const ulong ErrorsOffset = 1024;

    // Where pages are put, taken from and moved to, for each call of a kind.
    private const ulong Free = 0x100;
    private const ulong Owned = 0x10;
    private const ulong Apart = 0x20;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CallUnderTest> All { get; } =
    [
        new("memory_op populate_physmap", MemoryOpHypercall.Table, MemoryOpHypercall.Codes.PopulatePhysmap, Extents, (guest, width, page, which) => Reservation(guest, width, page, MemoryOpHypercall.Codes.PopulatePhysmap, Free + (which * Apart))),
        new("memory_op decrease_reservation", MemoryOpHypercall.Table, MemoryOpHypercall.Codes.DecreaseReservation, Extents, (guest, width, page, which) => Reservation(guest, width, page, MemoryOpHypercall.Codes.DecreaseReservation, Owned + (which * Extents))),
        new("memory_op add_to_physmap_batch", MemoryOpHypercall.Table, MemoryOpHypercall.Codes.AddToPhysmapBatch, Extents, Batch),
        new("grant_table_op copy", GrantTableOpHypercall.Table, GrantTableOpHypercall.Codes.Copy, Extents, Copies),
        new("multicall", MulticallHypercall.Table, null, Extents, List),
    ];

    private static HypercallRegisters Reservation(Domain guest, int width, ulong page, uint code, ulong first)
    {
        WriteNumbers(guest, width, page + ListOffset, first);
        byte[] bytes = new byte[XenMemoryReservation.SizeAt(width)];
        new XenMemoryReservation { ExtentStart = page + ListOffset, NrExtents = Extents, Domid = Self }.Write(bytes, width);
        Assert.True(guest.Memory.TryWrite(page, bytes));
        return new HypercallRegisters(MemoryOpHypercall.Number, code, page);
    }

    private static HypercallRegisters Batch(Domain guest, int width, ulong page, uint which)
    {
        WriteNumbers(guest, width, page + ListOffset, Owned + (which * Extents));
        WriteNumbers(guest, width, page + SecondListOffset, Free + (which * Apart));
        byte[] bytes = new byte[XenAddToPhysmapBatch.SizeAt(width)];
        new XenAddToPhysmapBatch { Domid = Self, Space = (ushort)PhysmapSpace.Gmfn, PageCount = Extents, SourceIndexes = page + ListOffset, Gpfns = page + SecondListOffset, Errs = page + ErrorsOffset }.Write(bytes, width);
        Assert.True(guest.Memory.TryWrite(page, bytes));
        return new HypercallRegisters(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.AddToPhysmapBatch, page);
    }

    /// <summary>Copies from one page of the guest's to others, a byte more each time.</summary>
    private static HypercallRegisters Copies(Domain guest, int width, ulong page, uint which)
    {
        int size = GnttabCopy.SizeAt(width);
        ulong first = Owned + (which * (Extents + 1));
        Assert.True(guest.Memory.TryWrite(first << 12, [.. Enumerable.Range(1, Extents).Select(number => (byte)(number + which))]));
        for (int i = 0; i < Extents; i++)
        {
            byte[] bytes = new byte[size];
            new GnttabCopy { Source = FrameAt(first, width), Destination = FrameAt(first + 1 + (ulong)i, width), Length = (ushort)(i + 1), Status = 99 }.Write(bytes, width);
            Assert.True(guest.Memory.TryWrite(page + (ulong)(i * size), bytes));
        }

        return new HypercallRegisters(GrantTableOpHypercall.Number, GrantTableOpHypercall.Codes.Copy, page, Extents);
    }

    private static GnttabCopyPtr FrameAt(ulong frame, int width)
    {
        byte[] bytes = new byte[GnttabCopyPtr.SizeAt(width)];
        new GnttabCopyFrame { Gmfn = frame }.Write(bytes, width);
        return GnttabCopyPtr.Read(bytes, width) with { Domid = Self };
    }

    /// <summary>A list of calls, each of which gives the guest one page.</summary>
    private static HypercallRegisters List(Domain guest, int width, ulong page, uint which)
    {
        int size = MulticallEntry.SizeAt(width), structure = XenMemoryReservation.SizeAt(width);
        ulong structures = page + 1024, numbers = page + 2048;
        WriteNumbers(guest, width, numbers, Free + (which * Apart));
        for (int i = 0; i < Extents; i++)
        {
            byte[] bytes = new byte[structure];
            ulong at = structures + (ulong)(i * structure);
            new XenMemoryReservation { ExtentStart = numbers + (ulong)(i * width), NrExtents = 1, Domid = Self }.Write(bytes, width);
            Assert.True(guest.Memory.TryWrite(at, bytes));
            byte[] entry = new byte[size];
            Array6<UInt128> arguments = default;
            (arguments[0], arguments[1]) = (MemoryOpHypercall.Codes.PopulatePhysmap, at);
            new MulticallEntry { Number = MemoryOpHypercall.Number, Arguments = arguments }.Write(entry, width);
            Assert.True(guest.Memory.TryWrite(page + (ulong)(i * size), entry));
        }

        return new HypercallRegisters(MulticallHypercall.Number, page, Extents);
    }

    private static void WriteNumbers(Domain guest, int width, ulong address, ulong first)
    {
        byte[] bytes = new byte[Extents * width];
        for (int i = 0; i < Extents; i++) new XenPfn { Number = first + (ulong)i }.Write(bytes.AsSpan(i * width), width);
        Assert.True(guest.Memory.TryWrite(address, bytes));
    }
}
