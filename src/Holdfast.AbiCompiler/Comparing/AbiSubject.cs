namespace Holdfast.AbiCompiler.Comparing;

/// <summary>What a difference is about.</summary>
public enum AbiSubject
{
    /// <summary>A hypercall as a whole.</summary>
    Hypercall,

    /// <summary>An operation of a hypercall, with the structure that it takes.</summary>
    Operation,

    /// <summary>A structure that is no operation's own.</summary>
    Structure,

    /// <summary>A record of the HVM context.</summary>
    SaveRecord,

    /// <summary>An enumeration.</summary>
    Enumeration,

    /// <summary>The constants of a subject.</summary>
    Constants,
}
