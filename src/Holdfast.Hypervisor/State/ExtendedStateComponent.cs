using Holdfast.Abi.DomainContext;
using Holdfast.Hypervisor.Domains;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Hypervisor.State;

/// <summary>A component of the extended state of a vCPU, as XSAVE stores it.</summary>
/// <param name="type">The type of its record.</param>
internal sealed class ExtendedStateComponent(ContextRecordType type) : StateComponent(type)
{
    /// <summary>The type of a component's record is this and the component's number (docs/specs/domain-context.md §6.22).</summary>
    private const uint FirstType = 0x240;

    private readonly int _component = (int)((uint)type - FirstType);

    /// <inheritdoc/>
    public override void Load(Domain domain, uint instance, ReadOnlySpan<byte> body) => domain.Vcpus[(int)instance].SetComponent(_component, body.ToArray());

    /// <inheritdoc/>
    protected override void Save(Domain domain, uint instance, ref DomainContextSink sink)
    {
        if (domain.Vcpus[(int)instance].ComponentOf(_component) is { } state && sink.Begin(Kind.Type, instance, state.Length, out Span<byte> body)) state.Span.CopyTo(body);
    }

    /// <inheritdoc/>
    protected override void Clear(Domain domain, uint instance) => domain.Vcpus[(int)instance].SetComponent(_component, null);
}
