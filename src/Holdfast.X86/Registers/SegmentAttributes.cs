namespace Holdfast.X86.Registers;

/// <summary>
/// A segment's attributes in Xen's packed form, 12 bits: type 0–3, S 4, DPL 5–6, P 7, AVL 8, L 9, D/B 10, G 11 (the descriptor's bits
/// without the limit between them; AMD's VMCB has the same layout).
/// </summary>
/// <param name="Packed">The 12 bits; higher ones are ignored.</param>
public readonly record struct SegmentAttributes(ushort Packed)
{
    /// <summary>The type: for code and data bit 3 means code, 2 conforming or expand-down, 1 readable or writable, 0 accessed.</summary>
    public int Type => Packed & 0xf;

    /// <summary>S: true for code and data, false for a system segment (LDT, TSS).</summary>
    public bool IsCodeOrData => (Packed & (1 << 4)) != 0;

    /// <summary>The descriptor's privilege level, 0 to 3.</summary>
    public int Dpl => (Packed >> 5) & 3;

    /// <summary>P: the segment is present. A null selector leaves it clear.</summary>
    public bool IsPresent => (Packed & (1 << 7)) != 0;

    /// <summary>AVL: free for software.</summary>
    public bool Available => (Packed & (1 << 8)) != 0;

    /// <summary>L: 64-bit code.</summary>
    public bool Long => (Packed & (1 << 9)) != 0;

    /// <summary>D/B: 32-bit default operand size.</summary>
    public bool Default32 => (Packed & (1 << 10)) != 0;

    /// <summary>G: the limit counts pages of 4096 bytes.</summary>
    public bool Granular => (Packed & (1 << 11)) != 0;

    /// <summary>True for a code segment.</summary>
    public bool IsCode => IsCodeOrData && (Type & 8) != 0;

    /// <summary>True for a conforming code segment, which runs at its caller's privilege level.</summary>
    public bool IsConforming => IsCode && (Type & 4) != 0;

    /// <summary>
    /// Reads the 32-bit attributes of a saved vCPU (<c>cs_arbytes</c> and so on). Old Xen saved Intel's VMCS layout, in which the upper
    /// four bits stand at 12 to 15; as Xen does, that is recognised by bits 8 to 11 being clear while one of 12 to 15 is set.
    /// </summary>
    public static SegmentAttributes FromSaved(uint attributes)
    {
        bool vmcs = (attributes & 0xf000) != 0 && (attributes & 0x0f00) == 0;
        return new SegmentAttributes((ushort)(vmcs ? (attributes & 0xff) | ((attributes >> 4) & 0xf00) : attributes & 0xfff));
    }
}
