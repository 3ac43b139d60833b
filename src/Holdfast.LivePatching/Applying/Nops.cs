namespace Holdfast.LivePatching.Applying;

/// <summary>
/// Instructions that do nothing, as long as possible each: those that Intel's manual recommends, which Xen takes on all processors but AMD's of family 15 and older, and some old ones of Intel's;
/// there it puts 0x66 in front of one-byte NOPs.
/// </summary>
/// <remarks>Source: arch/x86/alternative.c, 4.17.</remarks>
internal static class Nops
{
    private const int Longest = 9;

    /// <summary>Fills a place.</summary>
    public static void Fill(Span<byte> place)
    {
        while (!place.IsEmpty)
        {
            ReadOnlySpan<byte> nop = OfLength(Math.Min(place.Length, Longest));
            nop.CopyTo(place);
            place = place[nop.Length..];
        }
    }

    private static ReadOnlySpan<byte> OfLength(int length) => length switch
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
}
