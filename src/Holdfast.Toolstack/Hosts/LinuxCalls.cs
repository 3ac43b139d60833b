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

    /// <summary>Whether this user may read and write a file, by the file's own rights.</summary>
    /// <returns>The error number; 0 when the user may.</returns>
    public static int MayReadAndWrite(string path) => Access(path, AccessRead | AccessWrite) < 0 ? Marshal.GetLastPInvokeError() : 0;

    /// <summary>Maps pages of a device.</summary>
    /// <returns>The error number, and the address when that is 0.</returns>
    public static int MapDevice(SafeFileHandle device, nuint length, out void* address)
    {
        address = Map(null, length, ProtectRead | ProtectWrite, MapShared, device, 0);
        return address == MapFailed ? Marshal.GetLastPInvokeError() : 0;
    }

    /// <summary>Maps zero pages that stay in memory and that a process forked off does not share.</summary>
    /// <returns>The error number, and the address when that is 0.</returns>
    public static int MapLocked(nuint length, out void* address)
    {
        address = MapWithout(null, length, ProtectRead | ProtectWrite, MapPrivate | MapAnonymous | MapLockedFlag, -1, 0);
        if (address == MapFailed) return Marshal.GetLastPInvokeError();
        if (Advise(address, length, DontFork) == 0) return 0;
        int error = Marshal.GetLastPInvokeError();
        _ = Unmap(address, length);
        return error;
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
            return result < 0 ? -Marshal.GetLastPInvokeError() : result;
        }
    }

    /// <summary>The number of the user that the process acts as; 0 is root.</summary>
    public static uint EffectiveUser() => GetEffectiveUser();

    private const int ReadWrite = 2;
    private const int CloseOnExec = 0x80000;
    private const int AccessRead = 4;
    private const int AccessWrite = 2;
    private const int ProtectRead = 1;
    private const int ProtectWrite = 2;
    private const int MapShared = 1;
    private const int MapPrivate = 2;
    private const int MapAnonymous = 0x20;
    private const int MapLockedFlag = 0x2000;
    private const int DontFork = 10;

    /// <summary>The number of the system call ioctl on x86-64.</summary>
    private const nint IoctlNumber = 16;

    /// <summary>IOCTL_PRIVCMD_HYPERCALL: number 0 of 'P', with six words of 64 bits.</summary>
    private const nuint PrivcmdHypercall = (6 * sizeof(ulong) << 16) | ('P' << 8);

    private static void* MapFailed => (void*)-1;

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "access", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Access(string path, int mode);

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

    [LibraryImport("libc", EntryPoint = "geteuid")]
    private static partial uint GetEffectiveUser();
}
