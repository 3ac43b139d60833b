namespace Holdfast.X86.Policies;

/// <summary>The two kinds of guests that have policies of their own.</summary>
public enum GuestKind
{
    /// <summary>HVM and PVH.</summary>
    Hvm,

    /// <summary>PV.</summary>
    Pv,
}
