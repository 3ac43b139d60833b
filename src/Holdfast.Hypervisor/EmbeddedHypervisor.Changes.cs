using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor;

/// <content>Which domains have changed since whoever watches them asked.</content>
public sealed partial class EmbeddedHypervisor
{
    private readonly SortedSet<ushort> _changed = [];
    private ulong _lastIdentity;

    /// <summary>Somebody begins to watch: every domain that there is has changed for him.</summary>
    internal void BeginChanges()
    {
        _changed.Clear();
        _changed.Add(ControlDomain.Id.Value);
        _changed.UnionWith(_domains.Keys);
    }

    /// <summary>A domain has changed.</summary>
    internal void NoteChange(Domain domain) => _changed.Add(domain.Id.Value);

    /// <summary>Takes the lowest number of a domain that has changed.</summary>
    internal bool TryTakeChange(out ushort id)
    {
        id = _changed.Count == 0 ? default : _changed.Min;
        return _changed.Remove(id);
    }

    /// <summary>An identity that no other domain of this hypervisor has.</summary>
    internal ulong NextIdentity() => ++_lastIdentity;
}
