namespace Holdfast.X86.Registers;

/// <summary>CR0, 64 bits. Bits that have no name here are reserved: Xen refuses them.</summary>
[Flags]
public enum Cr0 : ulong
{
    /// <summary>No bit.</summary>
    None = 0,

    /// <summary>Protected mode.</summary>
    PE = 1 << 0,

    /// <summary>Monitor coprocessor: WAIT heeds TS.</summary>
    MP = 1 << 1,

    /// <summary>x87 instructions fault.</summary>
    EM = 1 << 2,

    /// <summary>Task switched: floating-point instructions fault.</summary>
    TS = 1 << 3,

    /// <summary>Extension type; always one on processors since the 486.</summary>
    ET = 1 << 4,

    /// <summary>x87 errors raise #MF.</summary>
    NE = 1 << 5,

    /// <summary>Read-only pages bind supervisors, too.</summary>
    WP = 1 << 16,

    /// <summary>RFLAGS.AC checks alignment.</summary>
    AM = 1 << 18,

    /// <summary>Not write-through; only valid with CD.</summary>
    NW = 1 << 29,

    /// <summary>Caches disabled.</summary>
    CD = 1 << 30,

    /// <summary>Paging; needs PE.</summary>
    PG = 1UL << 31,
}
