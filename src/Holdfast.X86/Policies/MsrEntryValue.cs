namespace Holdfast.X86.Policies;

/// <summary>One MSR of a policy: Xen's <c>xen_msr_entry_t</c>.</summary>
/// <param name="Index">The MSR's index, 32 bits.</param>
/// <param name="Flags">Reserved, 32 bits: Xen refuses anything but zero.</param>
/// <param name="Value">The MSR's value, 64 bits.</param>
public readonly record struct MsrEntryValue(uint Index, uint Flags, ulong Value);
