namespace Holdfast.Streams.Conversion;

/// <summary>How the state that a hypervisor holds travels in an image.</summary>
public enum StateForm
{
    /// <summary>As in the input.</summary>
    AsBefore,

    /// <summary>As the records that Xen writes: an HVM context and its companions, or those about a PV guest's vCPUs.</summary>
    HvmContext,

    /// <summary>As one domain context.</summary>
    DomainContext,
}
