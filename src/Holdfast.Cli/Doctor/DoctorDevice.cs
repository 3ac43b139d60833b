using System.ComponentModel;

namespace Holdfast.Cli.Doctor;

/// <summary>A device, as JSON.</summary>
[Description("A device.")]
internal sealed record DoctorDevice(
    [property: Description("Where it is.")] string Path,
    [property: Description("What it is for.")] string Use,
    [property: Description("usable, not-permitted or missing, for this user; not-served (a device file without a driver behind it), not-xen (something else has its name), or failed. Privcmd and hypercall were opened; of the others, only the rights of the file were looked at.")] string State);
