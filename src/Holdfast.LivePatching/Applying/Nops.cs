namespace Holdfast.LivePatching.Applying;

/// <summary>Instructions that do nothing, as Xen writes them: at most 9 bytes at once.</summary>
/// <remarks>Source: arch/x86/alternative.c and asm/nops.h, 4.17; measured.</remarks>
internal static class Nops
{
    private const int Longest = 9;

    /// <summary>Fills a place.</summary>
    public static void Fill(Span<byte> place, NopStyle style)
    {
        while (!place.IsEmpty)
        {
            int length = Math.Min(place.Length, Longest);
            if (style == NopStyle.Long) Long(length).CopyTo(place);
            else Prefixed(place[..length]);
            place = place[length..];
        }
    }

    private static ReadOnlySpan<byte> Long(int length) => length switch
    {
        1 => [0x90],
        2 => [0x66, 0x90],
        3 => [0x0f, 0x1f, 0x00],
        4 => [0x0f, 0x1f, 0x40, 0x00],
        5 => [0x0f, 0x1f, 0x44, 0x00, 0x00],
        6 => [0x66, 0x0f, 0x1f, 0x44, 0x00, 0x00],
        7 => [0x0f, 0x1f, 0x80, 0x00, 0x00, 0x00, 0x00],
        8 => [0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
        _ => [0x66, 0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
    };

    /// <summary>NOPs of one byte with up to three prefixes: of 4 bytes where that comes out even or begins 7, and of 3 and 2 otherwise.</summary>
    private static void Prefixed(Span<byte> place)
    {
        while (!place.IsEmpty)
        {
            int length = place.Length is 4 or 7 or 8 ? 4 : Math.Min(place.Length, 3);
            place[..(length - 1)].Fill(0x66);
            place[length - 1] = 0x90;
            place = place[length..];
        }
    }
}
