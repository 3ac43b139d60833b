using System.Runtime.InteropServices;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.Libxc;
using Holdfast.X86.Paging;

namespace Holdfast.Streams.Pages;

/// <summary>
/// Judges the page tables of a PV guest as the hypervisor does when it takes them over. Each table is looked at once, when its page goes
/// by; what it is, only a walk from the vCPUs and the pinned tables tells, since the level in a page's type is never compared with the
/// place where the page is used. Xen kept these rules while the guest ran, so a saved guest keeps them.
/// </summary>
internal sealed class PageTableChecker(ReadState state, LibxcStream stream)
{
    private const int TopLevel = 4;
    private const int Entries = 512;
    private const int EntrySize = sizeof(ulong);
    private const int FirstXenSlot = 256;
    private const int LastXenSlot = 271;

    // What one takes in a list or a dictionary that grows. A table also takes the place where its level is noted.
    private const int TableCost = 192;
    private const int ReferenceCost = 32;

    // Bits of an entry: write-through and cache-disable, large page or PAT, global.
    private const ulong CacheBits = (1 << 3) | (1 << 4);
    private const ulong LargeOrPat = 1 << 7;
    private const ulong Global = 1 << 8;

    private readonly Dictionary<ulong, Table> _tables = [];
    private readonly List<Reference> _references = [];
    private readonly FrameSet _writable = new(state.Budget);
    private readonly FrameSet _named = new(state.Budget);
    private readonly Dictionary<ulong, int> _levels = [];
    private bool _wasReplaced;

    private DiagnosticBag Bag => state.Bag;

    /// <summary>True when there were more page tables than are kept. None is then walked.</summary>
    public bool IsPartial { get; private set; }

    /// <summary>Says that a frame was sent again as something else than a page table, as happens in a stream of a running guest.</summary>
    public void Forget(ulong frame) => _wasReplaced |= _tables.Count > 0 && _tables.Remove(frame);

    /// <summary>Says it of neighbouring frames.</summary>
    public void Forget(ulong first, ulong count)
    {
        if (_tables.Count == 0) return;
        for (ulong frame = first; frame < first + count; frame++) Forget(frame);
    }

    /// <summary>Looks at one page table.</summary>
    /// <param name="page">Its contents.</param>
    /// <param name="entry">Its frame and type.</param>
    /// <param name="lastFrame">The guest's last frame.</param>
    /// <param name="offset">The offset of its contents.</param>
    /// <param name="path">The path of its record.</param>
    public void Read(ReadOnlySpan<byte> page, PageDataEntry entry, ulong lastFrame, long offset, ContentPath path)
    {
        var table = new Table(LevelOf(entry.Type), offset, _references.Count);
        var reader = new ByteReader(page, stream.Order);
        for (int slot = 0; slot < Entries; slot++)
        {
            var item = new PageTableEntry(reader.U64());
            if (!item.IsPresent) continue;
            if (item.Frame > lastFrame)
            {
                Bag.Report(PageRules.PteBeyond, offset + (slot * EntrySize), path / $"page 0x{entry.Pfn:x}" / $"{entry.Type}[{slot}]",
                    $"The entry 0x{item.Value:x} names frame 0x{item.Frame:x}, beyond the guest's last frame, 0x{lastFrame:x}.");
                continue;
            }

            _named.Add(item.Frame);
            table = table.With(slot, item);
            if (table.DeclaredLevel > 1) Note(new Reference(item.Frame, (ushort)slot, item.IsWritable));
            else if (item.IsWritable) _writable.Add(item.Frame);
        }

        table = table with { ReferenceCount = _references.Count - table.FirstReference };
        bool isKnown = _tables.ContainsKey(entry.Pfn);
        _wasReplaced |= isKnown;
        if (isKnown || state.Budget.TryDraw(TableCost)) _tables[entry.Pfn] = table;
        else IsPartial = true;
    }

    /// <summary>True when a page table names the frame: a restore then gives it memory, though it was not sent.</summary>
    public bool IsNamed(ulong frame) => _wasReplaced || _named.IsPartial || _named.Contains(frame);

    /// <summary>
    /// True when a page table lets the guest write to the frame. Entries are not withdrawn when a table is sent again, so that nothing is
    /// said then.
    /// </summary>
    public bool IsWritable(ulong frame) => !_wasReplaced && _writable.Contains(frame);

    /// <summary>Walks from the tables that the vCPUs use, and from those that are pinned, and judges what is met.</summary>
    /// <param name="roots">The frames of the highest tables that the vCPUs name.</param>
    /// <param name="path">The path of the stream.</param>
    public void JudgeWhole(IEnumerable<ulong> roots, ContentPath path)
    {
        // The tables of a 32-bit guest are shared with Xen in their highest parts, and are not walked.
        if (IsPartial || stream.Pages.IsPartial || stream.PvInfo?.PtLevels != TopLevel) return;
        var waiting = new Queue<ulong>();
        foreach (ulong root in roots.Where(_tables.ContainsKey)) Visit(root, TopLevel, waiting);
        foreach (ulong pinned in Pinned()) Visit(pinned, _tables.TryGetValue(pinned, out Table table) ? table.DeclaredLevel : 1, waiting);
        while (waiting.TryDequeue(out ulong frame)) Walk(frame, waiting, path);
        bool hasUnused = _tables.Any(pair => pair.Value.DeclaredLevel == 1 && !_levels.ContainsKey(pair.Key));
        foreach ((ulong frame, int level) in _levels.OrderBy(pair => pair.Key))
        {
            // Entries of the lowest level were not noted one by one. Where some such table is used by nobody, the entry may be there.
            if (IsWritable(frame)) Bag.Report(hasUnused ? PageRules.TableMayBeWritable : PageRules.TableWritable, OffsetOf(frame), PathOf(path, frame), $"Frame 0x{frame:x} is used as a page table of level {level}, and an entry maps it writable.");
        }
    }

    private bool HasDevices => state.Config?.HasDevices ?? true;

    private static int LevelOf(PageType type) => (int)type & 7;

    private static ContentPath PathOf(ContentPath path, ulong frame) => path / $"page 0x{frame:x}";

    private void Note(Reference reference)
    {
        if (state.Budget.TryDraw(ReferenceCost)) _references.Add(reference);
        else IsPartial = true;
    }

    private IEnumerable<ulong> Pinned()
    {
        foreach (PageRun run in stream.Pages.Runs())
        {
            if (run.Type is < PageType.L1TabPin or > PageType.L4TabPin) continue;
            for (ulong frame = run.First; frame < run.First + run.Count; frame++) yield return frame;
        }
    }

    private long OffsetOf(ulong frame) => _tables.TryGetValue(frame, out Table table) ? table.Offset : stream.Offset;

    private void Visit(ulong frame, int level, Queue<ulong> waiting)
    {
        if (_levels.TryAdd(frame, level)) waiting.Enqueue(frame);
    }

    private void Walk(ulong frame, Queue<ulong> waiting, ContentPath path)
    {
        if (!_tables.TryGetValue(frame, out Table table)) return;
        int level = _levels[frame];
        JudgeBits(frame, table, level, path);
        if (level == 1)
        {
            foreach (Reference reference in ReferencesOf(table)) if (reference.IsWritable) _writable.Add(reference.Child);
            return;
        }

        if (table.DeclaredLevel == 1)
        {
            // What a lowest table names was not noted but for its first entry, which is enough to tell tables from data.
            if (table.FirstChild is ulong child && !_tables.ContainsKey(child)) Report(child, 0, isWritable: true);
            return;
        }

        foreach (Reference reference in ReferencesOf(table))
        {
            if (level == TopLevel && reference.Slot is >= FirstXenSlot and <= LastXenSlot) continue;
            if (!_tables.ContainsKey(reference.Child)) Report(reference.Child, reference.Slot, reference.IsWritable);
            else if (!_levels.TryGetValue(reference.Child, out int known)) Visit(reference.Child, level - 1, waiting);

            // A table may name one of its own level, read-only: a linear page table.
            else if (known != level - 1 && (known != level || reference.IsWritable)) Report(reference.Child, reference.Slot, reference.IsWritable);
        }

        void Report(ulong child, int slot, bool isWritable)
        {
            string what = _levels.TryGetValue(child, out int known) ? $"is a table of level {known}{(known == level && isWritable ? ", and the entry is writable" : "")}"
                : stream.Pages.TypeOf(child) is PageType type ? $"has type {type}" : "was not sent";
            Bag.Report(PageRules.PteLevel, table.Offset + (slot * EntrySize), PathOf(path, frame), $"Entry {slot} of a table of level {level} names frame 0x{child:x}, which {what}.");
        }
    }

    private ReadOnlySpan<Reference> ReferencesOf(Table table) =>
        CollectionsMarshal.AsSpan(_references).Slice(table.FirstReference, table.ReferenceCount);

    private void JudgeBits(ulong frame, Table table, int level, ContentPath path)
    {
        // A guest with devices of its own may choose how its memory is cached.
        ulong forbidden = level > 1 ? CacheBits | LargeOrPat | Global : HasDevices ? 0 : CacheBits | LargeOrPat;
        ulong bad = table.Bits & forbidden;
        if (bad == 0) return;
        int slot = level > 1 && (bad & ~(CacheBits | LargeOrPat)) == bad ? table.GlobalSlot : table.CacheSlot;
        Bag.Report(PageRules.PteBits, table.Offset + (slot * EntrySize), PathOf(path, frame), $"Entries of a table of level {level}, the first of them number {slot}, have bits of 0x{bad:x} set.");
    }

    private readonly record struct Reference(ulong Child, ushort Slot, bool IsWritable);

    private readonly record struct Table(int DeclaredLevel, long Offset, int FirstReference)
    {
        public int ReferenceCount { get; init; }

        /// <summary>The frame that the first present entry names.</summary>
        public ulong? FirstChild { get; init; }

        /// <summary>Of the bits that may be forbidden, those that any present entry has.</summary>
        public ulong Bits { get; init; }

        /// <summary>The first entry with a bit about caching or size.</summary>
        public int CacheSlot { get; init; }

        /// <summary>The first global entry.</summary>
        public int GlobalSlot { get; init; }

        public Table With(int slot, PageTableEntry entry)
        {
            bool isCache = (entry.Value & (CacheBits | LargeOrPat)) != 0 && (Bits & (CacheBits | LargeOrPat)) == 0;
            bool isGlobal = (entry.Value & Global) != 0 && (Bits & Global) == 0;
            return this with
            {
                FirstChild = FirstChild ?? entry.Frame,
                Bits = Bits | (entry.Value & (CacheBits | LargeOrPat | Global)),
                CacheSlot = isCache ? slot : CacheSlot,
                GlobalSlot = isGlobal ? slot : GlobalSlot,
            };
        }
    }
}
