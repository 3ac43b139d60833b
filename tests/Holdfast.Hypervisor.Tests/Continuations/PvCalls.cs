using Holdfast.Abi;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.GrantTable;
using Holdfast.Abi.Memory;
using Holdfast.Abi.Mmu;
using Holdfast.Abi.Pv;
using Holdfast.Abi.PvVcpu;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Tests.GrantTables;
using Holdfast.Hypervisor.Tests.Paging;
using static Holdfast.Hypervisor.Tests.Continuations.Calls;

namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>What PV guests alone do.</summary>
internal static class PvCalls
{
    private const ushort Self = (ushort)SpecialDomain.Self;
    private const ulong Owned = 5;
    private const ulong Top = 20;
    private const ulong Free = 0x100;
    private const ulong Apart = 0x20;
    private const ushort CodeSelector = 0xe033;

    // Xen looks at 4096 grants at once.
    private const int Flushes = 2;
    private const uint FarReference = 9000;
    private const uint GrantFrames = 20;
    private const int PageOfMapping = 7;

    /// <summary>The calls.</summary>
    public static IReadOnlyList<CallUnderTest> All { get; } =
    [
        new("memory_op exchange", MemoryOpHypercall.Table, MemoryOpHypercall.Codes.Exchange, Units, Exchange) { By = Traveller.PvGuest },
        new("memory_op populate_physmap of a PV guest", MemoryOpHypercall.Table, MemoryOpHypercall.Codes.PopulatePhysmap, Units, (journey, which, first) => MemoryCalls.Reserve(journey, which, first, MemoryOpHypercall.Codes.PopulatePhysmap, Free + (which * Apart)))
            { By = Traveller.PvGuest, Counts = true },
        new("mmu_update", MmuUpdateHypercall.Table, null, Units, Updates) { By = Traveller.PvGuest, Furnish = PinTable },
        new("mmuext_op pin_table", MmuextOpHypercall.Table, MmuextOpHypercall.Codes.PinL1Table, Units, Pins) { By = Traveller.PvGuest },
        new("mmu_update that lets tables go", MmuUpdateHypercall.Table, null, 2, (journey, which, _) => Drop(journey, which)) { By = Traveller.PvGuest, Furnish = PinTree },
        new("mmuext_op unpin_table", MmuextOpHypercall.Table, MmuextOpHypercall.Codes.UnpinTable, 1, Unpin) { By = Traveller.PvGuest, Furnish = PinTrees },
        new("grant_table_op cache_flush", GrantTableOpHypercall.Table, GrantTableOpHypercall.Codes.CacheFlush, Flushes, Flush) { By = Traveller.PvGuest, Until = new(4, 20), Furnish = MapFarGrant, IsWhole = true },
        new("set_trap_table", SetTrapTableHypercall.Table, null, Units, Traps) { By = Traveller.PvGuest },
    ];

    private static HypercallRegisters Exchange(Journey journey, uint which, int first)
    {
        int width = journey.Width;
        ulong given = journey.PageOf(which, 1), taken = journey.PageOf(which, 2);
        journey.WriteNumbers(given, Owned + (which * Units), Units);
        journey.WriteNumbers(taken, Free + (which * Apart), Units);
        byte[] bytes = new byte[XenMemoryExchange.SizeAt(width)];
        XenMemoryReservation Part(ulong list) => new() { ExtentStart = list + (ulong)(first * width), NrExtents = (uint)(Units - first), Domid = Self };
        new XenMemoryExchange { Given = Part(given), Taken = Part(taken) }.Write(bytes, width);
        journey.Write(journey.PageOf(which), bytes);
        return new HypercallRegisters(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.Exchange, journey.PageOf(which));
    }

    private static void PinTable(Journey journey) => Assert.Equal(default, journey.Pv!.Op(MmuextOpHypercall.Codes.PinL1Table, PvGuest.Level1));

    private static HypercallRegisters Updates(Journey journey, uint which, int first)
    {
        for (int i = 0; i < Units; i++)
        {
            byte[] bytes = new byte[MmuUpdate.Size];
            new MmuUpdate { Pointer = PvGuest.At(PvGuest.Level1, 2 + ((int)which * Units) + i), Entry = PvGuest.Entry(Owned + (which * Units) + (ulong)i) }.Write(bytes);
            journey.Write(journey.PageOf(which) + (ulong)(i * bytes.Length), bytes);
        }

        return new HypercallRegisters(MmuUpdateHypercall.Number, journey.PageOf(which) + (ulong)(first * MmuUpdate.Size), (uint)(Units - first), journey.PageOf(which, 1), Self);
    }

    private static HypercallRegisters Pins(Journey journey, uint which, int first)
    {
        int size = MmuextOp.SizeAt(journey.Width);
        for (int i = 0; i < Units; i++)
        {
            byte[] bytes = new byte[size];
            new MmuextOp { Command = MmuextOpHypercall.Codes.PinL1Table, Target = Owned + (which * Units) + (ulong)i }.Write(bytes, journey.Width);
            journey.Write(journey.PageOf(which) + (ulong)(i * size), bytes);
        }

        return new HypercallRegisters(MmuextOpHypercall.Number, journey.PageOf(which) + (ulong)(first * size), (uint)(Units - first), journey.PageOf(which, 1), Self);
    }

    /// <summary>Pins a tree for each call, of one table of level 2.</summary>
    private static void PinTrees(Journey journey)
    {
        for (ulong which = 0; which < 3; which++) Assert.Equal(default, journey.Pv!.Op(MmuextOpHypercall.Codes.PinL2Table, Owned + which));
    }

    private static HypercallRegisters Unpin(Journey journey, uint which, int first)
    {
        byte[] bytes = new byte[MmuextOp.SizeAt(journey.Width)];
        new MmuextOp { Command = MmuextOpHypercall.Codes.UnpinTable, Target = Owned + which }.Write(bytes, journey.Width);
        journey.Write(journey.PageOf(which), bytes);
        return new HypercallRegisters(MmuextOpHypercall.Number, journey.PageOf(which), 1, journey.PageOf(which, 1), Self);
    }

    /// <summary>Pins a table of level 3 that leads to one of level 2 for each call.</summary>
    private static void PinTree(Journey journey)
    {
        // The root of a 32-bit guest has to have a last entry, too.
        bool isNarrow = journey.Width == sizeof(uint);
        for (int slot = 0; slot < (isNarrow ? 4 : 3); slot++) journey.Pv!.SetEntry(Top, slot, PvGuest.Entry(Owned + (ulong)slot, isNarrow ? 1 : PvGuest.Table));
        Assert.Equal(default, journey.Pv!.Op(MmuextOpHypercall.Codes.PinL3Table, Top));
    }

    /// <summary>Lets a table go, and then asks for what is refused: the result that is kept is an error.</summary>
    private static HypercallRegisters Drop(Journey journey, uint which)
    {
        const ulong Unknown = 7;
        byte[] bytes = new byte[2 * MmuUpdate.Size];
        new MmuUpdate { Pointer = PvGuest.At(Top, (int)which) }.Write(bytes);
        new MmuUpdate { Pointer = Unknown }.Write(bytes.AsSpan(MmuUpdate.Size));
        journey.Write(journey.PageOf(which), bytes);
        return new HypercallRegisters(MmuUpdateHypercall.Number, journey.PageOf(which), 2, journey.PageOf(which, 1), Self);
    }

    /// <summary>Maps a page of another domain's, whose grant stands far behind in that domain's table.</summary>
    private static void MapFarGrant(Journey journey)
    {
        Domain granter = journey.AddNeighbour();
        granter.Grants.Grow(GrantFrames);
        GrantGuests.Grant(granter, FarReference, journey.Guest.Id.Value, 1);
        byte[] bytes = new byte[GnttabMapGrantRef.Size];
        new GnttabMapGrantRef { Flags = GnttabMapGrantRef.Bits.DeviceMapMask, Reference = FarReference, Dom = granter.Id.Value, Status = 99 }.Write(bytes);
        ulong address = journey.PageOf(0, PageOfMapping);
        journey.Write(address, bytes);
        Assert.Equal(UInt128.Zero, journey.Finish(new HypercallRegisters(GrantTableOpHypercall.Number, GrantTableOpHypercall.Codes.MapGrantRef, address, 1)));
        Assert.Equal(0, MappingOf(journey).Status);
    }

    private static GnttabMapGrantRef MappingOf(Journey journey)
    {
        byte[] bytes = new byte[GnttabMapGrantRef.Size];
        Assert.True(journey.Memory.TryRead(journey.PageOf(0, PageOfMapping), bytes));
        return GnttabMapGrantRef.Read(bytes);
    }

    private static HypercallRegisters Flush(Journey journey, uint which, int first)
    {
        Array8<byte> address = default;
        new GnttabCacheFlushAddress { DevBusAddr = MappingOf(journey).DevBusAddr }.Write(address);
        for (int i = 0; i < Flushes; i++)
        {
            byte[] bytes = new byte[GnttabCacheFlush.Size];
            new GnttabCacheFlush { A = address, Length = 8, Op = GnttabCacheFlush.Bits.CleanMask }.Write(bytes);
            journey.Write(journey.PageOf(which) + (ulong)(i * bytes.Length), bytes);
        }

        return new HypercallRegisters(GrantTableOpHypercall.Number, GrantTableOpHypercall.Codes.CacheFlush, journey.PageOf(which) + (ulong)(first * GnttabCacheFlush.Size), (uint)(Flushes - first));
    }

    private static HypercallRegisters Traps(Journey journey, uint which, int first)
    {
        bool isNarrow = journey.Width == sizeof(uint);
        int size = isNarrow ? TrapInfo32.Size : TrapInfo64.Size;
        byte[] bytes = new byte[(Units + 1) * size];
        for (int i = 0; i < Units; i++)
        {
            byte vector = (byte)(0x20 + (which * Units) + (uint)i);
            if (isNarrow) new TrapInfo32 { Vector = vector, Cs = CodeSelector, Address = 0x1000u + vector }.Write(bytes.AsSpan(i * size));
            else new TrapInfo64 { Vector = vector, Cs = CodeSelector, Address = 0x1000u + vector }.Write(bytes.AsSpan(i * size));
        }

        journey.Write(journey.PageOf(which), bytes);
        return new HypercallRegisters(SetTrapTableHypercall.Number, journey.PageOf(which) + (ulong)(first * size));
    }
}
