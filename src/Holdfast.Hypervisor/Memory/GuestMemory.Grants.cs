using Holdfast.Abi.Libxc;
using Holdfast.Hypervisor.GrantTables;

namespace Holdfast.Hypervisor.Memory;

/// <content>Pages that are used by others than the domain, and numbers for pages that are not the domain's.</content>
public sealed partial class GuestMemory
{
    // Behind any memory that a guest has, and such that a 32-bit caller's word holds them.
    private const ulong FirstBeyond = 0x8000_0000;
    private const ulong LastBeyond = 0xffff_fffe;

    private ulong _nextBeyond = FirstBeyond;

    /// <summary>Finds the page at a number for somebody else than the domain: one of its own, or one of the hypervisor's that it has in its memory.</summary>
    /// <param name="frame">The number.</param>
    /// <param name="page">The page, whose bytes stay valid whatever becomes of the number.</param>
    /// <returns>False when nothing is there, or another domain's page.</returns>
    /// <exception cref="IOException">The page stands in an image, and cannot be read there.</exception>
    internal bool TryHold(ulong frame, out GrantedPage page)
    {
        page = default;
        if (_mapped.TryGetValue(frame, out MappedFrame mapped))
        {
            if (mapped.Page is null) return false;
            page = new GrantedPage(mapped.Page.Array, this, frame);
            return true;
        }

        if (TypeOf(frame) is not PageType type) return false;
        page = new GrantedPage(type == PageType.XAlloc ? SetPage(frame, PageType.NoTab, new byte[PageSize]) : Keep(frame, type), this, frame);
        return true;
    }

    /// <summary>True for a number at which a page of the domain's own is mapped by a grant to itself: such a page may be given up like one that is there without.</summary>
    internal bool HasOwnGrant(ulong frame) => _mapped.TryGetValue(frame, out MappedFrame mapped) && mapped.Granter == this;

    /// <summary>True when a number has a certain page.</summary>
    internal bool HasPage(ulong frame, byte[] bytes) =>
        _mapped.TryGetValue(frame, out MappedFrame mapped) ? ReferenceEquals(mapped.Page?.Array, bytes) : ReferenceEquals(GroupOf(frame)?.PageAt(IndexOf(frame)), bytes);

    /// <summary>Lets nothing be at a number. A page of the domain's own that was there is its own still.</summary>
    internal void Clear(ulong frame)
    {
        if (!Unmap(frame)) TryUnmapPage(frame);
    }

    /// <summary>Puts a page that is not the domain's own at a number beyond its memory: a PV guest knows pages by numbers alone, and this one has to have one.</summary>
    /// <returns>The number.</returns>
    internal ulong MapBeyond(MappedFrame mapped)
    {
        ulong number = FindBeyond();
        Map(number, mapped);
        return number;
    }

    /// <summary>A number beyond the domain's memory at which nothing is.</summary>
    internal ulong FindBeyond()
    {
        // What is there is limited by the tables that say so to far fewer pages than there are numbers.
        while (true)
        {
            ulong number = _nextBeyond;
            _nextBeyond = number == LastBeyond ? FirstBeyond : number + 1;
            if (KindOf(number) == FrameKind.None) return number;
        }
    }
}
