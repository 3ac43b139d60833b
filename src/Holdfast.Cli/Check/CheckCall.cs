using System.ComponentModel;
using Holdfast.Streams.Hypercalls;

namespace Holdfast.Cli.Check;

/// <summary>A hypercall that a vCPU stands at.</summary>
internal sealed record CheckCall(
    [property: Description("The number of the vCPU.")] int Vcpu,
    [property: Description("The call: memory_op XENMEM_populate_physmap.")] string Call,
    [property: Description("How much of it is done, in words.")] string Progress,
    [property: Description("What the target makes of it: goes on, begins anew, ends with an error or is misread; null for a call that is not known here.")] string? Target,
    [property: Description("Why, in words; null as before.")] string? Reason)
{
    /// <summary>The document of a call in flight.</summary>
    public static CheckCall Of(VcpuCall call) => new(
        call.Vcpu, CallText.NameOf(call.Call!), CallText.ProgressOf(call.Call!), call.Carriage is { } carriage ? CallText.Of(carriage.Outcome) : null, call.Carriage?.Reason);
}
