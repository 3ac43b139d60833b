namespace Holdfast.Streams.Extraction;

/// <summary>What became of an extraction.</summary>
/// <param name="Problem">Why it was not carried out, as a sentence; null when it was.</param>
public sealed record ExtractionResult(string? Problem)
{
    /// <summary>How many pages were extracted.</summary>
    public long Pages { get; init; }

    /// <summary>How many of them hold nothing but zeros.</summary>
    public long ZeroPages { get; init; }

    /// <summary>How many ranges of neighbouring addresses they stand in.</summary>
    public int Ranges { get; init; }

    /// <summary>How many pages of the linear addresses that were asked for are mapped to memory that the image does not have.</summary>
    public long AbsentPages { get; init; }

    /// <summary>How many pages of the linear addresses that were asked for are not mapped; null when no addresses were asked for.</summary>
    public ulong? UnmappedPages { get; init; }

    /// <summary>The vCPUs whose registers are in a core.</summary>
    public IReadOnlyList<int> Vcpus { get; init; } = [];

    /// <summary>What a core says that it is for: <c>x86-64</c> or <c>i386</c>; null without a core.</summary>
    public string? Machine { get; init; }

    /// <summary>The first errors of an image from which something was extracted all the same.</summary>
    public IReadOnlyList<Diagnostic> Damage { get; init; } = [];
}
