using Holdfast.Abi.Hvm;
using Holdfast.Lab.Mutations;

namespace Holdfast.Lab.Contexts;

/// <summary>A field that moves although its domain is paused: time goes on, and so do those who interrupt the domain.</summary>
/// <param name="Type">The entry's type.</param>
/// <param name="Name">The field, named as in <see cref="HvmctxField"/>.</param>
/// <param name="Bits">Of a counter its width, behind which it starts again at zero; 0 for a set of bits, which are added and stay.</param>
public sealed record MovingField(HvmSaveType Type, string Name, int Bits)
{
    private const int RequestRegisters = 0x200;

    /// <summary>All of them, as measured: the only fields that differ between two reads of a paused domain.</summary>
    public static IReadOnlyList<MovingField> All { get; } =
    [
        // The guest's time stamp counter goes on with the host's.
        new(HvmSaveType.Cpu, "tsc", 64),

        // The ACPI timer is brought up to the domain's time before it is saved, and that time goes on; the status says when the timer's highest bit changed.
        new(HvmSaveType.PmTimer, "tmr_val", 32),
        new(HvmSaveType.PmTimer, "pm1a_sts", 0),

        // So is an HPET that runs, with the next times of timers that repeat themselves.
        new(HvmSaveType.Hpet, "mc64", 64),
        .. Enumerable.Range(0, 3).Select(timer => new MovingField(HvmSaveType.Hpet, $"timers[{timer}].cmp", 64)),

        // Interrupts from timers and event channels still come in, and wait in the local APIC for the domain to run.
        .. Enumerable.Range(0, 8).Select(register => new MovingField(HvmSaveType.LapicRegs, $"data[{RequestRegisters + (16 * register)}:4]", 0)),

        // Hyper-V's reference counter, from the same time; xen-hvmctx does not print it.
        new(HvmSaveType.ViridianDomain, "time_ref_count", 64),
    ];

    /// <summary>The moving field of that name in an entry of that type; null for one that stands still.</summary>
    public static MovingField? Find(ushort type, string name) => All.FirstOrDefault(field => (ushort)field.Type == type && field.Name == name);

    /// <summary>
    /// True when a value can have been read between two others: the counter had reached it and not yet passed the later one, or no bit was gone and none there that the later one lacks.
    /// </summary>
    public bool IsBetween(ulong before, ulong value, ulong after) =>
        Bits == 0 ? (before & ~value) == 0 && (value & ~after) == 0 : Distance(before, value) <= Distance(before, after) && Distance(before, after) <= Furthest;

    /// <summary>A counter that seems to have gone all the way round, but for an eighth, has rather gone back.</summary>
    private ulong Furthest => Mask - (Mask >> 3);

    private ulong Mask => ulong.MaxValue >> (64 - Bits);

    /// <summary>The entry's bytes with the field as zero, to compare what else they hold.</summary>
    public void Clear(Span<byte> body)
    {
        HvmSaveRecord record = HvmSaveRecords.All.First(record => record.Code == (ushort)Type);
        FieldPlace.Find(record.Forms[^1].Layout, Name).Clear(body);
    }

    private ulong Distance(ulong from, ulong to) => (to - from) & Mask;
}
