namespace Holdfast.Streams.Extraction;

/// <summary>What a guest's memory is extracted as.</summary>
public enum ExtractionFormat
{
    /// <summary>An ELF core: memory with its addresses, and the registers of the vCPUs.</summary>
    ElfCore,

    /// <summary>The bytes alone: what is not there is zero, and a hole where the file can have holes.</summary>
    Raw,
}
