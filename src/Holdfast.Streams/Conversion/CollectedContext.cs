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
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly IReadOnlyList<string> _unknown = [];

    private CollectedContext(SavedState state) => _state = state;

    private CollectedContext(DomainContextImage image, ReadOnlyMemory<byte> bytes)
    {
        _records = image.ToRecords();
        _bytes = bytes;
        _unknown = [.. image.Records.Where(record => record.Kind is null).Select(record => $"type 0x{(uint)record.Type:x}")];
    }

    /// <summary>True when the image has a device model's state beside it.</summary>
    private bool HasEmulator { get; init; }

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
        if (stream.Context is { } body) return new CollectedContext(Parse(body), body) { HasEmulator = conversion.SawEmulator };
        return stream.State is { Pieces.Count: > 0 } state ? new CollectedContext(state) { HasEmulator = conversion.SawEmulator } : null;
    }

    /// <summary>The state that is all of a file.</summary>
    public static CollectedContext? Of(ForwardCursor cursor, ImageKind kind)
    {
        if (kind is not (ImageKind.DomainContext or ImageKind.HvmContext)) return null;
        ReadOnlyMemory<byte> bytes = cursor.ReadRest(kind == ImageKind.DomainContext ? (int)ContextRecord.MaxImageLength : Limits.HvmContext);
        if (!cursor.AtEnd) throw new ConversionException($"the context is longer than {bytes.Length} bytes");
        if (kind == ImageKind.DomainContext) return new CollectedContext(Parse(bytes), bytes);
        var collector = new PieceCollector(isPv: false);
        collector.Add((uint)LibxcRecordType.HvmContext, bytes);
        return collector.Refusal is string refusal ? throw new ConversionException(refusal) : new CollectedContext(collector.ToState(sizeof(ulong), producer: null));
    }

    /// <summary>The pieces of the state.</summary>
    public IReadOnlyList<ContextPiece> ToPieces(Losses losses, XenVersion? xen)
    {
        if (_state is not null) return [];
        losses.LoseRecords(_unknown);
        bool hasProvenance = _records!.Has(ContextRecordType.Provenance) && !losses.MayLose(ConversionLoss.Provenance);
        if (!hasProvenance) return Made(losses, xen);
        return DomainContextConverter.ToPieces(_records, out string? refusal) ?? throw new ConversionException(refusal!.TrimEnd('.'));
    }

    /// <summary>The state as a domain context.</summary>
    public ReadOnlyMemory<byte> ToDomainContext(Losses losses)
    {
        bool keepsProvenance = !losses.MayLose(ConversionLoss.Provenance);
        if (_records is not null && (keepsProvenance || !_records.Has(ContextRecordType.Provenance))) return _bytes;
        losses.LoseRecords(_unknown);
        return DomainContextWriter.Write([.. ToRecords(losses).InOrder]);
    }

    /// <summary>The records of the state that are known.</summary>
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
        if (HasEmulator) losses.Lose(ConversionLoss.Emulator, "a context alone");
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

    private IReadOnlyList<ContextPiece> Made(Losses losses, XenVersion? xen)
    {
        if (!_records!.TryFind(ContextRecordType.Domain, out byte[]? body)) throw new ConversionException("the domain context has no DOMAIN");
        ContextDomain domain = ContextDomain.Read(body);
        IReadOnlyList<ContextPiece> pieces = PieceList.Of(_records, domain, xen ?? XenVersions.Newest);
        IReadOnlyList<DomainContextRecord> unsaid = UnsaidRecords.Of(_records, domain, pieces, out string? refusal);
        if (refusal is not null) throw new ConversionException(refusal.TrimEnd('.'));
        losses.LoseRecords([.. unsaid.Select(record => record.Kind!.Name)]);
        return pieces;
    }

    private static DomainContextImage Parse(ReadOnlyMemory<byte> bytes)
    {
        var bag = new DiagnosticBag();
        DomainContextImage image = DomainContextReader.Read(bag, bytes, 0, ContentPath.Root);
        if (image.IsSound) return image;
        throw new ConversionException(DomainContextConverter.DescribeFault(bag).TrimEnd('.'));
    }
}
