using Holdfast.Abi.Errors;
using Holdfast.Abi.Memory;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Memory;

/// <content>What the hypervisor has for a domain and lets its device model map.</content>
internal static partial class MemoryOperations
{
    // How many frames are taken before it is asked whether to go on.
    private const int FramesInStep = 32;

    // COMPAT_ARG_XLAT_SIZE without the structure, in page numbers (xen/common/compat/memory.c, 4.17).
    private const ulong FramesTranslatedAtOnce = 1020;

    private static HypercallOutcome AcquireResource(in HypercallInvocation call, ulong start, ulong mostProgress)
    {
        // Until pages of other domains are counted where they are mapped, a guest whose page numbers the hypervisor translates may have none. Of a 32-bit caller the structure is translated before.
        bool mayMap = call.Domain.IsPv || call.Version >= s_countsForeignPages;
        if (!mayMap && !IsNarrow(call)) return XenErrno.Eacces;
        Span<byte> bytes = stackalloc byte[LargestStructure];
        bytes = bytes[..XenMemAcquireResource.SizeAt(call.Width)];
        if (!call.TryRead(1, bytes)) return XenErrno.Efault;
        var asked = XenMemAcquireResource.Read(bytes, call.Width);
        if (IsNarrow(call) && asked.FrameList != 0 && asked.NrFrames != 0 && start >= asked.NrFrames) return XenErrno.Einval;
        if (IsNarrow(call) && !call.Domain.IsPv && !CanReadFrames(call, asked, start)) return XenErrno.Efault;
        if (!mayMap) return XenErrno.Eacces;
        if (asked.Pad != 0) return XenErrno.Einval;
        if (asked.Frame > uint.MaxValue || asked.Frame + asked.NrFrames > uint.MaxValue) return XenErrno.Einval;
        XenErrno error = DomainResources.Find(call.Hypervisor, call.Domain, asked.Domid, asked.Resource, asked.Id, out Domain domain, out uint most);
        if (error != default) return error;
        if (asked.FrameList == 0)
        {
            if (asked.NrFrames != 0 || start != 0) return XenErrno.Einval;
            (asked with { NrFrames = most }).Write(bytes, call.Width);
            int at = XenMemAcquireResource.Offsets.NrFrames(call.Width);
            return call.TryAddress(1, out ulong address) && call.Memory.TryWrite(unchecked(address + (ulong)at), bytes.Slice(at, sizeof(uint))) ? HypercallOutcome.Done : XenErrno.Efault;
        }

        return start >= asked.NrFrames || asked.NrFrames > mostProgress ? XenErrno.Einval : TakeAll(call, domain, asked, (uint)start);
    }

    /// <summary>The list of a 32-bit caller whose page numbers are translated is read before anything else is looked at, as far as Xen translates it at once.</summary>
    private static bool CanReadFrames(in HypercallInvocation call, in XenMemAcquireResource asked, ulong start)
    {
        if (asked.FrameList == 0) return true;
        ulong end = Math.Min(asked.NrFrames, start + FramesTranslatedAtOnce);
        for (ulong i = start; i < end; i++)
        {
            if (!TryReadNumber(call, asked.FrameList, i, call.Width, out _)) return false;
        }

        return true;
    }

    /// <summary>Tells a PV guest by which number it has a page, or puts the page at the number that another guest says.</summary>
    private static XenErrno Place(in HypercallInvocation call, UInt128 list, uint index, SharedPage page)
    {
        if (call.Domain.IsPv) return TryWriteNumber(call, list, index, call.Domain.NumberOf(page)) ? default : XenErrno.Efault;
        if (!TryReadNumber(call, list, index, call.Width, out ulong number)) return XenErrno.Efault;
        if (number > GuestMemory.HighestMappable) return index == 0 ? XenErrno.Einval : XenErrno.Eio;
        call.Domain.Memory.Map(number, MappedFrame.OfResource(page));
        return default;
    }

    private static HypercallOutcome TakeAll(in HypercallInvocation call, Domain domain, in XenMemAcquireResource asked, uint start)
    {
        var pages = new SharedPage[Math.Min(FramesInStep, asked.NrFrames - start)];
        for (uint done = start; done < asked.NrFrames;)
        {
            int step = (int)Math.Min(FramesInStep, asked.NrFrames - done);
            XenErrno error = DomainResources.Take(call.Domain, domain, asked.Resource, asked.Id, (uint)asked.Frame + done, pages.AsSpan(0, step));
            if (error != default) return error;
            for (int i = 0; i < step; i++)
            {
                error = Place(call, asked.FrameList, done + (uint)i, pages[i]);
                if (error != default) return error;
            }

            done += (uint)step;
            if (done < asked.NrFrames && call.IsToStop("resource")) return HypercallOutcome.Preempted(new HypercallProgress("resource", done - start));
        }

        return HypercallOutcome.Done;
    }
}
