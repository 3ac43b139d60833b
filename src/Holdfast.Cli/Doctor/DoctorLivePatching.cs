using System.ComponentModel;

namespace Holdfast.Cli.Doctor;

/// <summary>Live patching, as JSON.</summary>
[Description("Live patching.")]
internal sealed record DoctorLivePatching(
    [property: Description("there, not-built-in, not-permitted, or unknown when it could not be asked.")] string State,
    [property: Description("How many live patches there are, applied or not; null when it could not be asked.")] uint? Patches,
    [property: Description("Why it is not there, or not known; null when it is there.")] string? Problem);
