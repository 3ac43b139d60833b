using System.Runtime.InteropServices;
using Holdfast.Abi.GrantTable;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.GrantTables;

/// <content>The entries as the guest wrote them, and the marks in them that say what is in use.</content>
internal sealed partial class GrantTable
{
    private const byte Reading = (byte)GrantStatusWord.Bits.ReadingMask;
    private const byte Writing = (byte)GrantStatusWord.Bits.WritingMask;
    private const int ActivePerPiece = (int)EntriesPerFrame1;

    // How many grants that are in use have a page.
    private readonly Dictionary<byte[], int> _held = [];

    /// <summary>True while somebody maps a page by a grant.</summary>
    public bool IsHeld(byte[] page) => _held.ContainsKey(page);

    /// <summary>True while somebody maps a frame of the domain's by a grant for writing.</summary>
    public bool IsHeldForWriting(ulong frame)
    {
        if (_held.Count == 0) return false;
        uint entries = EntryCount;
        for (uint reference = 0; reference < entries; reference++)
        {
            if (IsPinned(reference) && ActiveOf(reference) is { IsWritten: true } active && domain.Memory.HasPage(frame, active.Page.Bytes)) return true;
        }

        return false;
    }

    /// <summary>Takes the marks of what others use out of a page of entries as an image is to have it: who uses it is in no image.</summary>
    /// <param name="frame">The number of the page in the table.</param>
    /// <param name="contents">A copy of its contents.</param>
    public void ConcealUse(uint frame, Span<byte> contents)
    {
        // In version 2 the marks are in the status words.
        if (Version == 1) ConcealUse(contents, frame * EntriesPerFrame1, GrantEntryV1.Size);
    }

    /// <summary>The same for a page of status words.</summary>
    public void ConcealStatus(uint frame, Span<byte> contents) => ConcealUse(contents, frame * StatusPerFrame, GrantStatusWord.Size);

    /// <summary>What all entries begin with. Those of version 1 do, too.</summary>
    private GrantEntryHeader HeaderOf(uint reference) => GrantEntryHeader.Read(EntryAt(reference));

    /// <summary>The frame that an entry names.</summary>
    private ulong FrameOf(uint reference) => FrameIn(EntryAt(reference), Version);

    private static ulong FrameIn(ReadOnlySpan<byte> entry, uint version) =>
        version == 1 ? new ByteReader(entry[GrantEntryV1.Offsets.Frame..]).U32() : GrantEntryV2FullPage.Read(entry).Frame;

    /// <summary>The bytes of an entry, where they lie.</summary>
    private Span<byte> EntryAt(uint reference) => Version == 1
        ? In(domain.GrantFrames, reference, GrantEntryV1.Size)
        : In(domain.GrantFrames, reference, GrantEntryV2.Size);

    /// <summary>The byte with the marks of what is in use: in the entry, or in the status word of version 2.</summary>
    private ref byte UseOf(uint reference) =>
        ref (Version == 1 ? EntryAt(reference)[GrantEntryV1.Offsets.Flags..] : In(domain.GrantStatus, reference, GrantStatusWord.Size))[0];

    private static Span<byte> In(IReadOnlyList<SharedPage> pages, uint index, int size)
    {
        uint perPage = (uint)(GuestMemory.PageSize / size);
        return pages[(int)(index / perPage)].Bytes.Slice((int)(index % perPage) * size, size);
    }

    /// <summary>What is known of the use of a grant.</summary>
    private ref ActiveGrant ActiveOf(uint reference)
    {
        int piece = (int)(reference / ActivePerPiece);
        if (piece >= _active.Count) CollectionsMarshal.SetCount(_active, piece + 1);
        return ref (_active[piece] ??= new ActiveGrant[ActivePerPiece])[reference % ActivePerPiece];
    }

    private bool IsPinned(uint reference)
    {
        int piece = (int)(reference / ActivePerPiece);
        return piece < _active.Count && _active[piece] is { } grants && grants[reference % ActivePerPiece].Pin != 0;
    }

    /// <summary>Marks an entry as in use, when it allows that (_set_status).</summary>
    /// <param name="reference">The entry.</param>
    /// <param name="isPinned">True when it is in use already: who may use it was looked at then.</param>
    /// <param name="isReadOnly">True for a use that only reads.</param>
    /// <param name="isMapping">True for a mapping, for which the whole page has to be granted, by this domain itself.</param>
    /// <param name="user">Who uses it.</param>
    private GrantStatus SetStatus(uint reference, bool isPinned, bool isReadOnly, bool isMapping, ushort user)
    {
        GrantEntryHeader header = HeaderOf(reference);
        bool isGranted = header.Kind == GrantType.PermitAccess ? !(isMapping && header.SubPage) : header.Kind == GrantType.Transitive && !isMapping && Version > 1;
        if (!isPinned && (!isGranted || header.Domid != user)) return GrantStatus.GeneralError;
        if (!isReadOnly && header.ReadOnly) return GrantStatus.GeneralError;
        UseOf(reference) |= isReadOnly ? Reading : (byte)(Reading | Writing);
        return GrantStatus.Okay;
    }

    /// <summary>Takes back marks that say more than what is in use (reduce_status_for_pin).</summary>
    private void ReduceStatus(uint reference, in ActiveGrant active, bool isReadOnly)
    {
        if (reference >= EntryCount) return;
        int clear = active.Pin == 0 ? Reading : 0;
        if (!isReadOnly && !active.IsWritten) clear |= Writing;
        UseOf(reference) &= (byte)~clear;
    }

    private void ConcealUse(Span<byte> contents, uint first, int size)
    {
        for (int at = 0; at < contents.Length; at += size)
        {
            if (IsPinned(first + (uint)(at / size))) contents[at] &= unchecked((byte)~(Reading | Writing));
        }
    }

    private void Hold(byte[] page) => CollectionsMarshal.GetValueRefOrAddDefault(_held, page, out _)++;

    private void LetGo(byte[]? page)
    {
        if (page is null || !_held.TryGetValue(page, out int count)) return;
        if (count == 1) _held.Remove(page);
        else _held[page] = count - 1;
    }
}
