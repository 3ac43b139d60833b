using Holdfast.Abi.DomainContext;
using Holdfast.Streams.Hvm;
using Holdfast.Streams.Hypercalls;
using Holdfast.Streams.Libxc;
using Holdfast.Streams.Libxl;
using Holdfast.Streams.Xl;

namespace Holdfast.Streams;

/// <summary>Reads an image of any supported kind in one pass, and judges it on the way.</summary>
public static class ImageChecker
{
    /// <summary>The kinds of files that are read, for sentences about one that is none of them.</summary>
    public const string KnownKinds = "xl save file, libxl stream, libxc stream, HVM context, domain context";

    /// <summary>What is said of a file that is none of them, where one was to be shown, compared or taken apart.</summary>
    internal const string UnknownKind = "The file is not a save image that is known here.";

    /// <summary>Checks one image. Whatever the bytes are, the answer is a report.</summary>
    /// <param name="source">The image; it stays the caller's to dispose of.</param>
    /// <param name="options">What to judge it against.</param>
    /// <param name="progress">Told the number of bytes that are done.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="IOException">The source cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static CheckReport Check(ByteSource source, CheckOptions options, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        using var cursor = new ForwardCursor(source, progress, cancellation);
        var state = new ReadState(cursor, options);
        state.Bag.Target = options.TargetXen;
        GuestImage image = state.Image;
        image.KnownGuest = options.Guest;
        image.Kind = KindDetector.Detect(cursor.Peek(KindDetector.Window));
        Read(state, image.Kind);
        cursor.Drain();
        if (cursor.Damage is string damage)
            state.Bag.Report(InputRules.Damaged, cursor.Offset, ContentPath.Root, $"The file cannot be read behind this place: {damage}.");
        image.BytesRead = cursor.Offset;
        IReadOnlyList<VcpuCall>? calls = CallChecker.Check(state);
        return new CheckReport
        {
            Kind = image.Kind,
            TargetXen = state.Target,
            Diagnostics = state.Bag.ToImmutable(),
            Errors = state.Bag.Errors,
            Warnings = state.Bag.Warnings,
            Calls = calls,
            Image = image,
        };
    }

    private static void Read(ReadState state, ImageKind kind)
    {
        switch (kind)
        {
            case ImageKind.XlSaveFile:
                XlReader.Read(state);
                break;
            case ImageKind.LibxlStream:
                LibxlReader.Read(state, ContentPath.Root / "libxl");
                break;
            case ImageKind.LibxcStream:
                if (LibxcReader.Read(state, ContentPath.Root / "libxc") && !state.Cursor.AtEnd)
                    state.Bag.Report(XlRules.Trailing, state.Cursor.Offset, ContentPath.Root / "libxc", "Bytes follow the END record.");
                break;
            case ImageKind.HvmContext:
                ReadHvmContext(state);
                break;
            case ImageKind.DomainContext:
                ReadDomainContext(state);
                break;
            case ImageKind.LegacyImage:
                state.Bag.Report(XlRules.Legacy, 0, ContentPath.Root, "The file is a save image in the legacy format.");
                break;
        }
    }

    private static void ReadHvmContext(ReadState state)
    {
        state.SettleTarget(null);
        HvmContextReader.Read(state, ReadWhole(state, Limits.HvmContext), 0, ContentPath.Root / "hvm-context");
    }

    private static void ReadDomainContext(ReadState state)
    {
        state.SettleTarget(null);
        LibxcReader.ReadContext(state, ReadWhole(state, (int)ContextRecord.MaxImageLength), ContentPath.Root / "domain-context");
    }

    private static ReadOnlyMemory<byte> ReadWhole(ReadState state, int limit)
    {
        ReadOnlyMemory<byte> bytes = state.Cursor.ReadRest(limit);
        if (!state.Cursor.AtEnd) state.Bag.Report(InputRules.ContextTooLong, bytes.Length, ContentPath.Root, $"The file is longer than {bytes.Length} bytes.");
        return bytes;
    }
}
