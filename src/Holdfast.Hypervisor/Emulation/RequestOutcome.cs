namespace Holdfast.Hypervisor.Emulation;

/// <summary>What became of a request to a device.</summary>
internal enum RequestOutcome
{
    /// <summary>It is done.</summary>
    Done,

    /// <summary>A device model has it.</summary>
    Sent,

    /// <summary>It is for a device of the hypervisor's.</summary>
    OfHypervisor,

    /// <summary>Nobody can carry it out (X86EMUL_UNHANDLEABLE).</summary>
    Refused,

    /// <summary>It is to be made again later.</summary>
    Deferred,

    /// <summary>It was the end of the domain.</summary>
    Crashed,
}
