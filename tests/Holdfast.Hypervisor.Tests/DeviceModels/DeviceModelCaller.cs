using Holdfast.Abi;
using Holdfast.Abi.DmOp;
using Holdfast.Abi.Gates;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Kernels;
using Holdfast.Hypervisor.Tests.Hypercalls;

namespace Holdfast.Hypervisor.Tests.DeviceModels;

/// <summary>A device model that makes dm_ops about a guest.</summary>
internal sealed class DeviceModelCaller
{
    private readonly ushort _target;
    private readonly int _width;
    private readonly PrivcmdFile? _file;

    /// <param name="hypervisor">The hypervisor.</param>
    /// <param name="caller">The domain that asks.</param>
    /// <param name="target">The guest.</param>
    /// <param name="width">The width of the kernel that asks, or of its process.</param>
    /// <param name="isProcess">True for a process, whose kernel is a 64-bit one or as wide as it is.</param>
    public DeviceModelCaller(EmbeddedHypervisor hypervisor, Domain caller, ushort target, int width = 8, bool isProcess = false)
    {
        (_target, _width) = (target, width);
        Caller = new TestCaller(hypervisor, caller, width);
        if (isProcess) _file = new Privcmd(hypervisor, caller, Math.Max(width, sizeof(ulong))).Open(Caller.Memory);
    }

    public TestCaller Caller { get; }

    /// <summary>The bytes of the operation behind the last call.</summary>
    public byte[] Operation { get; private set; } = [];

    /// <summary>A second buffer of the next calls; null for none.</summary>
    public byte[]? Second { get; set; }

    /// <summary>The second buffer behind the last call.</summary>
    public byte[] SecondAfter { get; private set; } = [];

    /// <summary>Makes a call with an operation's structure.</summary>
    public HypercallResult Call<T>(uint code, T body, uint pad = 0)
        where T : struct, IAbiStructure<T>
    {
        byte[] bytes = new byte[XenDmOp.Size];
        new XenDmOp { Op = code, Pad = pad }.Write(bytes);
        body.Write(bytes.AsSpan(XenDmOp.Offsets.U));
        return CallBytes(bytes.AsSpan(0, XenDmOp.Offsets.U + T.Layout.Size));
    }

    /// <summary>The operation's structure behind the last call.</summary>
    public T Body<T>()
        where T : struct, IAbiStructure<T> => T.Read(Operation.AsSpan(XenDmOp.Offsets.U));

    /// <summary>Makes a call with the bytes of an operation.</summary>
    public HypercallResult CallBytes(ReadOnlySpan<byte> operation, uint? buffers = null)
    {
        ulong first = Allocate(operation, out byte[] operationBytes);
        ulong second = Allocate(Second ?? [], out byte[] secondBytes);
        byte[] list = new byte[2 * XenDmOpBuf.SizeAt(_width)];
        new XenDmOpBuf { H = first, Length = (uint)operation.Length }.Write(list, _width);
        if (Second is not null) new XenDmOpBuf { H = second, Length = (uint)Second.Length }.Write(list.AsSpan(XenDmOpBuf.SizeAt(_width)), _width);
        ulong address = Allocate(list, out _);
        uint count = buffers ?? (Second is null ? 1u : 2u);
        HypercallResult result = _file is null ? Caller.Call(DmOpHypercall.Number, _target, count, address) : _file.DmOp(_target, count, address);
        (Operation, SecondAfter) = (operationBytes, secondBytes);
        Caller.Memory.Free(address);
        Caller.Memory.Free(second);
        Caller.Memory.Free(first);
        return result;
    }

    public HypercallResult Create(IoreqServerBufferedRequests buffering = IoreqServerBufferedRequests.Off) => Call(DmOpHypercall.Codes.CreateIoreqServer, new XenDmOpCreateIoreqServer { HandleBufioreq = (byte)buffering });

    public HypercallResult Map(ushort id, XenDmOpIoRange space, ulong first, ulong last) =>
        Call(DmOpHypercall.Codes.MapIoRangeToIoreqServer, new XenDmOpIoreqServerRange { Id = id, Type = (uint)space, Start = first, End = last });

    public HypercallResult Unmap(ushort id, XenDmOpIoRange space, ulong first, ulong last) =>
        Call(DmOpHypercall.Codes.UnmapIoRangeFromIoreqServer, new XenDmOpIoreqServerRange { Id = id, Type = (uint)space, Start = first, End = last });

    public HypercallResult SetState(ushort id, bool enabled) => Call(DmOpHypercall.Codes.SetIoreqServerState, new XenDmOpSetIoreqServerState { Id = id, Enabled = (byte)(enabled ? 1 : 0) });

    public HypercallResult Destroy(ushort id) => Call(DmOpHypercall.Codes.DestroyIoreqServer, new XenDmOpDestroyIoreqServer { Id = id });

    public HypercallResult SetMemType(ulong first, uint count, ushort type) => Call(DmOpHypercall.Codes.SetMemType, new XenDmOpSetMemType { FirstPfn = first, Nr = count, MemType = type });

    private ulong Allocate(ReadOnlySpan<byte> contents, out byte[] bytes)
    {
        ulong address = Caller.Memory.Allocate(Math.Max(contents.Length, 1), out bytes);
        contents.CopyTo(bytes);
        return address;
    }
}
