using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Holdfast.Toolstack.Hosts;

/// <summary>What the host's gate needs of Linux's C library. This file does nothing else.</summary>
internal static unsafe partial class LinuxCalls
{
    /// <summary>Opens a device for reading and writing, without passing it on to programs that are started later.</summary>
    /// <returns>The error number, and the device when that is 0.</returns>
    public static int OpenDevice(string path, out SafeFileHandle device)
    {
        int descriptor = Open(path, ReadWrite | CloseOnExec);
        int error = descriptor < 0 ? Marshal.GetLastPInvokeError() : 0;
        device = new SafeFileHandle(descriptor, ownsHandle: true);
        return error;
    }

    /// <summary>Whether the user that the process acts as may read and write a file, by the file's own rights. Nothing is opened.</summary>
    /// <returns>The error number; 0 when the user may.</returns>
    public static int MayReadAndWrite(string path) => AccessAt(WorkingFolder, path, AccessRead | AccessWrite, AsEffectiveUser) < 0 ? Marshal.GetLastPInvokeError() : 0;

    /// <summary>Whether what was opened is a character device, which no file, folder or pipe is.</summary>
    /// <returns>The error number, and the answer when that is 0.</returns>
    public static int IsCharacterDevice(SafeFileHandle file, out bool isOne)
    {
        FileStatus status = default;
        byte noPath = 0;
        nint result = StatusCall(StatxNumber, file, &noPath, OfTheDescriptor, WithItsKind, &status);
        isOne = result == 0 && (status.Mode & KindOfFile) == CharacterDevice;
        return result == 0 ? 0 : Marshal.GetLastPInvokeError();
    }

    /// <summary>Maps pages of a device that a process forked off does not share.</summary>
    /// <returns>The error number, and the address when that is 0.</returns>
    public static int MapDevice(SafeFileHandle device, nuint length, out void* address)
    {
        address = Map(null, length, ProtectRead | ProtectWrite, MapShared, device, 0);
        return address == MapFailed ? Marshal.GetLastPInvokeError() : KeepFromForks(address, length);
    }

    /// <summary>Maps zero pages that stay in memory and that a process forked off does not share.</summary>
    /// <returns>The error number, and the address when that is 0.</returns>
    public static int MapLocked(nuint length, out void* address)
    {
        address = MapWithout(null, length, ProtectRead | ProtectWrite, MapPrivate | MapAnonymous | MapLockedFlag, -1, 0);
        if (address == MapFailed) return Marshal.GetLastPInvokeError();
        int error = KeepFromForks(address, length);
        if (error != 0) return error;

        // A fork before that, in another thread, has made the pages shared until they are written: each is written here, and is this process's own then.
        for (nuint at = 0; at < length; at += (nuint)Environment.SystemPageSize) Volatile.Write(ref ((byte*)address)[at], 0);
        return 0;
    }

    /// <summary>Gives pages back.</summary>
    public static bool Release(void* address, nuint length) => Unmap(address, length) == 0;

    /// <summary>Has the device make a hypercall. The C library's own ioctl would cut the result to 32 bits.</summary>
    /// <param name="device">The device for hypercalls.</param>
    /// <param name="call">The hypercall's number and its five arguments, as Linux's privcmd_hypercall has them.</param>
    /// <returns>What the hypervisor answered, or the negative of the error number.</returns>
    public static long Hypercall(SafeFileHandle device, ReadOnlySpan<ulong> call)
    {
        fixed (ulong* first = call)
        {
            nint result = SystemCall(IoctlNumber, device, PrivcmdHypercall, first);
            return ResultOf(result, Marshal.GetLastPInvokeError());
        }
    }

    /// <summary>Has a device do what a request of it says.</summary>
    /// <param name="device">The device.</param>
    /// <param name="type">The letter of its requests.</param>
    /// <param name="number">The number of the request.</param>
    /// <param name="argument">What the request takes and leaves, as its structure has it.</param>
    /// <returns>What the device answered, or the negative of the error number.</returns>
    public static long Request(SafeFileHandle device, uint type, uint number, Span<byte> argument)
    {
        fixed (byte* first = argument)
        {
            nint result = SystemCall(IoctlNumber, device, ((nuint)argument.Length << 16) | (type << 8) | number, (ulong*)first);
            return ResultOf(result, Marshal.GetLastPInvokeError());
        }
    }

    /// <summary>Waits until there is something to read.</summary>
    /// <param name="device">The device.</param>
    /// <param name="milliseconds">How long at the most; -1 for ever.</param>
    /// <returns>1 when there is, 0 when the time is over, or the negative of the error number.</returns>
    public static int WaitToRead(SafeFileHandle device, int milliseconds)
    {
        bool isHeld = false;
        device.DangerousAddRef(ref isHeld);
        try
        {
            PollEntry entry = new() { Descriptor = (int)device.DangerousGetHandle(), Wanted = SomethingToRead };
            int result = Poll(&entry, 1, milliseconds);
            return result < 0 ? -Marshal.GetLastPInvokeError() : result;
        }
        finally
        {
            if (isHeld) device.DangerousRelease();
        }
    }

    /// <summary>Reads what there is.</summary>
    /// <returns>How many bytes, or the negative of the error number.</returns>
    public static long Read(SafeFileHandle device, Span<byte> destination)
    {
        fixed (byte* first = destination)
        {
            nint result = ReadCall(device, first, (nuint)destination.Length);
            return result < 0 ? -Marshal.GetLastPInvokeError() : result;
        }
    }

    /// <summary>Writes bytes.</summary>
    /// <returns>How many, or the negative of the error number.</returns>
    public static long Write(SafeFileHandle device, ReadOnlySpan<byte> source)
    {
        fixed (byte* first = source)
        {
            nint result = WriteCall(device, first, (nuint)source.Length);
            return result < 0 ? -Marshal.GetLastPInvokeError() : result;
        }
    }

    /// <summary>
    /// What a system call came to. The C library turns what can be an error number of Linux's (-1 to -4095) into -1 with errno, and gives everything else as it is: lower numbers too, which
    /// are no success.
    /// </summary>
    /// <param name="returned">What the C library returned.</param>
    /// <param name="error">Its errno, which means something after -1 alone.</param>
    internal static long ResultOf(nint returned, int error) => returned == -1 ? -error : returned;

    /// <summary>The number of the user that the process acts as; 0 is root.</summary>
    public static uint EffectiveUser() => GetEffectiveUser();

    /// <summary>Keeps pages out of processes that are forked off, or gives them back.</summary>
    /// <returns>The error number; 0 when they are kept out.</returns>
    private static int KeepFromForks(void* address, nuint length)
    {
        if (Advise(address, length, DontFork) == 0) return 0;
        int error = Marshal.GetLastPInvokeError();
        _ = Unmap(address, length);
        return error;
    }

    private const int ReadWrite = 2;
    private const int CloseOnExec = 0x80000;
    private const int AccessRead = 4;
    private const int AccessWrite = 2;
    private const int WorkingFolder = -100;
    private const int AsEffectiveUser = 0x200;
    private const int OfTheDescriptor = 0x1000;
    private const uint WithItsKind = 1;
    private const ushort KindOfFile = 0xf000;
    private const ushort CharacterDevice = 0x2000;
    private const int ProtectRead = 1;
    private const int ProtectWrite = 2;
    private const int MapShared = 1;
    private const int MapPrivate = 2;
    private const int MapAnonymous = 0x20;
    private const int MapLockedFlag = 0x2000;
    private const int DontFork = 10;

    /// <summary>The number of the system call ioctl on x86-64.</summary>
    private const nint IoctlNumber = 16;

    /// <summary>The number of the system call statx on x86-64; since Linux 4.11.</summary>
    private const nint StatxNumber = 332;

    /// <summary>IOCTL_PRIVCMD_HYPERCALL: number 0 of 'P', with six words of 64 bits.</summary>
    private const nuint PrivcmdHypercall = (6 * sizeof(ulong) << 16) | ('P' << 8);

    /// <summary>POLLIN.</summary>
    private const short SomethingToRead = 1;

    private static void* MapFailed => (void*)-1;

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "faccessat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int AccessAt(int folder, string path, int mode, int flags);

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true)]
    private static partial nint StatusCall(nint number, SafeFileHandle file, byte* path, int flags, uint mask, FileStatus* status);

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static partial void* Map(void* address, nuint length, int protection, int flags, SafeFileHandle device, nint offset);

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static partial void* MapWithout(void* address, nuint length, int protection, int flags, int noDevice, nint offset);

    [LibraryImport("libc", EntryPoint = "munmap", SetLastError = true)]
    private static partial int Unmap(void* address, nuint length);

    [LibraryImport("libc", EntryPoint = "madvise", SetLastError = true)]
    private static partial int Advise(void* address, nuint length, int advice);

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true)]
    private static partial nint SystemCall(nint number, SafeFileHandle device, nuint request, ulong* argument);

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    private static partial int Poll(PollEntry* entries, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    private static partial nint ReadCall(SafeFileHandle device, byte* destination, nuint length);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint WriteCall(SafeFileHandle device, byte* source, nuint length);

    [LibraryImport("libc", EntryPoint = "geteuid")]
    private static partial uint GetEffectiveUser();

    /// <summary>Linux's struct pollfd.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct PollEntry
    {
        public int Descriptor;
        public short Wanted;
        public short Found;
    }

    /// <summary>Linux's struct statx, of which the mode is read.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct FileStatus
    {
        [FieldOffset(28)]
        public ushort Mode;
    }
}
