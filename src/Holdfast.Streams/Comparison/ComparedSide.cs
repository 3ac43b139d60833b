namespace Holdfast.Streams.Comparison;

/// <summary>What one of two compared images is.</summary>
public sealed class ComparedSide
{
    /// <summary>What the user calls it.</summary>
    public required string Name { get; init; }

    /// <summary>What the file is.</summary>
    public required ImageKind Kind { get; init; }

    /// <summary>The kind of guest, as its configuration, its stream or the hypervisor say: PV, HVM, PVH, HVM or PVH, unknown.</summary>
    public required string GuestType { get; init; }

    /// <summary>The guest's name; null when the image does not say it.</summary>
    public required string? GuestName { get; init; }

    /// <summary>The version of Xen that saved it; null when the image does not say it.</summary>
    public required XenVersion? Producer { get; init; }

    /// <summary>How many errors the rules find in it, those that a restore on this version would meet.</summary>
    public required long Errors { get; init; }
}
