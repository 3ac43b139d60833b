using Holdfast.Abi.DomainContext;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Mmu;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Tests.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Paging;

/// <summary>
/// A PV guest with 64 frames and page tables that the tests put together: frame 4 is of level 4, 3 of level 3, 2 of level 2, 1 of level 1, each leading to the next by its first entry, and 1 to frame 32 for writing and 33 for reading.
/// </summary>
internal sealed class PvGuest
{
    public const ulong Level1 = 1;
    public const ulong Level2 = 2;
    public const ulong Level3 = 3;
    public const ulong Level4 = 4;
    public const ulong Frames = 64;
    public const ulong Table = 0x67;
    public const ulong ReadOnly = 0x65;
    public const ushort Self = (ushort)SpecialDomain.Self;

    private const int PageShift = 12;

    public PvGuest(EmbeddedHypervisor hypervisor, int width = 8)
    {
        Domain = Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pv, Width = (uint)width });
        Domain.Memory.TryPopulate(0, Frames);
        Caller = new TestCaller(hypervisor, Domain, width);
        SetEntry(Level4, 0, Entry(Level3));
        SetEntry(Level3, 0, Entry(Level2));
        SetEntry(Level2, 0, Entry(Level1));
        SetEntry(Level1, 0, Entry(32));
        SetEntry(Level1, 1, Entry(33, ReadOnly));
    }

    public Domain Domain { get; }

    public TestCaller Caller { get; }

    /// <summary>An entry that leads to a frame.</summary>
    public static ulong Entry(ulong frame, ulong flags = Table) => (frame << PageShift) | flags;

    /// <summary>The address of an entry.</summary>
    public static ulong At(ulong table, int slot) => (table << PageShift) + (ulong)(slot * 8);

    /// <summary>Writes an entry as the toolstack does before the guest runs.</summary>
    public void SetEntry(ulong table, int slot, ulong entry)
    {
        Span<byte> bytes = stackalloc byte[MmuEntry.Size];
        new MmuEntry { Entry = entry }.Write(bytes);
        Assert.True(Domain.Memory.TryWrite(At(table, slot), bytes));
    }

    public ulong EntryAt(ulong table, int slot)
    {
        Span<byte> bytes = stackalloc byte[MmuEntry.Size];
        Assert.True(Domain.Memory.TryRead(At(table, slot), bytes));
        return MmuEntry.Read(bytes).Entry;
    }

    /// <summary>Carries out one operation.</summary>
    public XenErrno Op(uint command, ulong target = 0, ulong second = 0, ushort domain = Self) => Ops(domain, (command, target, second)).Error;

    /// <summary>Carries out a list of operations.</summary>
    public HypercallResult Ops(ushort domain, params ReadOnlySpan<(uint Command, ulong Target, ulong Second)> ops) => Caller.Call(MmuextOpHypercall.Number, PutOps(ops), (uint)ops.Length, 0, domain);

    /// <summary>A list of operations in the caller's memory.</summary>
    public ulong PutOps(params ReadOnlySpan<(uint Command, ulong Target, ulong Second)> ops)
    {
        int width = Caller.Caller.Width, size = MmuextOp.SizeAt(width);
        byte[] bytes = new byte[ops.Length * size];
        for (int i = 0; i < ops.Length; i++)
        {
            Abi.Array8<byte> second = default;
            new MmuEntry { Entry = ops[i].Second }.Write(second);
            new MmuextOp { Command = ops[i].Command, Target = ops[i].Target, Arg2 = second }.Write(bytes.AsSpan(i * size), width);
        }

        return Caller.Put(bytes);
    }

    /// <summary>Changes one entry.</summary>
    public XenErrno Update(ulong pointer, ulong entry, uint domain = Self) => Updates(domain, (pointer, entry)).Error;

    /// <summary>Changes entries.</summary>
    public HypercallResult Updates(uint domain, params ReadOnlySpan<(ulong Pointer, ulong Entry)> updates) => Caller.Call(MmuUpdateHypercall.Number, PutUpdates(updates), (uint)updates.Length, 0, domain);

    /// <summary>A list of changes in the caller's memory.</summary>
    public ulong PutUpdates(params ReadOnlySpan<(ulong Pointer, ulong Entry)> updates)
    {
        byte[] bytes = new byte[updates.Length * MmuUpdate.Size];
        for (int i = 0; i < updates.Length; i++) new MmuUpdate { Pointer = updates[i].Pointer, Entry = updates[i].Entry }.Write(bytes.AsSpan(i * MmuUpdate.Size));
        return Caller.Put(bytes);
    }
}
