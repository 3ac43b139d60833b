namespace Holdfast.Abi.DomainContext;

/// <summary>Kinds of guest that may have a record.</summary>
[Flags]
public enum ContextGuests
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Paravirtualised guests.</summary>
    Pv = 1,

    /// <summary>Guests with hardware virtualisation and the devices of a PC.</summary>
    Hvm = 2,

    /// <summary>Guests with hardware virtualisation and without them.</summary>
    Pvh = 4,
}
