using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Hypervisor.DeviceModels;
using Holdfast.Hypervisor.Emulation;

namespace Holdfast.Hypervisor.Domains;

/// <content>What device models do for the domain, and what its accesses to devices come to.</content>
public sealed partial class Domain
{
    private uint _pciAddress;

    /// <summary>Accesses of its vCPUs to devices.</summary>
    public GuestAccesses Accesses => field ??= new GuestAccesses(this);

    /// <summary>The version of Xen whose answers the hypervisor gives.</summary>
    internal XenVersion Version => _hypervisor.Version;

    /// <summary>The domain's hypervisor.</summary>
    internal EmbeddedHypervisor Hypervisor => _hypervisor;

    /// <summary>Its ioreq servers.</summary>
    internal IoreqServers IoreqServers => field ??= new IoreqServers(this);

    /// <summary>The interrupt wires of its devices.</summary>
    internal InterruptWires Wires => field ??= new InterruptWires(this);

    /// <summary>What interrupts do to its interrupt controllers 8259A.</summary>
    internal PicPair Pics => field ??= new PicPair(this);

    /// <summary>What comes to its I/O interrupt controller.</summary>
    internal IoapicInputs IoapicInputs => field ??= new IoapicInputs(this);

    /// <summary>Interrupts that are written as messages.</summary>
    internal MessageInterrupts Messages => field ??= new MessageInterrupts(this);

    /// <summary>How some of its pages are cached.</summary>
    internal CachePins CachePins { get; } = new();

    /// <summary>The vCPU that was told of the last interrupt of the lowest priority.</summary>
    internal int LastInterruptedVcpu { get; set; }

    /// <summary>What was last written to port 0xcf8. Xen has it for a guest without a PCI bus as well, of which it is not saved.</summary>
    internal uint SelectedPciRegister
    {
        get => PciAddress?.Address ?? _pciAddress;
        set
        {
            if (Configuration.Kind == ContextGuestKind.Hvm) PciAddress = new ContextPciAddress { Address = value };
            else _pciAddress = value;
        }
    }

    /// <summary>The value of a parameter; 0 for one that was not set.</summary>
    internal ulong ParameterOf(HvmParam index) => Parameters[index];
}
