using System.ComponentModel;

namespace Holdfast.Cli.Doctor;

/// <summary>The hypervisor, as JSON.</summary>
[Description("The hypervisor. What it keeps from this domain is null.")]
internal sealed record DoctorHypervisor(
    [property: Description("The version with all that follows it.")] string Version,
    [property: Description("What follows the two numbers of the version.")] string Extraversion,
    [property: Description("The release that it is taken for, as versions are compared.")] string Release,
    [property: Description("True when it is on the way to that release and not the release.")] bool Unreleased,
    [property: Description("Who told: hypercall, or /sys/hypervisor.")] string Source,
    [property: Description("The build id in hexadecimal.")] string? BuildId,
    [property: Description("Which commit it was built from.")] string? Changeset,
    [property: Description("The compiler.")] string? Compiler,
    [property: Description("When it was compiled.")] string? CompileDate,
    [property: Description("The kinds of guests that it can run, as it names them.")] IReadOnlyList<string> Capabilities);
