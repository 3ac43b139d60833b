using Holdfast.Abi.Libxc;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Paging;

namespace Holdfast.Hypervisor.GrantTables;

/// <summary>
/// A page that a domain lets others use. Its bytes are there for as long as somebody uses them, whatever the domain does with the frame meanwhile, and if it goes.
/// </summary>
/// <param name="Bytes">Its bytes, as long as a page: the very ones that the domain reads and writes. One array is one page.</param>
/// <param name="Owner">The memory that it is of.</param>
/// <param name="Frame">The number that it had there when it was found by its grant.</param>
internal readonly record struct GrantedPage(byte[] Bytes, GuestMemory Owner, ulong Frame)
{
    /// <summary>True for a page table of a PV guest's, or one in use as segment descriptors, which nobody writes to.</summary>
    public bool IsTable => Owner.HasPage(Frame, Bytes) && (Owner.TypeOf(Frame) is >= PageType.L1Tab and <= PageType.L4TabPin || (Owner.Domain is { IsPv: true } domain && domain.Frames.TypeOf(Frame) == FrameType.Descriptors));

    /// <summary>True for another finding of the same page.</summary>
    public bool Is(in GrantedPage other) => ReferenceEquals(Bytes, other.Bytes);

    /// <summary>Writes bytes, so that whoever watches what the domain's memory is written learns of it.</summary>
    /// <param name="offset">Where in the page.</param>
    /// <param name="source">The bytes, which fit there.</param>
    public void Write(int offset, ReadOnlySpan<byte> source)
    {
        if (!Owner.HasPage(Frame, Bytes) || !Owner.TryWrite((Frame * GuestMemory.PageSize) + (ulong)offset, source)) source.CopyTo(Bytes.AsSpan(offset));
    }

    /// <summary>Says that the page may have been written in other ways than by <see cref="Write"/> (gnttab_mark_dirty).</summary>
    public void NoteWritten() => Write(0, Bytes.AsSpan(0, 1));
}
