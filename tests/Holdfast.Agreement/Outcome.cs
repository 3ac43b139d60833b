namespace Holdfast.Agreement;

/// <summary>What became of an image that was given to <c>xl restore</c> on real Xen.</summary>
public enum Outcome
{
    /// <summary>Restored, and the guest went on with its state intact.</summary>
    Ok,

    /// <summary>Restored, and the guest goes on, but something that it can see differs.</summary>
    OkAltered,

    /// <summary>The restore said success, but the guest is dead, silent, or lost a vCPU.</summary>
    AcceptedButBroken,

    /// <summary>The restore failed with a message.</summary>
    Refused,

    /// <summary>The toolstack crashed and left a paused domain behind.</summary>
    ToolstackCrash,

    /// <summary>The restore did not come to an end.</summary>
    ToolstackHang,

    /// <summary>The hypervisor died, or the whole host stood still.</summary>
    HostCrash,
}
