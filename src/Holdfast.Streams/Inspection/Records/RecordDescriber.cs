using System.Diagnostics;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Libxl;
using Holdfast.Abi.Xl;
using Holdfast.Streams.Inspection.Overview;
using Holdfast.Streams.Libxc;
using Holdfast.Streams.Libxl;
using Holdfast.Streams.Xl;

namespace Holdfast.Streams.Inspection.Records;

/// <summary>Describes one record, or one header, field by field.</summary>
internal sealed class RecordDescriber
{
    private const string NeedsFile = "The fields of a record are read in a second pass, so that --record needs a file, not standard input.";

    private readonly RecordBodies _bodies;
    private readonly Section _root;

    private RecordDescriber(RecordBodies bodies, Section root) => (_bodies, _root) = (bodies, root);

    /// <summary>Adds what a selector names to a description.</summary>
    /// <returns>Why that cannot be done; null when it is done.</returns>
    public static string? TryDescribe(InspectedImage image, string text, RecordBodies bodies, Section root)
    {
        var describer = new RecordDescriber(bodies, root);
        switch (RecordPlace.Find(image, text))
        {
            case RecordPlace.OfXl xl:
                describer.DescribeXl(xl.File);
                return null;
            case RecordPlace.OfLibxl { Index: int index } libxl:
                return describer.DescribeRecord(libxl.Stream, index);
            case RecordPlace.OfLibxl libxl:
                describer.DescribeHeader(libxl.Stream);
                return null;
            case RecordPlace.OfLibxc { Index: int index } libxc:
                return describer.DescribeRecord(libxc.Stream, index);
            case RecordPlace.OfLibxc libxc:
                describer.DescribeHeaders(libxc.Stream);
                return null;
            case RecordPlace.OfHvmContext context:
                root.Add(context.Entry is { } entry ? HvmEntryView.Describe(entry) : RecordList.DescribeContext(context.Context));
                return null;
            case RecordPlace.OfDomainContext context:
                root.Add(context.Record is { } record ? ContextRecordView.Describe(record) : RecordList.DescribeContext(context.Context));
                return null;
            case RecordPlace.Nowhere nowhere:
                return nowhere.Problem;
            default:
                throw new UnreachableException();
        }
    }

    private void DescribeXl(XlSaveFile file)
    {
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
    }

    private void DescribeHeader(LibxlStream stream)
    {
        byte[] header = new byte[LibxlHeader.Size];
        stream.Header.Write(header);
        _root.Add(new Section("record", "libxl header").Add(new StructureView(header, stream.Offset, ByteOrder.Big).Describe(LibxlHeader.Layout)));
    }

    private void DescribeHeaders(LibxcStream stream)
    {
        byte[] image = new byte[LibxcImageHeader.Size];
        stream.Header.Write(image);
        byte[] domain = new byte[LibxcDomainHeader.Size];
        stream.Domain.Write(domain, stream.Order);
        _root.Add(new Section("record", "libxc headers")
            .Add(new StructureView(image, stream.Offset, stream.Order).Describe(LibxcImageHeader.Layout, "imageHeader"))
            .Add(new StructureView(domain, stream.Offset + LibxcImageHeader.Size, stream.Order).Describe(LibxcDomainHeader.Layout, "domainHeader")));
    }

    private string? DescribeRecord(LibxcStream stream, int index)
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

    private string? DescribeRecord(LibxlStream stream, int index)
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

    private static Section Start(string stream, int index, string name, StreamRecord record) =>
        new Section("record", $"{stream} record {index}: {name}")
        .AddText("stream", "stream", stream)
        .AddNumber("index", "index", index)
        .AddText("name", "name", name)
        .AddWord("type", "type", record.Type, 32)
        .Add("offset", "offset", Shown.Place((ulong)record.Offset))
        .AddNumber("length", "length of body", record.BodyLength);
}
