using System.Collections.Immutable;
using Holdfast.Abi.Cpuid;
using Holdfast.Abi.DomainContext;

namespace Holdfast.Hypervisor.Domains;

/// <summary>What a domain is created with.</summary>
public sealed record DomainConfiguration
{
    /// <summary>The kind of guest.</summary>
    public required ContextGuestKind Kind { get; init; }

    /// <summary>The width of the guest's words in bytes: 4 or 8. Of an HVM guest, that of the structures that it shares with the hypervisor.</summary>
    public uint Width { get; init; } = sizeof(ulong);

    /// <summary>The number of vCPUs.</summary>
    public uint Vcpus { get; init; } = 1;

    /// <summary>The devices that the hypervisor emulates, with the bits of <see cref="ContextDomain.Devices"/>.</summary>
    public uint Devices { get; init; }

    /// <summary>True when interrupts of its emulated devices may be told as events (an HVM guest alone; toolstacks before Xen 4.18 give it to all of them).</summary>
    public bool HasPirqs { get; init; }

    /// <summary>Its name in the form of a UUID, which it may ask for.</summary>
    public Guid Handle { get; init; }

    /// <summary>The most frames of memory that it may have.</summary>
    public long MaxFrames { get; init; } = 1 << 18;

    /// <summary>The most pages of grants that it may have.</summary>
    public uint MaxGrantFrames { get; init; } = 64;

    /// <summary>The most pages that the hypervisor may fill with what it maps of others' grants, 256 mappings to a page.</summary>
    public uint MaxMaptrackFrames { get; init; } = 1024;

    /// <summary>The largest number that an event channel may have; that of the FIFO kind unless it is to have fewer.</summary>
    public uint MaxEventChannel { get; init; } = (1 << 17) - 1;

    /// <summary>What the CPUID instruction answers the guest, in rising order of leaf and subleaf. Without it and <see cref="Msrs"/> the images of the domain are partial.</summary>
    public ImmutableArray<CpuidLeaf> Cpuid { get; init; } = [];

    /// <summary>The model-specific registers that describe the processor to the guest, in rising order of their numbers.</summary>
    public ImmutableArray<MsrEntry> Msrs { get; init; } = [];
}
