namespace Holdfast.Hypervisor.Paging;

/// <summary>How a frame of a PV guest is used, and how often.</summary>
internal sealed class FrameUse
{
    /// <summary>As what.</summary>
    public FrameType Type { get; set; }

    /// <summary>How many uses rely on that. While there is one, it is nothing else.</summary>
    public long TypeCount { get; set; }

    /// <summary>How many uses there are in all. While there is one, the frame stays the guest's.</summary>
    public long References { get; set; }

    /// <summary>How many of the entries of a page table lead to others of its level; negative: how many others of its level lead to it. It is never both.</summary>
    public long Linear { get; set; }

    /// <summary>True for a page table whose entries have been looked at.</summary>
    public bool IsValidated { get; set; }

    /// <summary>True for one that is to stay a page table whether it is in use or not.</summary>
    public bool IsPinned { get; set; }

    /// <summary>True for one that the guest gave back while it was in use: it goes with the last use.</summary>
    public bool IsReleased { get; set; }

    /// <summary>True when there is nothing to remember.</summary>
    public bool IsIdle => References == 0 && TypeCount == 0 && !IsPinned;
}
