namespace Holdfast.Abi;

/// <summary>Who may call an operation.</summary>
[Flags]
public enum AbiCallers
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>The kernel of a guest, on itself.</summary>
    GuestKernel = 1,

    /// <summary>A device model, on its guest.</summary>
    DeviceModel = 2,

    /// <summary>The toolstack.</summary>
    ControlPlane = 4,
}
