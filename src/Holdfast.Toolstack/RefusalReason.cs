namespace Holdfast.Toolstack;

/// <summary>The kinds of reasons why something could not be had from a hypervisor.</summary>
public enum RefusalReason
{
    /// <summary>This machine does not run under Xen, or nothing here says so.</summary>
    NoXenHost,

    /// <summary>Hypercalls cannot be made from a machine of this kind, whether it runs under Xen or not.</summary>
    OtherPlatform,

    /// <summary>It runs under Xen, but the device for hypercalls is missing.</summary>
    NoDevice,

    /// <summary>The system does not let this user open the device for hypercalls.</summary>
    NoPermission,

    /// <summary>The hypervisor reports a version that the description does not know.</summary>
    UnknownVersion,

    /// <summary>The hypervisor refuses the version of the interface that the description has for it, or its security policy denies the call; it answers both in one way.</summary>
    InterfaceRefused,

    /// <summary>The hypervisor denies it to this domain, which is not the control domain, or which a security policy keeps from it.</summary>
    NoRight,

    /// <summary>There is no such domain.</summary>
    NoSuchDomain,

    /// <summary>The domain is not of the kind that has it: a PV domain has no HVM context.</summary>
    WrongKind,

    /// <summary>The domain is still being built, and does not have it yet.</summary>
    NotReady,

    /// <summary>The domain's context has no such record.</summary>
    NoSuchRecord,

    /// <summary>The hypervisor's answer makes no sense.</summary>
    Nonsense,

    /// <summary>The hypervisor was built without it.</summary>
    NotThere,

    /// <summary>The hypervisor refuses it for another reason.</summary>
    Other,
}
