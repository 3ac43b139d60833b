using System.ComponentModel;

namespace Holdfast.Cli.Doctor;

/// <summary>The way to make hypercalls, as JSON.</summary>
[Description("The way to make hypercalls.")]
internal sealed record DoctorGate(
    [property: Description("True when it is open.")] bool Open,
    [property: Description("Where memory for hypercalls comes from: device, or locked-memory; null when it is not open.")] string? Buffers,
    [property: Description("Why it is not open; null when it is.")] string? Problem);
