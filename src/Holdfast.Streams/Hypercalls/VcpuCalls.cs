using Holdfast.Streams.Hvm;
using Holdfast.Streams.Libxc;
using Holdfast.Streams.Pv;
using Holdfast.X86.Paging;

namespace Holdfast.Streams.Hypercalls;

/// <summary>
/// Finds the hypercalls that saved vCPUs are in. Xen makes a call that it preempted again by leaving the instruction pointer at the instruction, or setting it back there; so a
/// vCPU that stands at one will execute it, and one that stands behind it has its result.
/// </summary>
public static class VcpuCalls
{
    /// <summary>Says of each vCPU that is up where it stands.</summary>
    /// <param name="image">The image.</param>
    /// <param name="memory">The guest's memory.</param>
    /// <param name="version">The version of Xen whose encodings calls are in: the one that saved the image.</param>
    /// <param name="target">The version that would go on with them; null when that is of no interest.</param>
    /// <exception cref="IOException">The memory cannot be read.</exception>
    public static IReadOnlyList<VcpuCall> Find(GuestImage image, IPhysicalMemory memory, XenVersion version, XenVersion? target = null) => Find(image.HvmContext, image.Libxc ?? image.ContextState, memory, version, target);

    internal static IReadOnlyList<VcpuCall> Find(HvmContext? context, LibxcStream? state, IPhysicalMemory memory, XenVersion version, XenVersion? target = null)
    {
        IEnumerable<Caller?> callers = state is { IsPv: true }
            ? state.Pv.Vcpus.Values.Select(vcpu => Caller.Of(vcpu, memory))
            : (context?.Vcpus.Values ?? []).Select(vcpu => Caller.Of(vcpu, memory));
        return [.. callers.OfType<Caller>().Select(caller => Judge(caller, version, target))];
    }

    private static VcpuCall Judge(Caller caller, XenVersion version, XenVersion? target)
    {
        VcpuCall call = new() { Vcpu = caller.Vcpu, State = CallState.Elsewhere, Address = caller.Address, Width = caller.Width, Registers = caller.Arguments };
        if (caller.Barrier is string barrier) return call with { State = CallState.NoCaller, Reason = barrier };
        CallSite? site = CallSite.Find(caller, out string? problem);
        if (problem is not null) return call with { State = CallState.Unreadable, Reason = problem };
        if (site is null) return call;
        call = call with { Address = site.Address, Instruction = site.Instruction.Kind, IsInHypercallPage = site.IsInHypercallPage };
        if (!site.IsBehind)
        {
            CallCarriage? carriage = target is XenVersion other ? CallJudge.Judge(caller, version, other) : null;
            return call with { State = CallState.InFlight, Call = CallDecoder.Decode(caller, caller.Accumulator, version), Carriage = carriage };
        }

        return call with { State = CallState.Done, Result = caller.Accumulator, Call = site.Number is uint number ? CallDecoder.Decode(caller, number, version) : null };
    }
}
