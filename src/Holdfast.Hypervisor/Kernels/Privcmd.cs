using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.Kernels;

/// <summary>
/// The layer between processes and the hypervisor: what a kernel does with hypercalls that its processes ask for (docs/specs/hypercall.md §8). It speaks to each process in the process's width and to the
/// hypervisor in its own.
/// </summary>
/// <remarks>Its limits and errors are those of Linux's driver of this name (drivers/xen/privcmd.c, 6.1).</remarks>
public sealed class Privcmd
{
    /// <param name="hypervisor">The hypervisor.</param>
    /// <param name="domain">The domain that the kernel is of; null for the one that controls the others. A stub domain is another.</param>
    /// <param name="width">The kernel's width in bytes: 4, 8 or 16.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such width.</exception>
    public Privcmd(EmbeddedHypervisor hypervisor, Domain? domain = null, int width = sizeof(ulong))
    {
        if (width is not (4 or 8 or 16)) throw new ArgumentOutOfRangeException(nameof(width), width, "A kernel is 4, 8 or 16 bytes wide.");
        Hypervisor = hypervisor;
        Domain = domain ?? hypervisor.ControlDomain;
        Width = width;
    }

    /// <summary>The hypervisor.</summary>
    public EmbeddedHypervisor Hypervisor { get; }

    /// <summary>The domain that the kernel is of.</summary>
    public Domain Domain { get; }

    /// <summary>The kernel's width in bytes.</summary>
    public int Width { get; }

    /// <summary>True to pass on hypercalls that change what the kernel itself rests on. Linux passes them; here it is off unless it is asked for, and a restricted file never does it.</summary>
    public bool PassesKernelCalls { get; init; }

    /// <summary>Opens the device for a process.</summary>
    public PrivcmdFile Open(ProcessMemory process) => new(this, process);
}
