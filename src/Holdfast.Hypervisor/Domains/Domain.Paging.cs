using Holdfast.Hypervisor.GrantTables;
using Holdfast.Hypervisor.Paging;

namespace Holdfast.Hypervisor.Domains;

/// <content>The page and descriptor tables of a PV guest.</content>
public sealed partial class Domain
{
    private PageFrames? _frames;

    /// <summary>What its frames are used as, found out when it is asked for the first time.</summary>
    internal PageFrames Frames => _frames ??= new PageFrames(this);

    /// <summary>Has that found out anew, since the domain took other state.</summary>
    internal void ForgetFrames() => _frames = null;

    /// <summary>How wide its physical addresses are, in bits.</summary>
    internal byte AddressBits => _hypervisor.Host.AddressBits;

    /// <summary>True for a page of its own that is a page table, or in use as segment descriptors: nobody writes to it.</summary>
    internal bool HasAsTable(in GrantedPage page) =>
        page.IsPageTable || (IsPv && ReferenceEquals(page.Owner, Memory) && Memory.HasPage(page.Frame, page.Bytes) && Frames.TypeOf(page.Frame) == FrameType.Descriptors);

    /// <summary>True for a frame of the host's memory that somebody may have.</summary>
    internal bool IsHostMemory(ulong frame) => _hypervisor.Host.IsMemory(frame);
}
