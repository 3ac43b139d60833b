using Holdfast.Abi.DomainContext;
using Holdfast.Hypervisor.Domains;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Hypervisor.State;

/// <summary>
/// One kind of a domain's state: the record that says it, the instances that there are of it, and how it is saved, admitted and loaded. Everything that the hypervisor
/// saves and loads is one of these (docs/specs/domain-context.md §8).
/// </summary>
internal abstract class StateComponent
{
    private protected StateComponent(ContextRecordType type)
    {
        if (!ContextRecords.TryGet((uint)type, out ContextRecordKind? kind)) throw new ArgumentOutOfRangeException(nameof(type), type, "The type of record is not described.");
        Kind = kind;
    }

    /// <summary>What is known about the record.</summary>
    public ContextRecordKind Kind { get; }

    /// <summary>What the domain must have to take the record, beside its shape; null when it takes any that the rules of the format pass.</summary>
    public AdmissionRule? Admission { get; init; }

    /// <summary>Saves every instance that the domain has, in order.</summary>
    public void Save(Domain domain, ref DomainContextSink sink)
    {
        uint count = CountOf(domain);
        for (uint instance = 0; instance < count; instance++) Save(domain, instance, ref sink);
    }

    /// <summary>Brings every instance into the state after reset.</summary>
    public void Clear(Domain domain)
    {
        for (uint instance = CountOf(domain); instance > 0; instance--) Clear(domain, instance - 1);
    }

    /// <summary>Loads an instance. The body has passed the rules of the format and those of admission, so that nothing can go wrong any more.</summary>
    public abstract void Load(Domain domain, uint instance, ReadOnlySpan<byte> body);

    /// <summary>Saves an instance, unless it is in the state after reset and has no record.</summary>
    protected abstract void Save(Domain domain, uint instance, ref DomainContextSink sink);

    /// <summary>Brings an instance into the state after reset.</summary>
    protected abstract void Clear(Domain domain, uint instance);

    /// <summary>One more than the highest instance that the domain can have at this moment.</summary>
    private uint CountOf(Domain domain) => Kind.Scope switch
    {
        ContextScope.Vcpu => (uint)domain.Vcpus.Count,
        ContextScope.Device => Domain.PicCount,
        ContextScope.Server => Domain.MaxIoreqServers,
        ContextScope.Frame => (uint)(Kind.Type == ContextRecordType.GrantFrame ? domain.GrantFrames : domain.GrantStatus).Count,
        _ => 1,
    };
}
