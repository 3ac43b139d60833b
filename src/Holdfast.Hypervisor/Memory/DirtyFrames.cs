using System.Numerics;

namespace Holdfast.Hypervisor.Memory;

/// <summary>
/// The frames that were written since somebody looked, a bit each. Neighbouring frames take room together when the first of them is written. There is a limit of such room, as Xen keeps this in a pool of the domain's;
/// what did not fit is counted, and then nobody can rely on the rest (ENOMEM; failed_allocs in xen/arch/x86/mm/paging.c, 4.17).
/// </summary>
/// <param name="maxGroups">How many groups of neighbours there may be.</param>
internal sealed class DirtyFrames(long maxGroups)
{
    private const int WordBits = 64;
    private const int Words = FrameGroup.Frames / WordBits;

    private readonly Dictionary<ulong, ulong[]> _groups = [];

    /// <summary>How many frames are marked.</summary>
    public long Count { get; private set; }

    /// <summary>How many marks were made since somebody began to count them anew, those that were taken away among them.</summary>
    public long Marked { get; private set; }

    /// <summary>How many marks were lost for want of room.</summary>
    public long Lost { get; private set; }

    /// <summary>Marks a frame.</summary>
    public void Mark(ulong frame)
    {
        if (!_groups.TryGetValue(frame >> FrameGroup.Shift, out ulong[]? group))
        {
            if (_groups.Count >= maxGroups)
            {
                Lost++;
                return;
            }

            _groups.Add(frame >> FrameGroup.Shift, group = new ulong[Words]);
        }

        ref ulong word = ref group[(frame / WordBits) % Words];
        ulong bit = 1UL << (int)(frame % WordBits);
        if ((word & bit) != 0) return;
        word |= bit;
        Count++;
        Marked++;
    }

    /// <summary>True when a frame is marked.</summary>
    public bool Contains(ulong frame) => (WordOf(frame) & (1UL << (int)(frame % WordBits))) != 0;

    /// <summary>Copies marks, a bit a frame, the first in the lowest bit of the first byte; bits of frames that are not marked are cleared.</summary>
    /// <param name="first">The first frame, a multiple of 8.</param>
    /// <param name="bitmap">Where they go.</param>
    /// <exception cref="ArgumentOutOfRangeException">The first frame is no multiple of 8.</exception>
    public void CopyTo(ulong first, Span<byte> bitmap)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(first % 8, 0UL, nameof(first));
        for (int done = 0; done < bitmap.Length;)
        {
            ulong frame = first + ((ulong)done * 8);
            if (!_groups.TryGetValue(frame >> FrameGroup.Shift, out ulong[]? group))
            {
                // To the end of the group at once: nothing in it is marked.
                int empty = (int)Math.Min((ulong)(bitmap.Length - done), (FrameGroup.Frames - (frame % FrameGroup.Frames)) / 8);
                bitmap.Slice(done, empty).Clear();
                done += empty;
                continue;
            }

            bitmap[done++] = (byte)(group[(frame / WordBits) % Words] >> (int)(frame % WordBits));
        }
    }

    /// <summary>Takes away the marks of a range.</summary>
    /// <param name="first">Its first frame, the first of a group.</param>
    /// <param name="count">How many frames it has, whole groups.</param>
    public void Remove(ulong first, ulong count)
    {
        ulong group = first >> FrameGroup.Shift, groups = count >> FrameGroup.Shift;

        // Whichever is less: to look for those that there may be, or through those that there are.
        if (groups > (ulong)_groups.Count)
        {
            foreach (ulong marked in _groups.Keys)
            {
                if (marked - group < groups && marked >= group) RemoveGroup(marked);
            }

            return;
        }

        for (ulong end = group + groups; group < end; group++) RemoveGroup(group);
    }

    /// <summary>Counts what is marked from now on.</summary>
    public void CountAnew() => Marked = 0;

    private void RemoveGroup(ulong number)
    {
        if (!_groups.Remove(number, out ulong[]? words)) return;
        foreach (ulong word in words) Count -= BitOperations.PopCount(word);
    }

    private ulong WordOf(ulong frame) => _groups.TryGetValue(frame >> FrameGroup.Shift, out ulong[]? group) ? group[(frame / WordBits) % Words] : 0;
}
