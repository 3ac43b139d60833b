namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>Continuations that no call here stands for, and why. Operations that keep their progress in the same way stand for each other.</summary>
internal static class LeftOut
{
    private const string Refused = "refused here, as on a Xen that is built without it or a processor that lacks it";
    private const string Anew = "begins anew, where another vCPU or a lock is waited for; nobody waits here";

    /// <summary>The hypercall, the continuation, and the reason as the end of a sentence.</summary>
    public static IReadOnlyList<(string Hypercall, string Continuation, string Why)> All { get; } =
    [
        ("domctl", "again", Anew),
        ("domctl", "page_frames", "the toolstack's own, and not there"),
        ("hvm_op", "altp2m_set_mem_access_multi", Refused),
        ("hvm_op", "altp2m_set_suppress_ve_multi", Refused),
        ("hvm_op", "flush_tlbs", Anew),
        ("hvm_op", "set_mem_access", "one of Xen 4.1 to 4.4, and not there"),
        ("hvm_op", "set_param", Anew),
        ("memory_op", "access", Refused),
        ("memory_op", "again", Refused),
        ("memory_op", "range_share", Refused),
        ("memory_op", "translate", "one of Xen until 3.3, and not there"),
        ("sysctl", "again", Anew),
        ("update_va_mapping", "again", "begins anew where Xen turns to shadow page tables, which it does because of L1TF, and never here"),
        ("update_va_mapping_otherdomain", "again", "as update_va_mapping"),
        ("vcpu_op", "area", Anew),
        ("vcpu_op", "initialise", "begins anew in the middle of a page table, which is looked at in one go here"),
    ];
}
