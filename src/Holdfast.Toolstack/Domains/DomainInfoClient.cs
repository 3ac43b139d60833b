using System.Globalization;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Sysctl;
using Holdfast.Toolstack.Hypervisors;

namespace Holdfast.Toolstack.Domains;

/// <summary>
/// Asks a hypervisor about its domains (public/domctl.h and sysctl.h, 4.17 to 4.22). Where the gate has no memory for a call, or is closed, what it throws comes
/// through: <see cref="IOException"/>, <see cref="ObjectDisposedException"/>.
/// </summary>
public sealed class DomainInfoClient(XenHypervisor hypervisor)
{
    /// <summary>How many domains one call is asked for.</summary>
    private const int DomainsPerCall = 256;

    /// <summary>Asks about one domain. Refused as <see cref="RefusalReason.NoSuchDomain"/> where there is none, and for the reasons of every call.</summary>
    /// <param name="domain">The domain's number.</param>
    public Answer<DomainInfo> Get(ushort domain)
    {
        Answer<ControlResult> asked = hypervisor.Domctl(DomctlHypercall.Codes.Getdomaininfo, domain, []);
        if (!asked.Succeeded) return new(asked.Refusal);
        if (asked.Value.Result.Error is XenErrno.Esrch || (asked.Value.Result.Error is XenErrno.Einval && domain >= DomainIdsConstants.FirstReserved)) return new(DomainRefusals.NoSuchDomain(domain));
        if (!asked.Value.Result.Succeeded)
            return new(new Refusal(RefusalReason.Other, Sentence($"Xen does not tell about domain {domain} ({HypercallResult.NameOf(asked.Value.Result.Error)})."), asked.Value.Result.Error));
        var info = XenDomctlGetdomaininfo.Read(asked.Value.Operand);
        // Asked about a number that no domain has, Xen tells about the next higher one until 4.17.
        if (info.Domain > domain) return new(DomainRefusals.NoSuchDomain(domain));
        return info.Domain == domain ? new(new DomainInfo(info)) : new(Nonsense($"asked about domain {domain}, it tells about {info.Domain}"));
    }

    /// <summary>Asks about all domains, by rising number. They come and go while they are asked about.</summary>
    public Answer<IReadOnlyList<DomainInfo>> List()
    {
        List<DomainInfo> domains = [];
        using IHypercallBuffer buffer = hypervisor.Gate.Allocate(DomainsPerCall * XenDomctlGetdomaininfo.Size);
        byte[] operand = new byte[XenSysctlGetdomaininfolist.Size];
        for (int first = 0; first <= ushort.MaxValue; first = domains[^1].Id + 1)
        {
            new XenSysctlGetdomaininfolist { FirstDomain = (ushort)first, MaxDomains = DomainsPerCall, Buffer = buffer.Address }.Write(operand);
            Answer<ControlResult> asked = hypervisor.Sysctl(SysctlHypercall.Codes.Getdomaininfolist, operand);
            if (!asked.Succeeded) return new(asked.Refusal);
            if (!asked.Value.Result.Succeeded)
                return new(new Refusal(RefusalReason.Other, $"Xen does not tell about its domains ({HypercallResult.NameOf(asked.Value.Result.Error)}).", asked.Value.Result.Error));
            uint count = XenSysctlGetdomaininfolist.Read(asked.Value.Operand).NumDomains;
            if (count > DomainsPerCall) return new(Nonsense($"it tells about {count} domains in room for {DomainsPerCall}"));
            for (int i = 0; i < count; i++)
            {
                DomainInfo info = new(XenDomctlGetdomaininfo.Read(buffer.Bytes[(i * XenDomctlGetdomaininfo.Size)..]));
                if (info.Id < first || (domains.Count > 0 && info.Id <= domains[^1].Id)) return new(Nonsense($"domain {info.Id} is told out of order"));
                domains.Add(info);
            }

            if (count < DomainsPerCall) break;
        }

        return new(domains);
    }

    private static Refusal Nonsense(FormattableString answer) => new(RefusalReason.Nonsense, Sentence($"Xen's answer about domains makes no sense: {answer.ToString(CultureInfo.InvariantCulture)}."));

    private static string Sentence(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
