using Holdfast.Abi.Libxc;
using Holdfast.Abi.Libxl;
using Holdfast.Abi.Xl;
using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Inspection.Overview;
using Holdfast.Streams.Libxc;
using Holdfast.Streams.Libxl;

namespace Holdfast.Streams.Inspection.Records;

/// <summary>Describes one record, or one header, field by field.</summary>
internal sealed class RecordDescriber
{
    private const string NeedsFile = "The fields of a record are read in a second pass, so that --record needs a file, not standard input.";

    private readonly InspectedImage _image;
    private readonly RecordBodies _bodies;
    private readonly Section _root;

    private RecordDescriber(InspectedImage image, RecordBodies bodies, Section root) => (_image, _bodies, _root) = (image, bodies, root);

    /// <summary>Adds what a selector names to a description.</summary>
    /// <returns>Why that cannot be done; null when it is done.</returns>
    public static string? TryDescribe(InspectedImage image, string text, RecordBodies bodies, Section root)
    {
        var selector = RecordSelector.Parse(text);
        var describer = new RecordDescriber(image, bodies, root);
        return describer.TryDescribe(selector, text);
    }

    private string? TryDescribe(RecordSelector selector, string text)
    {
        if (selector.Starts("xl") && selector.Parts.Count == 1) return DescribeXl();
        if (selector.Starts("libxl")) return DescribeLibxl(selector.Rest, text);
        if (selector.Starts("DOMAIN_CONTEXT") && _image.Content.DomainContext is { } domainContext) return DescribeContext(domainContext, selector.Rest, text);
        if (selector.Starts("HVM_CONTEXT") && _image.Context is not null && _image.Content.DomainContext is null) return DescribeContext(selector.Rest, text);
        if (selector.Starts("libxc")) return DescribeLibxc(selector.Rest, text);
        if (_image.Libxc is { } libxc && selector.Find(libxc.Records, LibxcRecords.NameOf) is int index) return DescribeLibxcRecord(libxc, index);
        if (RecordSelector.Number(selector.Head) is null && _image.Content.Libxl is { } libxl)
        {
            if (selector.Find(libxl.Records, LibxlRecords.NameOf) is int outer) return DescribeLibxlRecord(libxl, outer);
        }

        if (_image.Libxc is null && _image.Content.DomainContext is { } alone) return DescribeContext(alone, selector, text);
        if (_image.Libxc is null && _image.Context is not null) return DescribeContext(selector, text);
        return Unknown(text);
    }

    private static string Unknown(string text) =>
        $"The image has no record '{text}'. --records lists those that it has; xl, libxl and libxc name the headers.";

    private string? DescribeXl()
    {
        if (_image.Content.Xl is not { } file) return "The image has no header of xl's.";
        byte[] header = new byte[XlSaveHeader.Size];
        file.Header.Write(header, ByteOrder.Little);
        var section = new Section("record", "xl header");
        section.Add(new StructureView(header, 0, ByteOrder.Little).Describe(XlSaveHeader.Layout));
        if (_bodies.CanRead && file.Header.OptionalDataLen > 0)
        {
            byte[] data = _bodies.Read(XlSaveHeader.Size, file.Header.OptionalDataLen, Limits.Config)!;
            section.Add(new StructureView(data, XlSaveHeader.Size, ByteOrder.Little).Describe(XlOptionalData.Layout, "optionalData"));
        }
        else if (file.Config is { } config) section.Add("configuration", "configuration", new Shown.Document(config.Text));

        _root.Add(section);
        return null;
    }

    private string? DescribeLibxl(RecordSelector selector, string text)
    {
        if (_image.Content.Libxl is not { } stream) return "The image has no libxl stream.";
        if (!selector.IsEmpty)
            return selector.Find(stream.Records, LibxlRecords.NameOf) is int index ? DescribeLibxlRecord(stream, index) : Unknown(text);
        byte[] header = new byte[LibxlHeader.Size];
        stream.Header.Write(header);
        _root.Add(new Section("record", "libxl header").Add(new StructureView(header, stream.Offset, ByteOrder.Big).Describe(LibxlHeader.Layout)));
        return null;
    }

    private string? DescribeLibxc(RecordSelector selector, string text)
    {
        if (_image.Libxc is not { } stream) return "The image has no libxc stream.";
        if (!selector.IsEmpty)
            return selector.Find(stream.Records, LibxcRecords.NameOf) is int index ? DescribeLibxcRecord(stream, index) : Unknown(text);
        byte[] image = new byte[LibxcImageHeader.Size];
        stream.Header.Write(image);
        byte[] domain = new byte[LibxcDomainHeader.Size];
        stream.Domain.Write(domain, stream.Order);
        _root.Add(new Section("record", "libxc headers")
            .Add(new StructureView(image, stream.Offset, stream.Order).Describe(LibxcImageHeader.Layout, "imageHeader"))
            .Add(new StructureView(domain, stream.Offset + LibxcImageHeader.Size, stream.Order).Describe(LibxcDomainHeader.Layout, "domainHeader")));
        return null;
    }

    private string? DescribeLibxcRecord(LibxcStream stream, int index)
    {
        StreamRecord record = stream.Records[index];
        Section section = Start("libxc", index, LibxcRecords.NameOf(record.Type), record);
        if (record.BodyLength > 0)
        {
            if (_bodies.Read(record, Limits.OtherBody * 4) is not byte[] body) return NeedsFile;
            new LibxcBody(stream, record, body).Describe(section);
        }

        _root.Add(section);
        return null;
    }

    private string? DescribeLibxlRecord(LibxlStream stream, int index)
    {
        StreamRecord record = stream.Records[index];
        Section section = Start("libxl", index, LibxlRecords.NameOf(record.Type), record);
        if (record.BodyLength > 0)
        {
            if (_bodies.Read(record, Limits.OtherBody) is not byte[] body) return NeedsFile;
            LibxlBody.Describe(record, body, section);
        }

        _root.Add(section);
        return null;
    }

    private string? DescribeContext(DomainContextImage context, RecordSelector selector, string text)
    {
        if (selector.IsEmpty)
        {
            _root.Add(RecordList.DescribeContext(context));
            return null;
        }

        if (ContextRecordView.Find(context, selector) is not { } record)
            return _image.Libxc is null ? $"The domain context has no record '{text}'. --record DOMAIN_CONTEXT lists those that it has." : Unknown(text);
        _root.Add(ContextRecordView.Describe(record));
        return null;
    }

    private string? DescribeContext(RecordSelector selector, string text)
    {
        var context = _image.Context!;
        if (selector.IsEmpty)
        {
            _root.Add(RecordList.DescribeContext(context));
            return null;
        }

        if (HvmEntryView.Find(context, selector) is not { } entry)
            return _image.Libxc is null ? $"The HVM context has no record '{text}'. --record HVM_CONTEXT lists those that it has." : Unknown(text);
        _root.Add(HvmEntryView.Describe(entry));
        return null;
    }

    private static Section Start(string stream, int index, string name, StreamRecord record) =>
        new Section("record", $"{stream} record {index}: {name}")
        .AddText("stream", "stream", stream)
        .AddNumber("index", "index", index)
        .AddText("name", "name", name)
        .AddWord("type", "type", record.Type, 32)
        .Add("offset", "offset", Shown.Place((ulong)record.Offset))
        .AddNumber("length", "length of body", record.BodyLength);
}
