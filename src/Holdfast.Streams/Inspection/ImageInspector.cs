using Holdfast.Streams.Hvm;
using Holdfast.Streams.Inspection.Overview;
using Holdfast.Streams.Inspection.Records;
using Holdfast.Streams.Inspection.Vcpus;
using Holdfast.Streams.Pages;
using Holdfast.X86.Paging;

namespace Holdfast.Streams.Inspection;

/// <summary>Says what is in an image. A damaged one is shown as far as it can be read.</summary>
public static class ImageInspector
{
    /// <summary>Reads an image and describes it.</summary>
    /// <param name="source">The image; it stays the caller's to dispose of.</param>
    /// <param name="options">What to show of it.</param>
    /// <param name="reopen">Opens the image again, for the bodies of records, which are not kept; null when it can be read only once.</param>
    /// <param name="memory">The guest's memory, of where its frames stand in the image; null when the image cannot be read by position.</param>
    /// <param name="progress">Told the number of bytes that are done.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="IOException">The source cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ImageDescription Inspect(
        ByteSource source,
        InspectionOptions options,
        Func<ByteSource>? reopen = null,
        Func<FrameIndex, IPhysicalMemory>? memory = null,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default)
    {
        long? length = source.Length;
        var checkOptions = new CheckOptions { ReadPages = options.ReadPages, TargetXen = options.TargetXen, Guest = options.Guest, IndexPages = memory is not null && options.Record is null, Memory = options.Record is null ? memory : null };
        CheckReport report = ImageChecker.Check(source, checkOptions, progress, cancellation);
        var bodies = new RecordBodies(reopen, cancellation);
        var image = new InspectedImage(source.Name, length, report, FindContext(report.Image, bodies))
        {
            Memory = report.Image.Libxc?.Index is { } index ? memory?.Invoke(index) : null,
            Target = options.TargetXen,
        };
        if (report.Kind == ImageKind.Unknown) return ImageDescription.Impossible(ImageChecker.UnknownKind);

        Section root = ImageOverview.DescribeFile(image);
        string? problem = (options.Vcpu, options.Record) switch
        {
            (int vcpu, _) => VcpuDescriber.TryDescribe(image, vcpu, root),
            (_, string selector) => RecordDescriber.TryDescribe(image, selector, bodies, root),
            _ => DescribeAll(image, options, root),
        };
        if (problem is not null) return ImageDescription.Impossible(problem);
        ImageOverview.DescribeFindings(image, root);
        return ImageDescription.Of(root);
    }

    private static string? DescribeAll(InspectedImage image, InspectionOptions options, Section root)
    {
        ImageOverview.Describe(image, options, root);
        return null;
    }

    /// <summary>
    /// The HVM context that was read, or of a stream that ends too early what its record holds: such a stream is not judged to its end,
    /// and yet its guest's registers may be what somebody needs.
    /// </summary>
    private static HvmContext? FindContext(GuestImage image, RecordBodies bodies)
    {
        if (image.HvmContext is not null || image.Libxc is not { } stream) return image.HvmContext;
        foreach (StreamRecord record in stream.Records.Reverse())
        {
            if (record.Type != (uint)Abi.Libxc.LibxcRecordType.HvmContext) continue;
            return bodies.Read(record, Limits.HvmContext) is byte[] body ? ReadContext(body, record.BodyOffset) : null;
        }

        return null;
    }

    private static HvmContext? ReadContext(byte[] body, long offset)
    {
        using var source = ByteSource.FromBytes(ReadOnlyMemory<byte>.Empty, "");
        using var cursor = new ForwardCursor(source);
        var state = new ReadState(cursor, new CheckOptions());
        HvmContextReader.Read(state, body, offset, ContentPath.Root);
        return state.Image.HvmContext;
    }
}
