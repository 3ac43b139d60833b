namespace Holdfast.Streams;

/// <summary>The kinds of guest that differ in what their image holds.</summary>
public enum GuestType
{
    /// <summary>Not known: an HVM stream without its configuration may be HVM or PVH.</summary>
    Unknown,

    /// <summary>Paravirtualised.</summary>
    Pv,

    /// <summary>An HVM domain without a device model and without emulated legacy devices.</summary>
    Pvh,

    /// <summary>An HVM domain with a device model.</summary>
    Hvm,
}
