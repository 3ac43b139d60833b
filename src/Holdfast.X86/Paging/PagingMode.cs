namespace Holdfast.X86.Paging;

/// <summary>How a processor makes physical addresses of linear ones (Intel SDM, volume 3, 4.1.1).</summary>
public enum PagingMode
{
    /// <summary>It does not: a linear address is a physical one.</summary>
    None,

    /// <summary>Two levels, entries of 32 bits.</summary>
    TwoLevel,

    /// <summary>Three levels, entries of 64 bits: physical address extension.</summary>
    ThreeLevel,

    /// <summary>Four levels, in long mode.</summary>
    FourLevel,

    /// <summary>Five levels, in long mode with CR4.LA57.</summary>
    FiveLevel,
}
