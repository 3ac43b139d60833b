using Holdfast.Abi.Errors;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.DeviceModels;

/// <content>
/// The pages of servers. Such a page is the domain's own memory at a page number that was set aside, or one that nobody but the device model has: what is asked for first decides, and the other way is closed then (EPERM).
/// The domain does not have the page while the server is on.
/// </content>
internal sealed partial class IoreqServers
{
    // XENMEM_resource_ioreq_server_frame_bufioreq and _ioreq(0) in xen/include/public/memory.h, 4.17.
    private const ulong RingFrame = 0;
    private const ulong RequestFrame = 1;

    /// <summary>The page numbers that were set aside.</summary>
    public IoreqFrames Frames { get; } = new();

    /// <summary>Sees to it that the pages are at page numbers of the domain.</summary>
    /// <returns>ENOMEM when no page number is left; EINVAL when nothing is there; EPERM when the pages were acquired.</returns>
    public XenErrno MapPages(IoreqServer server)
    {
        XenErrno error = MapPage(server.Requests);
        if (error == default && server.IsBuffered) error = MapPage(server.Ring);
        if (error != default) ReleasePage(server.Requests, onlyMapped: true);
        return error;
    }

    /// <summary>Finds a page of a server that its device model acquires as a resource (XENMEM_acquire_resource).</summary>
    /// <param name="emulator">Who asks: the domain of the device model.</param>
    /// <param name="id">The number of the server.</param>
    /// <param name="frame">Which page: 0 for the ring of requests that need no answer, 1 for the requests.</param>
    /// <param name="page">The page.</param>
    /// <param name="error">ENOENT when there is no such server, or it has no ring; EPERM when it is another domain's, or has pages that the domain has; EINVAL for another page, a number that is too large, and a PV domain.</param>
    /// <returns>True when there is a page.</returns>
    public bool TryGetResource(Domain emulator, uint id, ulong frame, out SharedPage page, out XenErrno error)
    {
        page = null!;
        IoreqServer? server = null;
        error = domain.IsPv || id > ushort.MaxValue ? XenErrno.Einval : Find(emulator.Id.Value, id, out server);
        if (error == default && (IsMapped(server!.Requests) || IsMapped(server.Ring))) error = XenErrno.Eperm;
        if (error != default) return false;
        Acquire(server!.Requests);
        if (server.IsBuffered) Acquire(server.Ring);
        error = frame switch
        {
            RingFrame => server.IsBuffered ? default : XenErrno.Enoent,
            RequestFrame => default,
            _ => XenErrno.Einval,
        };
        if (error == default) page = (frame == RingFrame ? server.Ring : server.Requests).Page!;
        return error == default;
    }

    /// <summary>Turns a server on: the domain loses the pages, and the device model finds in them by which event channels it is woken.</summary>
    public void Enable(IoreqServer server)
    {
        if (server.IsEnabled) return;
        Hide(server.Requests);
        Hide(server.Ring);
        server.IsEnabled = true;
        server.TellPorts();
    }

    /// <summary>Turns a server off: the domain has the pages again, empty.</summary>
    public void Disable(IoreqServer server)
    {
        if (!server.IsEnabled) return;
        Show(server.Ring);
        Show(server.Requests);
        server.IsEnabled = false;
    }

    private static bool IsMapped(IoreqPage page) => page.Gfn != SharedPage.Nowhere;

    private static void Acquire(IoreqPage page) => page.Page ??= new SharedPage(SharedPage.Nowhere, new byte[GuestMemory.PageSize]);

    private XenErrno MapPage(IoreqPage page)
    {
        if (IsMapped(page)) return default;
        if (page.Page is not null) return XenErrno.Eperm;
        ulong gfn = Frames.Take(domain.Version);
        if (gfn == IoreqFrames.None) return XenErrno.Enomem;
        page.Page = TakeFromDomain(gfn);
        if (page.Page is null)
        {
            Frames.Return(gfn);
            return XenErrno.Einval;
        }

        page.Gfn = gfn;
        return default;
    }

    /// <summary>Makes the domain's own page at a page number one that can go and come back; null when there is none.</summary>
    private SharedPage? TakeFromDomain(ulong gfn)
    {
        GuestMemory memory = domain.Memory;
        if (memory.TryGetMapped(gfn, out MappedFrame mapped)) return mapped.Page is { } there && IsShared(there) ? there : null;
        if (gfn > GuestMemory.HighestFrame || !memory.Contains(gfn)) return null;
        byte[] contents = new byte[GuestMemory.PageSize];
        memory.CopyTo(gfn, contents);
        var page = new SharedPage(SharedPage.Nowhere, contents);
        memory.Map(gfn, MappedFrame.Of(page));
        return page;
    }

    /// <summary>Lets go of a page: it is the domain's own memory again where it was, unless another server has it too.</summary>
    private void ReleasePage(IoreqPage page, bool onlyMapped = false)
    {
        if (onlyMapped && !IsMapped(page)) return;
        SharedPage? shared = page.Page;
        page.Page = null;
        if (!IsMapped(page)) return;
        Frames.Return(page.Gfn);
        page.Gfn = SharedPage.Nowhere;
        if (shared is not null && shared.Gfn != SharedPage.Nowhere && !IsShared(shared)) GiveToDomain(shared);
    }

    private bool IsShared(SharedPage page) => Array.Exists(_servers, server => server is not null && (server.Requests.Page == page || server.Ring.Page == page));

    private void GiveToDomain(SharedPage page)
    {
        ulong gfn = page.Gfn;
        GuestMemory memory = domain.Memory;
        memory.Unmap(gfn);

        // Without room for it the domain keeps the page as it is.
        if (memory.TryPopulate(gfn)) memory.TryWrite(gfn * GuestMemory.PageSize, page.Contents.Span);
        else memory.Map(gfn, MappedFrame.Of(page));
    }

    private void Hide(IoreqPage page)
    {
        if (!IsMapped(page)) return;
        SharedPage shared = PageOf(page);
        if (shared.Gfn == page.Gfn) domain.Memory.Unmap(page.Gfn);
        else if (domain.Memory.KindOf(page.Gfn) != FrameKind.None) domain.Crash();
        shared.Bytes.Clear();
    }

    private void Show(IoreqPage page)
    {
        if (!IsMapped(page)) return;
        SharedPage shared = PageOf(page);
        shared.Bytes.Clear();
        domain.Memory.Map(page.Gfn, MappedFrame.Of(shared));
        domain.Memory.MarkDirty(page.Gfn);
    }

    /// <summary>The page itself. A server out of an image that is off has it only when somebody needs it.</summary>
    private SharedPage PageOf(IoreqPage page) => page.Page ??= TakeFromDomain(page.Gfn) ?? new SharedPage(SharedPage.Nowhere, new byte[GuestMemory.PageSize]);
}
