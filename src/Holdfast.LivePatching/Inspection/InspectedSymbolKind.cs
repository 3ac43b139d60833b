namespace Holdfast.LivePatching.Inspection;

/// <summary>What a symbol is to those who load the payload.</summary>
public enum InspectedSymbolKind
{
    /// <summary>It is left open, and nobody was asked.</summary>
    Open,

    /// <summary>It is left open, and nothing has it.</summary>
    Unresolved,

    /// <summary>It is left open, and the hypervisor has it.</summary>
    Hypervisor,

    /// <summary>It is left open, and another payload has it.</summary>
    OtherPayload,

    /// <summary>It is the payload's own, and nothing else may have it.</summary>
    New,

    /// <summary>It is where one of the payload's new functions begins, and so takes the place of an old one.</summary>
    Overriding,
}
