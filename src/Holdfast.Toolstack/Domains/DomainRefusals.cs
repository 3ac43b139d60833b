using System.Globalization;
using Holdfast.Abi.Errors;

namespace Holdfast.Toolstack.Domains;

/// <summary>What every operation on a domain may be refused for.</summary>
internal static class DomainRefusals
{
    public static Refusal NoSuchDomain(ushort domain) => new(RefusalReason.NoSuchDomain, string.Create(CultureInfo.InvariantCulture, $"there is no domain {domain} (ESRCH)."), XenErrno.Esrch);
}
