using System.ComponentModel;

namespace Holdfast.Cli.Doctor;

/// <summary>What doctor says of a machine, as JSON: one object. A contract (docs/schemas).</summary>
[Description("What holdfast doctor says of the machine that it runs on: one object.")]
internal sealed record DoctorDocument(
    [property: Description("The name and version of this contract: holdfast.doctor/1.")] string Schema,
    [property: Description("True when this machine runs under Xen.")] bool Xen,
    [property: Description("What the machine is, in one sentence.")] string Summary,
    [property: Description("Where something says that this is Xen, without a hypercall: /sys/hypervisor, /proc/xen, CPUID.")] IReadOnlyList<string> Signs,
    [property: Description("The one who asks.")] DoctorCaller Caller,
    [property: Description("The devices for those who work with Xen.")] IReadOnlyList<DoctorDevice> Devices,
    [property: Description("The way to make hypercalls.")] DoctorGate Gate,
    [property: Description("The hypervisor; null when nothing tells its version.")] DoctorHypervisor? Hypervisor,
    [property: Description("The versioned interfaces; empty when no hypercall could be made.")] IReadOnlyList<DoctorInterface> Interfaces,
    [property: Description("Live patching.")] DoctorLivePatching LivePatching,
    [property: Description("What the host can run; null when it could not be asked.")] DoctorHost? Host,
    [property: Description("How many domains there are, this one included; null when it could not be asked.")] int? Domains,
    [property: Description("What is in the way of something, in sentences.")] IReadOnlyList<string> Notes);
