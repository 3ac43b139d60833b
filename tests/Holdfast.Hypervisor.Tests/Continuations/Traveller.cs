namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>Who makes a call, and how another version of Xen comes to go on with it.</summary>
internal enum Traveller
{
    /// <summary>A PVH guest, which is saved and loaded elsewhere.</summary>
    Guest,

    /// <summary>A PVH guest whose hypervisor becomes another one: what it does needs what no image has.</summary>
    GuestInPlace,

    /// <summary>A PV guest, whose hypervisor becomes another one. Its numbers of frames stay what they are.</summary>
    PvGuest,

    /// <summary>The toolstack or device model of a PVH guest, in the domain that controls it. That is never saved: its hypervisor becomes another one.</summary>
    Control,
}
