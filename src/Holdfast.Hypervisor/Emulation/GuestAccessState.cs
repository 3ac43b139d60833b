namespace Holdfast.Hypervisor.Emulation;

/// <summary>How far an access of a vCPU is.</summary>
public enum GuestAccessState
{
    /// <summary>A device model has the request, and the vCPU waits for the answer.</summary>
    Waiting,

    /// <summary>It is done.</summary>
    Completed,

    /// <summary>It is for a device of the hypervisor's, which is not emulated here.</summary>
    OfHypervisor,

    /// <summary>
    /// It cannot be made now, and the vCPU makes it again: the domain is shutting down, or it writes to memory whose ioreq server is gone, or, before 4.18.5 and 4.19.2, an element of it lies in two pages of devices at both
    /// ends and a device model has answered some of it.
    /// </summary>
    Deferred,

    /// <summary>It cannot be carried out: the vCPU is told of a general protection fault.</summary>
    Faulted,

    /// <summary>It cannot be carried out, and was the end of the domain.</summary>
    Crashed,
}
