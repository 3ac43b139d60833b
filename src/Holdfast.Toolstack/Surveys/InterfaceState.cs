namespace Holdfast.Toolstack.Surveys;

/// <summary>How a versioned interface stands.</summary>
public enum InterfaceState
{
    /// <summary>A call of it went well.</summary>
    Usable,

    /// <summary>The hypervisor takes the version, and denies the call to this domain.</summary>
    NotPermitted,

    /// <summary>The hypervisor refuses the version that is described for it.</summary>
    Refused,

    /// <summary>No version is described for this hypervisor.</summary>
    Unknown,

    /// <summary>The call failed in another way.</summary>
    Failed,
}
