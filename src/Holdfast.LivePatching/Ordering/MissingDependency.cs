using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Ordering;

/// <summary>What payloads depend on, and neither Xen is nor one of the payloads.</summary>
/// <param name="BuildId">The build id that they name.</param>
/// <param name="Above">The payloads that name it.</param>
public sealed record MissingDependency(BuildId BuildId, IReadOnlyList<OrderedPayload> Above);
