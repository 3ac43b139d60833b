using Holdfast.Hypervisor.Memory;
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

    /// <summary>True for a frame that is written to other than by the domain's own page tables: by whoever maps it by a grant, or by the hypervisor, which shares it with the guest.</summary>
    internal bool IsWrittenByOthers(ulong frame)
    {
        if (Grants.IsHeldForWriting(frame) || Events.UsesFrame(frame)) return true;
        foreach (Vcpu vcpu in AllVcpus)
        {
            if (vcpu.HasInfoOfItsOwn && vcpu.Areas!.Value.Info >> GuestMemory.PageShift == frame) return true;
        }

        return false;
    }

    /// <summary>True for a frame of the host's memory that somebody may have.</summary>
    internal bool IsHostMemory(ulong frame) => _hypervisor.Host.IsMemory(frame);
}
