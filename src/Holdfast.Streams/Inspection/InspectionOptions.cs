namespace Holdfast.Streams.Inspection;

/// <summary>What to show of an image. Without any of these, an overview.</summary>
public sealed record InspectionOptions
{
    /// <summary>True to list each record of the libxc stream also for people, where the overview folds equal ones into a line.</summary>
    public bool AllRecords { get; init; }

    /// <summary>True to look at the contents of every page, and to show the memory map unabridged.</summary>
    public bool ReadPages { get; init; }

    /// <summary>The version of Xen by whose rules the image is judged. Null means the version that saved it.</summary>
    public XenVersion? TargetXen { get; init; }

    /// <summary>What is known of the guest from elsewhere; null when only the image says anything.</summary>
    public KnownGuest? Guest { get; init; }

    /// <summary>The number of a vCPU, to show its state instead of the overview.</summary>
    public int? Vcpu { get; init; }

    /// <summary>
    /// A record, to show its fields instead of the overview: its index in the libxc stream, or its name (<c>HVM_PARAMS</c>,
    /// <c>PAGE_DATA/3</c> for the fourth of that name, <c>HVM_CONTEXT/LAPIC/1</c> for instance 1, <c>libxl/0</c>, <c>xl</c>).
    /// </summary>
    public string? Record { get; init; }
}
