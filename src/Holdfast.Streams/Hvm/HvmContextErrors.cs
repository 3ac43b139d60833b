using Holdfast.Abi.Errors;

namespace Holdfast.Streams.Hvm;

/// <summary>The error numbers with which a hypervisor refuses what is wrong with an HVM context, by the rule that finds it.</summary>
/// <remarks>Source: xen/arch/x86/hvm/save.c (hvm_load) and its handlers, 4.17.7 and 4.20.4.</remarks>
public static class HvmContextErrors
{
    // What a guest needs to run on, and a hypervisor does not look at: the vCPU stays down.
    private static readonly HashSet<string> _accepted = [HvmContextRules.CpuMissing.Id, HvmContextRules.NoCpu.Id, HvmContextRules.LapicMissing.Id];

    private static readonly Dictionary<string, XenErrno> _others = new(StringComparer.Ordinal)
    {
        [HvmContextRules.HeaderFirst.Id] = XenErrno.Enodata,
        [HvmContextRules.Truncated.Id] = XenErrno.Enodata,
        [HvmContextRules.NotInPvh.Id] = XenErrno.Enodev,
    };

    /// <summary>The number for a breach of a rule, EINVAL for most; null when no hypervisor refuses a context for it.</summary>
    public static XenErrno? Of(Rule rule) => _accepted.Contains(rule.Id) ? null : _others.GetValueOrDefault(rule.Id, XenErrno.Einval);
}
