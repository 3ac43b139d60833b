using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.IoReq;
using Holdfast.Hypervisor.Domains;
using Holdfast.X86.LocalApic;

namespace Holdfast.Hypervisor.Emulation;

/// <summary>Where the hypervisor's own devices are. An access is theirs when all of its ports are, or its first byte and its last.</summary>
/// <remarks>Source: the calls of register_portio_handler and register_mmio_handler in xen/arch/x86, 4.17 and 4.20.</remarks>
internal static class HypervisorDevices
{
    private const int EventRegisters = 4;
    private const int TimerRegister = 4;
    private const uint DebugPort = 0xe9;
    private const ulong DelayPort = 0x80;
    private const ulong OtherDelayPort = 0xed;
    private const ulong HpetAddress = 0xfed0_0000;
    private const ulong HpetLength = 1024;
    private const ulong IoapicLength = 0x100;
    private const ulong LapicLength = 0x1000;

    // Until 4.17 each of the two bytes is a register of its own, which an access to both of them is not for.
    private static readonly XenVersion s_joinsLevels = new(4, 18, 0);

    // Not in 4.20.0 and 4.20.1; the profile of 4.20 has its updates.
    private static readonly XenVersion s_answersConsoleReads = new(4, 19, 4);

    /// <summary>The device that has all ports of an access; null when there is none.</summary>
    public static HypervisorDevice? AtPort(Domain domain, uint port, uint size, bool isRead)
    {
        ContextDomain devices = domain.Description;
        if (devices.Pic && (Has(0x20, 2) || Has(0xa0, 2) || Has(0x4d0, 1) || Has(0x4d1, 1) || (domain.Version >= s_joinsLevels && Has(0x4d0, 2)))) return HypervisorDevice.Pic;
        if (devices.Rtc && Has(0x70, 2)) return HypervisorDevice.Rtc;
        if (!isRead && Has(DebugPort, 1)) return HypervisorDevice.DebugConsole;
        if (devices.Pit && (Has(0x40, 4) || Has(0x61, 1))) return HypervisorDevice.Pit;
        if (!devices.Pm) return null;
        bool isNew = domain.ParameterOf(HvmParam.AcpiIoportsLocation) == 1;
        uint events = isNew ? IoReqConstants.AcpiPm1aEventV1 : IoReqConstants.AcpiPm1aEventV0;
        uint timer = isNew ? IoReqConstants.AcpiPmTimerV1 : IoReqConstants.AcpiPmTimerV0;
        return Has(timer, TimerRegister) || Has(events, EventRegisters) ? HypervisorDevice.PmTimer : null;

        bool Has(uint first, uint length) => port >= first && port + size <= first + length;
    }

    /// <summary>True for an access to a port of the machine's that guests use to wait a little: a guest makes it itself, and the hypervisor does not see it (hvm_io_bitmap in xen/arch/x86/hvm/hvm.c).</summary>
    public static bool IsLeftToGuest(ulong port, uint size) => size == 1 && port is (DelayPort or OtherDelayPort);

    /// <summary>What a read of the console's port gives that the hypervisor answers itself, as some emulators do; null when it leaves it to others.</summary>
    public static byte? ConsoleAnswer(Domain domain, ulong port, uint size, bool isRead) => isRead && port == DebugPort && size == 1 && domain.Version >= s_answersConsoleReads ? (byte)DebugPort : null;

    /// <summary>True for an access that begins at a device's register whose reads the hypervisor leaves to others, element by element.</summary>
    public static bool IsSeenFirst(uint port, uint size, bool isRead) => isRead && port == DebugPort && size == 1;

    /// <summary>The device that has the first byte of an access; null when there is none.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="vcpu">The vCPU.</param>
    /// <param name="first">The first byte.</param>
    /// <param name="last">The last.</param>
    /// <param name="isWhole">False when it has the first byte and not the last: that is the end of the domain.</param>
    public static HypervisorDevice? AtAddress(Domain domain, Vcpu vcpu, ulong first, ulong last, out bool isWhole)
    {
        ContextDomain devices = domain.Description;
        isWhole = true;
        if (devices.Ioapic && domain.IoapicInputs.Address is ulong ioapic && IsIn(ioapic, IoapicLength, first, last, out isWhole)) return HypervisorDevice.Ioapic;
        if (devices.Lapic && LapicOf(vcpu) is ulong lapic && IsIn(lapic, LapicLength, first, last, out isWhole)) return HypervisorDevice.LocalApic;
        return devices.Hpet && IsIn(HpetAddress, HpetLength, first, last, out isWhole) ? HypervisorDevice.Hpet : null;
    }

    private static ulong? LapicOf(Vcpu vcpu)
    {
        if (!vcpu.Apic.IsThere) return null;
        ApicBase apicBase = vcpu.Apic.Base;
        return apicBase.IsEnabled && !apicBase.IsX2Apic ? apicBase.Address : null;
    }

    private static bool IsIn(ulong start, ulong length, ulong first, ulong last, out bool isWhole)
    {
        bool isIn = first >= start && first - start < length;
        isWhole = !isIn || (last >= start && last - start < length);
        return isIn;
    }
}
