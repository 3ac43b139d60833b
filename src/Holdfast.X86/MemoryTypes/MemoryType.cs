namespace Holdfast.X86.MemoryTypes;

/// <summary>Memory types as MTRRs and the PAT encode them, 8 bits.</summary>
public enum MemoryType : byte
{
    /// <summary>UC.</summary>
    Uncacheable = 0,

    /// <summary>WC.</summary>
    WriteCombining = 1,

    /// <summary>WT.</summary>
    WriteThrough = 4,

    /// <summary>WP.</summary>
    WriteProtected = 5,

    /// <summary>WB.</summary>
    WriteBack = 6,

    /// <summary>UC-: uncacheable unless an MTRR says write-combining. Only in the PAT.</summary>
    UncacheableMinus = 7,
}
