namespace Holdfast.Lab.Comparison;

/// <summary>How real Xen and the checker stand to each other on one image.</summary>
public enum Standing
{
    /// <summary>Both say the same.</summary>
    Agrees,

    /// <summary>They do not, and nobody has said why.</summary>
    Differs,

    /// <summary>They do not, for a reason that is stored in <c>differences.tsv</c>.</summary>
    DiffersForAReason,

    /// <summary>No offline rule could know, or real Xen did one thing and then another.</summary>
    Undecided,

    /// <summary>The guest did not survive a state that no rule names. It may be a legal one that this guest cannot live with.</summary>
    Unnamed,
}
