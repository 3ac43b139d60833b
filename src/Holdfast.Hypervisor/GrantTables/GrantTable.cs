using System.Diagnostics.CodeAnalysis;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.GrantTable;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.GrantTables;

/// <summary>
/// A domain's grant table: which of its pages others may use, and which of others' it uses. The entries are in pages that the guest writes, and are read where they lie; what is in use is known here.
/// </summary>
/// <remarks>
/// The pages are the domain's <see cref="Domain.GrantFrames"/> and <see cref="Domain.GrantStatus"/>, which images have. What others use of it, and it of others, is in no image (docs/specs/domain-context.md §1). Source:
/// xen/common/grant_table.c, 4.17.7 and 4.20.4.
/// </remarks>
/// <param name="domain">The domain.</param>
/// <param name="hypervisor">Its hypervisor, which knows the other domains.</param>
internal sealed partial class GrantTable(Domain domain, EmbeddedHypervisor hypervisor)
{
    /// <summary>How many pages a table has at first (INITIAL_NR_GRANT_FRAMES).</summary>
    public const uint InitialFrames = 1;

    // XENMEM_resource_grant_table_id_* and XENMAPIDX_grant_table_status in public/memory.h, 4.17.
    private const uint SharedResource = 0;
    private const uint StatusResource = 1;
    private const uint StatusIndex = 0x8000_0000;

    private const uint EntriesPerFrame1 = GuestMemory.PageSize / GrantEntryV1.Size;
    private const uint EntriesPerFrame2 = GuestMemory.PageSize / GrantEntryV2.Size;
    private const uint StatusPerFrame = GuestMemory.PageSize / GrantStatusWord.Size;

    // What is granted of a page that is granted as a whole; and the first byte of a part has 15 bits.
    private const ushort WholePage = GuestMemory.PageSize;
    private const ushort StartMask = 0x7fff;

    // An active entry for each entry that there can be, in pieces that come into being when one is used.
    private readonly List<ActiveGrant[]?> _active = [];

    /// <summary>The domain.</summary>
    public Domain Domain => domain;

    /// <summary>The version of the entries: 1 or 2.</summary>
    public uint Version => domain.GrantTable is { Version: 2 } ? 2u : 1u;

    /// <summary>The most pages of entries (gnttab_resource_max_frames).</summary>
    public uint MaxFrames => Math.Max(domain.Configuration.MaxGrantFrames, InitialFrames);

    /// <summary>The most pages of status words.</summary>
    public uint MaxStatusFrames => StatusFramesOf(MaxFrames);

    /// <summary>How many pages of entries there are.</summary>
    public uint FrameCount
    {
        get
        {
            Make();
            return (uint)domain.GrantFrames.Count;
        }
    }

    /// <summary>How many pages of status words there are: none of version 1.</summary>
    public uint StatusFrameCount
    {
        get
        {
            Make();
            return (uint)domain.GrantStatus.Count;
        }
    }

    /// <summary>How many entries there are.</summary>
    public uint EntryCount => Version == 1 ? FrameCount * EntriesPerFrame1 : Math.Min(FrameCount * EntriesPerFrame2, StatusFrameCount * StatusPerFrame);

    /// <summary>How many pages of status words go with as many pages of entries (grant_to_status_frames).</summary>
    public static uint StatusFramesOf(uint frames) => (uint)((((ulong)frames * EntriesPerFrame2) + StatusPerFrame - 1) / StatusPerFrame);

    /// <summary>Makes the table longer, so that it has as many pages of entries at least, and the pages of status words that go with them.</summary>
    /// <param name="frames">How many; not more than the domain may have.</param>
    public void Grow(uint frames)
    {
        frames = Math.Max(frames, InitialFrames);
        while (domain.GrantFrames.Count < frames) domain.SetGrantFrame((uint)domain.GrantFrames.Count, NewPage());
        if (Version > 1) GrowStatus();
        ContextGrantTable limits = domain.GrantTable ?? new ContextGrantTable { Version = 1, MaxMaptrackFrames = domain.Configuration.MaxMaptrackFrames };
        uint count = (uint)domain.GrantFrames.Count;
        domain.GrantTable = limits with { Frames = count, MaxFrames = Math.Max(Math.Max(limits.MaxFrames, count), MaxFrames) };
    }

    /// <summary>What the guest has in its memory of the table: the page of an index, which makes the table longer where it has to be (gnttab_map_frame_begin).</summary>
    /// <param name="index">The index as add_to_physmap has it; of a table of version 2, with its bit 31 set, a page of status words. Xen looks at its low 32 bits.</param>
    /// <param name="page">The page.</param>
    /// <param name="error">Why there is none: EINVAL.</param>
    public bool TryGetFrameForPhysmap(ulong index, [NotNullWhen(true)] out SharedPage? page, out XenErrno error)
    {
        bool isStatus = Version == 2 && (index & StatusIndex) != 0;
        uint number = (uint)(isStatus ? index & ~(ulong)StatusIndex : index);
        bool isThere = isStatus ? EnsureStatus(number) : EnsureFrame(number);
        page = isThere ? (isStatus ? domain.GrantStatus : domain.GrantFrames)[(int)number] : null;
        error = isThere ? default : XenErrno.Einval;
        return isThere;
    }

    /// <summary>How many pages a resource has at most; 0 when there is no such resource (gnttab_resource_max_frames).</summary>
    /// <param name="id">0 for entries, 1 for status words.</param>
    public uint MaxFramesOfResource(uint id) => id switch { SharedResource => MaxFrames, StatusResource => MaxStatusFrames, _ => 0 };

    /// <summary>The pages of a resource, which makes the table longer where it has to be (gnttab_acquire_resource).</summary>
    /// <param name="id">0 for entries, 1 for status words.</param>
    /// <param name="firstFrame">The first page; below 2^32, as is the one behind the last.</param>
    /// <param name="count">How many; 1 at the least.</param>
    /// <param name="pages">All pages of the resource: those that were asked for begin at the first one.</param>
    /// <param name="error">Why there are none: EINVAL.</param>
    public bool TryGetResource(uint id, ulong firstFrame, uint count, out IReadOnlyList<SharedPage> pages, out XenErrno error)
    {
        uint last = unchecked((uint)firstFrame + count - 1);
        bool isThere = count > 0 && id switch
        {
            SharedResource => EnsureFrame(last),
            StatusResource => Version == 2 && EnsureStatus(last),
            _ => false,
        };
        pages = !isThere ? [] : id == SharedResource ? domain.GrantFrames : domain.GrantStatus;
        error = isThere ? default : XenErrno.Einval;
        return isThere;
    }

    /// <summary>A table has a page from the domain's creation on. An image that says nothing of the table leaves that to whoever asks first.</summary>
    private void Make()
    {
        if (domain.GrantFrames.Count == 0) Grow(InitialFrames);
    }

    private bool EnsureFrame(uint number)
    {
        uint frames = unchecked(number + 1);
        if (frames == 0) return false;
        if (number >= FrameCount && frames <= MaxFrames) Grow(frames);
        return number < FrameCount;
    }

    private bool EnsureStatus(uint number)
    {
        if (number < StatusFrameCount) return true;
        uint statusFrames = unchecked(number + 1);
        ulong frames = (((ulong)statusFrames * StatusPerFrame) + EntriesPerFrame2 - 1) / EntriesPerFrame2;
        if (statusFrames == 0) return false;
        if (frames <= MaxFrames) Grow((uint)frames);
        return number < StatusFrameCount;
    }

    private void GrowStatus()
    {
        uint needed = StatusFramesOf((uint)domain.GrantFrames.Count);
        while (domain.GrantStatus.Count < needed) domain.SetGrantStatus((uint)domain.GrantStatus.Count, NewPage());
    }

    private static SharedPage NewPage() => new(SharedPage.Nowhere, new byte[GuestMemory.PageSize]);
}
