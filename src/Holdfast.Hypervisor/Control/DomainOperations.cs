using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.Errors;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Control;

/// <summary>domctl: what the control domain does with others. Operations that are not here answer ENOSYS.</summary>
/// <remarks>Source: xen/common/domctl.c and xen/arch/x86/domctl.c, 4.17.7 and 4.20.4.</remarks>
internal static partial class DomainOperations
{
    // How often the toolstack may pause a domain (_domain_pause_by_systemcontroller).
    private const int MostPauses = 255;

    private static readonly XenVersion s_tellsOfNoOther = new(4, 18, 0);
    private static readonly XenVersion s_tellsOfChanges = new(4, 21, 0);

    /// <summary>Carries out an operation.</summary>
    public static HypercallOutcome Call(in HypercallInvocation call)
    {
        Span<byte> bytes = stackalloc byte[XenDomctl.Size];
        if (!call.TryRead(0, bytes)) return XenErrno.Efault;
        XenDomctl request = XenDomctl.Read(bytes);
        bool isStable = request.Cmd == DomctlHypercall.Codes.GetDomainState && call.Version >= s_tellsOfChanges;
        if ((isStable ? 0 : XenDomctlInterfaceVersionValues.Table.At(call.Version)?.Value) != request.InterfaceVersion) return XenErrno.Eacces;
        if (isStable && request.Domain == (ushort)SpecialDomain.Invalid) return TellOfAnyChange(call, bytes);
        if (request.Cmd == DomctlHypercall.Codes.Createdomain) return call.Domain.IsControl ? Create(call, bytes) : XenErrno.Eperm;
        bool isFound = call.Hypervisor.TryFind(new DomainId(request.Domain), out Domain? domain);
        if (request.Cmd == DomctlHypercall.Codes.Getdomaininfo && call.Version < s_tellsOfNoOther)
        {
            if (!isFound && request.Domain >= DomainIdsConstants.FirstReserved) return XenErrno.Einval;
            domain ??= FindNext(call, request.Domain);
        }

        if (domain is null) return XenErrno.Esrch;
        return call.Domain.IsControl ? Operate(call, domain, request.Cmd, bytes) : XenErrno.Eperm;
    }

    private static HypercallOutcome Operate(in HypercallInvocation call, Domain domain, uint operation, Span<byte> bytes)
    {
        switch (operation)
        {
            case DomctlHypercall.Codes.Getdomaininfo: return Tell(call, domain, bytes);
            case DomctlHypercall.Codes.GetDomainState when call.Version >= s_tellsOfChanges: return TellState(call, domain, bytes);
            case DomctlHypercall.Codes.Pausedomain: return Pause(call, domain);
            case DomctlHypercall.Codes.Unpausedomain: return !domain.IsControl && domain.Unpause() ? HypercallOutcome.Done : XenErrno.Einval;
            case DomctlHypercall.Codes.MaxVcpus: return MakeVcpus(call, domain, bytes);
            case DomctlHypercall.Codes.MaxMem: return LimitMemory(call, domain, bytes);
            case DomctlHypercall.Codes.Sethvmcontext: return LoadContext(call, domain, bytes);
            case DomctlHypercall.Codes.Gethvmcontext: return SaveContext(call, domain, bytes);
            case DomctlHypercall.Codes.ShadowOpOff: return OperateLog(call, domain, bytes, isResumed: false);
            case DomctlHypercall.Codes.GethvmcontextPartial: return SaveRecord(call, domain, bytes);
            case DomctlHypercall.Codes.Destroydomain:
                if (!IsOther(call, domain)) return XenErrno.Einval;
                domain.Destroy();
                return HypercallOutcome.Done;
            default: return XenErrno.Enosys;
        }
    }

    /// <summary>The domain with the next higher number, which Xen told of until 4.17 where there was none of the number.</summary>
    private static Domain? FindNext(in HypercallInvocation call, ushort id)
    {
        foreach (Domain domain in call.Hypervisor.Domains)
        {
            if (domain.Id.Value > id) return domain;
        }

        return null;
    }

    /// <summary>Nobody can wait for himself to stop.</summary>
    private static bool IsOther(in HypercallInvocation call, Domain domain) => domain != call.Domain;

    private static HypercallOutcome Tell(in HypercallInvocation call, Domain domain, Span<byte> bytes)
    {
        // The number in the request becomes that of the domain that is told of.
        (XenDomctl.Read(bytes) with { Domain = domain.Id.Value }).Write(bytes);
        DomainSummary.Of(domain).Write(bytes[XenDomctl.Offsets.U..]);
        return call.TryWrite(0, bytes) ? HypercallOutcome.Done : XenErrno.Efault;
    }

    private static HypercallOutcome Pause(in HypercallInvocation call, Domain domain)
    {
        if (!IsOther(call, domain)) return XenErrno.Einval;
        if (domain.PauseCount >= MostPauses) return XenErrno.Eoverflow;
        domain.Pause();
        return HypercallOutcome.Done;
    }
}
