namespace Holdfast.Hypervisor.Kernels;

/// <summary>What a kernel can know of a hypercall that one of its processes asks for (docs/specs/hypercall.md §8).</summary>
public enum HypercallAudit
{
    /// <summary>The caller names all of its memory apart from the operation, so that the kernel can check and translate it, whatever the operation is: dm_op.</summary>
    Audited,

    /// <summary>Only who knows the operation knows its memory. It is for toolstacks, whose process has the rights of its kernel with it.</summary>
    Unaudited,

    /// <summary>It changes what the calling kernel itself rests on: its traps, segments, page tables, timers. No process has to ask for it.</summary>
    KernelOnly,
}
