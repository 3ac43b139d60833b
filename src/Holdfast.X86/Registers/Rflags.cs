namespace Holdfast.X86.Registers;

/// <summary>RFLAGS, 64 bits. Bits 3, 5, 15 and 22 to 63 are reserved and zero; bit 1 is reserved and one.</summary>
[Flags]
public enum Rflags : ulong
{
    /// <summary>No bit.</summary>
    None = 0,

    /// <summary>Carry.</summary>
    CF = 1 << 0,

    /// <summary>Always one.</summary>
    MBS = 1 << 1,

    /// <summary>Parity.</summary>
    PF = 1 << 2,

    /// <summary>Auxiliary carry.</summary>
    AF = 1 << 4,

    /// <summary>Zero.</summary>
    ZF = 1 << 6,

    /// <summary>Sign.</summary>
    SF = 1 << 7,

    /// <summary>Trap after each instruction.</summary>
    TF = 1 << 8,

    /// <summary>Interrupts enabled.</summary>
    IF = 1 << 9,

    /// <summary>Direction.</summary>
    DF = 1 << 10,

    /// <summary>Overflow.</summary>
    OF = 1 << 11,

    /// <summary>The lower bit of the I/O privilege level.</summary>
    IOPL0 = 1 << 12,

    /// <summary>The upper bit of the I/O privilege level.</summary>
    IOPL1 = 1 << 13,

    /// <summary>Nested task.</summary>
    NT = 1 << 14,

    /// <summary>Resume: ignore instruction breakpoints once.</summary>
    RF = 1 << 16,

    /// <summary>Virtual 8086 mode; not in long mode.</summary>
    VM = 1 << 17,

    /// <summary>Alignment check, or SMAP override.</summary>
    AC = 1 << 18,

    /// <summary>Virtual IF.</summary>
    VIF = 1 << 19,

    /// <summary>Virtual interrupt pending.</summary>
    VIP = 1 << 20,

    /// <summary>CPUID exists.</summary>
    ID = 1 << 21,
}
