using Holdfast.Abi.Errors;

namespace Holdfast.Streams.DomainContext;

/// <summary>The error numbers with which a loader refuses what is wrong with a domain context, by the rule that finds it (docs/specs/domain-context.md §9).</summary>
public static class DomainContextErrors
{
    private static readonly Dictionary<string, XenErrno> _others = new(StringComparer.Ordinal)
    {
        [DomainContextRules.Version.Id] = XenErrno.Eopnotsupp,
        [DomainContextRules.Unknown.Id] = XenErrno.Eopnotsupp,
        [DomainContextRules.Truncated.Id] = XenErrno.Enodata,
        [DomainContextRules.Missing.Id] = XenErrno.Enodata,
        [DomainContextRules.Twice.Id] = XenErrno.Eexist,
        [DomainContextRules.Limit.Id] = XenErrno.E2big,
        [InputRules.ContextTooLong.Id] = XenErrno.E2big,
        [DomainContextRules.NotOfGuest.Id] = XenErrno.Enodev,
        [DomainContextRules.Instance.Id] = XenErrno.Enospc,
    };

    /// <summary>The number for a breach of a rule: EINVAL unless the specification gives it another.</summary>
    public static XenErrno Of(Rule rule) => _others.GetValueOrDefault(rule.Id, XenErrno.Einval);
}
