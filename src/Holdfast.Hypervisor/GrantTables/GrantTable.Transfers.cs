using Holdfast.Abi.GrantTable;
using Holdfast.Abi.Libxc;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.GrantTables;

/// <content>Pages that this domain gets for good.</content>
internal sealed partial class GrantTable
{
    /// <summary>Gets a page, when the entry says that it is wanted (gnttab_prepare_for_transfer, and what follows it).</summary>
    /// <param name="reference">The entry, which names where it goes and of whom it comes.</param>
    /// <param name="giver">Of whom it comes.</param>
    /// <param name="contents">Its contents, which become the page's.</param>
    /// <returns>False when it is not wanted.</returns>
    public bool TryAccept(uint reference, ushort giver, byte[] contents)
    {
        if (reference >= EntryCount) return false;
        GrantEntryHeader header = HeaderOf(reference);
        if (header.Flags != (ushort)GrantType.AcceptTransfer || header.Domid != giver) return false;
        ulong wanted = FrameOf(reference);
        ulong frame = domain.IsPv && (wanted > GuestMemory.HighestFrame || domain.Memory.KindOf(wanted) != FrameKind.None) ? domain.Memory.FindBeyond() : wanted;

        // What a guest with a physmap has there gives way. It has room for one page, which was looked at.
        domain.Memory.Clear(frame);
        bool isPlaced = domain.Memory.TryPopulate(frame);
        if (isPlaced) domain.Memory.Fill(frame, PageType.NoTab, contents);
        Span<byte> entry = EntryAt(reference);
        if (isPlaced && domain.IsPv) NameFrame(entry, frame);
        (header with { ReadOnly = true, TransferCompleted = true }).Write(entry);
        return isPlaced;
    }

    /// <summary>A guest that knows pages by their machine frames is told the one that came.</summary>
    private void NameFrame(Span<byte> entry, ulong frame)
    {
        Span<byte> whole = stackalloc byte[GrantEntryV2FullPage.Size];
        new GrantEntryV2FullPage { Frame = frame }.Write(whole);
        if (Version == 1) whole.Slice(GrantEntryV2FullPage.Offsets.Frame, sizeof(uint)).CopyTo(entry[GrantEntryV1.Offsets.Frame..]);
        else whole[GrantEntryV2FullPage.Offsets.Frame..].CopyTo(entry[GrantEntryV2FullPage.Offsets.Frame..]);
    }
}
