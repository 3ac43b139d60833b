using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Holdfast.Abi.DomainContext;
using Holdfast.Hypervisor.Domains;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Hypervisor.State;

/// <summary>State that is a structure and as many elements as it counts.</summary>
/// <typeparam name="THead">The structure.</typeparam>
/// <typeparam name="TElement">An element.</typeparam>
/// <param name="type">The type of its record.</param>
/// <param name="head">The structure.</param>
/// <param name="element">An element.</param>
/// <param name="count">The structure with another count.</param>
/// <param name="get">Finds the list in a domain; null for the state after reset.</param>
/// <param name="set">Puts it into a domain.</param>
internal sealed class ListComponent<THead, TElement>(
    ContextRecordType type,
    StructureCodec<THead> head,
    StructureCodec<TElement> element,
    Func<THead, uint, THead> count,
    Func<Domain, uint, CountedList<THead, TElement>?> get,
    Action<Domain, uint, CountedList<THead, TElement>?> set)
    : StateComponent(type)
    where THead : struct
    where TElement : struct
{
    private int HeadSize => Kind.Body!.Size;

    /// <summary>The list is the last field of its structure.</summary>
    private int ElementSize { get; } = ContextRecords.TryGet((uint)type, out ContextRecordKind? kind) ? kind.Body!.Fields[^1].ElementSize : 0;

    /// <inheritdoc/>
    public override void Load(Domain domain, uint instance, ReadOnlySpan<byte> body)
    {
        var elements = new TElement[(body.Length - HeadSize) / ElementSize];
        for (int i = 0; i < elements.Length; i++) elements[i] = element.Read(body[(HeadSize + (i * ElementSize))..]);
        set(domain, instance, new CountedList<THead, TElement>(head.Read(body), ImmutableCollectionsMarshal.AsImmutableArray(elements)));
    }

    /// <inheritdoc/>
    protected override void Save(Domain domain, uint instance, ref DomainContextSink sink)
    {
        if (get(domain, instance) is not { } list) return;
        ReadOnlySpan<TElement> elements = list.Elements.AsSpan();
        if (!sink.Begin(Kind.Type, instance, HeadSize + (elements.Length * ElementSize), out Span<byte> body)) return;
        head.Write(count(list.Head, (uint)elements.Length), body);
        for (int i = 0; i < elements.Length; i++) element.Write(elements[i], body[(HeadSize + (i * ElementSize))..]);
    }

    /// <inheritdoc/>
    protected override void Clear(Domain domain, uint instance) => set(domain, instance, null);
}
