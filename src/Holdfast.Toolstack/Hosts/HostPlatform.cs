using System.Runtime.InteropServices;

namespace Holdfast.Toolstack.Hosts;

/// <summary>Whether the gate to a host works on a machine of this kind at all.</summary>
internal static class HostPlatform
{
    /// <summary>Why it cannot; null where it can. Whether there is a Xen below is another question.</summary>
    public static Refusal? Refusal { get; } = RefusalOn(OperatingSystem.IsLinux() ? "Linux" : OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "macOS" : RuntimeInformation.OSDescription, RuntimeInformation.ProcessArchitecture);

    /// <summary>Why it cannot on a system and a processor; null where it can.</summary>
    public static Refusal? RefusalOn(string system, Architecture processor) => system == "Linux" && processor == Architecture.X64 ? null
        : new(RefusalReason.OtherPlatform, $"hypercalls can be made from Linux on 64-bit x86 alone, and this is {system} on {processor}.");
}
