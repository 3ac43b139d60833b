using System.Numerics;
using Holdfast.Abi.DomainContext;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.Emulation;

/// <summary>What interrupts do to the two interrupt controllers 8259A: requests come and go, and with them the output towards the processor.</summary>
/// <remarks>Source: xen/arch/x86/hvm/vpic.c, 4.17.</remarks>
/// <param name="domain">The domain, which has them or not.</param>
internal sealed class PicPair(Domain domain)
{
    private const int Lines = 8;
    private const int LineMask = Lines - 1;

    // The second controller's output is a line of the first.
    private const int Cascade = 2;
    private const int None = Lines;

    /// <summary>A line becomes asserted.</summary>
    public void PositiveEdge(int line) => Change(line, true);

    /// <summary>A line becomes deasserted.</summary>
    public void NegativeEdge(int line) => Change(line, false);

    private static uint ChipOf(int line) => (uint)line / Lines;

    private void Change(int line, bool isAsserted)
    {
        if ((domain.Configuration.Devices & ContextDomain.Bits.PicMask) == 0 || line == Cascade) return;
        uint chip = ChipOf(line);
        byte mask = (byte)(1 << (line & LineMask));
        ContextPic pic = Set(chip, mask, isAsserted);
        if ((pic.Mask & mask) == 0) UpdateOutput(chip);
    }

    private ContextPic Set(uint chip, byte mask, bool isAsserted)
    {
        ContextPic pic = domain.PicOf(chip).GetValueOrDefault();
        pic = pic with { Requests = (byte)(isAsserted ? pic.Requests | mask : pic.Requests & ~mask) };
        domain.SetPic(chip, pic);
        return pic;
    }

    private void UpdateOutput(uint chip)
    {
        ContextPic pic = domain.PicOf(chip).GetValueOrDefault();
        bool isOut = pic.Step == 0 && Requests(pic, chip == 0);
        if (pic.Output != 0 == isOut) return;
        domain.SetPic(chip, pic with { Output = (byte)(isOut ? 1 : 0) });
        if (chip == 0)
        {
            if (isOut) domain.Vcpus[0].Unblock();
            return;
        }

        Set(0, 1 << Cascade, isOut);
        UpdateOutput(0);
    }

    /// <summary>True when a controller has a request that nothing in service holds back.</summary>
    private static bool Requests(in ContextPic pic, bool isMaster)
    {
        int priority = PriorityOf(pic, (byte)(pic.Requests & ~pic.Mask));
        if (priority == None) return false;
        int line = (priority + pic.FirstLine) & LineMask;
        byte inService = pic.InService;
        if (pic.SpecialFullyNested && isMaster && line == Cascade) inService &= unchecked((byte)~(1 << Cascade));
        if (pic.SpecialMask) inService &= (byte)~pic.Mask;
        return priority < PriorityOf(pic, inService);
    }

    /// <summary>The highest priority among lines, 0 being the highest of all.</summary>
    private static int PriorityOf(in ContextPic pic, byte lines)
    {
        int turn = pic.FirstLine & LineMask;
        byte turned = (byte)((lines >> turn) | (lines << (Lines - turn)));
        return turned == 0 ? None : BitOperations.TrailingZeroCount(turned);
    }
}
