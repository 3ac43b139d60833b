using System.Collections.Immutable;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.EventChannel;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.EventChannels;

/// <content>The channels as the domain context has them (docs/specs/domain-context.md §6.14).</content>
public sealed partial class EventChannelTable
{
    private CountedList<ContextEventChannels, ContextEventChannel>? _saved;
    private bool _isChanged;

    /// <summary>The channels that are not free; null when an image that the domain came from does not say, and nothing was done with any since.</summary>
    internal CountedList<ContextEventChannels, ContextEventChannel>? Context
    {
        get
        {
            if (!_isChanged) return _saved;
            _saved = new CountedList<ContextEventChannels, ContextEventChannel>(new ContextEventChannels { Limit = _limit }, ToContext());
            _isChanged = false;
            return _saved;
        }

        set
        {
            CloseAll();
            Reset();
            _saved = value;
            if (value is null) return;
            _limit = value.Head.Limit;
            foreach (ContextEventChannel saved in value.Elements) Load(saved);
            Join();
            _isChanged = false;
        }
    }

    /// <summary>There are no channels but the one that is nobody's.</summary>
    private void Reset()
    {
        _channels = new EventChannel[BucketLength];
        Count = BucketLength;
        _channels[0].Kind = ContextEventKind.Reserved;
        _virqPorts = [];
        _limit = _domain.Configuration.MaxEventChannel;
        (_active, _ofHypervisor, _lowestFree, _next, _isChanged) = (0, 0, 1, 0, false);
    }

    /// <summary>A domain of which an image did not say which channels it has has none from now on, as one that real Xen restored.</summary>
    private void EnsureKnown() => _isChanged |= _saved is null;

    private ImmutableArray<ContextEventChannel> ToContext()
    {
        var channels = ImmutableArray.CreateBuilder<ContextEventChannel>((int)_active);
        for (uint port = 1; port < Count; port++)
        {
            ref readonly EventChannel channel = ref _channels[port];
            if (channel.Kind == default) continue;
            channels.Add(new ContextEventChannel
            {
                Port = port,
                Kind = (ushort)channel.Kind,
                Priority = channel.Priority,
                Vcpu = channel.Vcpu,
                RemoteDomain = ToContext(channel.Remote?.Id.Value ?? channel.RemoteDomain),
                Source = channel.Source,
            });
        }

        return channels.DrainToImmutable();
    }

    /// <summary>A domain has another number when it is loaded, and knows itself by none.</summary>
    private ushort ToContext(ushort domain) => domain == _domain.Id.Value ? (ushort)SpecialDomain.Self : domain;

    private void Load(in ContextEventChannel saved)
    {
        // What the rules of the format let pass is within these; a record that comes past them changes no more than it may.
        if (saved.Port == 0 || saved.Port > _limit || saved.Port >= EventChannelConstants.FifoChannels || saved.Vcpu >= (uint)_domain.Vcpus.Count) return;
        if (saved.Port >= Count) GrowTo(saved.Port);
        ref EventChannel channel = ref _channels[saved.Port];
        channel.Kind = (ContextEventKind)saved.Kind;
        channel.RemoteDomain = saved.RemoteDomain == (ushort)SpecialDomain.Self ? _domain.Id.Value : saved.RemoteDomain;
        channel.Source = saved.Source;
        channel.Vcpu = channel.LastVcpu = saved.Vcpu;
        channel.Priority = channel.LastPriority = (byte)Math.Min(saved.Priority, EventChannelConstants.FifoPriorityMin);
        if (channel.Kind > ContextEventKind.Reserved) _active++;
        if (channel.Kind != ContextEventKind.Virq || saved.Source >= VirtualIrqs.Count) return;
        SetPort(saved.Source, VirtualIrqs.IsOfVcpu(saved.Source) ? saved.Vcpu : 0, saved.Port);
    }

    /// <summary>True for a channel whose other end is in the domain, too.</summary>
    private bool IsOneEnd(uint port, in EventChannel channel) =>
        channel.Kind == ContextEventKind.Interdomain && channel.RemoteDomain == _domain.Id.Value && channel.Source < Count && channel.Source != port;

    /// <summary>Channels between two ends in the domain stay together; those to other domains wait for them.</summary>
    private void Join()
    {
        for (uint port = 1; port < Count; port++)
        {
            ref EventChannel channel = ref _channels[port];
            if (channel.Kind != ContextEventKind.Interdomain) continue;
            if (IsOneEnd(port, channel) && IsOneEnd(channel.Source, _channels[channel.Source]) && _channels[channel.Source].Source == port)
            {
                channel.Remote = _domain;
                continue;
            }

            channel.Kind = ContextEventKind.Unbound;
            channel.Source = 0;
        }
    }
}
