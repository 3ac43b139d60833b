using Holdfast.X86.Policies;

namespace Holdfast.Streams.Hvm;

/// <summary>Machine check capabilities (IA32_MCG_CAP) that the hypervisor gives a guest.</summary>
internal static class MachineCheck
{
    private const ulong BankCount = 0xff;
    private const ulong ControlPresent = 1 << 8;
    private const ulong CorrectedInterrupt = 1 << 10;
    private const ulong ThresholdsPresent = 1 << 11;
    private const ulong SoftwareRecovery = 1 << 24;
    private const ulong LocalDelivery = 1 << 27;

    /// <summary>
    /// The bits that a restore takes: the number of banks and the control register always, the rest on Intel hosts only
    /// (xen/arch/x86/cpu/mcheck/vmce.c, 4.17). Without a vendor, what any host takes.
    /// </summary>
    public static ulong Supported(CpuidVendor vendor) =>
        BankCount | ControlPresent | (MayBeIntel(vendor) ? CorrectedInterrupt | ThresholdsPresent | SoftwareRecovery | LocalDelivery : 0);

    /// <summary>The largest value of HVM_PARAM_MCA_CAP, by which a toolstack asks for local delivery: only Intel's processors have it (mce_intel.c, 4.17).</summary>
    public static ulong LargestRequest(CpuidVendor vendor) => MayBeIntel(vendor) ? 1UL : 0;

    private static bool MayBeIntel(CpuidVendor vendor) => vendor is CpuidVendor.Intel or CpuidVendor.Unknown;
}
