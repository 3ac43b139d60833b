using Holdfast.Abi.GrantTable;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.GrantTables;

/// <content>The side that uses others' pages: its mappings, and where they are in its memory.</content>
internal sealed partial class GrantTable
{
    private const ushort Host = (ushort)GnttabMapGrantRef.Bits.HostMapMask;
    private const ushort Device = (ushort)GnttabMapGrantRef.Bits.DeviceMapMask;
    private const ushort ReadOnly = (ushort)GnttabMapGrantRef.Bits.ReadOnlyMask;

    // Second-level tables of four levels translate 48 bits of address.
    private const ulong HighestGfn = (1UL << 36) - 1;

    private readonly Maptrack _maptrack = new(domain.Configuration.MaxMaptrackFrames, domain.Vcpus.Count);

    // The numbers of others' pages for a PV guest, which sees one page under one number however often it maps it.
    private readonly Dictionary<byte[], (ulong Number, int Count)> _numbers = [];

    /// <summary>Maps a grant into the memory of a process of the domain, which is a client of the hypervisor: where it is there, is that client's business.</summary>
    /// <param name="granter">The number of the domain that granted it.</param>
    /// <param name="reference">The grant.</param>
    /// <param name="isWritable">True to write, too.</param>
    /// <param name="handle">The mapping, for <see cref="TryUnmapForClient"/>.</param>
    /// <param name="page">The page. The client must not write to it unless it asked for that.</param>
    /// <param name="status">Why it is not mapped.</param>
    public bool TryMapForClient(ushort granter, uint reference, bool isWritable, out uint handle, out GrantedPage page, out GrantStatus status)
    {
        var request = new GnttabMapGrantRef { HostMap = true, ReadOnly = !isWritable, Reference = reference, Dom = granter };
        GnttabMapGrantRef answer = Map(request, domain.Vcpus[0], isClient: true, out page);
        (handle, status) = (answer.MappingHandle, (GrantStatus)answer.Status);
        return status == GrantStatus.Okay;
    }

    /// <summary>Ends a mapping that <see cref="TryMapForClient"/> made.</summary>
    /// <param name="handle">The mapping.</param>
    /// <param name="status">Why it is not ended.</param>
    public bool TryUnmapForClient(uint handle, out GrantStatus status)
    {
        bool isClient = handle < _maptrack.Limit && _maptrack[handle].IsClient;
        PendingUnmap pending = default;
        status = isClient ? BeginUnmap(new GnttabUnmapGrantRef { MappingHandle = handle }, 0, domain.Vcpus[0], isClient: true, out pending) : GrantStatus.BadHandle;
        CompleteUnmap(pending);
        return status == GrantStatus.Okay;
    }

    /// <summary>Maps a grant (map_grant_ref).</summary>
    /// <param name="request">What is to be mapped, where, and how.</param>
    /// <param name="vcpu">Who asks.</param>
    /// <param name="isClient">True for <see cref="TryMapForClient"/>.</param>
    /// <param name="page">The page.</param>
    /// <returns>The request with its status, and with the mapping when it is made. Otherwise nothing has changed.</returns>
    public GnttabMapGrantRef Map(in GnttabMapGrantRef request, Vcpu vcpu, bool isClient, out GrantedPage page)
    {
        page = default;
        uint increment = IncrementOf((ushort)request.Flags);
        if (increment == 0) return With(request, GrantStatus.BadReference);
        if (!domain.IsPv && (request.DeviceMap || request.ApplicationMap || request.ContainsPte)) return With(request, GrantStatus.GeneralError);
        if (!hypervisor.TryFind(new DomainId(request.Dom), out Domain? granter)) return With(request, GrantStatus.BadDomain);
        if (!_maptrack.TryTake(vcpu.Id, out uint handle)) return With(request, GrantStatus.NoSpace);
        ulong number = 0;
        GrantStatus status = granter.Grants.Pin(request.Reference, domain.Id.Value, increment, request.ReadOnly, out page);
        if (status == GrantStatus.Okay)
        {
            status = Place(request, vcpu, isClient, granter, page, out number);
            if (status != GrantStatus.Okay) granter.Grants.Unpin(request.Reference, increment, request.ReadOnly, isLast: true);
        }

        if (status != GrantStatus.Okay)
        {
            _maptrack.Give(handle);
            return With(request, status);
        }

        ref GrantMapping mapping = ref _maptrack[handle];
        mapping.Flags = (ushort)request.Flags;
        mapping.IsClient = isClient;
        mapping.Granter = granter.Grants;
        mapping.Reference = request.Reference;
        mapping.Number = number;
        return With(request, GrantStatus.Okay) with { MappingHandle = handle, DevBusAddr = number * GuestMemory.PageSize };
    }

    /// <summary>Takes a mapping out of the memory of this domain (unmap_common).</summary>
    /// <param name="request">The mapping, and what of it is to go.</param>
    /// <param name="newAddress">The linear address whose mapping takes its place; 0 for none.</param>
    /// <param name="vcpu">Who asks.</param>
    /// <param name="isClient">True for <see cref="TryUnmapForClient"/>.</param>
    /// <param name="pending">What is left to be done by <see cref="CompleteUnmap"/>.</param>
    public GrantStatus BeginUnmap(in GnttabUnmapGrantRef request, ulong newAddress, Vcpu vcpu, bool isClient, out PendingUnmap pending)
    {
        pending = default;
        if (request.MappingHandle >= _maptrack.Limit) return GrantStatus.BadHandle;
        ref GrantMapping mapping = ref _maptrack[request.MappingHandle];
        if (mapping.Flags == 0 || mapping.Granter is not { } granter || mapping.Reference >= granter.EntryCount) return GrantStatus.BadHandle;
        GrantedPage page = granter.ActiveOf(mapping.Reference).Page;
        bool isReadOnly = (mapping.Flags & ReadOnly) != 0;
        bool endsDevice = request.DevBusAddr != 0 && (mapping.Flags & Device) != 0;
        bool endsHost = (isClient || request.HostAddr != 0) && (mapping.Flags & Host) != 0;
        if (endsDevice && request.DevBusAddr != mapping.Number * GuestMemory.PageSize) return GrantStatus.BadDeviceAddress;
        GrantStatus status = !endsHost || isClient ? GrantStatus.Okay : Displace(request.HostAddr, newAddress, vcpu, mapping, page);
        if (status != GrantStatus.Okay) return status;
        ushort ended = (ushort)((endsHost ? Host : 0) | (endsDevice ? Device : 0));
        mapping.Flags = (ushort)(mapping.Flags & ~ended);
        bool isLast = (mapping.Flags & (Host | Device)) == 0;
        if (ended != 0) pending = new PendingUnmap(granter, mapping.Reference, IncrementOf((ushort)(ended | (isReadOnly ? ReadOnly : 0))), isReadOnly, isLast);
        if (isLast)
        {
            mapping.Flags = 0;
            mapping.IsClient = false;
            Forget(granter, page);
            _maptrack.Give(request.MappingHandle);
        }

        if (!isReadOnly) page.NoteWritten();
        return GrantStatus.Okay;
    }

    /// <summary>Tells the granting side what <see cref="BeginUnmap"/> has done (unmap_common_complete).</summary>
    public static void CompleteUnmap(in PendingUnmap pending) => pending.Granter?.Unpin(pending.Reference, pending.Increment, pending.IsReadOnly, pending.IsLast);

    /// <summary>Ends all mappings, as the domain does. What it was granted is free for others again (gnttab_release_mappings).</summary>
    public void ReleaseMappings()
    {
        for (uint handle = 0; handle < _maptrack.Limit; handle++)
        {
            ref GrantMapping mapping = ref _maptrack[handle];
            if (mapping.Granter is not { } granter || mapping.Flags == 0) continue;
            granter.Unpin(mapping.Reference, IncrementOf(mapping.Flags), (mapping.Flags & ReadOnly) != 0, isLast: true);
            mapping.Flags = 0;
            mapping.Granter = null;
        }
    }

    private static GnttabMapGrantRef With(in GnttabMapGrantRef request, GrantStatus status) => request with { Status = (short)status };

    private static uint IncrementOf(ushort flags)
    {
        bool isReadOnly = (flags & ReadOnly) != 0;
        uint increment = (flags & Device) == 0 ? 0 : isReadOnly ? ActiveGrant.DeviceRead : ActiveGrant.DeviceWrite;
        return increment + ((flags & Host) == 0 ? 0 : isReadOnly ? ActiveGrant.HostRead : ActiveGrant.HostWrite);
    }

    /// <summary>Puts a page into the memory of whoever maps it.</summary>
    private GrantStatus Place(in GnttabMapGrantRef request, Vcpu vcpu, bool isClient, Domain granter, in GrantedPage page, out ulong number)
    {
        number = 0;
        bool isCounted = request.DeviceMap || granter == domain || granter.IsPv;
        if (!request.ReadOnly && isCounted && page.IsTable) return GrantStatus.GeneralError;
        number = isClient || granter == domain || !domain.IsPv ? page.Frame : NumberOf(page);
        if (isClient || !request.HostMap) return GrantStatus.Okay;
        GrantStatus status = domain.IsPv ? PvMapping.Create(domain, vcpu, request.HostAddr, number, request.Flags) : PlaceInPhysmap(request, granter, page);
        if (status != GrantStatus.Okay) Forget(granter.Grants, page);
        return status;
    }

    /// <summary>Puts a page at a guest-physical address (create_grant_p2m_mapping in xen/arch/x86/hvm/grant_table.c, 4.17).</summary>
    private GrantStatus PlaceInPhysmap(in GnttabMapGrantRef request, Domain granter, in GrantedPage page)
    {
        ulong gfn = request.HostAddr / GuestMemory.PageSize;
        if ((request.Flags & ~(uint)ReadOnly) != Host || gfn > HighestGfn) return GrantStatus.GeneralError;

        // Xen ends a domain that does not unmap first (p2m_add_page).
        if (domain.Memory.KindOf(gfn) is FrameKind.Granted or FrameKind.GrantedReadOnly or FrameKind.Foreign)
        {
            domain.Crash();
            return GrantStatus.GeneralError;
        }

        // A page of its own that a domain maps in this way is no longer where it was. It, and what is at the address, are the domain's still, and count.
        if (granter == domain && page.Frame != gfn && domain.Memory.HasPage(page.Frame, page.Bytes)) domain.Memory.Clear(page.Frame);
        domain.Memory.TryUnmapPage(gfn);
        domain.Memory.Map(gfn, MappedFrame.Of(request.ReadOnly ? FrameKind.GrantedReadOnly : FrameKind.Granted, page));
        return GrantStatus.Okay;
    }

    /// <summary>Takes a page out of the memory of whoever mapped it.</summary>
    private GrantStatus Displace(ulong address, ulong newAddress, Vcpu vcpu, in GrantMapping mapping, in GrantedPage page)
    {
        if (domain.IsPv) return PvMapping.Replace(domain, vcpu, address, mapping.Number, newAddress, mapping.Flags);
        ulong gfn = address / GuestMemory.PageSize;
        bool isThere = newAddress == 0 && domain.Memory.TryGetMapped(gfn, out MappedFrame mapped) && mapped.IsGranted(page);
        return isThere && domain.Memory.Unmap(gfn) ? GrantStatus.Okay : GrantStatus.GeneralError;
    }

    private ulong NumberOf(in GrantedPage page)
    {
        (ulong number, int count) = _numbers.GetValueOrDefault(page.Bytes);

        // Whether it may be written to, entries of page tables say.
        if (count == 0) number = domain.Memory.MapBeyond(MappedFrame.Of(FrameKind.Granted, page));
        _numbers[page.Bytes] = (number, count + 1);
        return number;
    }

    private void Forget(GrantTable granter, in GrantedPage page)
    {
        if (granter == this || page.Bytes is null || !_numbers.TryGetValue(page.Bytes, out (ulong Number, int Count) known)) return;
        if (known.Count > 1)
        {
            _numbers[page.Bytes] = known with { Count = known.Count - 1 };
            return;
        }

        _numbers.Remove(page.Bytes);
        domain.Memory.Unmap(known.Number);
    }
}
