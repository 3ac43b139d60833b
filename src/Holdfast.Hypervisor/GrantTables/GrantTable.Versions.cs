using Holdfast.Abi.Errors;
using Holdfast.Abi.GrantTable;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.GrantTables;

/// <content>Where the table's pages are for the guest, its version, and what a guest has done to its own entries.</content>
internal sealed partial class GrantTable
{
    // Entries that the tools have filled in before the guest starts stay when the version changes.
    private const uint Reserved = GrantTableConstants.ReservedEntries;

    /// <summary>The number of a page of entries for the guest; all ones when a guest with a physmap does not have it there.</summary>
    public ulong NumberOfFrame(int index) => NumberOf(domain.GrantFrames[index]);

    /// <summary>The same for a page of status words.</summary>
    public ulong NumberOfStatusFrame(int index) => NumberOf(domain.GrantStatus[index]);

    /// <summary>Changes the version. Only the reserved entries are kept (gnttab_set_version).</summary>
    /// <param name="version">1 or 2.</param>
    /// <returns>EBUSY while other entries are in use; ERANGE when a reserved one has no form in version 1.</returns>
    public XenErrno SetVersion(uint version)
    {
        if (Version == version) return default;
        uint entries = EntryCount;
        for (uint reference = Reserved; reference < entries; reference++)
        {
            if (IsPinned(reference)) return XenErrno.Ebusy;
        }

        if (version == 1 && !FitsVersion1()) return XenErrno.Erange;
        Span<byte> kept = stackalloc byte[(int)Reserved * GrantEntryV2.Size];
        kept.Clear();
        for (uint reference = 0; reference < Reserved; reference++)
        {
            Span<byte> entry = kept.Slice((int)reference * GrantEntryV2.Size, GrantEntryV2.Size);
            if (version == 1) WriteAsVersion1(EntryAt(reference), UseOf(reference), entry);
            else WriteAsVersion2(EntryAt(reference), entry);
        }

        ChangeTo(version, kept);
        return default;
    }

    /// <summary>Lets two entries change places (swap_grant_ref).</summary>
    public GrantStatus Swap(uint first, uint second)
    {
        if (first >= EntryCount || second >= EntryCount) return GrantStatus.BadReference;
        if (first == second) return GrantStatus.Okay;
        if (IsPinned(first) || IsPinned(second)) return GrantStatus.Again;
        Exchange(EntryAt(first), EntryAt(second));
        if (Version > 1) Exchange(In(domain.GrantStatus, first, GrantStatusWord.Size), In(domain.GrantStatus, second, GrantStatusWord.Size));
        return GrantStatus.Okay;
    }

    private static void Exchange(Span<byte> first, Span<byte> second)
    {
        Span<byte> kept = stackalloc byte[GrantEntryV2.Size];
        kept = kept[..first.Length];
        first.CopyTo(kept);
        second.CopyTo(first);
        kept.CopyTo(second);
    }

    /// <summary>A guest without a physmap of its own knows the page by a number, which it gets when it asks.</summary>
    private ulong NumberOf(SharedPage page) => page.Gfn == SharedPage.Nowhere && domain.IsPv ? domain.Memory.MapBeyond(MappedFrame.Of(page)) : page.Gfn;

    private bool FitsVersion1()
    {
        for (uint reference = 0; reference < Reserved; reference++)
        {
            GrantType kind = HeaderOf(reference).Kind;
            if (kind == GrantType.Transitive || (kind == GrantType.PermitAccess && FrameOf(reference) > uint.MaxValue)) return false;
        }

        return true;
    }

    /// <summary>An entry of version 2 with its status word as one of version 1. Only one that lets a page be used has such a form; of others nothing is left.</summary>
    private static void WriteAsVersion1(ReadOnlySpan<byte> from, byte use, Span<byte> to)
    {
        GrantEntryV2FullPage entry = GrantEntryV2FullPage.Read(from);
        if (entry.Header.Kind != GrantType.PermitAccess) return;
        (entry.Header with { Flags = (ushort)(entry.Header.Flags | use) }).Write(to);

        // The frame has the lower half of the bits that it has in version 2.
        Span<byte> whole = stackalloc byte[GrantEntryV2FullPage.Size];
        entry.Write(whole);
        whole.Slice(GrantEntryV2FullPage.Offsets.Frame, sizeof(uint)).CopyTo(to[GrantEntryV1.Offsets.Frame..]);
    }

    /// <summary>An entry of version 1 as one of version 2, with the marks of what is in use still in it.</summary>
    private static void WriteAsVersion2(ReadOnlySpan<byte> from, Span<byte> to) =>
        new GrantEntryV2FullPage { Header = GrantEntryHeader.Read(from), Frame = FrameIn(from, 1) }.Write(to);

    private void ChangeTo(uint version, Span<byte> kept)
    {
        if (version == 1)
        {
            for (int i = domain.GrantStatus.Count; i > 0; i--) domain.SetGrantStatus((uint)(i - 1), null);
        }

        foreach (SharedPage page in domain.GrantFrames) page.Bytes.Clear();
        domain.GrantTable = domain.GrantTable!.Value with { Version = version };
        if (version > 1) GrowStatus();
        for (uint reference = 0; reference < Reserved; reference++)
        {
            Span<byte> entry = kept.Slice((int)reference * GrantEntryV2.Size, GrantEntryV2.Size);
            if (version > 1) MoveUse(entry, reference);
            Span<byte> place = EntryAt(reference);
            entry[..place.Length].CopyTo(place);
        }
    }

    /// <summary>Moves the marks of what is in use from an entry of version 1 into its status word.</summary>
    private void MoveUse(Span<byte> entry, uint reference)
    {
        UseOf(reference) = (byte)(entry[0] & (Reading | Writing));
        entry[0] &= unchecked((byte)~(Reading | Writing));
    }
}
