namespace Holdfast.LivePatching.Ordering;

/// <summary>Two that do not go together.</summary>
/// <param name="Payload">The payload that is refused.</param>
/// <param name="Other">The payload that it is refused because of; null for Xen.</param>
/// <param name="What">What it is about, in a few words: a symbol, a function, a build id.</param>
public sealed record PayloadConflict(OrderedPayload Payload, OrderedPayload? Other, string What);
