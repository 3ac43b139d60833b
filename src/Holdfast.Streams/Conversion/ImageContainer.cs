namespace Holdfast.Streams.Conversion;

/// <summary>What the state of a domain is wrapped in.</summary>
public enum ImageContainer
{
    /// <summary>That of the input.</summary>
    AsBefore,

    /// <summary>A file as <c>xl save</c> writes it.</summary>
    Xl,

    /// <summary>A libxl stream.</summary>
    Libxl,

    /// <summary>A libxc stream, of the version that the input has.</summary>
    Libxc,

    /// <summary>A libxc stream of version 2, which versions of Xen before 4.14 read.</summary>
    LibxcV2,

    /// <summary>An HVM context alone.</summary>
    HvmContext,

    /// <summary>A domain context alone.</summary>
    DomainContext,
}
