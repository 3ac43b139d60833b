using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>A hypervisor that a payload was judged for.</summary>
internal sealed record PayloadTarget(
    [property: Description("The version whose behaviour was asked for.")] string Xen,
    [property: Description("Its build id, in hexadecimal; empty when it has none.")] string BuildId);
