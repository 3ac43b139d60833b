using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>A hypervisor that a payload was judged for.</summary>
internal sealed record PayloadTargetDocument(
    [property: Description("The version whose behaviour was asked for.")] string Xen,
    [property: Description("Its build id, in hexadecimal; empty when it has none.")] string BuildId);
