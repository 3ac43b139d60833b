using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Mmu;
using Holdfast.Abi.Pv;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Hypervisor.Tests.Scripts;

/// <summary>
/// A 64-bit PV guest as the toolstack makes the lab's (lab/guests): all its memory is mapped where its page numbers say, by tables that it may only read, and the frames are some of the machine's. A guest of the embedded
/// hypervisor knows its memory by these numbers; that its pages are numbered from 0 on is its own affair.
/// </summary>
internal sealed class LabPvGuest
{
    private const ulong Megabyte = 256;
    private const ulong EntriesInTable = 512;

    // The frames that the machine had for it, and the one of the page that it shares with the hypervisor.
    private const ulong FirstFrame = 0x40000;
    private const ulong SharedInfoFrame = 0x3ffff;

    private const int VcpusInSharedInfo = 32;

    private const ulong XenstorePage = 0x160;
    private const ulong ConsolePage = 0x161;
    private const ulong RootPage = 0x162;
    private const ulong TablesInRoot = 3;

    private const ulong TableFlags = 0x67;
    private const ulong PageFlags = 0x63;
    private const ulong Writable = 2;
    private const ushort KernelCode = 0xe033;
    private const ushort KernelData = 0xe02b;
    private const int Exceptions = 32;

    // No code runs here that would have left something on a stack: a return finds no frame there, as it found none in the lab that could be returned to.
    private const ulong NoStack = 0x7fff_ffff_f000;

    private LabPvGuest(Domain domain) => Domain = domain;

    public Domain Domain { get; }

    /// <summary>The frame of the root of its page tables.</summary>
    public static ulong Root => FrameOf(RootPage);

    /// <summary>The machine address of the page that it shares with the hypervisor.</summary>
    public static ulong SharedInfoAddress => SharedInfoFrame * GuestMemory.PageSize;

    /// <summary>Makes one whose first vCPU is up.</summary>
    /// <param name="hypervisor">Where it is made.</param>
    /// <param name="megabytes">Its memory.</param>
    /// <param name="vcpus">The number of its vCPUs.</param>
    /// <param name="handlers">Where the handlers of all exceptions are.</param>
    public static LabPvGuest Create(EmbeddedHypervisor hypervisor, int megabytes, uint vcpus, ulong handlers)
    {
        ulong pages = (ulong)megabytes * Megabyte;
        Domain domain = Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pv, Handle = LabGuests.Handle, Vcpus = vcpus, MaxFrames = (long)(pages + Megabyte), MaxEventChannel = 1023 });
        Assert.True(domain.Memory.TryPopulate(FirstFrame, pages));
        var guest = new LabPvGuest(domain);
        guest.MakeTables(pages);
        domain.MemoryMap = new CountedList<ContextMemoryMap, ContextMemoryRange>(default, [new() { Length = pages * GuestMemory.PageSize, Kind = 1 }]);
        domain.SharedInfo = new SharedPage(SharedInfoFrame, SharedPageOf());
        domain.Vcpus[0].Pv = domain.Vcpus[0].PvOrFirst with { KernelPageTable = Root, Cs = KernelCode, Ss = KernelData, KernelSs = KernelData, Rip = handlers, Rsp = NoStack };
        Array256<ContextTrap> traps = default;
        for (int i = 0; i < Exceptions; i++) traps[i] = new ContextTrap { Address = handlers, Cs = KernelCode };
        domain.Vcpus[0].Traps = new ContextVcpuTraps { Trap = traps };
        domain.Vcpus[0].SetUp(true);
        LabGuests.Bind(hypervisor, domain);
        LabGuests.Bind(hypervisor, domain);
        LabGuests.Grant(hypervisor, domain, 0, FrameOf(ConsolePage));
        LabGuests.Grant(hypervisor, domain, 1, FrameOf(XenstorePage));
        return guest;
    }

    /// <summary>The frame of a page of its own.</summary>
    public static ulong FrameOf(ulong page) => FirstFrame + page;

    /// <summary>All vCPUs begin with events masked, however many there are.</summary>
    private static byte[] SharedPageOf()
    {
        byte[] page = new byte[GuestMemory.PageSize];
        for (int vcpu = 0; vcpu < VcpusInSharedInfo; vcpu++) page[SharedInfo.Offsets.VcpuInfo(sizeof(ulong)) + (vcpu * VcpuInfo.SizeAt(sizeof(ulong))) + VcpuInfo.Offsets.EvtchnUpcallMask(sizeof(ulong))] = 1;
        return page;
    }

    private void MakeTables(ulong pages)
    {
        ulong lowest = RootPage + TablesInRoot;
        ulong end = lowest + ((pages + EntriesInTable - 1) / EntriesInTable);
        Write(RootPage, 0, RootPage + 1, TableFlags);
        Write(RootPage + 1, 0, RootPage + 2, TableFlags);
        for (ulong table = lowest; table < end; table++) Write(RootPage + 2, table - lowest, table, TableFlags);
        for (ulong page = 0; page < pages; page++) Write(lowest + (page / EntriesInTable), page % EntriesInTable, page, page >= RootPage && page < end ? PageFlags & ~Writable : PageFlags);
        Domain.Memory.SetType(Root, PageType.L4TabPin);
    }

    private void Write(ulong table, ulong slot, ulong page, ulong flags)
    {
        byte[] entry = new byte[MmuEntry.Size];
        new MmuEntry { Entry = (FrameOf(page) * GuestMemory.PageSize) | flags }.Write(entry);
        Assert.True(Domain.Memory.TryWrite((FrameOf(table) * GuestMemory.PageSize) + (slot * MmuEntry.Size), entry));
    }
}
