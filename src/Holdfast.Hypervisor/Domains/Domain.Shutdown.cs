using Holdfast.Abi.EventChannel;
using Holdfast.Abi.Sched;

namespace Holdfast.Hypervisor.Domains;

/// <content>How a domain stops, and goes on.</content>
public sealed partial class Domain
{
    private int _deferring;

    /// <summary>Why it stopped, or will have stopped when it does, a <see cref="ShutdownReason"/> or another number below 256; null when nothing was said.</summary>
    public byte? ShutdownCode { get; private set; }

    /// <summary>True once it is to stop: it has when no vCPU waits for a device model any more.</summary>
    public bool IsShuttingDown { get; private set; }

    /// <summary>True when it stopped: no vCPU of it runs until it is resumed.</summary>
    public bool IsShutDown { get; private set; }

    /// <summary>True once the hypervisor ended it, since one of its calls left it in no state to go on, or it said so of itself.</summary>
    public bool HasCrashed => IsShuttingDown && ShutdownCode == (byte)ShutdownReason.Crash;

    /// <summary>The channel that the toolstack is told by that the domain is suspended; 0 when it wants none, and gets the host's virtual interrupt about domains.</summary>
    internal uint SuspendPort { get; set; }

    /// <summary>Says why the domain will stop, unless that was said before.</summary>
    /// <param name="reason">The reason.</param>
    internal void SetShutdownCode(byte reason) => ShutdownCode ??= reason;

    /// <summary>
    /// Stops it, once, for the reason that was given first: domain_shutdown in xen/common/domain.c, 4.17. Who is waiting for that is told. A vCPU that waits for a device model goes on until it has its answer, and the
    /// domain has not stopped before, unless it crashed.
    /// </summary>
    /// <param name="reason">The reason.</param>
    internal void Shutdown(byte reason)
    {
        SetShutdownCode(reason);
        if (IsShuttingDown) return;
        IsShuttingDown = true;
        if (ShutdownCode == (byte)ShutdownReason.Crash) _deferring = 0;
        FinishShutdown();
    }

    /// <summary>Ends it as a domain that crashed: domain_crash.</summary>
    internal void Crash() => Shutdown((byte)ShutdownReason.Crash);

    /// <summary>A vCPU begins to wait for a device model: vcpu_start_shutdown_deferral.</summary>
    /// <returns>False when the domain is to stop: the vCPU does not begin.</returns>
    internal bool TryDeferShutdown()
    {
        if (IsShuttingDown) return false;
        _deferring++;
        return true;
    }

    /// <summary>A vCPU waits no longer: vcpu_end_shutdown_deferral.</summary>
    internal void EndDeferral()
    {
        if (_deferring > 0) _deferring--;
        FinishShutdown();
    }

    /// <summary>Lets it go on that had stopped: domain_resume.</summary>
    internal void Resume()
    {
        IsShuttingDown = false;
        IsShutDown = false;
        ShutdownCode = null;
        foreach (Vcpu vcpu in _vcpus) vcpu.UpdateRunstate();
    }

    private void FinishShutdown()
    {
        if (!IsShuttingDown || IsShutDown || _deferring > 0) return;
        IsShutDown = true;
        _hypervisor.NoteChange(this);
        foreach (Vcpu vcpu in _vcpus) vcpu.UpdateRunstate();
        if (ShutdownCode == (byte)ShutdownReason.Suspend && SuspendPort != 0) Events.Send(SuspendPort);
        else _hypervisor.RaiseVirq(VirtualIrq.DomainException);
    }
}
