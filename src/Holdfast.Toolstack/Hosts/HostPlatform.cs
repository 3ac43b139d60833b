using System.Runtime.InteropServices;

namespace Holdfast.Toolstack.Hosts;

/// <summary>Whether the gate to a host works on a machine of this kind at all.</summary>
internal static class HostPlatform
{
    /// <summary>Why it cannot; null where it can.</summary>
    public static Refusal? Refusal { get; } =
        !OperatingSystem.IsLinux() ? new(RefusalReason.NoXenHost, "this is no Xen host: hypercalls are made through devices that only Linux has here.")
        : RuntimeInformation.ProcessArchitecture != Architecture.X64 ? new(RefusalReason.NoXenHost, $"Xen's interfaces are described for 64-bit x86; this process runs on {RuntimeInformation.ProcessArchitecture}.")
        : null;
}
