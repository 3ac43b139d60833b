namespace Holdfast.LivePatching.Loading;

/// <summary>How real Xen ends what it is asked to do with a payload.</summary>
public enum StepKind
{
    /// <summary>It does it.</summary>
    Done,

    /// <summary>It refuses, with an error number.</summary>
    Refused,

    /// <summary>It does not survive it: the host goes down, with all its guests.</summary>
    HostDies,

    /// <summary>It cannot be known without running what the payload brings.</summary>
    Open,

    /// <summary>It does not come to that.</summary>
    NotReached,
}
