using Holdfast.Abi;
using Holdfast.Abi.Errors;
using Holdfast.Abi.PvVcpu;
using Holdfast.Hypervisor.PvVcpus;

namespace Holdfast.Hypervisor.Paging;

/// <content>Tables of segment descriptors.</content>
/// <remarks>Source: xen/arch/x86/pv/descriptor-tables.c (validate_segdesc_page, pv_set_gdt, pv_destroy_gdt), 4.17.7.</remarks>
internal sealed partial class PageFrames
{
    // What was noted for each vCPU. Of a table that did not pass when it came with an image, nothing was.
    private readonly Dictionary<uint, (Array16<ulong> Frames, int Count)> _gdts = [];

    /// <summary>Uses frames as the global descriptor table of a vCPU, in place of what it had.</summary>
    /// <param name="vcpu">The number of the vCPU.</param>
    /// <param name="frames">The frames.</param>
    /// <param name="entries">How many descriptors it has.</param>
    /// <returns>EINVAL when one of them cannot be used so; then none of them is, and what it had stays in use.</returns>
    public XenErrno SetGdt(uint vcpu, in Array16<ulong> frames, uint entries)
    {
        int count = SegmentDescriptors.FramesOf(entries);
        for (int i = 0; i < count; i++)
        {
            if (Use(frames[i], FrameType.Descriptors) == default) continue;
            while (i-- > 0) EndUse(frames[i]);
            return XenErrno.Einval;
        }

        EndGdt(vcpu);
        _gdts[vcpu] = (frames, count);
        return default;
    }

    /// <summary>Ends the use of a vCPU's global descriptor table.</summary>
    public void EndGdt(uint vcpu)
    {
        if (!_gdts.Remove(vcpu, out (Array16<ulong> Frames, int Count) table)) return;
        for (int i = 0; i < table.Count; i++) EndUse(table.Frames[i]);
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
