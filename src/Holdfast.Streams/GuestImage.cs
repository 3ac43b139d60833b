using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Hvm;
using Holdfast.Streams.Libxc;
using Holdfast.Streams.Libxl;
using Holdfast.Streams.Xl;

namespace Holdfast.Streams;

/// <summary>What was read of an image: each layer that it has, as far as it could be read.</summary>
public sealed class GuestImage
{
    /// <summary>What the file is.</summary>
    public ImageKind Kind { get; internal set; }

    /// <summary>The header and the guest's configuration, in an xl save file.</summary>
    public XlSaveFile? Xl { get; internal set; }

    /// <summary>The libxl stream, where there is one.</summary>
    public LibxlStream? Libxl { get; internal set; }

    /// <summary>The libxc stream, where there is one. Of several, the last: it is the one whose state a restored guest has.</summary>
    public LibxcStream? Libxc { get; internal set; }

    /// <summary>The domain context, in an image that has one.</summary>
    public DomainContextImage? DomainContext { get; internal set; }

    /// <summary>What a domain context that stands alone says, as a libxc stream without memory would.</summary>
    internal LibxcStream? ContextState { get; set; }

    /// <summary>The HVM context, of an HVM or PVH guest. Of a domain context, the one that Xen would write.</summary>
    public HvmContext? HvmContext { get; internal set; }

    /// <summary>What was known of the guest beforehand; null for an image that speaks for itself.</summary>
    public KnownGuest? KnownGuest { get; internal set; }

    /// <summary>The number of bytes read, decompressed.</summary>
    public long BytesRead { get; internal set; }
}
