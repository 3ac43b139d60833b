using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.Errors;
using Holdfast.Abi.EventChannel;
using Holdfast.Abi.Gates;

namespace Holdfast.Toolstack.Domains;

/// <summary>
/// Watches which domains come, shut down and go, as a xenstore daemon has to. It is written on stable calls alone, so that it need not be built again for another Xen: the virtual interrupt DOM_EXC, and
/// <c>get_domain_state</c>, which takes no version of an interface.
/// </summary>
/// <remarks>
/// The hypervisor keeps a bit for each domain that has changed since it was asked. All are set when the interrupt is bound, so that the first answers are all domains that there are. One domain of the host
/// can have the interrupt, which the toolstack says; others get EACCES. Source: public/domctl.h, 4.21; xen/common/domain.c, 4.21.
/// </remarks>
public sealed class DomainWatcher : IDisposable
{
    /// <summary>What stands for any domain that has changed (DOMID_INVALID).</summary>
    private const ushort AnyDomain = (ushort)SpecialDomain.Invalid;

    private readonly IHypercallGate _gate;
    private readonly IEventChannelGate _events;
    private readonly IHypercallBuffer _call;
    private readonly uint _port;
    private readonly SortedDictionary<ushort, Known> _domains = [];

    private DomainWatcher(IHypercallGate gate, IEventChannelGate events, IHypercallBuffer call, uint port)
    {
        _gate = gate;
        _events = events;
        _call = call;
        _port = port;
    }

    /// <summary>Begins to watch.</summary>
    /// <param name="gate">The way to hypercalls.</param>
    /// <param name="events">The way to event channels. No one else takes events from it.</param>
    /// <returns>The watcher; a refusal when the hypervisor is older than Xen 4.21, or the interrupt is another's.</returns>
    /// <exception cref="IOException">The gate has no memory.</exception>
    public static Answer<DomainWatcher> Start(IHypercallGate gate, IEventChannelGate events)
    {
        HypercallResult bound = events.BindVirtualInterrupt((uint)VirtualIrq.DomainException);
        if (!bound.Succeeded) return new(new Refusal(RefusalReason.Other, $"The interrupt that tells of domains cannot be had ({bound}): another domain or program has it.", bound.Error));
        IHypercallBuffer call = gate.Allocate(XenDomctl.Size);
        var watcher = new DomainWatcher(gate, events, call, (uint)bound.Value);

        // A domain that is always there, so that what is wrong with the call shows before anything has happened.
        HypercallResult asked = watcher.Ask(0, out _, out _);
        if (asked.Succeeded) return new(watcher);
        watcher.Dispose();
        return new(asked.Error is XenErrno.Enosys or XenErrno.Eacces
            ? new Refusal(RefusalReason.NotThere, $"This Xen does not tell what happens to domains ({asked}); Xen does since 4.21.", asked.Error)
            : new Refusal(RefusalReason.NoRight, $"Xen does not tell this domain what happens to others ({asked}).", asked.Error));
    }

    /// <summary>The domains that are there, by what was heard so far.</summary>
    public IEnumerable<ushort> Domains => _domains.Keys;

    /// <summary>Waits for something to happen, and says what did. The first time, every domain that there is has appeared.</summary>
    /// <param name="timeout">How long to wait at the most.</param>
    /// <returns>What happened, in the order of the domains' numbers; a refusal when the hypervisor does not tell any more.</returns>
    /// <exception cref="IOException">The gates do not work any more.</exception>
    public Answer<IReadOnlyList<DomainChange>> Wait(TimeSpan timeout)
    {
        List<DomainChange> changes = [];

        // What is left from before counts first: the interrupt tells of it once.
        if (Collect(changes) is { } refusal) return new(refusal);
        if (changes.Count > 0 || !_events.TryTake(timeout, out uint port)) return new(changes);
        HypercallResult unmasked = _events.Unmask(port);
        if (!unmasked.Succeeded) return new(new Refusal(RefusalReason.Other, $"The interrupt that tells of domains cannot be had again ({unmasked}).", unmasked.Error));
        return Collect(changes) is { } late ? new(late) : new(changes);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _events.Unbind(_port);
        _call.Dispose();
    }

    private Refusal? Collect(List<DomainChange> changes)
    {
        // As many as there can be domains, and no more: an answer is input.
        for (int asked = 0; asked <= DomainIdsConstants.FirstReserved; asked++)
        {
            HypercallResult result = Ask(AnyDomain, out ushort domain, out XenDomctlGetDomainState state);
            if (result.Error == XenErrno.Enoent) return null;
            if (!result.Succeeded) return new Refusal(RefusalReason.Other, $"Xen does not tell any more what happens to domains ({result}).", result.Error);
            if (domain >= DomainIdsConstants.FirstReserved) return new Refusal(RefusalReason.Nonsense, $"Xen says that something happened to a domain {domain}, which there cannot be.");
            Note(domain, state, changes);
        }

        return new Refusal(RefusalReason.Nonsense, "Xen tells of more changes than there can be domains.");
    }

    private void Note(ushort domain, in XenDomctlGetDomainState answer, List<DomainChange> changes)
    {
        var state = (DomainStateFlags)answer.State;
        var capabilities = (DomainCapabilities)answer.Caps;
        ulong identity = answer.UniqueId;

        // Another identity behind a number that is known: the one went and the other came between two questions.
        if (_domains.TryGetValue(domain, out Known known) && known.UniqueId != answer.UniqueId)
        {
            changes.Add(new DomainChange(domain, known.UniqueId, DomainChangeKind.Gone, known.Capabilities));
            _domains.Remove(domain);
            known = default;
        }

        if (!state.HasFlag(DomainStateFlags.Exists)) return;
        if (!_domains.ContainsKey(domain)) Add(DomainChangeKind.Appeared);
        if (state.HasFlag(DomainStateFlags.ShutDown) != known.State.HasFlag(DomainStateFlags.ShutDown)) Add(state.HasFlag(DomainStateFlags.ShutDown) ? DomainChangeKind.ShutDown : DomainChangeKind.Resumed);
        if (state.HasFlag(DomainStateFlags.Dying) && !known.State.HasFlag(DomainStateFlags.Dying)) Add(DomainChangeKind.Dying);
        if (state.HasFlag(DomainStateFlags.Dead) && !known.State.HasFlag(DomainStateFlags.Dead)) Add(DomainChangeKind.Gone);
        _domains[domain] = new Known(answer.UniqueId, state, capabilities);
        if (state.HasFlag(DomainStateFlags.Dead)) _domains.Remove(domain);

        void Add(DomainChangeKind kind) => changes.Add(new DomainChange(domain, identity, kind, capabilities));
    }

    private HypercallResult Ask(ushort about, out ushort domain, out XenDomctlGetDomainState state)
    {
        // The interface version of a stable operation is 0.
        new XenDomctl { Cmd = DomctlHypercall.Codes.GetDomainState, Domain = about }.Write(_call.Bytes);
        HypercallResult result = _gate.Call(DomctlHypercall.Number, _call.Address);
        domain = XenDomctl.Read(_call.Bytes).Domain;
        state = XenDomctlGetDomainState.Read(_call.Bytes[XenDomctl.Offsets.U..]);
        return result;
    }

    private readonly record struct Known(ulong UniqueId, DomainStateFlags State, DomainCapabilities Capabilities);
}
