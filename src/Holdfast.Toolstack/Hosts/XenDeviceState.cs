namespace Holdfast.Toolstack.Hosts;

/// <summary>How a user stands to a device.</summary>
public enum XenDeviceState
{
    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>It is there, and the user may not open it.</summary>
    NotPermitted,

    /// <summary>The user may open it.</summary>
    Usable,
}
