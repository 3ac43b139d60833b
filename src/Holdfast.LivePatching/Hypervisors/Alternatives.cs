namespace Holdfast.LivePatching.Hypervisors;

/// <summary>What an element of <c>.altinstructions</c> points to.</summary>
internal static class Alternatives
{
    /// <summary>How far behind the start of the element the instructions stand.</summary>
    public static long OriginOffset(this LivepatchAlternative alternative) => Signed(alternative.OrigOffset[0], alternative.OrigOffset[1]) + LivepatchAlternative.Offsets.OrigOffset;

    /// <summary>How far behind the start of the element the replacement stands.</summary>
    public static long ReplacementOffset(this LivepatchAlternative alternative) => Signed(alternative.ReplOffset[0], alternative.ReplOffset[1]) + LivepatchAlternative.Offsets.ReplOffset;

    private static int Signed(ushort low, ushort high) => unchecked((int)(low | ((uint)high << 16)));
}
