using Holdfast.Abi.Domctl;

namespace Holdfast.Hypervisor.Domains;

/// <summary>What Xen until 4.22 keeps of an operation on the log of changed pages that was preempted, and in whose name the domain is paused (struct paging_domain's preempt in xen/arch/x86/include/asm/domain.h, 4.17).</summary>
/// <param name="By">Who makes it.</param>
/// <param name="Operation">Which it is.</param>
/// <param name="Done">How many pages of the log are done, of 32768 frames each.</param>
internal readonly record struct UnfinishedLogOperation(Domain By, ShadowOperation Operation, ulong Done);
