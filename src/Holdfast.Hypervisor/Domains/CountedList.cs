using System.Collections.Immutable;

namespace Holdfast.Hypervisor.Domains;

/// <summary>State that is a structure and a list, whose length the structure has once it is written.</summary>
/// <typeparam name="THead">The structure.</typeparam>
/// <typeparam name="TElement">An element of the list.</typeparam>
/// <param name="head">The structure. Its count means nothing here.</param>
/// <param name="elements">The list.</param>
public sealed class CountedList<THead, TElement>(THead head, ImmutableArray<TElement> elements)
    where THead : struct
    where TElement : struct
{
    /// <summary>The structure. Its count means nothing here.</summary>
    public THead Head { get; } = head;

    /// <summary>The list.</summary>
    public ImmutableArray<TElement> Elements { get; } = elements;
}
