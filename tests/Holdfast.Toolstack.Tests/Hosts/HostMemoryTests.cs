using System.Globalization;
using System.Runtime.InteropServices;
using Holdfast.Toolstack.Hosts;
using Microsoft.Win32.SafeHandles;

namespace Holdfast.Toolstack.Tests.Hosts;

/// <summary>The memory that hypercalls use, and how the device for it is told from what has its name. It needs Linux, and no Xen.</summary>
public sealed unsafe class HostMemoryTests : IDisposable
{
    private static readonly nuint s_page = (nuint)Environment.SystemPageSize;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("holdfast-memory-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Locked_memory_begins_on_a_page_is_zero_and_can_be_written()
    {
        SkipElsewhere();
        int error = LinuxCalls.MapLocked(s_page, out void* start);
        Assert.Equal(0, error);
        HostBuffer buffer = new(start, s_page, 100);
        Assert.Equal(0ul, buffer.Address % s_page);
        Assert.Equal(100, buffer.Bytes.Length);
        Assert.False(buffer.Bytes.ContainsAnyExcept((byte)0));
        buffer.Bytes.Fill(1);
        Assert.Equal(1, buffer.Bytes[99]);
        buffer.Dispose();
        Assert.Throws<ObjectDisposedException>(() => buffer.Address);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_process_that_is_forked_off_has_no_part_in_it(bool ofDevice)
    {
        SkipElsewhere();
        Assert.Equal(0, LinuxCalls.OpenDevice("/dev/zero", out SafeFileHandle device));
        Assert.Equal(0, ofDevice ? LinuxCalls.MapDevice(device, s_page, out void* start) : LinuxCalls.MapLocked(s_page, out start));
        device.Dispose();
        string flags = FlagsOf((ulong)start);
        LinuxCalls.Release(start, s_page);
        Assert.Contains(" dc", flags, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_in_the_devices_place_is_not_written_to()
    {
        SkipElsewhere();
        string file = Path.Combine(_folder.FullName, "hypercall");
        File.WriteAllBytes(file, []);
        Assert.Equal(XenDeviceState.NotXen, StateOf(file));
    }

    [Theory]
    [InlineData("/dev/zero", XenDeviceState.Usable)]
    [InlineData("/dev/null", XenDeviceState.NotXen)]
    [InlineData("/dev/no-such-device", XenDeviceState.Missing)]
    [InlineData("/dev/null/hypercall", XenDeviceState.Missing)]
    [InlineData("/dev", XenDeviceState.Failed)]
    public void A_device_is_taken_when_a_page_of_it_can_be_mapped(string path, XenDeviceState state)
    {
        SkipElsewhere();
        Assert.Equal(state, StateOf(path));
    }

    [Theory]
    [InlineData(0, 22, 0)]
    [InlineData(7, 22, 7)]
    [InlineData(-1, 22, -22)]
    [InlineData(-4096, 22, -4096)]
    [InlineData(long.MinValue, 22, long.MinValue)]
    public void What_a_system_call_returns_is_an_error_also_where_the_C_library_knows_none(long returned, int error, long expected) =>
        Assert.Equal(expected, LinuxCalls.ResultOf((nint)returned, error));

    private static XenDeviceState StateOf(string path)
    {
        XenDeviceState state = BufferDevice.Open(path, out SafeFileHandle? device);
        Assert.Equal(state == XenDeviceState.Usable, device is not null);
        device?.Dispose();
        return state;
    }

    /// <summary>What the kernel says of the mapping at an address: the line VmFlags of /proc/self/smaps.</summary>
    private static string FlagsOf(ulong address)
    {
        bool isInside = false;
        foreach (string line in File.ReadLines("/proc/self/smaps"))
        {
            string[] range = line.Split(' ')[0].Split('-');
            if (range.Length == 2 && ulong.TryParse(range[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong first))
                isInside = address >= first && address < ulong.Parse(range[1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            else if (isInside && line.StartsWith("VmFlags:", StringComparison.Ordinal)) return line;
        }

        return "";
    }

    private static void SkipElsewhere() =>
        Assert.SkipUnless(OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64, "This is not Linux on x86-64.");
}
