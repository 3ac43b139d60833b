using Holdfast.Streams.Pages;
using Holdfast.X86.Paging;
using Holdfast.X86.Policies;

namespace Holdfast.Streams;

/// <summary>What an image is judged against.</summary>
public sealed record CheckOptions
{
    /// <summary>The version of Xen that would restore the image. Null means the version that saved it.</summary>
    public XenVersion? TargetXen { get; init; }

    /// <summary>The processor policies of the host that would restore the image. Null leaves out what depends on them.</summary>
    public HostCpuPolicies? TargetCpu { get; init; }

    /// <summary>What is known of the guest from elsewhere. Null when only the image says anything; what it says itself counts for more.</summary>
    public KnownGuest? Guest { get; init; }

    /// <summary>True to look at the contents of every page too (zero pages, equal pages), which reads the whole image.</summary>
    public bool ReadPages { get; init; }

    /// <summary>
    /// The guest's memory, of where its frames stand in the image. Hypercalls in flight are looked for in it, and judged for <see cref="TargetXen"/>, when both are given. Null when the image cannot be read by position.
    /// </summary>
    public Func<FrameIndex, IPhysicalMemory>? Memory { get; init; }

    /// <summary>True to note where the contents of each page stand (<see cref="Libxc.LibxcStream.Index"/>).</summary>
    public bool IndexPages { get; init; }

    /// <summary>True when somebody needs to know where the contents of pages stand.</summary>
    internal bool IndexesPages => IndexPages || (Memory is not null && TargetXen is not null);
}
