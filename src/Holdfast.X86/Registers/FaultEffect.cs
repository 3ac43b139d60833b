namespace Holdfast.X86.Registers;

/// <summary>What comes of a faulty register when a guest is restored with it.</summary>
public enum FaultEffect
{
    /// <summary>Xen refuses to restore it.</summary>
    RefusedByXen,

    /// <summary>Xen takes it, and the guest cannot run: the processor refuses to enter it, or its next instruction faults.</summary>
    BreaksTheGuest,

    /// <summary>Xen takes it; some processors refuse to enter the guest, others ignore the fault.</summary>
    DependsOnTheProcessor,

    /// <summary>No guest can have been in this state, but Xen or the processor puts it right.</summary>
    PutRight,
}
