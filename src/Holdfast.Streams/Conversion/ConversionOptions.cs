namespace Holdfast.Streams.Conversion;

/// <summary>What an image is to become.</summary>
public sealed record ConversionOptions
{
    /// <summary>The container.</summary>
    public ImageContainer To { get; init; }

    /// <summary>How the state travels.</summary>
    public StateForm State { get; init; }

    /// <summary>True when the contents of pages are to stand at multiples of 4096 bytes.</summary>
    public bool AlignPages { get; init; }

    /// <summary>The version of Xen that is to read the image; null to leave lengths of records as they are.</summary>
    public XenVersion? TargetXen { get; init; }

    /// <summary>What may be lost, by the names of <see cref="ConversionLoss"/>.</summary>
    public IReadOnlySet<string> Drop { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
