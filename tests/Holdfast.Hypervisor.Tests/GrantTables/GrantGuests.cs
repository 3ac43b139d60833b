using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.GrantTable;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;

namespace Holdfast.Hypervisor.Tests.GrantTables;

/// <summary>Three guests of sixteen pages: one that grants, one that uses what is granted, and a third. Each page is filled with a byte of its own.</summary>
internal sealed class GrantGuests : IDisposable
{
    public const uint Operation = GrantTableOpHypercall.Number;
    public const ushort Access = (ushort)GrantType.PermitAccess;
    public const ushort ReadOnlyAccess = Access | GrantEntryHeader.Bits.ReadOnlyMask;
    public const ulong Pages = 16;
    public const int PageSize = 4096;

    public GrantGuests(HypervisorProfile? profile = null, ContextGuestKind granter = ContextGuestKind.Pvh, ContextGuestKind user = ContextGuestKind.Pvh, uint userWidth = 8, uint maptrackFrames = 1024)
    {
        Hypervisor = new EmbeddedHypervisor(profile ?? HypervisorProfile.Xen417);
        Granter = Create(granter, 8, 1024);
        User = Create(user, userWidth, maptrackFrames);
        Third = Create(ContextGuestKind.Pvh, 8, 1024);
        Caller = new TestCaller(Hypervisor, User, user == ContextGuestKind.Pv ? (int)userWidth : 8);
    }

    public EmbeddedHypervisor Hypervisor { get; }

    public Domain Granter { get; }

    public Domain User { get; }

    public Domain Third { get; }

    /// <summary>The one who uses grants.</summary>
    public TestCaller Caller { get; set; }

    public ushort GranterId => Granter.Id.Value;

    public ushort UserId => User.Id.Value;

    public void Dispose() => Hypervisor.Dispose();

    /// <summary>What the pages of a domain are filled with at first.</summary>
    public static byte Filling(Domain domain, ulong frame) => (byte)((domain.Id.Value * 16) + (int)frame);

    /// <summary>Writes an entry of a table of version 1, as a guest does.</summary>
    public static void Grant(Domain domain, uint reference, ushort to, uint frame, ushort flags = Access)
    {
        Span<byte> entry = domain.GrantFrames[(int)(reference / 512)].Bytes.Slice((int)(reference % 512) * GrantEntryV1.Size, GrantEntryV1.Size);
        new GrantEntryHeader { Flags = flags, Domid = to }.Write(entry);
        BitConverter.TryWriteBytes(entry[GrantEntryV1.Offsets.Frame..], frame);
    }

    /// <summary>Writes an entry of a table of version 2.</summary>
    public static void GrantV2<T>(Domain domain, uint reference, in T entry)
        where T : struct, Abi.IAbiStructure<T> => entry.Write(domain.GrantFrames[(int)(reference / 256)].Bytes.Slice((int)(reference % 256) * GrantEntryV2.Size, GrantEntryV2.Size));

    /// <summary>The flags of an entry of version 1.</summary>
    public static ushort FlagsOf(Domain domain, uint reference) => BitConverter.ToUInt16(domain.GrantFrames[(int)(reference / 512)].Contents.Span[((int)(reference % 512) * GrantEntryV1.Size)..]);

    /// <summary>The marks of what is in use, of version 1 or 2: 0 none, 8 reading, 24 reading and writing.</summary>
    public static int UseOf(Domain domain, uint reference) => domain.GrantTable!.Value.Version == 1
        ? FlagsOf(domain, reference) & 0x18
        : BitConverter.ToUInt16(domain.GrantStatus[0].Contents.Span[((int)reference * 2)..]);

    /// <summary>A byte of a domain's memory; null when nothing is there.</summary>
    public static byte? ByteAt(Domain domain, ulong address)
    {
        Span<byte> one = stackalloc byte[1];
        return domain.Memory.TryRead(address, one) ? one[0] : null;
    }

    /// <summary>Makes a call with one element, and reads it back.</summary>
    public HypercallResult Do<T>(uint code, ref T element, uint count = 1)
        where T : struct, Abi.IAbiStructure<T>
    {
        ulong address = Caller.Memory.Allocate(T.Layout.Size, out byte[] bytes);
        element.Write(bytes);
        HypercallResult result = Caller.Call(Operation, code, address, count);
        element = T.Read(bytes);
        Caller.Memory.Free(address);
        return result;
    }

    /// <summary>Makes a call with one element, of the caller's width.</summary>
    public byte[] Do(uint code, byte[] element, out HypercallResult result, uint count = 1)
    {
        ulong address = Caller.Memory.Allocate(element.Length, out byte[] bytes);
        element.CopyTo(bytes, 0);
        result = Caller.Call(Operation, code, address, count);
        Caller.Memory.Free(address);
        return bytes;
    }

    /// <summary>Maps a grant.</summary>
    public GrantStatus Map(uint reference, ulong address, out uint handle, uint flags = GnttabMapGrantRef.Bits.HostMapMask, ushort? domain = null)
    {
        GnttabMapGrantRef element = Map(new GnttabMapGrantRef { HostAddr = address, Flags = flags, Reference = reference, Dom = domain ?? GranterId, MappingHandle = 0xdead });
        handle = element.MappingHandle;
        return (GrantStatus)element.Status;
    }

    /// <summary>Maps a grant.</summary>
    public GnttabMapGrantRef Map(GnttabMapGrantRef element)
    {
        Assert.Equal(HypercallResult.Of(0), Do(GrantTableOpHypercall.Codes.MapGrantRef, ref element));
        return element;
    }

    /// <summary>Ends a mapping.</summary>
    public GrantStatus Unmap(uint handle, ulong address, ulong device = 0)
    {
        var element = new GnttabUnmapGrantRef { HostAddr = address, DevBusAddr = device, MappingHandle = handle, Status = 99 };
        Assert.Equal(HypercallResult.Of(0), Do(GrantTableOpHypercall.Codes.UnmapGrantRef, ref element));
        return (GrantStatus)element.Status;
    }

    /// <summary>Changes the version of a domain's table.</summary>
    public XenErrno SetVersion(Domain domain, uint version)
    {
        TestCaller caller = Caller;
        Caller = new TestCaller(Hypervisor, domain);
        var element = new GnttabSetVersion { TableVersion = version };
        HypercallResult result = Do(GrantTableOpHypercall.Codes.SetVersion, ref element);
        Assert.Equal(domain.GrantTable!.Value.Version, element.TableVersion);
        Caller = caller;
        return result.Error;
    }

    /// <summary>Makes a copy.</summary>
    public GrantStatus Copy(GnttabCopy copy)
    {
        byte[] bytes = new byte[GnttabCopy.SizeAt(Caller.Caller.Width)];
        (copy with { Status = 99 }).Write(bytes, Caller.Caller.Width);
        bytes = Do(GrantTableOpHypercall.Codes.Copy, bytes, out HypercallResult result);
        Assert.Equal(HypercallResult.Of(0), result);
        return (GrantStatus)GnttabCopy.Read(bytes, Caller.Caller.Width).Status;
    }

    /// <summary>One end of a copy that is a grant.</summary>
    public static GnttabCopyPtr ByGrant(Domain domain, uint reference, ushort offset = 0) => ByGrant(domain.Id.Value, reference, offset);

    /// <inheritdoc cref="ByGrant(Domain, uint, ushort)"/>
    public static GnttabCopyPtr ByGrant(ushort domain, uint reference, ushort offset = 0) => Pointer(domain, reference, offset);

    /// <summary>One end of a copy that is a frame of the caller's.</summary>
    public static GnttabCopyPtr ByFrame(ulong frame, ushort offset = 0, ushort domain = 0x7ff0) => Pointer(domain, frame, offset);

    private static GnttabCopyPtr Pointer(ushort domain, ulong key, ushort offset)
    {
        byte[] bytes = new byte[GnttabCopyPtr.SizeAt(8)];
        new GnttabCopyFrame { Gmfn = key }.Write(bytes, 8);
        return GnttabCopyPtr.Read(bytes, 8) with { Domid = domain, PageOffset = offset };
    }

    private Domain Create(ContextGuestKind kind, uint width, uint maptrackFrames)
    {
        Domain domain = Guests.Create(Hypervisor, new DomainConfiguration { Kind = kind, Width = width, MaxFrames = 64, MaxMaptrackFrames = maptrackFrames });
        Assert.True(domain.Memory.TryPopulate(0, Pages));
        byte[] page = new byte[PageSize];
        for (ulong frame = 0; frame < Pages; frame++)
        {
            Array.Fill(page, Filling(domain, frame));
            Assert.True(domain.Memory.TryWrite(frame * PageSize, page));
        }

        return domain;
    }
}
