using System.Collections.Immutable;
using System.Globalization;
using Holdfast.X86.Registers;

namespace Holdfast.X86.LocalApic;

/// <summary>IA32_APIC_BASE (MSR 0x1b), 64 bits: BSP 8, x2APIC 10, enable 11, base 12–51.</summary>
/// <param name="Value">The 64 bits.</param>
public readonly record struct ApicBase(ulong Value)
{
    /// <summary>Where the APIC's page stands unless a guest moves it. Xen does not emulate a moved one.</summary>
    public const ulong DefaultAddress = 0xfee0_0000;

    private const ulong AddressMask = 0x000f_ffff_ffff_f000;

    /// <summary>True on the processor that boots the others.</summary>
    public bool IsBootProcessor => (Value & (1 << 8)) != 0;

    /// <summary>True in x2APIC mode.</summary>
    public bool IsX2Apic => (Value & (1 << 10)) != 0;

    /// <summary>True when the APIC is on.</summary>
    public bool IsEnabled => (Value & (1 << 11)) != 0;

    /// <summary>The guest-physical address of the APIC's page.</summary>
    public ulong Address => Value & AddressMask;

    /// <summary>Judges the register. Xen refuses x2APIC mode on an APIC that is off, and takes everything else.</summary>
    public ImmutableArray<RegisterFault> Check()
    {
        ImmutableArray<RegisterFault> faults = [];
        if (IsX2Apic && !IsEnabled)
            faults = faults.Add(new RegisterFault(GuestRegister.ApicBase, 1 << 10, FaultEffect.RefusedByXen, "the APIC is in x2APIC mode but not enabled"));
        if ((Value & ~(AddressMask | (1 << 8) | (1 << 10) | (1 << 11))) is var reserved and not 0)
        {
            string bits = string.Create(CultureInfo.InvariantCulture, $"0x{reserved:x}");
            faults = faults.Add(new RegisterFault(GuestRegister.ApicBase, reserved, FaultEffect.BreaksTheGuest, $"the APIC base has the reserved bits {bits} set"));
        }

        return faults;
    }
}
