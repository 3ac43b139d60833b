using Holdfast.Abi;
using Holdfast.Abi.ConsoleIo;
using Holdfast.Abi.DmOp;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.HvmOp;
using Holdfast.Abi.Memory;
using Holdfast.Hypervisor.Hypercalls;
using static Holdfast.Hypervisor.Tests.Continuations.Calls;

namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>What a toolstack and a device model do.</summary>
internal static class ControlCalls
{
    private const ulong Free = 0x1000;
    private const ulong Apart = 0x20;
    private const ulong First = 0x10;

    // More than one step of 256 pages.
    private const int Pages = 300;
    private const int PromisedPages = 1500;
    private const int GrantFrames = 40;
    private const int Extents = 3;
    private const int Characters = 300;

    // Of the log of changed pages, of 32768 frames each.
    private const int LogPages = 4;
    private const ulong FramesInLogPage = 1 << 15;

    private static readonly XenVersion s_takesSteps = new(4, 5);

    /// <summary>The calls.</summary>
    public static IReadOnlyList<CallUnderTest> All { get; } =
    [
        new("memory_op populate_physmap for another domain", MemoryOpHypercall.Table, MemoryOpHypercall.Codes.PopulatePhysmap, Units, Populate) { By = Traveller.Control, Counts = true },
        new("memory_op set_pod_target", MemoryOpHypercall.Table, MemoryOpHypercall.Codes.SetPodTarget, PromisedPages, SetTarget) { By = Traveller.Control, Furnish = Promise },
        new("memory_op acquire_resource", MemoryOpHypercall.Table, MemoryOpHypercall.Codes.AcquireResource, GrantFrames, Acquire) { By = Traveller.Control },
        new("dm_op modified_memory", DmOpHypercall.Table, DmOpHypercall.Codes.ModifiedMemory, Extents * Pages, Modify) { By = Traveller.Control, StructureOffset = (ulong)XenDmOp.Offsets.U, Furnish = LogDirty },
        new("dm_op set_mem_type", DmOpHypercall.Table, DmOpHypercall.Codes.SetMemType, Pages, SetType) { By = Traveller.Control, StructureOffset = (ulong)XenDmOp.Offsets.U },
        new("dm_op map_mem_type_to_ioreq_server", DmOpHypercall.Table, DmOpHypercall.Codes.MapMemTypeToIoreqServer, Pages, Unmap) { By = Traveller.Control, StructureOffset = (ulong)XenDmOp.Offsets.U, Furnish = GiveType },
        new("dm_op relocate_memory", DmOpHypercall.Table, DmOpHypercall.Codes.RelocateMemory, Units, Relocate) { By = Traveller.Control, StructureOffset = (ulong)XenDmOp.Offsets.U },
        new("hvm_op modified_memory", HvmOpHypercall.Table, HvmOpHypercall.Codes.ModifiedMemory, Pages, ModifyBeforeDmOp) { By = Traveller.Control, Furnish = LogDirty },
        new("hvm_op set_mem_type", HvmOpHypercall.Table, HvmOpHypercall.Codes.SetMemType, Pages, SetTypeBeforeDmOp) { By = Traveller.Control },
        new("domctl shadow_op clean", DomctlHypercall.Table, DomctlHypercall.Codes.ShadowOpClean, LogPages, Clean) { SubCode = (uint)ShadowOperation.Clean, By = Traveller.Control, StructureOffset = (ulong)XenDomctl.Offsets.U, TellsOrder = true, Furnish = LogScattered },
        new("domctl shadow_op peek", DomctlHypercall.Table, DomctlHypercall.Codes.ShadowOpPeek, LogPages, Peek) { SubCode = (uint)ShadowOperation.Peek, By = Traveller.Control, StructureOffset = (ulong)XenDomctl.Offsets.U, TellsOrder = true, Furnish = LogScattered },
        new("console_io write", ConsoleIoHypercall.Table, ConsoleIoHypercall.Codes.Write, Characters, Write) { By = Traveller.Control },
    ];

    private static HypercallRegisters Populate(Journey journey, uint which, int first) =>
        MemoryCalls.Reserve(journey, which, first, MemoryOpHypercall.Codes.PopulatePhysmap, Free + (which * Apart), journey.Guest.Id.Value);

    private static void Promise(Journey journey) => Assert.True(journey.Guest.Memory.TryAddOnDemand(Free, PromisedPages));

    /// <summary>The later calls, which are not to be told how far the first one came, ask for more than there may be.</summary>
    private static HypercallRegisters SetTarget(Journey journey, uint which, int first)
    {
        byte[] bytes = new byte[XenPodTarget.SizeAt(journey.Width)];
        new XenPodTarget { TargetPages = which == 0 ? Journey.ManyFrames + PromisedPages : uint.MaxValue, Domid = journey.Guest.Id.Value }.Write(bytes, journey.Width);
        journey.Write(journey.PageOf(which), bytes);
        return new HypercallRegisters(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.SetPodTarget, journey.PageOf(which));
    }

    private static HypercallRegisters Acquire(Journey journey, uint which, int first)
    {
        byte[] bytes = new byte[XenMemAcquireResource.SizeAt(journey.Width)];
        new XenMemAcquireResource
        {
            Domid = journey.Guest.Id.Value,
            Resource = (ushort)MemoryResource.GrantTable,
            NrFrames = (uint)(GrantFrames - first),
            Frame = (uint)first,
            FrameList = journey.PageOf(which, 1) + (ulong)(first * journey.Width),
        }.Write(bytes, journey.Width);
        journey.Write(journey.PageOf(which), bytes);
        return new HypercallRegisters(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.AcquireResource, journey.PageOf(which));
    }

    private static void LogDirty(Journey journey) => Assert.True(journey.Guest.Memory.EnableLogDirty());

    /// <summary>Extents are done from the last to the first.</summary>
    private static HypercallRegisters Modify(Journey journey, uint which, int first)
    {
        byte[] extents = new byte[Extents * XenDmOpModifiedMemoryExtent.Size];
        for (int i = 0; i < Extents; i++) new XenDmOpModifiedMemoryExtent { FirstPfn = First + (which * 10) + (ulong)(i * Pages), Nr = Pages }.Write(extents.AsSpan(i * XenDmOpModifiedMemoryExtent.Size));
        return DeviceModelCall(journey, which, DmOpHypercall.Codes.ModifiedMemory, new XenDmOpModifiedMemory { NrExtents = Extents }, extents);
    }

    private static HypercallRegisters SetType(Journey journey, uint which, int first) =>
        DeviceModelCall(journey, which, DmOpHypercall.Codes.SetMemType, new XenDmOpSetMemType { FirstPfn = First + (which * Pages) + (uint)first, Nr = (uint)(Pages - first), MemType = (ushort)HvmMemType.RamRo });

    private static void GiveType(Journey journey)
    {
        Assert.Equal(UInt128.Zero, journey.Finish(DeviceModelCall(journey, 0, DmOpHypercall.Codes.CreateIoreqServer, default(XenDmOpCreateIoreqServer))));
        Assert.Equal(UInt128.Zero, journey.Finish(DeviceModelCall(journey, 0, DmOpHypercall.Codes.MapMemTypeToIoreqServer, new XenDmOpMapMemTypeToIoreqServer { Type = (ushort)HvmMemType.IoreqServer, Flags = XenDmOpMapMemTypeToIoreqServer.Bits.WritesMask })));
        Assert.Equal(UInt128.Zero, journey.Finish(DeviceModelCall(journey, 0, DmOpHypercall.Codes.SetMemType, new XenDmOpSetMemType { FirstPfn = First, Nr = (uint)Journey.ManyFrames - (uint)First - 1, MemType = (ushort)HvmMemType.IoreqServer })));
    }

    /// <summary>Later calls are about servers that there are not: the type can be given back once.</summary>
    private static HypercallRegisters Unmap(Journey journey, uint which, int first) =>
        DeviceModelCall(journey, which, DmOpHypercall.Codes.MapMemTypeToIoreqServer, new XenDmOpMapMemTypeToIoreqServer { Id = (ushort)which, Type = (ushort)HvmMemType.IoreqServer });

    private static HypercallRegisters Relocate(Journey journey, uint which, int first) =>
        DeviceModelCall(journey, which, DmOpHypercall.Codes.RelocateMemory, new XenDmOpRelocateMemory { Pages = (uint)(Units - first), SrcGfn = First + (which * Units) + (uint)first, DstGfn = Free + (which * Apart) + (uint)first });

    /// <summary>Marks some frames of each page of the log.</summary>
    private static void LogScattered(Journey journey)
    {
        LogDirty(journey);
        for (ulong page = 0; page < LogPages; page++)
        {
            for (ulong i = 0; i <= page; i++) journey.Guest.Memory.MarkDirty((page * FramesInLogPage) + (i * 1001));
        }
    }

    private static HypercallRegisters Clean(Journey journey, uint which, int first) => ReadLog(journey, which, first, ShadowOperation.Clean);

    private static HypercallRegisters Peek(Journey journey, uint which, int first) => ReadLog(journey, which, first, ShadowOperation.Peek);

    /// <summary>The later calls, which Xen does not let in between and which are not to take the marks of the first, ask for nothing.</summary>
    private static HypercallRegisters ReadLog(Journey journey, uint which, int first, ShadowOperation operation)
    {
        byte[] bytes = new byte[XenDomctl.Size];
        new XenDomctl
        {
            Cmd = DomctlHypercall.Codes.ShadowOpClean,
            Domain = journey.Guest.Id.Value,
            InterfaceVersion = (uint)(XenDomctlInterfaceVersionValues.Table.At(journey.Version)?.Value ?? 0),
        }.Write(bytes);
        ulong frames = which == 0 ? LogPages * FramesInLogPage : 0;
        new XenDomctlShadowOp { Op = (uint)operation, Mb = (uint)first, DirtyBitmap = journey.PageOf(which, 1), Pages = frames }.Write(bytes.AsSpan(XenDomctl.Offsets.U));
        journey.Write(journey.PageOf(which), bytes);
        return new HypercallRegisters(DomctlHypercall.Number, journey.PageOf(which));
    }

    private static HypercallRegisters DeviceModelCall<T>(Journey journey, uint which, uint code, T body, ReadOnlySpan<byte> second = default)
        where T : struct, IAbiStructure<T>
    {
        int width = journey.Width;
        byte[] operation = new byte[XenDmOp.Size], buffers = new byte[2 * XenDmOpBuf.SizeAt(width)];
        new XenDmOp { Op = code }.Write(operation);
        body.Write(operation.AsSpan(XenDmOp.Offsets.U));
        new XenDmOpBuf { H = journey.PageOf(which), Length = XenDmOp.Size }.Write(buffers, width);
        new XenDmOpBuf { H = journey.PageOf(which, 2), Length = (uint)second.Length }.Write(buffers.AsSpan(XenDmOpBuf.SizeAt(width)), width);
        journey.Write(journey.PageOf(which), operation);
        journey.Write(journey.PageOf(which, 1), buffers);
        journey.Write(journey.PageOf(which, 2), second);
        return new HypercallRegisters(DmOpHypercall.Number, journey.Guest.Id.Value, second.IsEmpty ? 1u : 2u, journey.PageOf(which, 1));
    }

    /// <summary>Before there were steps, a page was one.</summary>
    private static int PagesFor(Journey journey) => journey.Began < s_takesSteps ? Units : Pages;

    private static HypercallRegisters ModifyBeforeDmOp(Journey journey, uint which, int first)
    {
        (ushort domain, ulong frame, uint count) = (journey.Guest.Id.Value, First + (which * Pages) + (ulong)first, (uint)(PagesFor(journey) - first));
        byte[] bytes = new byte[Math.Max(XenHvmModifiedMemory.Size, XenHvmModifiedMemoryBefore45.Size)];
        if (XenHvmModifiedMemory.Layout.Versions.Includes(journey.Version)) new XenHvmModifiedMemory { Domid = domain, FirstPfn = frame, Nr = count }.Write(bytes);
        else new XenHvmModifiedMemoryBefore45 { Domid = domain, FirstPfn = frame, Nr = count }.Write(bytes);
        journey.Write(journey.PageOf(which), bytes);
        return new HypercallRegisters(HvmOpHypercall.Number, HvmOpHypercall.Codes.ModifiedMemory, journey.PageOf(which));
    }

    private static HypercallRegisters SetTypeBeforeDmOp(Journey journey, uint which, int first)
    {
        (ushort domain, ulong frame, uint count) = (journey.Guest.Id.Value, First + (which * Pages) + (ulong)first, (uint)(PagesFor(journey) - first));
        byte[] bytes = new byte[Math.Max(XenHvmSetMemType.Size, XenHvmSetMemTypeBefore41.Size)];
        if (XenHvmSetMemTypeBefore41.Layout.Versions.Includes(journey.Version)) new XenHvmSetMemTypeBefore41 { Domid = domain, HvmmemType = (uint)HvmMemType.RamRo, FirstPfn = frame, Nr = count }.Write(bytes);
        else new XenHvmSetMemType { Domid = domain, HvmmemType = (ushort)HvmMemType.RamRo, FirstPfn = frame, Nr = count }.Write(bytes);
        journey.Write(journey.PageOf(which), bytes);
        return new HypercallRegisters(HvmOpHypercall.Number, HvmOpHypercall.Codes.SetMemType, journey.PageOf(which));
    }

    /// <summary>Later calls, which are not to get in between, write nothing.</summary>
    private static HypercallRegisters Write(Journey journey, uint which, int first)
    {
        byte[] bytes = [.. Enumerable.Range(0, Characters).Select(i => (byte)('a' + ((i + (int)which) % 26)))];
        journey.Write(journey.PageOf(which), bytes);
        return new HypercallRegisters(ConsoleIoHypercall.Number, ConsoleIoHypercall.Codes.Write, which == 0 ? (uint)(Characters - first) : 0, journey.PageOf(which) + (ulong)first);
    }
}
