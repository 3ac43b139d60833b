namespace Holdfast.Lab.Comparison;

/// <summary>Where an image comes from.</summary>
public enum CaseKind
{
    /// <summary>Saved in this run, and not changed.</summary>
    Fresh,

    /// <summary>Saved in this run, and converted.</summary>
    Converted,

    /// <summary>Stored with the project.</summary>
    Stored,

    /// <summary>Changed in this run.</summary>
    Random,
}
