using Microsoft.Win32.SafeHandles;

namespace Holdfast.Toolstack.Hosts;

/// <summary>The device for hypercalls' memory: opened and tried, since what merely has its name would end the process when it is written to.</summary>
internal static unsafe class BufferDevice
{
    /// <summary>Opens the device, and maps a page of it on trial.</summary>
    /// <param name="path">Where it should be.</param>
    /// <param name="device">The device; null when it cannot be used.</param>
    /// <returns>How it was found.</returns>
    public static XenDeviceState Open(string path, out SafeFileHandle? device)
    {
        device = null;
        int error = LinuxCalls.OpenDevice(path, out SafeFileHandle opened);
        XenDeviceState state = error == 0 ? Try(opened) : XenDevices.StateOf(error);
        if (state == XenDeviceState.Usable) device = opened;
        else opened.Dispose();
        return state;
    }

    /// <summary>An ordinary file can be mapped, and behind its end there is nothing to write to: containers put empty files in the places of devices.</summary>
    private static XenDeviceState Try(SafeFileHandle opened)
    {
        int error = LinuxCalls.IsCharacterDevice(opened, out bool isDevice);
        if (error != 0) return XenDeviceState.Failed;
        if (!isDevice) return XenDeviceState.NotXen;
        nuint page = (nuint)Environment.SystemPageSize;
        error = LinuxCalls.MapDevice(opened, page, out void* start);
        // A device of another driver cannot be mapped, or not like this; Xen's own can be, where there is memory and a security policy lets this user.
        if (error != 0) return error is LinuxError.NoSuchDevice or LinuxError.NotPossible ? XenDeviceState.NotXen : error is LinuxError.NoAccess or LinuxError.NotPermitted ? XenDeviceState.NotPermitted : XenDeviceState.Failed;
        LinuxCalls.Release(start, page);
        return XenDeviceState.Usable;
    }
}
