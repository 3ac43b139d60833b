namespace Holdfast.Toolstack.Domains;

/// <summary>What happened to a domain.</summary>
public enum DomainChangeKind
{
    /// <summary>It is there. It may have been there before the watching began.</summary>
    Appeared,

    /// <summary>It has shut down, and waits for what its toolstack does with it.</summary>
    ShutDown,

    /// <summary>It has not shut down any more: it was resumed.</summary>
    Resumed,

    /// <summary>It is being destroyed.</summary>
    Dying,

    /// <summary>It is gone, but for what others still hold of it.</summary>
    Gone,
}
