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
        BankCount | ControlPresent | (vendor is CpuidVendor.Intel or CpuidVendor.Unknown ? CorrectedInterrupt | ThresholdsPresent | SoftwareRecovery | LocalDelivery : 0);
}
