namespace Holdfast.Toolstack.Hosts;

/// <summary>How a user stands to a device.</summary>
public enum XenDeviceState
{
    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>It is there, and the user may not open it.</summary>
    NotPermitted,

    /// <summary>The user may open it; of the devices for hypercalls and for their memory: has opened it, and it is what it should be.</summary>
    Usable,

    /// <summary>A device file is there, and no driver behind it.</summary>
    NotServed,

    /// <summary>Something else has its name: a file, or another device.</summary>
    NotXen,

    /// <summary>It is there and cannot be used, for another reason.</summary>
    Failed,
}
