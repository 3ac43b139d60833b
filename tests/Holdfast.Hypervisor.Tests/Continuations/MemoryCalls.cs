using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Memory;
using Holdfast.Hypervisor.Hypercalls;
using static Holdfast.Hypervisor.Tests.Continuations.Calls;

namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>What a PVH guest does with its memory.</summary>
internal static class MemoryCalls
{
    private const ushort Self = (ushort)SpecialDomain.Self;

    // Where pages are put, taken from and moved to, for each call of a kind.
    private const ulong Free = 0x100;
    private const ulong Owned = 0x10;
    private const ulong Apart = 0x20;

    /// <summary>The calls.</summary>
    public static IReadOnlyList<CallUnderTest> All { get; } =
    [
        Reserving("increase_reservation", MemoryOpHypercall.Codes.IncreaseReservation, _ => 0) with { By = Traveller.GuestInPlace },
        Reserving("decrease_reservation", MemoryOpHypercall.Codes.DecreaseReservation, which => Owned + (which * Units)),
        Reserving("populate_physmap", MemoryOpHypercall.Codes.PopulatePhysmap, which => Free + (which * Apart)),
        new("memory_op add_to_physmap of a range", MemoryOpHypercall.Table, MemoryOpHypercall.Codes.AddToPhysmap, Units, Range) { Since = new(4, 2) },
        new("memory_op add_to_physmap_batch", MemoryOpHypercall.Table, MemoryOpHypercall.Codes.AddToPhysmapBatch, Units, Batch),
    ];

    /// <summary>A call that changes a reservation.</summary>
    /// <param name="journey">Who makes it.</param>
    /// <param name="which">Which of its kind.</param>
    /// <param name="first">The first extent that it does.</param>
    /// <param name="code">The operation.</param>
    /// <param name="frame">The page number of the first of all extents.</param>
    /// <param name="domain">Whose reservation.</param>
    public static HypercallRegisters Reserve(Journey journey, uint which, int first, uint code, ulong frame, ushort domain = Self)
    {
        ulong page = journey.PageOf(which), list = journey.PageOf(which, 1);
        journey.WriteNumbers(list, frame, Units);
        byte[] bytes = new byte[XenMemoryReservation.SizeAt(journey.Width)];
        new XenMemoryReservation { ExtentStart = list + (ulong)(first * journey.Width), NrExtents = (uint)(Units - first), Domid = domain }.Write(bytes, journey.Width);
        journey.Write(page, bytes);
        return new HypercallRegisters(MemoryOpHypercall.Number, code, page);
    }

    private static CallUnderTest Reserving(string name, uint code, Func<uint, ulong> frame) =>
        new($"memory_op {name}", MemoryOpHypercall.Table, code, Units, (journey, which, first) => Reserve(journey, which, first, code, frame(which))) { Counts = true };

    private static HypercallRegisters Range(Journey journey, uint which, int first)
    {
        byte[] bytes = new byte[XenAddToPhysmap.SizeAt(journey.Width)];
        new XenAddToPhysmap
        {
            Domid = Self,
            PageCount = (ushort)(Units - first),
            Space = (uint)PhysmapSpace.GmfnRange,
            SourceIndex = Owned + (which * Units) + (uint)first,
            Gpfn = Free + (which * Apart) + (uint)first,
        }.Write(bytes, journey.Width);
        journey.Write(journey.PageOf(which), bytes);
        return new HypercallRegisters(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.AddToPhysmap, journey.PageOf(which));
    }

    private static HypercallRegisters Batch(Journey journey, uint which, int first)
    {
        int width = journey.Width;
        ulong page = journey.PageOf(which), sources = journey.PageOf(which, 1), targets = journey.PageOf(which, 2), errors = journey.PageOf(which, 3);
        journey.WriteNumbers(sources, Owned + (which * Units), Units);
        journey.WriteNumbers(targets, Free + (which * Apart), Units);
        byte[] bytes = new byte[XenAddToPhysmapBatch.SizeAt(width)];
        new XenAddToPhysmapBatch
        {
            Domid = Self,
            Space = (ushort)PhysmapSpace.Gmfn,
            PageCount = (ushort)(Units - first),
            SourceIndexes = sources + (ulong)(first * width),
            Gpfns = targets + (ulong)(first * width),
            Errs = errors + (ulong)(first * XenPhysmapError.Size),
        }.Write(bytes, width);
        journey.Write(page, bytes);
        return new HypercallRegisters(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.AddToPhysmapBatch, page);
    }
}
