namespace Holdfast.Hypervisor.Paging;

/// <summary>What a frame of a PV guest is used as: one thing at a time (PGT_* in xen/arch/x86/include/asm/mm.h, 4.17).</summary>
internal enum FrameType
{
    /// <summary>Nothing that matters: it is not mapped for writing, and no page table.</summary>
    None,

    /// <summary>A page table of level 1.</summary>
    Level1,

    /// <summary>A page table of level 2.</summary>
    Level2,

    /// <summary>A page table of level 3.</summary>
    Level3,

    /// <summary>A page table of level 4.</summary>
    Level4,

    /// <summary>The page table of level 2 of a 32-bit guest that has the hypervisor's own mappings (PGT_pae_xen_l2).</summary>
    Level2OfHypervisor,

    /// <summary>Segment descriptors (PGT_seg_desc_page).</summary>
    Descriptors,

    /// <summary>Memory that is mapped for writing.</summary>
    Writable,
}
