namespace Holdfast.Hypervisor.Memory;

/// <summary>The range of a guest's frames that is its video memory, and which of them were written since somebody looked. A domain has one (struct sh_dirty_vram in xen/arch/x86/include/asm/paging.h, 4.17).</summary>
/// <param name="first">The first frame.</param>
/// <param name="count">How many there are.</param>
internal sealed class DirtyVram(ulong first, uint count)
{
    private readonly byte[] _bits = new byte[(count + 7) / 8];

    /// <summary>True when it is this range.</summary>
    public bool Is(ulong otherFirst, uint otherCount) => otherFirst == first && otherCount == count;

    /// <summary>Marks a frame, or takes its mark away; one outside of the range is nothing to it.</summary>
    public void Mark(ulong frame, bool isDirty = true)
    {
        ulong index = unchecked(frame - first);
        if (index >= count) return;
        byte bit = (byte)(1 << (int)(index % 8));
        if (isDirty) _bits[index / 8] |= bit;
        else _bits[index / 8] &= (byte)~bit;
    }

    /// <summary>True for a frame of the range that is not marked.</summary>
    public bool Awaits(ulong frame)
    {
        ulong index = unchecked(frame - first);
        return index < count && (_bits[index / 8] & (1 << (int)(index % 8))) == 0;
    }

    /// <summary>Moves the marks to a bitmap that has room for them; the rest of it is cleared.</summary>
    public void MoveTo(Span<byte> bitmap)
    {
        _bits.CopyTo(bitmap);
        bitmap[_bits.Length..].Clear();
        _bits.AsSpan().Clear();
    }
}
