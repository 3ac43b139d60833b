using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Libxc;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;
using Holdfast.Streams;
using Holdfast.Streams.Conversion;
using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Libxc;
using Holdfast.Streams.Pages;

namespace Holdfast.Hypervisor.SaveRestore;

/// <summary>
/// Makes a domain of a save image: the image is checked and its pages are indexed; Xen's own records become a domain context; a domain of the shape that this has takes it. The
/// contents of pages stay where they are until they are touched, or are copied where they have no position that could be gone back to.
/// </summary>
internal sealed class ImageLoader
{
    private static readonly HashSet<string> _allLosses = ConversionLoss.All.Keys.ToHashSet(StringComparer.Ordinal);

    private readonly Func<ByteSource> _open;
    private readonly PositionedFile? _file;
    private readonly LoadOptions _options;
    private readonly CancellationToken _cancellation;

    private ImageLoader(Func<ByteSource> open, PositionedFile? file, LoadOptions options, CancellationToken cancellation)
    {
        _open = open;
        _file = file;
        _options = options;
        _cancellation = cancellation;
    }

    /// <summary>Loads an image out of a file, which stays open as long as the domain lives when its pages can be read by position.</summary>
    /// <param name="path">The file.</param>
    /// <param name="make">Makes the domain.</param>
    /// <param name="options">What is refused.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static ImageLoadResult Load(string path, DomainMaker make, LoadOptions options, CancellationToken cancellation)
    {
        PositionedFile? file = PositionedFile.TryOpen(path);

        // A block device says that it is empty, and has no length to go by.
        if (file is null or { Length: 0 })
        {
            file?.Dispose();
            return Load(() => ByteSource.OpenFile(path), make, options, cancellation);
        }

        ImageLoadResult? result = null;
        try
        {
            return result = new ImageLoader(() => file.ReadForward(path), file, options, cancellation).Load(make);
        }
        finally
        {
            if (result is not { Succeeded: true }) file.Dispose();
        }
    }

    /// <summary>Loads an image that can be opened as often as it is read, and copies its pages.</summary>
    /// <inheritdoc cref="Load(string, DomainMaker, LoadOptions, CancellationToken)"/>
    /// <param name="open">Opens the image from its start.</param>
    /// <param name="make">Makes the domain.</param>
    /// <param name="options">What is refused.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static ImageLoadResult Load(Func<ByteSource> open, DomainMaker make, LoadOptions options, CancellationToken cancellation) =>
        new ImageLoader(open, null, options, cancellation).Load(make);

    private ImageLoadResult Load(DomainMaker make)
    {
        CheckReport report = Check();
        DomainRefusal? fault = ContextLoader.FaultIn(report);
        if (fault is not null) return Refused(fault);
        if (report.Image.Libxc is not { Index: { } index } stream) return Refused(XenErrno.Einval, "It is no image of a guest with memory.");
        if (JudgeMemory(stream, index) is { } tooMuch) return Refused(tooMuch);
        DomainContextImage? context = report.Image.DomainContext ?? Convert(stream, out fault);
        if (context is not { Domain: ContextDomain shape }) return Refused(fault!);

        GuestMemory memory = new(_options.MaxFrames, _file is null ? ImagePages.WithoutContents(stream) : ImagePages.In(stream, _file));
        if (_file is null) Copy(index, stream, memory);
        if (make(ConfigurationOf(shape), memory, LayoutOf(stream), out DomainRefusal? refusal) is not { } domain) return Refused(refusal!);
        ContextLoadResult loaded = ContextLoader.Load(domain, context, _options);
        if (loaded.Succeeded) return new ImageLoadResult(domain, null, loaded.Missing);
        domain.Destroy();
        return Refused(loaded.Refusal!);
    }

    private static ImageLoadResult Refused(XenErrno error, string message) => Refused(new DomainRefusal(error, message));

    private static ImageLoadResult Refused(DomainRefusal refusal) => new(null, refusal, []);

    private CheckReport Check()
    {
        using ByteSource source = _open();
        return ImageChecker.Check(source, new CheckOptions { IndexPages = true }, cancellation: _cancellation);
    }

    private DomainRefusal? JudgeMemory(LibxcStream stream, FrameIndex index)
    {
        if (stream.Pages.IsPartial || index.IsPartial) return new DomainRefusal(XenErrno.E2big, "The image names more scattered frames than are kept.");
        long frames = stream.Pages.CountPopulated();
        if (frames > _options.MaxFrames) return new DomainRefusal(XenErrno.Enospc, $"The image has {frames} frames; a domain may have {_options.MaxFrames}.");
        bool isCopied = _file is null;
        return isCopied && index.Count > (ulong)_options.MaxCopiedFrames
            ? new DomainRefusal(XenErrno.Enospc, $"The image has {index.Count} pages that would have to be copied, since they cannot be read by position; {_options.MaxCopiedFrames} may be.")
            : null;
    }

    /// <summary>Makes a domain context of Xen's own records.</summary>
    private DomainContextImage? Convert(LibxcStream stream, out DomainRefusal? refusal)
    {
        string? reason;
        byte[]? context = _file is not null && SavedStateReader.CanRead(stream) ? ConvertRecords(stream, _file, out reason) : ConvertImage(out reason);

        // What is in the records was judged as Xen's own, by the rules of the version that saved them.
        DomainContextImage? image = context is null ? null : DomainContextImage.Read(context, out reason);
        refusal = reason is null ? null : new DomainRefusal(XenErrno.Einval, reason);
        return reason is null ? image : null;
    }

    private static byte[]? ConvertRecords(LibxcStream stream, PositionedFile file, out string? reason)
    {
        if (SavedStateReader.Read(stream, file, out reason) is not { } state || DomainContextConverter.ToContext(state, out reason) is not { } records) return null;
        records.Remove(ContextRecordType.Provenance);
        return DomainContextWriter.Write([.. records.InOrder]);
    }

    private byte[]? ConvertImage(out string? reason)
    {
        var context = new MemoryStream();
        reason = ImageConverter.Convert(_open, context, new ConversionOptions { To = ImageContainer.DomainContext, Drop = _allLosses }, cancellation: _cancellation).Problem;
        return reason is null ? context.ToArray() : null;
    }

    private DomainConfiguration ConfigurationOf(ContextDomain shape) => new()
    {
        Kind = (ContextGuestKind)shape.Kind,
        Width = shape.Width,
        Vcpus = shape.Vcpus,
        Devices = shape.Devices,
        MaxFrames = _options.MaxFrames,
    };

    private static PvMemoryLayout? LayoutOf(LibxcStream stream) =>
        stream is { IsPv: true, Pv.LastFrame: ulong last } ? new PvMemoryLayout(last, [.. stream.Pv.P2mFrames.Select(frame => frame ?? 0)]) : null;

    /// <summary>Copies the contents of all pages in one pass, in the order in which they stand.</summary>
    private void Copy(FrameIndex index, LibxcStream stream, GuestMemory memory)
    {
        using ByteSource source = _open();
        using var cursor = new ForwardCursor(source, cancellation: _cancellation);
        foreach (FramePlace place in index.Places.OrderBy(place => place.Offset))
        {
            cursor.Skip(place.Offset - cursor.Offset);
            for (ulong frame = place.First; frame < place.End; frame++)
            {
                byte[] page = new byte[GuestMemory.PageSize];
                if (cursor.Read(page) != page.Length) throw new IOException("The image is shorter than it was a moment ago.");
                if (stream.Pages.TypeOf(frame) is PageType type and not (PageType.XTab or PageType.Broken or PageType.XAlloc)) memory.Fill(frame, type, page);
            }
        }
    }
}
