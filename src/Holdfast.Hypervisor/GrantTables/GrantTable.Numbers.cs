using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.GrantTables;

/// <content>Which grant a page that this domain maps was granted by.</content>
internal sealed partial class GrantTable
{
    /// <summary>
    /// Looks for a page of this domain's, or for the grant by which it uses another's, in a step that is limited (grant_map_exists).
    /// </summary>
    /// <param name="number">The number of the page.</param>
    /// <param name="step">How many grants are looked at.</param>
    /// <param name="reference">The first of them; then the one to go on with.</param>
    /// <param name="isFound">True when it is this domain's, or granted to it.</param>
    /// <returns>False when there is more to look at.</returns>
    public bool TryFindMapped(ulong number, uint step, ref uint reference, out bool isFound)
    {
        isFound = false;
        if (!domain.Memory.TryGetMapped(number, out MappedFrame mapped))
        {
            isFound = domain.Memory.Contains(number);
            return true;
        }

        // A page of the hypervisor's counts as the domain's.
        isFound = mapped.Page is not null;
        if (isFound || FindGranter(mapped) is not { } granter) return true;
        uint entries = granter.EntryCount;
        uint last = (uint)Math.Min((ulong)reference + step, entries);
        for (; reference < last; reference++)
        {
            if (!granter.IsPinned(reference)) continue;
            ref readonly ActiveGrant active = ref granter.ActiveOf(reference);
            if (active.User != domain.Id.Value || !mapped.IsGranted(active.Page)) continue;
            isFound = true;
            return true;
        }

        return reference >= entries;
    }

    /// <summary>The table that a page was granted by. A domain that maps more than a few pages does not flush them one by one, so that they are looked through.</summary>
    private GrantTable? FindGranter(in MappedFrame mapped)
    {
        for (uint handle = 0; handle < _maptrack.Limit; handle++)
        {
            ref readonly GrantMapping mapping = ref _maptrack[handle];
            if (mapping.Flags != 0 && mapping.Granter is { } granter && mapped.IsGranted(granter.ActiveOf(mapping.Reference).Page)) return granter;
        }

        return null;
    }
}
