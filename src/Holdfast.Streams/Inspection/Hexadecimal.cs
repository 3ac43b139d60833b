using System.Globalization;

namespace Holdfast.Streams.Inspection;

/// <summary>Numbers as everybody who works on hypervisors reads them.</summary>
internal static class Hexadecimal
{
    /// <summary>A word with as many digits as it has bits.</summary>
    public static string Word(ulong value, int bits) =>
        string.Create(CultureInfo.InvariantCulture, $"0x{value.ToString($"x{Math.Max(1, bits / 4)}", CultureInfo.InvariantCulture)}");

    /// <summary>A number without leading zeros.</summary>
    public static string Short(ulong value) => string.Create(CultureInfo.InvariantCulture, $"0x{value:x}");

    /// <summary>Bytes of a little-endian integer of any size, the most significant first.</summary>
    public static string Wide(ReadOnlySpan<byte> bytes)
    {
        Span<byte> reversed = stackalloc byte[bytes.Length];
        bytes.CopyTo(reversed);
        reversed.Reverse();
        return $"0x{Convert.ToHexStringLower(reversed)}";
    }
}
