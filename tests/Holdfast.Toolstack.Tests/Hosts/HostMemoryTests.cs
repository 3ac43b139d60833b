using Holdfast.Toolstack.Hosts;

namespace Holdfast.Toolstack.Tests.Hosts;

/// <summary>The memory that hypercalls use where the device for it is missing. It needs Linux, and no Xen.</summary>
public sealed unsafe class HostMemoryTests
{
    [Fact]
    public void Locked_memory_begins_on_a_page_is_zero_and_can_be_written()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.Is64BitProcess, "This is not Linux on x86-64.");
        nuint page = (nuint)Environment.SystemPageSize;
        int error = LinuxCalls.MapLocked(page, out void* start);
        Assert.Equal(0, error);
        HostBuffer buffer = new(start, page, 100);
        Assert.Equal(0ul, buffer.Address % page);
        Assert.Equal(100, buffer.Bytes.Length);
        Assert.False(buffer.Bytes.ContainsAnyExcept((byte)0));
        buffer.Bytes.Fill(1);
        Assert.Equal(1, buffer.Bytes[99]);
        buffer.Dispose();
        Assert.Throws<ObjectDisposedException>(() => buffer.Address);
    }
}
