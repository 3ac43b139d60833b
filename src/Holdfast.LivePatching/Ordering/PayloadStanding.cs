namespace Holdfast.LivePatching.Ordering;

/// <summary>Whether a payload can be applied where it belongs.</summary>
public enum PayloadStanding
{
    /// <summary>It can, when everything below it is.</summary>
    Applicable,

    /// <summary>It cannot be read as far as an order needs it.</summary>
    Unreadable,

    /// <summary>It is for another build of Xen.</summary>
    OtherXen,

    /// <summary>Another payload has its build id.</summary>
    Duplicate,

    /// <summary>What it depends on is not there.</summary>
    Missing,

    /// <summary>It depends, in the end, on itself.</summary>
    Cycle,

    /// <summary>It does not go together with Xen, or with what is below it.</summary>
    Conflict,

    /// <summary>Something below it cannot be applied.</summary>
    Blocked,
}
