using Holdfast.Abi.Errors;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.Emulation;

/// <summary>Interrupts that are written as messages.</summary>
/// <remarks>Source: xen/arch/x86/hvm/irq.c (hvm_inject_msi) and vmsi.c (vmsi_deliver), 4.17 and 4.20.</remarks>
/// <param name="domain">The domain.</param>
internal sealed class MessageInterrupts(Domain domain)
{
    // The parts of the address and of the data, as processors have them (xen/arch/x86/include/asm/msi.h, 4.17).
    private const int DestinationShift = 12;
    private const uint LogicalMask = 1 << 2;
    private const uint VectorMask = 0xff;
    private const int ModeShift = 8;
    private const uint ModeMask = 7;
    private const uint LevelMask = 1 << 15;
    private const uint UpperDestinationMask = 0xffff_ff00;

    // Until 4.17 the number of a physical interrupt that a message stands for counts as negative when its highest bit is set.
    private static readonly XenVersion s_takesNumbersAsUnsigned = new(4, 18, 0);

    // As many as a machine with 24 interrupts gives a domain (nr_static_irqs and extra_domU_irqs in xen/arch/x86/irq.c and xen/common/domain.c, 4.17).
    private const uint Numbers = 24 + 32;

    // The first number that a message had stays the only one that needs no channel of the domain's (map_domain_emuirq_pirq in xen/arch/x86/irq.c).
    private uint? _number;

    /// <summary>Carries out the write of a message.</summary>
    /// <returns>EINVAL for a mode of delivery that is not known, or a physical interrupt that there cannot be; ESRCH when nobody is there who could have the lowest priority; ERANGE when it has neither a vector nor a number; EBUSY for a second number without an event channel.</returns>
    public XenErrno Inject(ulong address, uint data)
    {
        byte destination = (byte)(address >> DestinationShift);
        byte vector = (byte)(data & VectorMask);
        if (vector == 0) return InjectEvent((uint)(address >> 32) & UpperDestinationMask | destination);
        bool isLogical = (address & LogicalMask) != 0;
        bool isLevel = (data & LevelMask) != 0;
        switch ((data >> ModeShift) & ModeMask)
        {
            case LocalApics.LowestPriority:
                if (LocalApics.FindLowest(domain, destination, isLogical) is not { } target) return XenErrno.Esrch;
                LocalApics.Request(target, vector, isLevel, domain.Version);
                return default;
            case LocalApics.Fixed:
                LocalApics.RequestAll(domain, destination, isLogical, vector, isLevel);
                return default;
            default:
                return XenErrno.Einval;
        }
    }

    /// <summary>A message without a vector stands for an event of the physical interrupt that its destination numbers.</summary>
    private XenErrno InjectEvent(uint number)
    {
        bool counts = domain.Version < s_takesNumbersAsUnsigned ? (int)number > 0 : number > 0;
        if (!counts) return XenErrno.Erange;
        if (number >= Numbers) return XenErrno.Einval;
        _number ??= number;
        bool isRaised = domain.Events.RaisePirq(number);
        return isRaised || _number == number ? default : XenErrno.Ebusy;
    }
}
