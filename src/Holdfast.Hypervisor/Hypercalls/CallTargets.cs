using System.Diagnostics.CodeAnalysis;
using Holdfast.Abi.DomainIds;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>Which domain a hypercall is about, and whether the caller may ask that of it (xen/include/xsm/dummy.h, 4.17).</summary>
internal static class CallTargets
{
    /// <summary>Finds a domain by its number, or the caller's own by DOMID_SELF.</summary>
    /// <returns>False when there is none (ESRCH).</returns>
    public static bool TryFindTarget(this in HypercallInvocation call, ushort id, [NotNullWhen(true)] out Domain? domain)
    {
        if (id != (ushort)SpecialDomain.Self) return call.Hypervisor.TryFind(new DomainId(id), out domain);
        domain = call.Domain;
        return true;
    }

    /// <summary>True for what a domain may ask of itself, and the control domain of any (XSM_TARGET); otherwise EPERM.</summary>
    public static bool MayTarget(this in HypercallInvocation call, Domain domain) => domain == call.Domain || call.Domain.IsControl;
}
