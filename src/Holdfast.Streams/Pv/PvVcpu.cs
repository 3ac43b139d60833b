namespace Holdfast.Streams.Pv;

/// <summary>What a stream says of one vCPU of a PV guest. Of a record that stands twice, the last counts, as it does in a restore.</summary>
public sealed class PvVcpu
{
    /// <summary>The vCPU's number.</summary>
    public required uint Id { get; init; }

    /// <summary>Registers, descriptor tables, callbacks and trap handlers (struct vcpu_guest_context).</summary>
    public PvBlob? Basic { get; internal set; }

    /// <summary>Callbacks for system calls, and machine check state (struct xen_domctl_ext_vcpucontext).</summary>
    public PvBlob? Extended { get; internal set; }

    /// <summary>XCR0, what was ever enabled in it, and an XSAVE area.</summary>
    public PvBlob? Xsave { get; internal set; }

    /// <summary>Model specific registers (struct xen_domctl_vcpu_msr).</summary>
    public PvBlob? Msrs { get; internal set; }
}
