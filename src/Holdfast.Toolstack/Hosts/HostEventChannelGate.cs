using Holdfast.Abi;
using Holdfast.Abi.Gates;
using Holdfast.Abi.LinuxDevices;
using Holdfast.Content;
using Microsoft.Win32.SafeHandles;

namespace Holdfast.Toolstack.Hosts;

/// <summary>The gate to the event channels of the domain that this machine is, by Linux's <c>/dev/xen/evtchn</c>.</summary>
public sealed class HostEventChannelGate : IEventChannelGate
{
    private readonly SafeFileHandle _device;
    private bool _closed;

    private HostEventChannelGate(SafeFileHandle device) => _device = device;

    /// <summary>Opens the gate, or says why it cannot be opened.</summary>
    public static Answer<HostEventChannelGate> Open()
    {
        if (HostPlatform.Refusal is { } refusal) return new(refusal);
        int error = LinuxCalls.OpenDevice(XenDevices.Events, out SafeFileHandle device);
        if (error == 0) return new(new HostEventChannelGate(device));
        device.Dispose();
        return new(XenDevices.WhyNotOpened(XenDevices.Events, error, HostSigns.Look(), XenDevices.IsRoot == true));
    }

    /// <inheritdoc/>
    public HypercallResult BindInterdomain(ushort domain, uint port) => Ask(EvtchnRequest.BindInterdomain, new EvtchnBindInterdomainRequest { RemoteDomain = domain, RemotePort = port });

    /// <inheritdoc/>
    public HypercallResult BindUnbound(ushort domain) => Ask(EvtchnRequest.BindUnboundPort, new EvtchnBindUnboundRequest { RemoteDomain = domain });

    /// <inheritdoc/>
    public HypercallResult BindVirtualInterrupt(uint interrupt) => Ask(EvtchnRequest.BindVirq, new EvtchnBindVirqRequest { Virq = interrupt });

    /// <inheritdoc/>
    public HypercallResult Unbind(uint port) => Ask(EvtchnRequest.Unbind, new EvtchnPortRequest { Port = port });

    /// <inheritdoc/>
    public HypercallResult Notify(uint port) => Ask(EvtchnRequest.Notify, new EvtchnPortRequest { Port = port });

    /// <inheritdoc/>
    public HypercallResult Restrict(ushort domain) => Ask(EvtchnRequest.RestrictDomid, new EvtchnRestrictRequest { Domid = domain });

    /// <inheritdoc/>
    public HypercallResult Unmask(uint port)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        Span<byte> bytes = stackalloc byte[EvtchnPortRequest.Size];
        new EvtchnPortRequest { Port = port }.Write(bytes);
        long written = LinuxCalls.Write(_device, bytes);
        return written == bytes.Length ? HypercallResult.Of(0) : HypercallResult.FromRegister(written < 0 ? written : -LinuxError.NotPossible);
    }

    /// <inheritdoc/>
    public bool TryTake(TimeSpan timeout, out uint port)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        port = 0;
        long until = Environment.TickCount64 + (long)Math.Min(timeout.TotalMilliseconds, int.MaxValue);
        for (; ; )
        {
            int left = timeout == Timeout.InfiniteTimeSpan ? -1 : (int)Math.Max(until - Environment.TickCount64, 0);
            int ready = LinuxCalls.WaitToRead(_device, left);
            if (ready == -LinuxError.Interrupted && left != 0) continue;
            if (ready is 0 or -LinuxError.Interrupted) return false;
            if (ready < 0) throw new IOException($"{XenDevices.Events} cannot be waited for: {LinuxError.Name(-ready)}.");
            Span<byte> bytes = stackalloc byte[EvtchnPortRequest.Size];
            long read = LinuxCalls.Read(_device, bytes);
            if (read == -LinuxError.Interrupted) continue;
            if (read != bytes.Length) throw new IOException($"{XenDevices.Events} cannot be read: {(read < 0 ? LinuxError.Name((int)-read) : "an event was cut short")}.");
            port = EvtchnPortRequest.Read(bytes).Port;
            return true;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _closed = true;
        _device.Dispose();
    }

    private HypercallResult Ask<T>(EvtchnRequest request, T argument)
        where T : struct, IAbiStructure<T>
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        Span<byte> bytes = stackalloc byte[T.Layout.Size];
        argument.Write(bytes);
        return HypercallResult.FromRegister(LinuxCalls.Request(_device, LinuxDevicesConstants.EvtchnType, (uint)request, bytes));
    }
}
