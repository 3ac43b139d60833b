using Holdfast.Abi.DomainContext;

namespace Holdfast.Streams.DomainContext;

/// <summary>What domains there can be: the kind of guest, its width, its vCPUs and its devices (docs/specs/domain-context.md §6.5).</summary>
public static class DomainShape
{
    /// <summary>The most vCPUs that there can be.</summary>
    public const uint MaxVcpus = 8192;

    /// <summary>Says what is wrong with a domain, as a sentence; null when there can be such a one.</summary>
    public static string? FindFault(ContextDomain domain)
    {
        uint possible = (ContextGuestKind)domain.Kind switch
        {
            ContextGuestKind.Pv => 0,
            ContextGuestKind.Pvh => ContextDomain.Bits.LapicMask,
            _ => uint.MaxValue,
        };
        return domain.Kind is not ((uint)ContextGuestKind.Pv or (uint)ContextGuestKind.Hvm or (uint)ContextGuestKind.Pvh) ? $"The kind is {domain.Kind}."
            : domain.Width is not (4 or 8) ? $"The width is {domain.Width}."
            : domain.Vcpus is 0 or > MaxVcpus ? $"The number of vCPUs is {domain.Vcpus}."
            : (domain.Devices & ~possible) != 0 ? $"The devices are 0x{domain.Devices:x}, of which the kind of guest has 0x{possible & domain.Devices:x}."
            : null;
    }
}
