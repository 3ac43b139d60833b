using Holdfast.Streams.Tests.Images;
using Holdfast.X86.Registers;
using static Holdfast.Streams.Tests.Images.SampleImage;

namespace Holdfast.Streams.Tests.Hvm;

public sealed class CpuRuleTests
{
    private const ulong NotCanonical = 1UL << 47;
    private const uint Valid = 1u << 31;
    private const uint HardwareException = 3 << 8;
    private const uint NonMaskableInterrupt = 2 << 8;
    private const uint SoftwareException = 6 << 8;
    private const uint ErrorCode = 1 << 11;
    private const uint Ring3 = 3 << 5;

    internal static FlawTable Table { get; } = new("Cpu",
        new("a reserved bit of CR0", PvhGuest, image => image.Cpu(cpu => cpu with { Cr0 = cpu.Cr0 | (1 << 6) }), "HF1801"),
        new("CR0 without ET", PvhGuest, image => image.Cpu(cpu => cpu with { Cr0 = cpu.Cr0 & ~(ulong)Cr0.ET }), "HF1801"),
        new("CR0 with paging and without protection", PvhGuest, image => image.Cpu(cpu => cpu with { Cr0 = cpu.Cr0 & ~(ulong)Cr0.PE }), "HF1801"),
        new("CR0 with NW and without CD", PvhGuest, image => image.Cpu(cpu => cpu with { Cr0 = cpu.Cr0 | (ulong)Cr0.NW }), "HF1801"),
        new("CR0 with NW and CD", PvhGuest, image => image.Cpu(cpu => cpu with { Cr0 = cpu.Cr0 | (ulong)(Cr0.NW | Cr0.CD) })),
        new("CR3 beyond the address width", PvhGuest, image => image.Cpu(cpu => cpu with { Cr3 = cpu.Cr3 | (1UL << 63) }), "HF1802"),
        new("CR3 with low bits", PvhGuest, image => image.Cpu(cpu => cpu with { Cr3 = cpu.Cr3 | 0x18 })),
        new("CR3 with a frame that the image lacks", PvhGuest, image => image.Cpu(cpu => cpu with { Cr3 = 0x200000 }), "HF1803"),
        new("a feature in CR4 that the policy lacks", PvhGuest, image => image.Cpu(cpu => cpu with { Cr4 = cpu.Cr4 | (ulong)Cr4.PCIDE }), "HF1804"),
        new("a feature in CR4 that no guest has", PvhGuest, image => image.Cpu(cpu => cpu with { Cr4 = cpu.Cr4 | (1UL << 40) }), "HF1804"),
        new("a feature in CR4 that the policy offers", PvhGuest, image => image.Cpu(cpu => cpu with { Cr4 = cpu.Cr4 | (ulong)Cr4.SMEP })),
        new("a bit of EFER that Xen does not know", PvhGuest, image => image.Cpu(cpu => cpu with { MsrEfer = cpu.MsrEfer | 2 }), "HF1805"),
        new("EFER with LMA and without LME", PvhGuest, image => image.Cpu(cpu => cpu with { MsrEfer = cpu.MsrEfer & ~(ulong)Efer.LME }), "HF1805"),
        new("long mode without PAE", PvhGuest, image => image.Cpu(cpu => cpu with { Cr4 = cpu.Cr4 & ~(ulong)Cr4.PAE }), "HF1806"),
        new("long mode enabled and not active", PvhGuest, image => image.Cpu(cpu => cpu with { MsrEfer = cpu.MsrEfer & ~(ulong)Efer.LMA }), "HF1806"),
        new("a reserved bit of RFLAGS", PvhGuest, image => image.Cpu(cpu => cpu with { Rflags = cpu.Rflags | (1 << 3) }), "HF1807"),
        new("RFLAGS with VM in long mode", PvhGuest, image => image.Cpu(cpu => cpu with { Rflags = cpu.Rflags | (ulong)Rflags.VM }), "HF1807"),
        new("RIP that is not canonical", PvhGuest, image => image.Cpu(cpu => cpu with { Rip = NotCanonical }), "HF1808"),
        new("the highest RIP of the lower half", PvhGuest, image => image.Cpu(cpu => cpu with { Rip = NotCanonical - 1 })),
        new("RSP that is not canonical", PvhGuest, image => image.Cpu(cpu => cpu with { Rsp = NotCanonical }), "HF1809"),
        new("the base of FS that is not canonical", PvhGuest, image => image.Cpu(cpu => cpu with { FsBase = NotCanonical }), "HF1810"),
        new("an entry point that is not canonical", PvhGuest, image => image.Cpu(cpu => cpu with { MsrLstar = NotCanonical }), "HF1810"),
        new("KERNEL_GS_BASE that is not canonical", PvhGuest, image => image.Cpu(cpu => cpu with { ShadowGs = NotCanonical })),
        new("a stack of another privilege level", PvhGuest, image => image.Cpu(cpu => cpu with { SsArbytes = cpu.SsArbytes | Ring3 }), "HF1811"),
        new("code of 32 and of 64 bits", PvhGuest, image => image.Cpu(cpu => cpu with { CsArbytes = cpu.CsArbytes | (1 << 10) }), "HF1811"),
        new("a selector of another privilege level", PvhGuest, image => image.Cpu(cpu => cpu with { CsSel = cpu.CsSel | 3 }), "HF1811"),
        new("a task register that is not busy", PvhGuest, image => image.Cpu(cpu => cpu with { TrArbytes = 0x89 }), "HF1812"),
        new("a local descriptor table of another type", PvhGuest, image => image.Cpu(cpu => cpu with { LdtrArbytes = 0x83 }), "HF1812"),
        new("the highest limit of a table", PvhGuest, image => image.Cpu(cpu => cpu with { GdtrLimit = 0xffff })),
        new("a limit of more than 16 bits", PvhGuest, image => image.Cpu(cpu => cpu with { GdtrLimit = 0x10000 }), "HF1813"),
        new("a pending event of a reserved type", PvhGuest, image => image.Cpu(cpu => cpu with { PendingEvent = Valid | (1 << 8) }), "HF1814"),
        new("a pending event with a reserved bit", PvhGuest, image => image.Cpu(cpu => cpu with { PendingEvent = Valid | HardwareException | (1 << 12) | 6 }), "HF1814"),
        new("a pending exception with the vector of an interrupt", PvhGuest, image => image.Cpu(cpu => cpu with { PendingEvent = Valid | HardwareException | 32 }), "HF1814"),
        new("a pending exception", PvhGuest, image => image.Cpu(cpu => cpu with { PendingEvent = Valid | HardwareException | 6 })),
        new("a pending exception with its error code", PvhGuest, image => image.Cpu(cpu => cpu with { PendingEvent = Valid | HardwareException | ErrorCode | 14, ErrorCode = ushort.MaxValue })),
        new("a pending exception with too long an error code", PvhGuest, image => image.Cpu(cpu => cpu with { PendingEvent = Valid | HardwareException | ErrorCode | 14, ErrorCode = 0x10000 }), "HF1814"),
        new("a pending software exception on AMD", PvhGuest, image => image.Cpu(cpu => cpu with { PendingEvent = Valid | SoftwareException | 3 }), "HF1814", "HF1815"),
        new("a pending event that is not valid", PvhGuest, image => image.Cpu(cpu => cpu with { PendingEvent = 1 << 8 })),
        new("a pending NMI with another vector", PvhGuest, image => image.Cpu(cpu => cpu with { PendingEvent = Valid | NonMaskableInterrupt | 3 }), "HF1815"),
        new("an error code for an exception that has none", PvhGuest, image => image.Cpu(cpu => cpu with { PendingEvent = Valid | HardwareException | ErrorCode | 6 }), "HF1815"),
        new("a high bit of DR6 on 4.17", PvhGuest, image => image.Cpu(cpu => cpu with { Dr6 = cpu.Dr6 | (1UL << 32) }), "HF1816") { Target = "4.17" },
        new("a high bit of DR6 on 4.17.7", PvhGuest, image => image.Cpu(cpu => cpu with { Dr6 = cpu.Dr6 | (1UL << 32) }), "HF1816") { Target = "4.17.7" },
        new("a high bit of DR6 on 4.18", PvhGuest, image => image.Cpu(cpu => cpu with { Dr6 = cpu.Dr6 | (1UL << 32) }), "HF1817") { Target = "4.18" },
        new("a high bit of DR7 on 4.18.0", PvhGuest, image => image.Cpu(cpu => cpu with { Dr7 = cpu.Dr7 | (1UL << 63) }), "HF1817") { Target = "4.18.0" },
        new("a bit of DR6 that it has", PvhGuest, image => image.Cpu(cpu => cpu with { Dr6 = cpu.Dr6 | (1UL << 31) })) { Target = "4.18" },
        new("TSC_AUX of 32 bits", PvhGuest, image => image.Cpu(cpu => cpu with { MsrTscAux = uint.MaxValue })),
        new("TSC_AUX of 33 bits", PvhGuest, image => image.Cpu(cpu => cpu with { MsrTscAux = 1UL << 32 }), "HF1818"),
        new("an unknown flag", PvhGuest, image => image.Cpu(cpu => cpu with { Flags = cpu.Flags | 2 }), "HF1819"),
        new("padding behind the flags", PvhGuest, image => image.Cpu(cpu => cpu with { Pad0 = 1 }), "HF1819"),
        new("XSAVE enabled and no state of it", PvhGuest, image => image.Cpu(cpu => cpu with { Cr4 = cpu.Cr4 | (ulong)Cr4.OSXSAVE }), "HF1820"),
        new("XSAVE enabled and a state of it", PvhGuest, image =>
        {
            image.Cpu(cpu => cpu with { Cr4 = cpu.Cr4 | (ulong)Cr4.OSXSAVE });
            image.Xsave();
        }),
        new("a reserved bit of MXCSR", PvhGuest, image => image.Cpu(cpu => cpu with { Flags = 1, FpuRegs = FreshFpu(0x10000) }), "HF1821"),
        new("a reserved bit of MXCSR that is not in use", PvhGuest, image => image.Cpu(cpu => cpu with { Flags = 0, FpuRegs = FreshFpu(0x10000) })),
        new("the obsolete word", PvhGuest, image => image.Cpu(cpu => cpu with { MsrFlags = 1 }), "HF1822"));

    public static TheoryData<string> Names => Table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Judges(string image) => Table.AssertFound(image);
}
