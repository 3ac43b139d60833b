using Holdfast.Abi;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.EventChannel;
using Holdfast.Abi.GrantTable;
using Holdfast.Abi.Memory;
using Holdfast.Abi.Multicall;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Tests.GrantTables;
using static Holdfast.Hypervisor.Tests.Continuations.Calls;

namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>What a PVH guest does with grants, event channels and lists of calls.</summary>
internal static class GuestCalls
{
    private const ushort Self = (ushort)SpecialDomain.Self;
    private const int Channels = 200;
    private const int Mappings = 70;
    private const int EntriesInList = 3;
    private const ulong Copied = 0x10;
    private const ulong Free = 0x100;
    private const ulong Apart = 0x20;

    // Grants of the guest's to itself, and where they are mapped.
    private const uint FirstReference = 16;
    private const ulong Mapped = 0x200;
    private const ulong MappedApart = 0x80;

    /// <summary>The calls.</summary>
    public static IReadOnlyList<CallUnderTest> All { get; } =
    [
        new("grant_table_op copy", GrantTableOpHypercall.Table, GrantTableOpHypercall.Codes.Copy, Units, Copies),
        new("grant_table_op map_grant_ref", GrantTableOpHypercall.Table, GrantTableOpHypercall.Codes.MapGrantRef, Units, (journey, which, _) => Maps(journey, which, Units)) { By = Traveller.GuestInPlace, TellsOrder = true, Furnish = Grant },
        new("grant_table_op unmap_grant_ref", GrantTableOpHypercall.Table, GrantTableOpHypercall.Codes.UnmapGrantRef, Mappings, Unmaps) { By = Traveller.GuestInPlace, Furnish = GrantAndMap },
        new("grant_table_op swap_grant_ref", GrantTableOpHypercall.Table, GrantTableOpHypercall.Codes.SwapGrantRef, Units, Swaps) { By = Traveller.GuestInPlace, Furnish = Grant },
        new("event_channel_op reset", EventChannelOpHypercall.Table, EventChannelOpHypercall.Codes.Reset, Channels, Reset) { Furnish = OpenChannels, IsWhole = true },
        new("event_channel_op reset, in place", EventChannelOpHypercall.Table, EventChannelOpHypercall.Codes.Reset, Channels, Reset) { By = Traveller.GuestInPlace, Furnish = OpenChannels, IsWhole = true },
        new("multicall", MulticallHypercall.Table, null, Units, (journey, which, _) => List(journey, which, Units, extents: 1)),
        new("multicall of calls that are preempted", MulticallHypercall.Table, null, EntriesInList * Units, (journey, which, _) => List(journey, which, EntriesInList, Units)) { Entry = MemoryCalls.All.Single(call => call.Code == MemoryOpHypercall.Codes.PopulatePhysmap) },
    ];

    /// <summary>Copies from one page of the guest's to others, a byte more each time.</summary>
    private static HypercallRegisters Copies(Journey journey, uint which, int from)
    {
        int width = journey.Width, size = GnttabCopy.SizeAt(width);
        ulong first = Copied + (which * (Units + 1));
        journey.Write(first << 12, [.. Enumerable.Range(1, Units).Select(number => (byte)(number + which))]);
        for (int i = 0; i < Units; i++)
        {
            byte[] bytes = new byte[size];
            new GnttabCopy { Source = FrameAt(first, width), Destination = FrameAt(first + 1 + (ulong)i, width), Length = (ushort)(i + 1), Status = 99 }.Write(bytes, width);
            journey.Write(journey.PageOf(which) + (ulong)(i * size), bytes);
        }

        return new HypercallRegisters(GrantTableOpHypercall.Number, GrantTableOpHypercall.Codes.Copy, journey.PageOf(which) + (ulong)(from * size), (uint)(Units - from));
    }

    private static GnttabCopyPtr FrameAt(ulong frame, int width)
    {
        byte[] bytes = new byte[GnttabCopyPtr.SizeAt(width)];
        new GnttabCopyFrame { Gmfn = frame }.Write(bytes, width);
        return GnttabCopyPtr.Read(bytes, width) with { Domid = Self };
    }

    private static void Grant(Journey journey)
    {
        for (uint i = 0; i < Mappings * 3; i++) GrantGuests.Grant(journey.Guest, FirstReference + i, journey.Guest.Id.Value, (uint)(Copied + (i % Units)));
    }

    private static void GrantAndMap(Journey journey)
    {
        Grant(journey);
        for (uint which = 0; which < 3; which++) Assert.Equal(UInt128.Zero, journey.Finish(Maps(journey, which, Mappings)));
    }

    private static HypercallRegisters Maps(Journey journey, uint which, int count)
    {
        for (int i = 0; i < count; i++)
        {
            byte[] bytes = new byte[GnttabMapGrantRef.Size];
            new GnttabMapGrantRef
            {
                HostAddr = (Mapped + (which * MappedApart) + (ulong)i) << 12,
                Flags = GnttabMapGrantRef.Bits.HostMapMask,
                Reference = FirstReference + (which * Mappings) + (uint)i,
                Dom = journey.Guest.Id.Value,
                Status = 99,
            }.Write(bytes);
            journey.Write(journey.PageOf(which) + (ulong)(i * bytes.Length), bytes);
        }

        return new HypercallRegisters(GrantTableOpHypercall.Number, GrantTableOpHypercall.Codes.MapGrantRef, journey.PageOf(which), (uint)count);
    }

    private static HypercallRegisters Unmaps(Journey journey, uint which, int first)
    {
        for (int i = 0; i < Mappings; i++)
        {
            byte[] bytes = new byte[GnttabUnmapGrantRef.Size];
            new GnttabUnmapGrantRef { HostAddr = (Mapped + (which * MappedApart) + (ulong)i) << 12, MappingHandle = (which * Mappings) + (uint)i, Status = 99 }.Write(bytes);
            journey.Write(journey.PageOf(which, 2) + (ulong)(i * bytes.Length), bytes);
        }

        return new HypercallRegisters(GrantTableOpHypercall.Number, GrantTableOpHypercall.Codes.UnmapGrantRef, journey.PageOf(which, 2) + (ulong)(first * GnttabUnmapGrantRef.Size), (uint)(Mappings - first));
    }

    private static HypercallRegisters Swaps(Journey journey, uint which, int first)
    {
        for (int i = 0; i < Units; i++)
        {
            byte[] bytes = new byte[GnttabSwapGrantRef.Size];
            new GnttabSwapGrantRef { First = FirstReference + (which * Mappings) + (uint)i, Second = FirstReference + (which * Mappings) + (uint)i + 1, Status = 99 }.Write(bytes);
            journey.Write(journey.PageOf(which) + (ulong)(i * bytes.Length), bytes);
        }

        return new HypercallRegisters(GrantTableOpHypercall.Number, GrantTableOpHypercall.Codes.SwapGrantRef, journey.PageOf(which) + (ulong)(first * GnttabSwapGrantRef.Size), (uint)(Units - first));
    }

    private static void OpenChannels(Journey journey)
    {
        for (int i = 0; i < Channels; i++) Assert.Equal(default, journey.Guest.Events.AllocateUnbound(0, isPermitted: true, out _));
    }

    private static HypercallRegisters Reset(Journey journey, uint which, int first)
    {
        byte[] bytes = new byte[EvtchnReset.Size];
        new EvtchnReset { Dom = Self }.Write(bytes);
        journey.Write(journey.PageOf(which), bytes);
        return new HypercallRegisters(EventChannelOpHypercall.Number, EventChannelOpHypercall.Codes.Reset, journey.PageOf(which));
    }

    /// <summary>A list of calls, each of which gives the guest pages.</summary>
    private static HypercallRegisters List(Journey journey, uint which, int entries, int extents)
    {
        int width = journey.Width, size = MulticallEntry.SizeAt(width), structure = XenMemoryReservation.SizeAt(width);
        ulong list = journey.PageOf(which), structures = journey.PageOf(which, 1), numbers = journey.PageOf(which, 2);
        journey.WriteNumbers(numbers, Free + (which * Apart), entries * extents);
        for (int i = 0; i < entries; i++)
        {
            byte[] bytes = new byte[structure];
            ulong at = structures + (ulong)(i * structure);
            new XenMemoryReservation { ExtentStart = numbers + (ulong)(i * extents * width), NrExtents = (uint)extents, Domid = Self }.Write(bytes, width);
            journey.Write(at, bytes);
            byte[] entry = new byte[size];
            Array6<UInt128> arguments = default;
            (arguments[0], arguments[1]) = (MemoryOpHypercall.Codes.PopulatePhysmap, at);
            new MulticallEntry { Number = MemoryOpHypercall.Number, Arguments = arguments }.Write(entry, width);
            journey.Write(list + (ulong)(i * size), entry);
        }

        return new HypercallRegisters(MulticallHypercall.Number, list, (uint)entries);
    }
}
