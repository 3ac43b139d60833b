using Holdfast.Abi.Hvm;

namespace Holdfast.Streams.Hvm;

/// <summary>The forms of the CPU entry. The oldest lacks TSC_AUX, so that what follows it stands eight bytes earlier.</summary>
internal static class CpuForms
{
    /// <summary>Brings an entry of the oldest form into the layout of today; it ends where flags begin.</summary>
    public static byte[] ToToday(ReadOnlySpan<byte> body)
    {
        byte[] today = new byte[HvmHwCpu.Offsets.Flags];
        body[..HvmHwCpuBefore34.Offsets.Tsc].CopyTo(today);
        body[HvmHwCpuBefore34.Offsets.Tsc..].CopyTo(today.AsSpan(HvmHwCpu.Offsets.Tsc));
        return today;
    }

    /// <summary>Brings an entry of today's layout into the oldest form.</summary>
    public static byte[] ToBefore34(ReadOnlySpan<byte> today)
    {
        byte[] body = new byte[HvmHwCpuBefore34.Size];
        today[..HvmHwCpuBefore34.Offsets.Tsc].CopyTo(body);
        today[HvmHwCpu.Offsets.Tsc..HvmHwCpu.Offsets.Flags].CopyTo(body.AsSpan(HvmHwCpuBefore34.Offsets.Tsc));
        return body;
    }
}
