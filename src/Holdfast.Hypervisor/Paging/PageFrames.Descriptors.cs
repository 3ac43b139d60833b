using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.PvVcpu;
using Holdfast.Hypervisor.PvVcpus;

namespace Holdfast.Hypervisor.Paging;

/// <content>Tables of segment descriptors.</content>
/// <remarks>Source: xen/arch/x86/pv/descriptor-tables.c (validate_segdesc_page, pv_set_gdt, pv_destroy_gdt), 4.17.7.</remarks>
internal sealed partial class PageFrames
{
    /// <summary>Uses frames as a global descriptor table.</summary>
    /// <param name="frames">The frames.</param>
    /// <param name="entries">How many descriptors it has.</param>
    /// <returns>EINVAL when one of them cannot be used so; then none of them is.</returns>
    public XenErrno UseGdt(in Array16<ulong> frames, uint entries)
    {
        int count = SegmentDescriptors.FramesOf(entries);
        for (int i = 0; i < count; i++)
        {
            if (Use(frames[i], FrameType.Descriptors) == default) continue;
            while (i-- > 0) EndUse(frames[i]);
            return XenErrno.Einval;
        }

        return default;
    }

    /// <summary>Ends the use of a vCPU's global descriptor table.</summary>
    public void EndGdt(in ContextVcpuPv state)
    {
        if (state.GdtEntries > SegmentDescriptors.MostInGdt) return;
        int count = SegmentDescriptors.FramesOf((uint)state.GdtEntries);
        for (int i = 0; i < count; i++)
        {
            // Of what did not pass when it came with an image, nothing was noted.
            if (TypeOf(state.GdtFrames[i]) == FrameType.Descriptors) EndUse(state.GdtFrames[i]);
        }
    }

    /// <summary>Looks at all descriptors of a frame. Those whose privilege was lowered before one is refused stay so.</summary>
    private XenErrno ValidateDescriptors(ulong frame)
    {
        for (int slot = 0; slot < Entries; slot++)
        {
            ulong raw = ReadEntry(frame, slot);
            var descriptor = new SegmentDescriptor { Raw = raw };
            if (!SegmentDescriptors.TryAdmit(_domain, ref descriptor)) return XenErrno.Einval;
            if (descriptor.Raw != raw) WriteEntry(frame, slot, descriptor.Raw);
        }

        return default;
    }
}
