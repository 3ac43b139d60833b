using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Scheduling;

namespace Holdfast.Hypervisor.State;

/// <summary>What records ask of the domain that is to take them. What they have to be in themselves, the rules of the format say.</summary>
internal static class AdmissionRules
{
    /// <summary>Bits that the loader does not know are refused (docs/specs/domain-context.md §6.12).</summary>
    public static AdmissionFault? Assists(Domain domain, uint instance, ReadOnlySpan<byte> body)
    {
        ulong unknown = ContextAssists.Read(body).Assists & ~AssistOperations.AssistsOf(domain);
        return unknown == 0 ? null : new AdmissionFault(XenErrno.Einval, $"The assists have bits that are not known: 0x{unknown:x}.");
    }

    /// <summary>Channels have numbers up to the domain's limit.</summary>
    public static AdmissionFault? EventChannels(Domain domain, uint instance, ReadOnlySpan<byte> body)
    {
        uint limit = ContextEventChannels.Read(body).Limit;
        return limit <= domain.Configuration.MaxEventChannel ? null : new AdmissionFault(XenErrno.Enospc, $"Event channels have numbers up to {limit}; the domain may have {domain.Configuration.MaxEventChannel}.");
    }

    /// <summary>The grant table has room.</summary>
    public static AdmissionFault? GrantTable(Domain domain, uint instance, ReadOnlySpan<byte> body)
    {
        uint frames = ContextGrantTable.Read(body).Frames;
        return frames <= domain.Configuration.MaxGrantFrames ? null : new AdmissionFault(XenErrno.Enospc, $"The grant table has {frames} pages; the domain may have {domain.Configuration.MaxGrantFrames}.");
    }

    /// <summary>A page of the hypervisor's is at a frame that there can be, or nowhere. Such records begin with the frame.</summary>
    public static AdmissionFault? Page(Domain domain, uint instance, ReadOnlySpan<byte> body) => JudgeFrame(ContextFrame.Read(body).Gfn);

    /// <summary>The pages of events are at frames that there can be.</summary>
    public static AdmissionFault? EventFifo(Domain domain, uint instance, ReadOnlySpan<byte> body)
    {
        for (int at = ContextEventFifo.Size; at < body.Length; at += ContextFrame.Size)
        {
            if (JudgeFrame(ContextFrame.Read(body[at..]).Gfn) is { } fault) return fault;
        }

        return null;
    }

    /// <summary>The control block is at a frame that there can be, or nowhere.</summary>
    public static AdmissionFault? VcpuEventFifo(Domain domain, uint instance, ReadOnlySpan<byte> body) => JudgeFrame(ContextVcpuEventFifo.Read(body).ControlGfn);

    /// <summary>There are eight ioreq servers.</summary>
    public static AdmissionFault? IoreqServer(Domain domain, uint instance, ReadOnlySpan<byte> body) =>
        instance < Domain.MaxIoreqServers ? null : new AdmissionFault(XenErrno.Enospc, $"The ioreq server has number {instance}; a domain has {Domain.MaxIoreqServers}.");

    private static AdmissionFault? JudgeFrame(ulong gfn) =>
        gfn is <= GuestMemory.HighestFrame or SharedPage.Nowhere ? null : new AdmissionFault(XenErrno.Enospc, $"Frame 0x{gfn:x} is beyond the highest that there can be, 0x{GuestMemory.HighestFrame:x}.");
}
