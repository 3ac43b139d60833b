using Holdfast.Abi.DomainContext;

namespace Holdfast.Hypervisor.EventChannels;

/// <content>Channels for which the hypervisor's devices stand at this end.</content>
public sealed partial class EventChannelTable
{
    /// <summary>Makes a channel that came out of an image one whose end here is the hypervisor's: an image says so elsewhere. Nothing happens when there is no such channel.</summary>
    /// <param name="port">The channel's number.</param>
    /// <param name="notified">Called with the channel's number when the other end sends; null for nothing.</param>
    internal void AttachHypervisor(uint port, Action<uint>? notified)
    {
        if (port >= Count || _channels[port].Kind is not (ContextEventKind.Unbound or ContextEventKind.Interdomain)) return;
        ref EventChannel channel = ref _channels[port];
        if (!channel.IsOfHypervisor) _ofHypervisor++;
        (channel.IsOfHypervisor, channel.Notified) = (true, notified);
    }

    /// <summary>Raises a physical interrupt, if the domain has a channel for it: send_guest_pirq.</summary>
    /// <param name="number">Which.</param>
    /// <returns>False when it has none.</returns>
    internal bool RaisePirq(uint number)
    {
        for (uint port = 1; port < Count; port++)
        {
            if (_channels[port].Kind != ContextEventKind.Pirq || _channels[port].Source != number) continue;
            Raise(port);
            return true;
        }

        return false;
    }
}
