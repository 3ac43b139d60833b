using Holdfast.Abi.DmOp;
using Holdfast.Abi.Gates;
using Holdfast.Abi.LinuxDevices;
using Holdfast.Abi.VersionOp;
using Microsoft.Win32.SafeHandles;

namespace Holdfast.Toolstack.Hosts;

/// <summary>
/// The gate to the hypervisor that this machine runs under. Linux makes the calls, through <c>/dev/xen/privcmd</c>. Buffers are pages of
/// <c>/dev/xen/hypercall</c>, which never move; where that is missing, as before Linux 4.18, or something else has its name, they are locked memory, which the kernel may still move for a
/// moment, so that a call may fail with EFAULT.
/// </summary>
public sealed unsafe class HostGate : IHypercallGate
{
    private readonly SafeFileHandle _calls;
    private readonly SafeFileHandle? _buffers;
    private bool _closed;

    private HostGate(SafeFileHandle calls, SafeFileHandle? buffers)
    {
        _calls = calls;
        _buffers = buffers;
    }

    /// <inheritdoc/>
    public int Width => sizeof(ulong);

    /// <summary>True when buffers are pages of the device for them; false when they are locked memory.</summary>
    public bool HasBufferDevice => _buffers is not null;

    /// <summary>Opens the gate, or says why it cannot be opened.</summary>
    public static Answer<HostGate> Open() => TryToOpen().Gate;

    /// <summary>Opens the gate, and says how it found the devices.</summary>
    internal static GateAttempt TryToOpen()
    {
        if (HostPlatform.Refusal is { } refusal) return new(new(refusal), XenDevices.StateOf(XenDevices.Calls), XenDevices.StateOf(XenDevices.Buffers));
        XenDeviceState state = BufferDevice.Open(XenDevices.Buffers, out SafeFileHandle? buffers);
        (Refusal? reason, XenDeviceState found) = OpenCalls(out SafeFileHandle calls);
        if (reason is null) return new(new(new HostGate(calls, buffers)), found, state);
        calls.Dispose();
        buffers?.Dispose();
        return new(new(reason), found, state);
    }

    private static (Refusal? Refusal, XenDeviceState State) OpenCalls(out SafeFileHandle calls)
    {
        int error = LinuxCalls.OpenDevice(XenDevices.Calls, out calls);
        if (error != 0) return (XenDevices.WhyNotOpened(XenDevices.Calls, error, HostSigns.Look(), XenDevices.IsRoot == true), XenDevices.StateOf(error));

        // A harmless call tells Xen's device from another that has its name.
        return LinuxCalls.Hypercall(calls, [XenVersionHypercall.Number, XenVersionHypercall.Codes.Version, 0, 0, 0, 0]) == -LinuxError.NotATerminal
            ? (new Refusal(RefusalReason.NoDevice, $"{XenDevices.Calls} is no device of Xen's."), XenDeviceState.NotXen)
            : (null, XenDeviceState.Usable);
    }

    /// <inheritdoc/>
    public IHypercallBuffer Allocate(int length)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        nuint page = (nuint)Environment.SystemPageSize;
        nuint mapped = ((nuint)length + page - 1) / page * page;
        int error = _buffers is null ? LinuxCalls.MapLocked(mapped, out void* start) : LinuxCalls.MapDevice(_buffers, mapped, out start);
        if (error != 0) throw new IOException($"{length} bytes of memory for a hypercall could not be had from {(_buffers is null ? "locked memory" : XenDevices.Buffers)}: {LinuxError.Name(error)}.");
        return new HostBuffer(start, mapped, length);
    }

    /// <inheritdoc/>
    public HypercallResult Call(uint number, params ReadOnlySpan<UInt128> arguments)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        HypercallArguments.Validate(arguments, Width);
        Span<ulong> call = stackalloc ulong[1 + HypercallArguments.Most];
        call.Clear();
        call[0] = number;
        for (int i = 0; i < arguments.Length; i++) call[1 + i] = (ulong)arguments[i];
        return HypercallResult.FromRegister(LinuxCalls.Hypercall(_calls, call));
    }

    /// <inheritdoc/>
    public HypercallResult DmOp(ushort domain, params ReadOnlySpan<XenDmOpBuf> buffers)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(buffers.Length, ushort.MaxValue, nameof(buffers));
        int size = PrivcmdDmOpBuf.SizeAt(Width);
        Span<byte> list = buffers.Length <= (int)LinuxDevicesConstants.MaxDmOpBuffers ? stackalloc byte[buffers.Length * size] : new byte[buffers.Length * size];
        for (int i = 0; i < buffers.Length; i++) new PrivcmdDmOpBuf { Address = buffers[i].H, Length = buffers[i].Length }.Write(list[(i * size)..], Width);
        Span<byte> request = stackalloc byte[PrivcmdDmOp.SizeAt(sizeof(ulong))];
        fixed (byte* first = list)
        {
            new PrivcmdDmOp { Dom = domain, Buffers = (ushort)buffers.Length, List = (ulong)first }.Write(request, Width);
            long answer = LinuxCalls.Request(_calls, LinuxDevicesConstants.PrivcmdType, (uint)PrivcmdRequest.DmOp, request);

            // Linux has the request since 4.11, and makes hypercalls for anybody before.
            return answer == -LinuxError.NotATerminal ? CallWith(domain, buffers) : HypercallResult.FromRegister(answer);
        }
    }

    /// <inheritdoc/>
    public HypercallResult Restrict(ushort domain)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        return PrivcmdFile.Restrict(_calls, domain);
    }

    private HypercallResult CallWith(ushort domain, ReadOnlySpan<XenDmOpBuf> buffers)
    {
        int size = XenDmOpBuf.SizeAt(Width);
        using IHypercallBuffer list = Allocate(Math.Max(buffers.Length * size, 1));
        for (int i = 0; i < buffers.Length; i++) buffers[i].Write(list.Bytes[(i * size)..], Width);
        return Call(DmOpHypercall.Number, domain, (uint)buffers.Length, list.Address);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _closed = true;
        _calls.Dispose();
        _buffers?.Dispose();
    }
}
