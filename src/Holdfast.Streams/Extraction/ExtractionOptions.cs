namespace Holdfast.Streams.Extraction;

/// <summary>What is extracted of a guest's memory.</summary>
public sealed record ExtractionOptions
{
    /// <summary>The format.</summary>
    public required ExtractionFormat Format { get; init; }

    /// <summary>The linear addresses, by the page tables of a vCPU; none for all of physical memory. Of the raw format, one at the most.</summary>
    public IReadOnlyList<LinearRange> Ranges { get; init; } = [];

    /// <summary>The vCPU whose page tables are used.</summary>
    public int Vcpu { get; init; }

    /// <summary>What CR3 is taken to hold, as that of another task; null for the vCPU's own.</summary>
    public ulong? Root { get; init; }

    /// <summary>True to take what can be read of an image that has errors.</summary>
    public bool AllowDamage { get; init; }
}
