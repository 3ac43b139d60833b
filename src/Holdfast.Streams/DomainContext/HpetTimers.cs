using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;

namespace Holdfast.Streams.DomainContext;

/// <summary>The comparators of the high-precision event timer: Xen has the periods of all three in an array of their own.</summary>
internal static class HpetTimers
{
    private const int Timers = 3;
    private const int Register = sizeof(ulong);

    public static void ToContext(ReadOnlySpan<byte> entry, Span<byte> record)
    {
        for (int timer = 0; timer < Timers; timer++)
        {
            entry.Slice(Origin(timer), HvmHwHpetTimer.Offsets.Res4).CopyTo(record[Context(timer)..]);
            entry.Slice(HvmHwHpet.Offsets.Period + timer * Register, Register).CopyTo(record[(Context(timer) + ContextHpetTimer.Offsets.Period)..]);
        }
    }

    public static void ToOrigin(ReadOnlySpan<byte> record, Span<byte> entry)
    {
        for (int timer = 0; timer < Timers; timer++)
        {
            record.Slice(Context(timer), ContextHpetTimer.Offsets.Period).CopyTo(entry[Origin(timer)..]);
            record.Slice(Context(timer) + ContextHpetTimer.Offsets.Period, Register).CopyTo(entry[(HvmHwHpet.Offsets.Period + timer * Register)..]);
        }
    }

    private static int Origin(int timer) => HvmHwHpet.Offsets.Timers + timer * HvmHwHpetTimer.Size;

    private static int Context(int timer) => ContextHpet.Offsets.Timer + timer * ContextHpetTimer.Size;
}
