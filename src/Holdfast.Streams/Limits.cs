namespace Holdfast.Streams;

/// <summary>
/// How much of an image is kept in memory, whatever its headers claim. Each limit is far above what Xen writes.
/// </summary>
internal static class Limits
{
    /// <summary>The guest configuration in an xl save file. Real ones are a few KiB.</summary>
    public const int Config = 1 << 20;

    /// <summary>An HVM context. One of 128 vCPUs is below 1 MiB.</summary>
    public const int HvmContext = 12 << 20;

    /// <summary>A CPUID or MSR policy, a list of frames, a vCPU's state: any other record whose body is looked at.</summary>
    public const int OtherBody = 1 << 20;

    /// <summary>What all records of one image that are kept may take together.</summary>
    public const int KeptBodies = 20 << 20;

    /// <summary>What everything else that is kept of one image may take together: lists of records, the page map, page tables.</summary>
    public const int KeptMaps = 44 << 20;

    /// <summary>Where the contents of frames stand, where that is noted. It comes on top: noting it changes nothing of what else is kept, and so of what is judged.</summary>
    public const int FrameIndex = 40 << 20;

    /// <summary>How many HVM parameters are listed. There are 39.</summary>
    public const int HvmParams = 4096;

    /// <summary>How many entries of an HVM context are listed. One of 128 vCPUs has about 1,200.</summary>
    public const int HvmEntries = 1 << 15;

    /// <summary>How many records are listed. A 1 TiB guest has about 260,000.</summary>
    public const int Records = 1 << 19;
}
