namespace Holdfast.X86.Registers;

/// <summary>EFER (MSR 0xc0000080), 64 bits. Bits that have no name here are unknown to Xen, which refuses them.</summary>
[Flags]
public enum Efer : ulong
{
    /// <summary>No bit.</summary>
    None = 0,

    /// <summary>SYSCALL.</summary>
    SCE = 1 << 0,

    /// <summary>Long mode enabled.</summary>
    LME = 1 << 8,

    /// <summary>Long mode active: set by the processor while LME and CR0.PG are set.</summary>
    LMA = 1 << 10,

    /// <summary>No-execute pages.</summary>
    NXE = 1 << 11,

    /// <summary>AMD virtualization. Only with nested virtualization.</summary>
    SVME = 1 << 12,

    /// <summary>Fast FXSAVE.</summary>
    FFXSE = 1 << 14,

    /// <summary>Automatic IBRS. Known to Xen since 4.18.</summary>
    AIBRSE = 1 << 21,
}
