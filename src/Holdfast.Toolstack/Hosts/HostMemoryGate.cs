using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.LinuxDevices;
using Microsoft.Win32.SafeHandles;

namespace Holdfast.Toolstack.Hosts;

/// <summary>The gate to other domains' memory, and to what the hypervisor has for them, by Linux's <c>/dev/xen/privcmd</c>.</summary>
public sealed unsafe class HostMemoryGate : IResourceGate, IForeignMemoryGate
{
    private readonly SafeFileHandle _device;
    private bool _closed;

    private HostMemoryGate(SafeFileHandle device) => _device = device;

    /// <summary>Opens the gate, or says why it cannot be opened.</summary>
    public static Answer<HostMemoryGate> Open()
    {
        if (HostPlatform.Refusal is { } refusal) return new(refusal);
        int error = LinuxCalls.OpenDevice(XenDevices.Calls, out SafeFileHandle device);
        if (error == 0) return new(new HostMemoryGate(device));
        device.Dispose();
        return new(XenDevices.WhyNotOpened(XenDevices.Calls, error, HostSigns.Look(), XenDevices.IsRoot == true));
    }

    /// <inheritdoc/>
    public HypercallResult SizeOf(ushort domain, uint type, uint id)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        Span<byte> bytes = stackalloc byte[PrivcmdMmapResource.Size];
        new PrivcmdMmapResource { Dom = domain, Type = type, Id = id }.Write(bytes);
        long answer = LinuxCalls.Request(_device, LinuxDevicesConstants.PrivcmdType, (uint)PrivcmdRequest.MmapResource, bytes);
        return answer == 0 ? HypercallResult.Of((long)PrivcmdMmapResource.Read(bytes).Frames) : HypercallResult.FromRegister(answer);
    }

    /// <inheritdoc/>
    public HypercallResult Map(ushort domain, uint type, uint id, uint first, int count, out IMappedPages? pages)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        HostPages room = Reserve(count);
        Span<byte> bytes = stackalloc byte[PrivcmdMmapResource.Size];
        new PrivcmdMmapResource { Dom = domain, Type = type, Id = id, First = first, Frames = (uint)count, Addr = room.Address }.Write(bytes);
        return KeepIfMapped(room, LinuxCalls.Request(_device, LinuxDevicesConstants.PrivcmdType, (uint)PrivcmdRequest.MmapResource, bytes), out pages);
    }

    /// <inheritdoc/>
    public HypercallResult Map(ushort domain, ReadOnlySpan<ulong> frames, Span<XenErrno> errors, out IMappedPages? pages)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        if (frames.IsEmpty || errors.Length != frames.Length) throw new ArgumentException("There is to be an error for each page, and one page at the least.", nameof(errors));
        HostPages room = Reserve(frames.Length);
        int[] codes = new int[frames.Length];
        Span<byte> bytes = stackalloc byte[PrivcmdMmapBatchV2.SizeAt(sizeof(ulong))];
        long answer;
        fixed (ulong* numbers = frames)
        fixed (int* results = codes)
        {
            new PrivcmdMmapBatchV2 { Pages = (uint)frames.Length, Dom = domain, Addr = room.Address, Frames = (ulong)numbers, Errors = (ulong)results }.Write(bytes, sizeof(ulong));
            answer = LinuxCalls.Request(_device, LinuxDevicesConstants.PrivcmdType, (uint)PrivcmdRequest.MmapbatchV2, bytes);
        }

        for (int i = 0; i < codes.Length; i++)
        {
            errors[i] = (XenErrno)(uint)-Math.Min(codes[i], 0);
            if (codes[i] != 0) room.Forget(i);
        }

        // ENOENT of the whole says that one of the pages is paged out: its own error says which.
        return KeepIfMapped(room, answer == -LinuxError.NoSuchFile ? 0 : answer, out pages);
    }

    /// <inheritdoc/>
    public HypercallResult Restrict(ushort domain)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        return PrivcmdFile.Restrict(_device, domain);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _closed = true;
        _device.Dispose();
    }

    private HostPages Reserve(int count)
    {
        int error = LinuxCalls.MapDevice(_device, (nuint)count * HostPages.PageSize, out void* start);
        return error == 0 ? new HostPages(start, count) : throw new IOException($"There is no room for {count} pages of another domain: {LinuxError.Name(error)}.");
    }

    private static HypercallResult KeepIfMapped(HostPages room, long answer, out IMappedPages? pages)
    {
        pages = answer == 0 ? room : null;
        if (answer != 0) room.Dispose();
        return HypercallResult.FromRegister(answer);
    }
}
