namespace Holdfast.Cli.Extract;

/// <summary>What <c>extract --to</c> names.</summary>
internal enum ExtractionTarget
{
    /// <summary>Memory and registers, as an ELF core.</summary>
    ElfCore,

    /// <summary>Memory alone.</summary>
    Raw,

    /// <summary>The body of one record.</summary>
    Record,

    /// <summary>The hypervisor's state as Xen writes it.</summary>
    HvmContext,

    /// <summary>The hypervisor's state as a domain context.</summary>
    DomainContext,
}
