using Holdfast.Abi.Domctl;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Sysctl;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Control;

/// <summary>sysctl: what the control domain asks of the host. Operations that are not here answer ENOSYS.</summary>
/// <remarks>Source: xen/common/sysctl.c, 4.17.7 and 4.20.4.</remarks>
internal static class HostOperations
{
    /// <summary>Carries out an operation.</summary>
    public static HypercallOutcome Call(in HypercallInvocation call)
    {
        Span<byte> bytes = stackalloc byte[XenSysctl.Size];
        if (!call.TryRead(0, bytes)) return XenErrno.Efault;
        XenSysctl request = XenSysctl.Read(bytes);
        if (XenSysctlInterfaceVersionValues.Table.At(call.Version)?.Value != request.InterfaceVersion) return XenErrno.Eacces;
        if (!call.Domain.IsControl) return XenErrno.Eperm;
        return request.Cmd switch
        {
            SysctlHypercall.Codes.Physinfo => TellOfHost(call, bytes),
            SysctlHypercall.Codes.Getdomaininfolist => TellOfDomains(call, bytes),
            SysctlHypercall.Codes.LivepatchUpload when call.Hypervisor.LivePatches is { } patches && call.TryAddress(0, out ulong address) => patches.Sysctl(address, call.Memory),
            _ => XenErrno.Enosys,
        };
    }

    private static HypercallOutcome TellOfHost(in HypercallInvocation call, Span<byte> bytes)
    {
        uint processors = (uint)call.Hypervisor.Processors;
        const PhysicalCapabilities Capabilities = PhysicalCapabilities.Hvm | PhysicalCapabilities.Pv | PhysicalCapabilities.Hap | PhysicalCapabilities.GnttabV1 | PhysicalCapabilities.GnttabV2;
        new XenSysctlPhysinfo
        {
            ThreadsPerCore = 1,
            CoresPerSocket = processors,
            NrCpus = processors,
            MaxCpuId = processors - 1,
            NrNodes = 1,
            Capabilities = (uint)Capabilities,
        }.Write(bytes[XenSysctl.Offsets.U..]);
        return call.TryWrite(0, bytes) ? HypercallOutcome.Done : XenErrno.Efault;
    }

    private static HypercallOutcome TellOfDomains(in HypercallInvocation call, Span<byte> bytes)
    {
        XenSysctlGetdomaininfolist request = XenSysctlGetdomaininfolist.Read(bytes[XenSysctl.Offsets.U..]);
        uint count = 0;
        if (request is { FirstDomain: 0, MaxDomains: > 0 } && !TellOf(call, call.Hypervisor.ControlDomain, request.Buffer, count++)) return XenErrno.Efault;
        foreach (Domain domain in call.Hypervisor.Domains)
        {
            if (domain.Id.Value < request.FirstDomain) continue;
            if (count == request.MaxDomains) break;
            if (!TellOf(call, domain, request.Buffer, count++)) return XenErrno.Efault;
        }

        (request with { NumDomains = count }).Write(bytes[XenSysctl.Offsets.U..]);
        return call.TryWrite(0, bytes) ? HypercallOutcome.Done : XenErrno.Efault;
    }

    private static bool TellOf(in HypercallInvocation call, Domain domain, ulong buffer, uint index)
    {
        Span<byte> bytes = stackalloc byte[XenDomctlGetdomaininfo.Size];
        DomainSummary.Of(domain).Write(bytes);
        return call.Memory.TryWrite(unchecked(buffer + ((ulong)index * XenDomctlGetdomaininfo.Size)), bytes);
    }
}
