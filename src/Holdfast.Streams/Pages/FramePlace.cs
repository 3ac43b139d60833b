namespace Holdfast.Streams.Pages;

/// <summary>Neighbouring page frames whose contents stand one behind the other.</summary>
/// <param name="First">The first frame.</param>
/// <param name="Count">How many frames there are.</param>
/// <param name="Offset">The offset of the first one's contents in the (decompressed) file.</param>
public readonly record struct FramePlace(ulong First, ulong Count, long Offset)
{
    /// <summary>The frame behind the last one.</summary>
    public ulong End => First + Count;

    /// <summary>Where the contents of one of the frames stand.</summary>
    public long OffsetOf(ulong frame) => Offset + ((long)(frame - First) * PageDataReader.PageSize);
}
