using System.ComponentModel;

namespace Holdfast.Cli.Doctor;

/// <summary>What a host can run, as JSON.</summary>
[Description("What a host can run.")]
internal sealed record DoctorHost(
    [property: Description("True when it runs HVM and PVH guests.")] bool Hvm,
    [property: Description("True when it runs PV guests.")] bool Pv,
    [property: Description("True when page tables of guests are in hardware.")] bool Hap,
    [property: Description("True when Xen can keep page tables of guests in software.")] bool Shadow,
    [property: Description("The number of CPUs that are online.")] uint Cpus,
    [property: Description("The memory in pages of 4 KiB, in hexadecimal.")] string TotalPages,
    [property: Description("What is free of it, in pages, in hexadecimal.")] string FreePages);
