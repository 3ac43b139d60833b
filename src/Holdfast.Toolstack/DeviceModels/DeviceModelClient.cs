using Holdfast.Abi;
using Holdfast.Abi.DmOp;
using Holdfast.Abi.Gates;
using Holdfast.Abi.HvmOp;

namespace Holdfast.Toolstack.DeviceModels;

/// <summary>
/// What a device model asks of the hypervisor about the domain that it serves: the operations of the stable hypercall, one method each, over whichever gate (docs/specs/dm-op.md). Answers are those of the
/// hypervisor, or of the kernel in between. No operation allocates memory.
/// </summary>
/// <remarks>A client is for one thread at a time. The gate stays the caller's. Source: public/hvm/dm_op.h, 4.17.</remarks>
public sealed class DeviceModelClient : IDisposable
{
    /// <summary>The longest second buffer: the most that Linux takes.</summary>
    private const int MostExtraBytes = 4096;

    private readonly IHypercallGate _gate;
    private readonly IHypercallBuffer _operation;
    private readonly IHypercallBuffer _extra;

    /// <param name="gate">The way to the hypervisor.</param>
    /// <param name="domain">The domain that is served.</param>
    /// <exception cref="IOException">The gate has no memory.</exception>
    public DeviceModelClient(IHypercallGate gate, ushort domain)
    {
        _gate = gate;
        Domain = domain;
        _operation = gate.Allocate(XenDmOp.Size);
        _extra = gate.Allocate(MostExtraBytes);
    }

    /// <summary>The domain that is served.</summary>
    public ushort Domain { get; }

    /// <summary>Makes an ioreq server.</summary>
    /// <param name="buffered">Whether it takes requests that need no answer.</param>
    /// <param name="id">Its number.</param>
    public HypercallResult CreateIoreqServer(IoreqServerBufferedRequests buffered, out ushort id)
    {
        HypercallResult result = Ask(DmOpHypercall.Codes.CreateIoreqServer, new XenDmOpCreateIoreqServer { HandleBufioreq = (byte)buffered });
        id = result.Succeeded ? Answer<XenDmOpCreateIoreqServer>().Id : default;
        return result;
    }

    /// <summary>Asks where an ioreq server gets its requests.</summary>
    /// <param name="id">The number of the server.</param>
    /// <param name="wantsGfns">True for pages in the guest's memory; false when the pages are mapped as a resource.</param>
    /// <param name="info">Where.</param>
    public HypercallResult GetIoreqServerInfo(ushort id, bool wantsGfns, out IoreqServerInfo info)
    {
        HypercallResult result = Ask(DmOpHypercall.Codes.GetIoreqServerInfo, new XenDmOpGetIoreqServerInfo { Id = id, NoGfns = !wantsGfns });
        XenDmOpGetIoreqServerInfo answer = Answer<XenDmOpGetIoreqServerInfo>();
        info = !result.Succeeded ? default : new IoreqServerInfo(answer.BufioreqPort, wantsGfns ? answer.IoreqGfn : null, wantsGfns ? answer.BufioreqGfn : null);
        return result;
    }

    /// <summary>Gives a range of ports or of guest-physical addresses to an ioreq server.</summary>
    /// <param name="id">The number of the server.</param>
    /// <param name="kind">What it is a range of.</param>
    /// <param name="first">The first of the range.</param>
    /// <param name="last">The last of the range.</param>
    public HypercallResult MapIoRange(ushort id, XenDmOpIoRange kind, ulong first, ulong last) => Ask(DmOpHypercall.Codes.MapIoRangeToIoreqServer, RangeOf(id, kind, first, last));

    /// <summary>Takes a range from an ioreq server.</summary>
    /// <inheritdoc cref="MapIoRange"/>
    public HypercallResult UnmapIoRange(ushort id, XenDmOpIoRange kind, ulong first, ulong last) => Ask(DmOpHypercall.Codes.UnmapIoRangeFromIoreqServer, RangeOf(id, kind, first, last));

    /// <summary>Gives the configuration space of a PCI function to an ioreq server.</summary>
    public HypercallResult MapPciFunction(ushort id, PciFunction function) => MapIoRange(id, XenDmOpIoRange.Pci, function.Value, function.Value);

    /// <summary>Takes the configuration space of a PCI function from an ioreq server.</summary>
    public HypercallResult UnmapPciFunction(ushort id, PciFunction function) => UnmapIoRange(id, XenDmOpIoRange.Pci, function.Value, function.Value);

    /// <summary>Turns an ioreq server on or off.</summary>
    public HypercallResult SetIoreqServerState(ushort id, bool isEnabled) => Ask(DmOpHypercall.Codes.SetIoreqServerState, new XenDmOpSetIoreqServerState { Id = id, Enabled = isEnabled ? (byte)1 : (byte)0 });

    /// <summary>Ends an ioreq server.</summary>
    public HypercallResult DestroyIoreqServer(ushort id) => Ask(DmOpHypercall.Codes.DestroyIoreqServer, new XenDmOpDestroyIoreqServer { Id = id });

    /// <summary>Asks which pages of the video memory were written since the last call, and goes on watching them.</summary>
    /// <param name="first">The number of the first page.</param>
    /// <param name="count">The number of pages; 0 ends it.</param>
    /// <param name="written">Receives a bit for each page, from the lowest of the first byte on; long enough for all of them, and no longer than 4096 bytes.</param>
    /// <exception cref="ArgumentException">There is not room for all pages, or there are too many.</exception>
    public HypercallResult TrackDirtyVram(ulong first, uint count, Span<byte> written)
    {
        int length = (int)Math.Min(((ulong)count + 7) / 8, int.MaxValue);
        if (length > MostExtraBytes || length > written.Length) throw new ArgumentException($"{count} pages need {length} bytes; there are {written.Length}, and {MostExtraBytes} at the most.", nameof(written));
        _extra.Bytes[..length].Clear();
        HypercallResult result = AskWith(DmOpHypercall.Codes.TrackDirtyVram, new XenDmOpTrackDirtyVram { Nr = count, FirstPfn = first }, length);
        if (result.Succeeded) _extra.Bytes[..length].CopyTo(written);
        return result;
    }

    /// <summary>Says that the device model has written pages of the guest, which matters while the guest is migrated.</summary>
    /// <param name="pages">The pages: at most 256 ranges of them.</param>
    /// <exception cref="ArgumentException">There are too many ranges.</exception>
    public HypercallResult ModifiedMemory(params ReadOnlySpan<ModifiedPages> pages)
    {
        int length = pages.Length * XenDmOpModifiedMemoryExtent.Size;
        if (length > MostExtraBytes) throw new ArgumentException($"{pages.Length} ranges are more than a call takes.", nameof(pages));
        for (int i = 0; i < pages.Length; i++) new XenDmOpModifiedMemoryExtent { Nr = pages[i].Count, FirstPfn = pages[i].First }.Write(_extra.Bytes[(i * XenDmOpModifiedMemoryExtent.Size)..]);
        return AskWith(DmOpHypercall.Codes.ModifiedMemory, new XenDmOpModifiedMemory { NrExtents = (uint)pages.Length }, length);
    }

    /// <summary>Changes how accesses to pages are treated.</summary>
    /// <param name="first">The number of the first page.</param>
    /// <param name="count">The number of pages.</param>
    /// <param name="type">How they are to be treated.</param>
    public HypercallResult SetMemType(ulong first, uint count, HvmMemType type) => Ask(DmOpHypercall.Codes.SetMemType, new XenDmOpSetMemType { Nr = count, MemType = (ushort)type, FirstPfn = first });

    /// <summary>Gives accesses to memory of a type to an ioreq server, or takes them from it.</summary>
    /// <param name="id">The number of the server.</param>
    /// <param name="type">The type.</param>
    /// <param name="writes">True for writes; false to take the type from the server.</param>
    public HypercallResult MapMemTypeToIoreqServer(ushort id, HvmMemType type, bool writes) =>
        Ask(DmOpHypercall.Codes.MapMemTypeToIoreqServer, new XenDmOpMapMemTypeToIoreqServer { Id = id, Type = (ushort)type, Writes = writes });

    /// <summary>Sets the level of an interrupt pin of a PCI device.</summary>
    /// <param name="device">The device, on bus 0 of segment 0.</param>
    /// <param name="pin">The pin, 0 to 3 for INTA to INTD.</param>
    /// <param name="isAsserted">The level.</param>
    public HypercallResult SetPciIntxLevel(PciFunction device, byte pin, bool isAsserted) => Ask(DmOpHypercall.Codes.SetPciIntxLevel,
        new XenDmOpSetPciIntxLevel { Domain = device.Segment, Bus = device.Bus, Device = device.Device, Intx = pin, Level = isAsserted ? (byte)1 : (byte)0 });

    /// <summary>Sets the level of an ISA interrupt line.</summary>
    /// <param name="line">The line, 0 to 15.</param>
    /// <param name="isAsserted">The level.</param>
    public HypercallResult SetIsaIrqLevel(byte line, bool isAsserted) => Ask(DmOpHypercall.Codes.SetIsaIrqLevel, new XenDmOpSetIsaIrqLevel { IsaIrq = line, Level = isAsserted ? (byte)1 : (byte)0 });

    /// <summary>Connects a PCI interrupt link to an ISA interrupt line.</summary>
    /// <param name="link">The link, 0 to 3.</param>
    /// <param name="line">The line, 1 to 15; 0 for none.</param>
    public HypercallResult SetPciLinkRoute(byte link, byte line) => Ask(DmOpHypercall.Codes.SetPciLinkRoute, new XenDmOpSetPciLinkRoute { Link = link, IsaIrq = line });

    /// <summary>Sets the level of an interrupt line, which Xen has for Arm alone (EOPNOTSUPP).</summary>
    public HypercallResult SetIrqLevel(uint line, bool isAsserted) => Ask(DmOpHypercall.Codes.SetIrqLevel, new XenDmOpSetIrqLevel { Irq = line, Level = isAsserted ? (byte)1 : (byte)0 });

    /// <summary>Injects an event into a vCPU.</summary>
    /// <param name="injected">The vCPU and the event.</param>
    public HypercallResult InjectEvent(in XenDmOpInjectEvent injected) => Ask(DmOpHypercall.Codes.InjectEvent, injected);

    /// <summary>Injects a message-signalled interrupt.</summary>
    /// <param name="address">The address that the message is written to.</param>
    /// <param name="data">The message.</param>
    public HypercallResult InjectMsi(ulong address, uint data) => Ask(DmOpHypercall.Codes.InjectMsi, new XenDmOpInjectMsi { Addr = address, Data = data });

    /// <summary>Shuts the guest down.</summary>
    /// <param name="reason">Why: a reason of sched_op.</param>
    public HypercallResult RemoteShutdown(uint reason) => Ask(DmOpHypercall.Codes.RemoteShutdown, new XenDmOpRemoteShutdown { Reason = reason });

    /// <summary>Moves pages of the guest to other page numbers.</summary>
    /// <param name="source">The first number where they are.</param>
    /// <param name="destination">The first number where they go.</param>
    /// <param name="count">The number of pages.</param>
    public HypercallResult RelocateMemory(ulong source, ulong destination, uint count) => Ask(DmOpHypercall.Codes.RelocateMemory, new XenDmOpRelocateMemory { Pages = count, SrcGfn = source, DstGfn = destination });

    /// <summary>Fixes how pages are cached, or takes that back.</summary>
    /// <param name="first">The number of the first page.</param>
    /// <param name="last">The number of the last page.</param>
    /// <param name="caching">How.</param>
    public HypercallResult PinMemoryCacheAttribute(ulong first, ulong last, XenDmOpMemCacheAttr caching) => Ask(DmOpHypercall.Codes.PinMemoryCacheattr, new XenDmOpPinMemoryCacheattr { Start = first, End = last, Type = (uint)caching });

    /// <summary>Asks how many vCPUs the guest may have.</summary>
    /// <param name="count">The number.</param>
    public HypercallResult NrVcpus(out uint count)
    {
        HypercallResult result = Ask(DmOpHypercall.Codes.NrVcpus, default(XenDmOpNrVcpus));
        count = result.Succeeded ? Answer<XenDmOpNrVcpus>().Vcpus : 0;
        return result;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _operation.Dispose();
        _extra.Dispose();
    }

    private static XenDmOpIoreqServerRange RangeOf(ushort id, XenDmOpIoRange kind, ulong first, ulong last) => new() { Id = id, Type = (uint)kind, Start = first, End = last };

    private HypercallResult Ask<T>(uint code, in T operand)
        where T : struct, IAbiStructure<T>
    {
        Put(code, operand);
        return _gate.DmOp(Domain, _operation.ForDmOp());
    }

    /// <summary>Makes a call with a second buffer: what was put into it, or is to come into it. It has to be there, and Linux takes none that is empty.</summary>
    private HypercallResult AskWith<T>(uint code, in T operand, int length)
        where T : struct, IAbiStructure<T>
    {
        Put(code, operand);
        return _gate.DmOp(Domain, _operation.ForDmOp(), _extra.ForDmOp(Math.Max(length, 1)));
    }

    private void Put<T>(uint code, in T operand)
        where T : struct, IAbiStructure<T>
    {
        Span<byte> bytes = _operation.Bytes;
        bytes.Clear();
        new XenDmOp { Op = code }.Write(bytes);
        operand.Write(bytes[XenDmOp.Offsets.U..]);
    }

    private T Answer<T>()
        where T : struct, IAbiStructure<T> => T.Read(_operation.Bytes[XenDmOp.Offsets.U..]);
}
