namespace Holdfast.X86.ExtendedState;

/// <summary>The components of an XSAVE area, 64 bits: the bits of XCR0, XSTATE_BV and <c>xcr0_accum</c>.</summary>
[Flags]
public enum XsaveComponents : ulong
{
    /// <summary>No component.</summary>
    None = 0,

    /// <summary>x87 registers, in the legacy area. XCR0 always has it.</summary>
    X87 = 1 << 0,

    /// <summary>XMM registers and MXCSR, in the legacy area.</summary>
    Sse = 1 << 1,

    /// <summary>AVX: the upper halves of the YMM registers.</summary>
    Ymm = 1 << 2,

    /// <summary>MPX: bound registers.</summary>
    BndRegs = 1 << 3,

    /// <summary>MPX: configuration and status.</summary>
    BndCsr = 1 << 4,

    /// <summary>AVX-512: mask registers.</summary>
    Opmask = 1 << 5,

    /// <summary>AVX-512: the upper halves of ZMM0 to ZMM15.</summary>
    ZmmHi256 = 1 << 6,

    /// <summary>AVX-512: ZMM16 to ZMM31.</summary>
    Hi16Zmm = 1 << 7,

    /// <summary>Processor trace. A supervisor component: XSS, never XCR0.</summary>
    ProcessorTrace = 1 << 8,

    /// <summary>Protection keys.</summary>
    Pkru = 1 << 9,

    /// <summary>Process address space id. A supervisor component.</summary>
    Pasid = 1 << 10,

    /// <summary>Control-flow enforcement, user state. A supervisor component.</summary>
    CetUser = 1 << 11,

    /// <summary>Control-flow enforcement, supervisor state. A supervisor component.</summary>
    CetSupervisor = 1 << 12,

    /// <summary>AMX: tile configuration.</summary>
    TileConfiguration = 1 << 17,

    /// <summary>AMX: tile data.</summary>
    TileData = 1 << 18,

    /// <summary>AMD lightweight profiling. Xen took it up to 4.12.</summary>
    Lwp = 1UL << 62,
}
