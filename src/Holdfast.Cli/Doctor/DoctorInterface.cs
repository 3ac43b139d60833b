using System.ComponentModel;

namespace Holdfast.Cli.Doctor;

/// <summary>A versioned interface, as JSON.</summary>
[Description("A versioned interface.")]
internal sealed record DoctorInterface(
    [property: Description("Xen's name of its hypercall: domctl, sysctl.")] string Name,
    [property: Description("The version that is described for this hypervisor, in hexadecimal; null when none is.")] string? Version,
    [property: Description("usable, not-permitted (the hypervisor takes the version, but not from this domain), refused (it does not take the version, or its security policy denies the call; it does not say which), unknown (none is described), or failed.")] string State,
    [property: Description("Why it is not usable; null when it is.")] string? Problem);
