using System.Text;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.Inspection;
using Holdfast.Streams.Inspection.Records;

namespace Holdfast.Streams.Extraction;

/// <summary>Takes one record out of an image: its body, as it stands there.</summary>
public static class RecordExtractor
{
    /// <summary>Extracts the body of a record.</summary>
    /// <param name="open">Opens the image from its start: it is read once to find the record, and once more to copy it.</param>
    /// <param name="selector">Which record, in the words of <c>inspect --record</c>. <c>xl</c> is the guest's configuration.</param>
    /// <param name="output">Where the body is written.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>Null; or why it cannot be done, as a sentence.</returns>
    /// <exception cref="IOException">The image cannot be read, or the output not be written.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static string? Extract(Func<ByteSource> open, string selector, Stream output, CancellationToken cancellation = default)
    {
        InspectedImage image;
        using (ByteSource source = open())
        {
            CheckReport report = ImageChecker.Check(source, new CheckOptions(), progress: null, cancellation);
            image = new InspectedImage(source.Name, source.Length, report, report.Image.HvmContext);
        }

        if (image.Report.Kind == ImageKind.Unknown) return ImageChecker.UnknownKind;
        switch (RecordPlace.Find(image, selector))
        {
            case RecordPlace.OfXl { File.Config: { } config }:
                output.Write(Encoding.UTF8.GetBytes(config.Text));
                return null;
            case RecordPlace.OfLibxl { Index: int index } libxl:
                return Copy(open, libxl.Stream.Records[index], output, cancellation);
            case RecordPlace.OfLibxc { Index: int index } libxc:
                return Copy(open, libxc.Stream.Records[index], output, cancellation);
            case RecordPlace.OfHvmContext { Entry: { } entry }:
                output.Write(entry.Body.Span);
                return null;
            case RecordPlace.OfHvmContext:
                return CopyWhole(open, image, LibxcRecordType.HvmContext, output, cancellation);
            case RecordPlace.OfDomainContext { Record: { } record }:
                output.Write(record.Body.Span);
                return null;
            case RecordPlace.OfDomainContext:
                return CopyWhole(open, image, LibxcRecordType.DomainContext, output, cancellation);
            case RecordPlace.Nowhere nowhere:
                return nowhere.Problem;
            default:
                return "A header is no record; inspect shows it.";
        }
    }

    /// <summary>A context: the body of its record, or all of a file that is nothing else.</summary>
    private static string? CopyWhole(Func<ByteSource> open, InspectedImage image, LibxcRecordType type, Stream output, CancellationToken cancellation) => image.Libxc is { } stream
        ? Copy(open, stream.Records.Last(record => record.Type == (uint)type), output, cancellation)
        : Copy(open, 0, image.Content.BytesRead, output, cancellation);

    private static string? Copy(Func<ByteSource> open, StreamRecord record, Stream output, CancellationToken cancellation) => Copy(open, record.BodyOffset, record.BodyLength, output, cancellation);

    private static string? Copy(Func<ByteSource> open, long offset, long length, Stream output, CancellationToken cancellation)
    {
        using ByteSource source = open();
        using var cursor = new ForwardCursor(source, progress: null, cancellation);
        return cursor.Skip(offset) == offset && cursor.CopyTo(output, length) == length ? null : "The image ends inside of the record.";
    }
}
