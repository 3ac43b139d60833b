using System.ComponentModel;

namespace Holdfast.Cli.Doctor;

/// <summary>The user and the domain that ask, as JSON.</summary>
[Description("The user and the domain that ask.")]
internal sealed record DoctorCaller(
    [property: Description("True when the user is root; null where there is no such user.")] bool? Root,
    [property: Description("What the domain may do: control when the hypervisor lets it control others, none when it does not, unknown when it could not be asked.")] string Rights,
    [property: Description("True when Linux says that this is the control domain; null when it does not say.")] bool? ControlDomain,
    [property: Description("True when the hypervisor says that this is the hardware domain; null when it was not asked.")] bool? HardwareDomain,
    [property: Description("What kind of guest this domain is, as Linux says it: PV, PVH, HVM; null when it does not say.")] string? GuestType);
