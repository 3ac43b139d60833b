using Holdfast.Abi.DomainIds;
using Holdfast.Abi.GrantTable;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.GrantTables;

/// <summary>
/// One end of copies (gnttab_copy_buf in xen/common/grant_table.c, 4.17). Copies of one call that have an end in common take it once: a grant stays in use from the first of them to the last.
/// </summary>
internal struct CopyEnd
{
    private GrantedPage _page;
    private ulong _key;
    private ushort _id;
    private bool _isTaken;
    private bool _hasGrant;
    private bool _isReadOnly;
    private ushort _start;
    private ushort _length;

    /// <summary>The domain whose page it is; null before it was found.</summary>
    public Domain? Domain { get; private set; }

    /// <summary>The whole page.</summary>
    public readonly GrantedPage Page => _page;

    /// <summary>True when the domain is the one that is named.</summary>
    public readonly bool IsOf(in GnttabCopyPtr pointer) => Domain is not null && _id == pointer.Domid;

    /// <summary>Remembers the domain that is named.</summary>
    public void Choose(Domain found, ushort id) => (Domain, _id) = (found, id);

    /// <summary>True when it is what is named.</summary>
    public readonly bool IsAt(in GnttabCopyPtr pointer, bool isGrant, int width) =>
        _isTaken && (isGrant ? _hasGrant && (uint)_key == pointer.UAsRef(width).Reference : _key == pointer.UAsGmfn(width).Gmfn);

    /// <summary>True when bytes are within what may be copied.</summary>
    public readonly bool Has(int offset, int length) => offset >= _start && offset + length <= _start + _length;

    /// <summary>Takes the page that is named.</summary>
    /// <param name="pointer">What is named.</param>
    /// <param name="isGrant">True for a grant; otherwise a frame.</param>
    /// <param name="isSource">True for the source, which is only read.</param>
    /// <param name="user">The domain that copies.</param>
    /// <param name="width">The caller's width, in bytes.</param>
    public GrantStatus Take(in GnttabCopyPtr pointer, bool isGrant, bool isSource, Domain user, int width)
    {
        _isReadOnly = isSource;
        if (isGrant)
        {
            uint reference = pointer.UAsRef(width).Reference;
            GrantStatus status = Domain!.Grants.Acquire(reference, user.Id.Value, isSource, allowTransitive: true, out _page, out _start, out _length);
            if (status != GrantStatus.Okay) return status;

            // A reference is the lower half of what a frame is.
            _key = (_key & ~(ulong)uint.MaxValue) | reference;
            _hasGrant = true;
        }
        else
        {
            // Frames are the caller's own, and named as such; of others there are grants.
            if (pointer.Domid != (ushort)SpecialDomain.Self) return GrantStatus.PermissionDenied;
            UInt128 frame = pointer.UAsGmfn(width).Gmfn;
            if (frame > ulong.MaxValue || !Domain!.Memory.TryHold((ulong)frame, out _page)) return GrantStatus.BadPage;
            (_key, _start, _length) = ((ulong)frame, 0, GuestMemory.PageSize);
        }

        if (!isSource && _page.IsTable) return GrantStatus.GeneralError;
        _isTaken = true;
        return GrantStatus.Okay;
    }

    /// <summary>Gives the page back.</summary>
    public void Release()
    {
        if (_hasGrant) Domain!.Grants.Release((uint)_key, _isReadOnly);
        _hasGrant = false;
        _isTaken = false;
        _page = default;
    }

    /// <summary>Gives the page back and forgets the domain.</summary>
    public void Forget()
    {
        Release();
        Domain = null;
    }
}
