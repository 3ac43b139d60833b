namespace Holdfast.Streams;

/// <summary>What a file is, told from its content.</summary>
public enum ImageKind
{
    /// <summary>Nothing that is known here.</summary>
    Unknown,

    /// <summary>A file written by <c>xl save</c>: a header, the guest's configuration, and a libxl stream.</summary>
    XlSaveFile,

    /// <summary>A libxl stream, version 2.</summary>
    LibxlStream,

    /// <summary>A libxc stream, version 2 or 3.</summary>
    LibxcStream,

    /// <summary>The context of an HVM domain as the hypervisor hands it out.</summary>
    HvmContext,

    /// <summary>A domain context (docs/specs/domain-context.md).</summary>
    DomainContext,

    /// <summary>An image from before Xen 4.6, which has neither a header nor a version.</summary>
    LegacyImage,
}
