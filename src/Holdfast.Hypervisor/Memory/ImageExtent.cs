using Holdfast.Abi.Libxc;

namespace Holdfast.Hypervisor.Memory;

/// <summary>Neighbouring frames of one type in an image, whose contents stand one behind the other.</summary>
/// <param name="First">The first frame.</param>
/// <param name="Count">How many frames there are.</param>
/// <param name="Type">Their type.</param>
/// <param name="Offset">The offset of the first one's contents in the file; negative when they have none, and are zeros.</param>
internal readonly record struct ImageExtent(ulong First, ulong Count, PageType Type, long Offset)
{
    /// <summary>The frame behind the last one.</summary>
    public ulong End => First + Count;

    /// <summary>True when the frames have contents.</summary>
    public bool HasContents => Offset >= 0;

    /// <summary>Where the contents of one of the frames stand.</summary>
    public long OffsetOf(ulong frame) => Offset + ((long)(frame - First) * GuestMemory.PageSize);
}
