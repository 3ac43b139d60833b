using Holdfast.Abi.Gates;
using Holdfast.Abi.LinuxDevices;
using Microsoft.Win32.SafeHandles;

namespace Holdfast.Toolstack.Hosts;

/// <summary>What every file of <c>/dev/xen/privcmd</c> can be asked.</summary>
internal static class PrivcmdFile
{
    /// <summary>Restricts the file to one domain, for good.</summary>
    /// <exception cref="IOException">The kernel knows no restriction: before Linux 4.11.</exception>
    public static HypercallResult Restrict(SafeFileHandle file, ushort domain)
    {
        Span<byte> request = stackalloc byte[PrivcmdRestrict.Size];
        new PrivcmdRestrict { Domid = domain }.Write(request);
        long answer = LinuxCalls.Request(file, LinuxDevicesConstants.PrivcmdType, (uint)PrivcmdRequest.Restrict, request);
        return answer == -LinuxError.NotATerminal ? throw new IOException($"{XenDevices.Calls} cannot be restricted: this kernel does not know how.") : HypercallResult.FromRegister(answer);
    }
}
