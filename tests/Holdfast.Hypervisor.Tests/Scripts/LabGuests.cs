using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.GrantTables;
using Holdfast.X86.Registers;

namespace Holdfast.Hypervisor.Tests.Scripts;

/// <summary>Guests as the toolstack makes the lab's (lab/guests): with their memory, their ports and grants for domain 0, their parameters.</summary>
internal static class LabGuests
{
    private const ulong Megabyte = 256;
    private const ulong Entry = 0x10_0000;

    // What libxl's toolstack sets aside for a PVH guest, below 4 GiB.
    private const ulong ConsoleFrame = 0xfefff;
    private const ulong XenstoreFrame = 0xfeffc;
    private const ulong BufferedIoreqFrame = 0xfeffb;
    private const ulong IoreqFrame = 0xfeffd;
    private const ulong SpecialFrames = 0xfeff8;
    private const ulong AcpiFrames = 0xfc000;
    private const uint SpecialFrameCount = 8;

    /// <summary>What the toolstack makes up for every guest.</summary>
    public static Guid Handle { get; } = new("4b1d6f3c-2c87-4a5e-9d0e-61c7b8f3a952");

    /// <summary>A PVH guest whose first vCPU is up.</summary>
    /// <param name="hypervisor">Where it is made; the toolstack is that of its version.</param>
    /// <param name="megabytes">Its memory.</param>
    /// <param name="vcpus">The number of its vCPUs.</param>
    public static Domain CreatePvh(EmbeddedHypervisor hypervisor, int megabytes = 2, uint vcpus = 1)
    {
        ulong frames = (ulong)megabytes * Megabyte;
        Domain guest = Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh, Handle = Handle, Vcpus = vcpus, Devices = ContextDomain.Bits.LapicMask, MaxFrames = (long)frames + 256, MaxEventChannel = 1023 });
        Assert.True(guest.Memory.TryPopulate(0, frames));
        Assert.True(guest.Memory.TryPopulate(SpecialFrames, SpecialFrameCount));
        uint acpiTables = hypervisor.Profile == HypervisorProfile.Xen417 ? 7u : 5u;
        Assert.True(guest.Memory.TryPopulate(AcpiFrames, acpiTables + 2));
        guest.MemoryMap = new CountedList<ContextMemoryMap, ContextMemoryRange>(default,
        [
            new() { Start = 0, Length = frames * GuestMemory.PageSize, Kind = 1 },
            new() { Start = SpecialFrames * GuestMemory.PageSize, Length = SpecialFrameCount * GuestMemory.PageSize, Kind = 2 },
            new() { Start = (AcpiFrames + 1 + acpiTables) * GuestMemory.PageSize, Length = 0x40, Kind = 3 },
            new() { Start = AcpiFrames * GuestMemory.PageSize, Length = GuestMemory.PageSize, Kind = 3 },
            new() { Start = (AcpiFrames + 1) * GuestMemory.PageSize, Length = acpiTables * GuestMemory.PageSize, Kind = 3 },
        ]);
        guest.Vcpus[0].Registers = AtEntry();
        guest.Vcpus[0].SetUp(true);
        uint xenstore = Bind(hypervisor, guest);
        uint console = Bind(hypervisor, guest);
        guest.HvmParams = new CountedList<ContextHvmParams, ContextHvmParam>(default,
        [
            new() { Index = (uint)HvmParam.StorePfn, Value = XenstoreFrame },
            new() { Index = (uint)HvmParam.StoreEvtchn, Value = xenstore },
            new() { Index = (uint)HvmParam.IoreqPfn, Value = IoreqFrame },
            new() { Index = (uint)HvmParam.BufioreqPfn, Value = BufferedIoreqFrame },
            new() { Index = (uint)HvmParam.ConsolePfn, Value = ConsoleFrame },
            new() { Index = (uint)HvmParam.ConsoleEvtchn, Value = console },
        ]);
        Grant(hypervisor, guest, 0, ConsoleFrame);
        Grant(hypervisor, guest, 1, XenstoreFrame);
        return guest;
    }

    /// <summary>The registers with which a PVH guest begins: in protected mode without paging, with flat segments (docs/misc/pvh.pandoc).</summary>
    public static ContextVcpuRegisters AtEntry()
    {
        const uint Everything = uint.MaxValue;
        const ushort Code = 0xc9b, Data = 0xc93, Task = 0x8b;
        var data = new ContextSegment { Limit = Everything, Attributes = Data };
        return new ContextVcpuRegisters
        {
            Rip = Entry,
            Rflags = (ulong)X86.Registers.Rflags.MBS,
            Cr0 = (ulong)(Cr0.PE | Cr0.ET),
            Cs = data with { Attributes = Code },
            Ds = data,
            Es = data,
            Ss = data,
            Tr = new ContextSegment { Limit = 0x67, Attributes = Task },
        };
    }

    /// <summary>A grant of the toolstack's that a daemon of domain 0 has mapped.</summary>
    public static void Grant(EmbeddedHypervisor hypervisor, Domain guest, uint reference, ulong frame)
    {
        GrantGuests.Grant(guest, reference, to: 0, (uint)frame);
        Assert.True(hypervisor.ControlDomain.Grants.TryMapForClient(guest.Id.Value, reference, isWritable: true, out _, out _, out _));
    }

    /// <summary>A port that is bound to one of domain 0, as the toolstack and its daemons leave it.</summary>
    public static uint Bind(EmbeddedHypervisor hypervisor, Domain guest)
    {
        Assert.Equal(default, guest.Events.AllocateUnbound(0, isPermitted: true, out uint port));
        Assert.Equal(default, hypervisor.ControlDomain.Events.BindInterdomain(guest, port, out _));
        return port;
    }
}
