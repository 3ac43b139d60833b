using System.Numerics;
using Holdfast.Content;

namespace Holdfast.X86.LocalApic;

/// <summary>A local APIC's registers as a LAPIC_REGS record holds them: at least 1024 bytes, little-endian.</summary>
/// <param name="registers">The bytes; a register beyond their end reads as zero.</param>
public readonly ref struct LapicPage(ReadOnlySpan<byte> registers)
{
    /// <summary>The size of the record, in bytes.</summary>
    public const int Size = 1024;

    /// <summary>Vectors below this one belong to exceptions: an APIC never accepts them.</summary>
    public const int FirstVector = 16;

    private readonly ReadOnlySpan<byte> _registers = registers;

    /// <summary>The 32 bits of a register.</summary>
    public uint this[LapicRegister register] => WordAt((int)register);

    /// <summary>True when software enabled the APIC.</summary>
    public bool IsSoftwareEnabled => (this[LapicRegister.SpuriousInterruptVector] & (1 << 8)) != 0;

    /// <summary>
    /// The vectors below 16 whose bit is set in one of the three vector registers. Xen takes such a bit: one in the interrupt requests
    /// then keeps the guest from running.
    /// </summary>
    /// <param name="register"><see cref="LapicRegister.InService"/>, <see cref="LapicRegister.TriggerMode"/> or
    /// <see cref="LapicRegister.InterruptRequest"/>.</param>
    public uint ReservedVectors(LapicRegister register) => this[register] & ((1u << FirstVector) - 1);

    /// <summary>The highest vector whose bit is set in one of the three vector registers; null when none is.</summary>
    public int? HighestVector(LapicRegister register)
    {
        for (int word = 7; word >= 0; word--)
            if (WordAt((int)register + (word * 16)) is var bits and not 0)
                return (word * 32) + BitOperations.Log2(bits);
        return null;
    }

    /// <summary>The divisor of the timer, 1 to 128: bits 0, 1 and 3 of its configuration (SDM volume 3, figure 11-10).</summary>
    public uint TimerDivisor
    {
        get
        {
            uint configuration = this[LapicRegister.TimerDivideConfiguration];
            uint power = ((configuration & 3) | ((configuration & 8) >> 1)) + 1;
            return 1u << (int)(power & 7);
        }
    }

    /// <summary>True for what the <c>timer_divisor</c> of a LAPIC record can be: powers of two up to 128.</summary>
    public static bool IsTimerDivisor(uint divisor) => divisor is > 0 and <= 128 && uint.IsPow2(divisor);

    private uint WordAt(int offset)
    {
        var reader = new ByteReader(_registers);
        reader.Take(offset);
        uint word = reader.U32();
        return reader.Overrun ? 0 : word;
    }
}
