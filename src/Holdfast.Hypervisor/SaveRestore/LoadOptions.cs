namespace Holdfast.Hypervisor.SaveRestore;

/// <summary>What is refused of what could be loaded.</summary>
public sealed record LoadOptions
{
    /// <summary>True to refuse an image that does not have all of the state (docs/specs/domain-context.md §5.6).</summary>
    public bool RefusePartial { get; init; }

    /// <summary>The most frames of memory that a domain out of an image may have. They take room only once they are touched.</summary>
    public long MaxFrames { get; init; } = 1L << 28;

    /// <summary>The most frames of an image whose contents cannot be read by position (a gzip file, a pipe), and are copied.</summary>
    public long MaxCopiedFrames { get; init; } = 1 << 18;
}
