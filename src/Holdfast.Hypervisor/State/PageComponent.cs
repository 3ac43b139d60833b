using Holdfast.Abi.DomainContext;
using Holdfast.Hypervisor.Domains;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Hypervisor.State;

/// <summary>State that is a page of the hypervisor's: the frame at which the guest has it, and its contents.</summary>
/// <param name="type">The type of its record.</param>
/// <param name="get">Finds the page in a domain; null when there is none.</param>
/// <param name="set">Puts it into a domain.</param>
internal sealed class PageComponent(ContextRecordType type, Func<Domain, uint, SharedPage?> get, Action<Domain, uint, SharedPage?> set) : StateComponent(type)
{
    /// <summary>Takes what cannot be carried out of the contents that are saved.</summary>
    public delegate void Concealment(Domain domain, uint instance, Span<byte> contents);

    /// <summary>What takes out what cannot be carried; null when everything can.</summary>
    public Concealment? Conceal { get; init; }

    /// <inheritdoc/>
    public override void Load(Domain domain, uint instance, ReadOnlySpan<byte> body) =>
        set(domain, instance, new SharedPage(ContextFrame.Read(body).Gfn, body[ContextFrame.Size..].ToArray()));

    /// <inheritdoc/>
    protected override void Save(Domain domain, uint instance, ref DomainContextSink sink)
    {
        if (get(domain, instance) is not { } page || !sink.Begin(Kind.Type, instance, Kind.FixedLength, out Span<byte> body)) return;
        new ContextFrame { Gfn = page.Gfn }.Write(body);
        page.Contents.Span.CopyTo(body[ContextFrame.Size..]);
        Conceal?.Invoke(domain, instance, body[ContextFrame.Size..]);
    }

    /// <inheritdoc/>
    protected override void Clear(Domain domain, uint instance) => set(domain, instance, null);
}
