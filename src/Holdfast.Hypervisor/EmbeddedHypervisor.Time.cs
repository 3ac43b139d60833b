using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor;

/// <content>The time of the hypervisor, which is its owner's.</content>
public sealed partial class EmbeddedHypervisor
{
    /// <summary>
    /// The time in nanoseconds since the hypervisor began. It stands still until the owner sets it; then the timers go off that are due, of all domains, once each: a periodic timer does not make up for what
    /// it missed.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is set back, or to more than 2^62, which no Xen comes to.</exception>
    public ulong Time
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, field);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1UL << 62);
            field = value;

            // What is told of a timer may make domains come and go.
            ControlDomain.RunTimers();
            foreach (Domain domain in _domains.Values.ToArray())
            {
                if (!domain.IsDestroyed) domain.RunTimers();
            }
        }
    }
}
