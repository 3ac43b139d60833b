using Holdfast.Abi.GrantTable;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.GrantTables;

/// <content>The granting side: what others take of this table, and give back.</content>
internal sealed partial class GrantTable
{
    /// <summary>Takes a page for a mapping: as often as it is mapped, for processors, for devices or for both.</summary>
    /// <param name="reference">The grant.</param>
    /// <param name="user">Who maps it.</param>
    /// <param name="increment">What is counted.</param>
    /// <param name="isReadOnly">True for a mapping that only reads.</param>
    /// <param name="page">The page.</param>
    /// <returns>What speaks against it; then nothing has changed.</returns>
    private GrantStatus Pin(uint reference, ushort user, uint increment, bool isReadOnly, out GrantedPage page)
    {
        page = default;
        if (reference >= EntryCount) return GrantStatus.BadReference;
        ref ActiveGrant active = ref ActiveOf(reference);
        bool isPinned = active.Pin != 0;
        if (isPinned && (active.User != user || active.WouldOverflow(increment) || active.IsSubPage)) return GrantStatus.GeneralError;
        if (!isPinned || (!isReadOnly && !active.IsWritten))
        {
            GrantStatus status = SetStatus(reference, isPinned, isReadOnly, isMapping: true, user);
            if (status != GrantStatus.Okay) return status;
            if (!isPinned)
            {
                if (!domain.Memory.TryHold(FrameOf(reference), out GrantedPage found))
                {
                    ReduceStatus(reference, active, isReadOnly);
                    return GrantStatus.BadPage;
                }

                active = new ActiveGrant { User = user, Length = WholePage, Source = this, SourceReference = reference, Page = found };
            }
        }

        active.Pin += increment;
        page = active.Page;
        Hold(page.Bytes);
        return GrantStatus.Okay;
    }

    /// <summary>Gives back what <see cref="Pin"/> took, or some of it.</summary>
    /// <param name="reference">The grant.</param>
    /// <param name="increment">What is no longer counted.</param>
    /// <param name="isReadOnly">True when the mapping only read.</param>
    /// <param name="isLast">True when nothing is left of the mapping.</param>
    private void Unpin(uint reference, uint increment, bool isReadOnly, bool isLast)
    {
        ref ActiveGrant active = ref ActiveOf(reference);
        active.Unpin(increment);
        if (isLast) LetGo(active.Page.Bytes);
        ReduceStatus(reference, active, isReadOnly);
        if (active.Pin == 0) active = default;
    }

    /// <summary>Takes a page, or what is granted of it, for one copy (acquire_grant_for_copy).</summary>
    /// <param name="reference">The grant.</param>
    /// <param name="user">Who copies.</param>
    /// <param name="isReadOnly">True for the source.</param>
    /// <param name="allowTransitive">True when it may be what a third domain granted.</param>
    /// <param name="page">The page.</param>
    /// <param name="start">The first byte that is granted.</param>
    /// <param name="length">How many are.</param>
    public GrantStatus Acquire(uint reference, ushort user, bool isReadOnly, bool allowTransitive, out GrantedPage page, out ushort start, out ushort length)
    {
        page = default;
        (start, length) = (0, 0);
        if (reference >= EntryCount) return GrantStatus.BadReference;
        uint increment = isReadOnly ? ActiveGrant.HostRead : ActiveGrant.HostWrite;
        ref ActiveGrant active = ref ActiveOf(reference);
        bool isPinned = active.Pin != 0;
        if (isPinned && (active.User != user || active.WouldOverflow(increment))) return GrantStatus.GeneralError;
        bool isTransitive = Version > 1 && HeaderOf(reference).Kind == GrantType.Transitive;
        bool needsStatus = !isPinned || (!isReadOnly && !active.IsWritten);
        GrantStatus status = needsStatus ? SetStatus(reference, isPinned, isReadOnly, isMapping: false, user) : GrantStatus.Okay;
        if (status != GrantStatus.Okay) return status;
        var found = new ActiveGrant { User = user };
        status = isTransitive ? FollowTransitive(reference, isReadOnly, allowTransitive, ref found)
            : needsStatus ? FindGranted(reference, ref found)
            : UsePinned(active, ref found);
        if (status == GrantStatus.Okay && isPinned && !Agrees(active, found, isTransitive))
        {
            if (isTransitive) found.Source!.Release(found.SourceReference, isReadOnly);
            status = isTransitive ? GrantStatus.Again : GrantStatus.GeneralError;
        }

        if (status != GrantStatus.Okay)
        {
            ReduceStatus(reference, active, isReadOnly);
            return status;
        }

        if (!isPinned) active = found;
        active.Pin += increment;
        (page, start, length) = (active.Page, active.Start, active.Length);
        return GrantStatus.Okay;
    }

    /// <summary>Gives back what <see cref="Acquire"/> took.</summary>
    public void Release(uint reference, bool isReadOnly)
    {
        ref ActiveGrant active = ref ActiveOf(reference);
        GrantTable? source = Version > 1 ? active.Source : this;
        uint sourceReference = active.SourceReference;
        active.Unpin(isReadOnly ? ActiveGrant.HostRead : ActiveGrant.HostWrite);
        ReduceStatus(reference, active, isReadOnly);
        if (active.Pin == 0) active = default;

        // Only one step is ever taken.
        if (source is not null && source != this) source.Release(sourceReference, isReadOnly);
    }

    private GrantStatus FindGranted(uint reference, ref ActiveGrant found)
    {
        if (!domain.Memory.TryHold(FrameOf(reference), out found.Page)) return GrantStatus.BadPage;
        (found.Start, found.Length, found.Source, found.SourceReference) = (0, WholePage, this, reference);
        if (Version == 1 || !HeaderOf(reference).SubPage) return GrantStatus.Okay;
        GrantEntryV2SubPage part = GrantEntryV2SubPage.Read(EntryAt(reference));

        // There are 15 bits for the start.
        (found.IsSubPage, found.Start, found.Length) = (true, (ushort)(part.PageOffset & StartMask), part.Length);
        return GrantStatus.Okay;
    }

    private GrantStatus UsePinned(in ActiveGrant active, ref ActiveGrant found)
    {
        found = active;
        return ReferenceEquals(active.Page.Owner, domain.Memory) ? GrantStatus.Okay : GrantStatus.BadDomain;
    }

    private GrantStatus FollowTransitive(uint reference, bool isReadOnly, bool allowTransitive, ref ActiveGrant found)
    {
        GrantEntryV2Transitive entry = GrantEntryV2Transitive.Read(EntryAt(reference));
        bool isFound = hypervisor.TryFind(new DomainId(entry.TransDomid), out Domain? third);
        if (!allowTransitive || entry.TransDomid == domain.Id.Value || !isFound) return GrantStatus.GeneralError;
        GrantStatus status = third!.Grants.Acquire(entry.Reference, domain.Id.Value, isReadOnly, allowTransitive: false, out found.Page, out found.Start, out found.Length);

        // What a third domain granted counts as a part of a page whatever it is, which keeps it from being mapped.
        (found.IsSubPage, found.Source, found.SourceReference) = (true, third.Grants, entry.Reference);
        return status;
    }

    /// <summary>True when what an entry says is what is in use of it.</summary>
    private static bool Agrees(in ActiveGrant active, in ActiveGrant found, bool isTransitive) =>
        active.Page.Is(found.Page) && active.Source == found.Source && active.SourceReference == found.SourceReference
        && (active.IsSubPage ? found.IsSubPage && active.Start == found.Start && active.Length == found.Length : !isTransitive);
}
