using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Hypervisor.Domains;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Hypervisor.State;

/// <summary>State that is a structure and as many elements as it counts.</summary>
/// <typeparam name="THead">The structure.</typeparam>
/// <typeparam name="TElement">An element.</typeparam>
/// <param name="type">The type of its record.</param>
/// <param name="count">The structure with another count.</param>
/// <param name="get">Finds the list in a domain; null for the state after reset.</param>
/// <param name="set">Puts it into a domain.</param>
internal sealed class ListComponent<THead, TElement>(
    ContextRecordType type,
    Func<THead, uint, THead> count,
    Func<Domain, uint, CountedList<THead, TElement>?> get,
    Action<Domain, uint, CountedList<THead, TElement>?> set)
    : StateComponent(type)
    where THead : struct, IAbiStructure<THead>
    where TElement : struct, IAbiStructure<TElement>
{
    private static int HeadSize => THead.Layout.Size;

    private static int ElementSize => TElement.Layout.Size;

    /// <inheritdoc/>
    public override void Load(Domain domain, uint instance, ReadOnlySpan<byte> body)
    {
        var elements = new TElement[(body.Length - HeadSize) / ElementSize];
        for (int i = 0; i < elements.Length; i++) elements[i] = TElement.Read(body[(HeadSize + (i * ElementSize))..]);
        set(domain, instance, new CountedList<THead, TElement>(THead.Read(body), ImmutableCollectionsMarshal.AsImmutableArray(elements)));
    }

    /// <inheritdoc/>
    protected override void Save(Domain domain, uint instance, ref DomainContextSink sink)
    {
        if (get(domain, instance) is not { } list) return;
        ReadOnlySpan<TElement> elements = list.Elements.AsSpan();
        if (!sink.Begin(Kind.Type, instance, HeadSize + (elements.Length * ElementSize), out Span<byte> body)) return;
        count(list.Head, (uint)elements.Length).Write(body);
        for (int i = 0; i < elements.Length; i++) elements[i].Write(body[(HeadSize + (i * ElementSize))..]);
    }

    /// <inheritdoc/>
    protected override void Clear(Domain domain, uint instance) => set(domain, instance, null);
}
