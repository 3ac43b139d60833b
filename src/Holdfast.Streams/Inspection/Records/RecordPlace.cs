using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Hvm;
using Holdfast.Streams.Libxc;
using Holdfast.Streams.Libxl;
using Holdfast.Streams.Xl;

namespace Holdfast.Streams.Inspection.Records;

/// <summary>What a selector names in an image.</summary>
internal abstract record RecordPlace
{
    /// <summary>The header of an xl file, and the configuration behind it.</summary>
    public sealed record OfXl(XlSaveFile File) : RecordPlace;

    /// <summary>A record of a libxl stream; without an index, the stream's header.</summary>
    public sealed record OfLibxl(LibxlStream Stream, int? Index) : RecordPlace;

    /// <summary>A record of a libxc stream; without an index, the stream's headers.</summary>
    public sealed record OfLibxc(LibxcStream Stream, int? Index) : RecordPlace;

    /// <summary>An entry of an HVM context; without one, all of the context.</summary>
    public sealed record OfHvmContext(HvmContext Context, HvmContextEntry? Entry) : RecordPlace;

    /// <summary>A record of a domain context; without one, all of the context.</summary>
    public sealed record OfDomainContext(DomainContextImage Context, DomainContextRecord? Record) : RecordPlace;

    /// <summary>Nothing, and why.</summary>
    public sealed record Nowhere(string Problem) : RecordPlace;

    /// <summary>Finds what a selector names.</summary>
    public static RecordPlace Find(InspectedImage image, string text)
    {
        var selector = RecordSelector.Parse(text);
        GuestImage content = image.Content;
        if (selector.Starts("xl") && selector.Parts.Count == 1) return content.Xl is { } file ? new OfXl(file) : new Nowhere("The image has no header of xl's.");
        if (selector.Starts("libxl"))
        {
            if (content.Libxl is not { } stream) return new Nowhere("The image has no libxl stream.");
            return selector.Rest.IsEmpty ? new OfLibxl(stream, null) : (RecordPlace?)InLibxl(stream, selector.Rest) ?? Unknown(text);
        }

        if (selector.Starts("DOMAIN_CONTEXT") && content.DomainContext is { } domainContext) return InContext(image, domainContext, selector.Rest, text);
        if (selector.Starts("HVM_CONTEXT") && image.Context is { } context && content.DomainContext is null) return InContext(image, context, selector.Rest, text);
        if (selector.Starts("libxc"))
        {
            if (image.Libxc is not { } stream) return new Nowhere("The image has no libxc stream.");
            return selector.Rest.IsEmpty ? new OfLibxc(stream, null) : (RecordPlace?)InLibxc(stream, selector.Rest) ?? Unknown(text);
        }

        if (image.Libxc is { } libxc && InLibxc(libxc, selector) is { } record) return record;
        if (RecordSelector.Number(selector.Head) is null && content.Libxl is { } libxl && InLibxl(libxl, selector) is { } outer) return outer;
        if (image.Libxc is null && content.DomainContext is { } alone) return InContext(image, alone, selector, text);
        if (image.Libxc is null && image.Context is { } bare) return InContext(image, bare, selector, text);
        return Unknown(text);
    }

    private static OfLibxl? InLibxl(LibxlStream stream, RecordSelector selector) => selector.Find(stream.Records, LibxlRecords.NameOf) is int index ? new OfLibxl(stream, index) : null;

    private static OfLibxc? InLibxc(LibxcStream stream, RecordSelector selector) => selector.Find(stream.Records, LibxcRecords.NameOf) is int index ? new OfLibxc(stream, index) : null;

    private static RecordPlace InContext(InspectedImage image, DomainContextImage context, RecordSelector selector, string text)
    {
        if (selector.IsEmpty) return new OfDomainContext(context, null);
        if (ContextRecordView.Find(context, selector) is { } record) return new OfDomainContext(context, record);
        return image.Libxc is null ? new Nowhere($"The domain context has no record '{text}'. --record DOMAIN_CONTEXT lists those that it has.") : Unknown(text);
    }

    private static RecordPlace InContext(InspectedImage image, HvmContext context, RecordSelector selector, string text)
    {
        if (selector.IsEmpty) return new OfHvmContext(context, null);
        if (HvmEntryView.Find(context, selector) is { } entry) return new OfHvmContext(context, entry);
        return image.Libxc is null ? new Nowhere($"The HVM context has no record '{text}'. --record HVM_CONTEXT lists those that it has.") : Unknown(text);
    }

    private static Nowhere Unknown(string text) => new($"The image has no record '{text}'. --records lists those that it has; xl, libxl and libxc name the headers.");
}
