using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Hypervisor.Domains;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Hypervisor.State;

/// <summary>State that is one structure of fixed size.</summary>
/// <typeparam name="T">The structure.</typeparam>
/// <param name="type">The type of its record.</param>
/// <param name="get">Finds it in a domain; null for the state after reset.</param>
/// <param name="set">Puts it into a domain.</param>
internal sealed class StructureComponent<T>(ContextRecordType type, Func<Domain, uint, T?> get, Action<Domain, uint, T?> set)
    : StateComponent(type)
    where T : struct, IAbiStructure<T>
{
    /// <inheritdoc/>
    public override void Load(Domain domain, uint instance, ReadOnlySpan<byte> body) => set(domain, instance, T.Read(body));

    /// <inheritdoc/>
    protected override void Save(Domain domain, uint instance, ref DomainContextSink sink)
    {
        if (get(domain, instance) is T value && sink.Begin(Kind.Type, instance, Kind.Body!.Size, out Span<byte> body)) value.Write(body);
    }

    /// <inheritdoc/>
    protected override void Clear(Domain domain, uint instance) => set(domain, instance, null);
}
