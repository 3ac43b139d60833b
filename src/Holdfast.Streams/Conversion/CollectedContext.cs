using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Libxc;

namespace Holdfast.Streams.Conversion;

/// <summary>The state of a domain that an image has, wherever it stands: as pieces, or as a domain context.</summary>
internal sealed class CollectedContext
{
    private readonly SavedState? _state;
    private readonly DomainContextRecords? _records;

    private CollectedContext(SavedState state) => _state = state;

    private CollectedContext(DomainContextRecords records) => _records = records;

    /// <summary>Finds the state in an image; null when it has none, or cannot be read as far as that.</summary>
    public static CollectedContext? Find(Func<ByteSource> open, CancellationToken cancellation)
    {
        using ByteSource source = open();
        using var cursor = new ForwardCursor(source, cancellation: cancellation);
        ImageKind kind = KindDetector.Detect(cursor.Peek(KindDetector.Window));
        return kind is ImageKind.HvmContext or ImageKind.DomainContext ? Of(cursor, kind) : FindInStream(cursor);
    }

    private static CollectedContext? FindInStream(ForwardCursor cursor)
    {
        var conversion = new ImageConversion(cursor, new ConversionOutput(stream: null), new ConversionOptions { State = StateForm.DomainContext }, new Losses(ConversionLoss.All.Keys.ToHashSet(StringComparer.Ordinal)), context: null);
        conversion.Run();
        if (conversion.Stream is not { } stream) return null;
        if (stream.Context is { } body) return new CollectedContext(Parse(body));
        return stream.State is { Pieces.Count: > 0 } state ? new CollectedContext(state) : null;
    }

    /// <summary>The state that is all of a file.</summary>
    public static CollectedContext? Of(ForwardCursor cursor, ImageKind kind)
    {
        int limit = kind == ImageKind.DomainContext ? (int)ContextRecord.MaxImageLength : Limits.HvmContext;
        byte[] bytes = new byte[cursor.Length is long length && length < limit ? length : limit];
        int read = cursor.Read(bytes);
        if (!cursor.AtEnd) throw new ConversionException($"the context is longer than {limit} bytes");
        if (kind == ImageKind.DomainContext) return new CollectedContext(Parse(bytes.AsMemory(0, read)));
        if (kind != ImageKind.HvmContext) return null;
        var collector = new PieceCollector(isPv: false);
        collector.Add((uint)LibxcRecordType.HvmContext, bytes.AsMemory(0, read));
        return collector.Refusal is string refusal ? throw new ConversionException(refusal) : new CollectedContext(collector.ToState(sizeof(ulong), producer: null));
    }

    /// <summary>The pieces of the state.</summary>
    public IReadOnlyList<ContextPiece> ToPieces(Losses losses, XenVersion? xen)
    {
        if (_state is not null) return [];
        bool hasProvenance = _records!.Has(ContextRecordType.Provenance) && !losses.MayLose(ConversionLoss.Provenance);
        if (!hasProvenance) return Made(xen);
        return DomainContextConverter.ToPieces(_records, out string? refusal) ?? throw new ConversionException(refusal!.TrimEnd('.'));
    }

    /// <summary>The state as a domain context.</summary>
    public DomainContextRecords ToRecords(Losses losses)
    {
        DomainContextRecords records = _records ?? DomainContextConverter.ToContext(_state!, out string? refusal) ?? throw new ConversionException(refusal!.TrimEnd('.'));
        if (losses.MayLose(ConversionLoss.Provenance)) records.Remove(ContextRecordType.Provenance);
        return records;
    }

    /// <summary>The state as an HVM context.</summary>
    public byte[] ToHvmContext(Losses losses, XenVersion? xen)
    {
        ContextPiece? context = (_state?.Pieces ?? ToPieces(losses, xen)).FirstOrDefault(piece => piece.Is(LibxcRecordType.HvmContext));
        if (context is null) throw new ConversionException("a PV guest has no HVM context");
        if (xen is not XenVersion version) return context.Body.ToArray();
        return HvmContextForms.Convert(context.Body.ToArray(), version, out string? refusal) ?? throw new ConversionException(refusal!);
    }

    /// <summary>Sees to it that what a context alone has no place for may be lost.</summary>
    public void JudgeLosses(Losses losses, ImageKind kind, bool asDomainContext)
    {
        if (kind == ImageKind.XlSaveFile) losses.Lose(ConversionLoss.Configuration, "a context alone");
        if (kind is ImageKind.XlSaveFile or ImageKind.LibxlStream or ImageKind.LibxcStream) losses.Lose(ConversionLoss.Memory, "a context alone");
        if (asDomainContext) return;
        foreach (ContextPiece piece in _state?.Pieces ?? ToPieces(losses, xen: null))
        {
            string? name = piece.Kind != ContextPieceKind.LibxcRecord ? null : (LibxcRecordType)piece.Type switch
            {
                LibxcRecordType.X86CpuidPolicy or LibxcRecordType.X86MsrPolicy => ConversionLoss.Policies,
                LibxcRecordType.X86TscInfo => ConversionLoss.Tsc,
                LibxcRecordType.HvmParams => ConversionLoss.Params,
                _ => null,
            };
            if (name is not null) losses.Lose(name, "an HVM context");
        }
    }

    private IReadOnlyList<ContextPiece> Made(XenVersion? xen)
    {
        if (!_records!.TryFind(ContextRecordType.Domain, out byte[]? domain)) throw new ConversionException("the domain context has no DOMAIN");
        return PieceList.Of(_records, ContextDomain.Read(domain), xen ?? XenVersions.Newest);
    }

    private static DomainContextRecords Parse(ReadOnlyMemory<byte> bytes)
    {
        var bag = new DiagnosticBag();
        DomainContextImage image = DomainContextReader.Read(bag, bytes, 0, ContentPath.Root);
        if (image.IsSound) return image.ToRecords();
        throw new ConversionException(DomainContextConverter.DescribeFault(bag).TrimEnd('.'));
    }
}
