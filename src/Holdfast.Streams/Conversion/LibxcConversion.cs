using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Libxc;
using Holdfast.Streams.Pages;

namespace Holdfast.Streams.Conversion;

/// <summary>
/// Converts a libxc stream, from its headers to its END, in one pass: memory is copied as it comes, and what a domain context stands for is collected or put
/// back where it was (docs/specs/domain-context.md §10, §11).
/// </summary>
internal sealed class LibxcConversion
{
    private const uint Padding = (uint)LibxcRecordType.Padding;
    private const int Version2 = 2;

    private readonly ForwardCursor _cursor;
    private readonly ConversionOutput _output;
    private readonly ConversionOptions _options;
    private readonly Losses _losses;
    private readonly Queue<ContextPiece> _waiting;
    private bool _isPv;
    private int _width = sizeof(ulong);
    private uint _others;
    private bool _sawPiece;
    private bool _sawContext;
    private ulong _kept;

    /// <summary>Prepares a conversion.</summary>
    /// <param name="cursor">The input, at the start of the stream.</param>
    /// <param name="output">The output.</param>
    /// <param name="options">What it is to become.</param>
    /// <param name="losses">What may be lost.</param>
    /// <param name="pieces">What a domain context in the stream stands for, to be put back; none when it stays, or there is none.</param>
    public LibxcConversion(ForwardCursor cursor, ConversionOutput output, ConversionOptions options, Losses losses, IEnumerable<ContextPiece> pieces)
    {
        _cursor = cursor;
        _output = output;
        _options = options;
        _losses = losses;
        _waiting = new Queue<ContextPiece>(pieces.Where(piece => piece.Kind == ContextPieceKind.LibxcRecord));
    }

    /// <summary>What a domain context stands for, when the stream has that; null until its end, and when the context itself is there.</summary>
    public SavedState? State { get; private set; }

    /// <summary>The domain context that the stream has, when nothing is written.</summary>
    public byte[]? Context { get; private set; }

    /// <summary>True when the state is that of a guest with the devices of a PC.</summary>
    public bool HasPcDevices => State is not null && ContextMaker.HasPcDevices(State);

    private bool IsVersion2 => _options.To == ImageContainer.LibxcV2;

    /// <summary>Converts the stream; the cursor ends behind it.</summary>
    /// <exception cref="ConversionException">It cannot be done.</exception>
    public void Run()
    {
        LibxcDomainHeader domain = ConvertHeaders();
        _isPv = domain.Type == (uint)DomainType.X86Pv;
        var collector = new PieceCollector(_isPv);
        while (true)
        {
            LibxcRecordHeader header = LibxcRecordHeader.Read(Take(LibxcRecordHeader.Size), ByteOrder.Little);
            if (header.BodyLength > LibxcRecordHeader.MaxBodyLength) throw new ConversionException($"a record is announced with {header.BodyLength} bytes");
            if (header.Type == (uint)LibxcRecordType.End)
            {
                State = collector.ToState(_width, new XenVersion((int)Math.Min(domain.XenMajor, int.MaxValue), (int)Math.Min(domain.XenMinor, int.MaxValue)));
                if (_options.State == StateForm.DomainContext && !_output.IsNowhere) WriteContext(State);
                PutBack(uint.MaxValue);
                CopyRecord(header);
                return;
            }

            Convert(header, collector);
        }
    }

    private LibxcDomainHeader ConvertHeaders()
    {
        LibxcImageHeader image = LibxcImageHeader.Read(Take(LibxcImageHeader.Size));
        if (image.Marker != LibxcImageHeader.ExpectedMarker || image.Id != LibxcImageHeader.ExpectedId || image.Version is not (2 or 3) || image.BigEndian)
            throw new ConversionException("the libxc stream has a header that is not known");
        byte[] bytes = new byte[LibxcImageHeader.Size];
        (IsVersion2 ? image with { Version = Version2 } : image).Write(bytes);
        _output.Write(bytes);
        ReadOnlySpan<byte> header = Take(LibxcDomainHeader.Size);
        LibxcDomainHeader domain = LibxcDomainHeader.Read(header, ByteOrder.Little);
        _output.Write(header);
        return domain;
    }

    private void Convert(LibxcRecordHeader header, PieceCollector collector)
    {
        if (header.Type == Padding)
        {
            // It says nothing, and what it was there for is no longer where it was.
            Skip(header);
            return;
        }

        bool isPiece = PieceCollector.IsPiece(header.Type, _isPv);
        bool isContext = header.Type == (uint)LibxcRecordType.DomainContext;
        if (_options.State != StateForm.AsBefore && ((isPiece && _sawContext) || (isContext && (_sawContext || _sawPiece))))
            throw new ConversionException("the stream says its state twice: it has a DOMAIN_CONTEXT, and what that stands for");
        _sawPiece |= isPiece;
        _sawContext |= isContext;
        if (isPiece)
        {
            ConvertPiece(header, collector);
            return;
        }

        if (isContext && (_options.State == StateForm.HvmContext || _output.IsNowhere))
        {
            Context = Keep(header);
            return;
        }

        if (IsVersion2 && header.Type == (uint)LibxcRecordType.StaticDataEnd)
        {
            Skip(header);
            _others++;
            return;
        }

        PutBack(_others);
        _others++;
        collector.Pass();
        if (header.Type == (uint)LibxcRecordType.X86PvInfo && header.BodyLength >= PvInfo.Size && _cursor.TryPeek(PvInfo.Size, out ReadOnlySpan<byte> info)) _width = PvInfo.Read(info, ByteOrder.Little).GuestWidth;
        if (_options.AlignPages && header.Type == (uint)LibxcRecordType.PageData) Align(header);
        CopyRecord(header);
    }

    private void ConvertPiece(LibxcRecordHeader header, PieceCollector collector)
    {
        if (IsVersion2 && _options.State != StateForm.DomainContext && header.Type is (uint)LibxcRecordType.X86CpuidPolicy or (uint)LibxcRecordType.X86MsrPolicy)
        {
            _losses.Lose(ConversionLoss.Policies, "a stream of version 2");
            Skip(header);
            return;
        }

        if (_options.State != StateForm.DomainContext)
        {
            if (header.Type == (uint)LibxcRecordType.HvmContext && _options.TargetXen is XenVersion xen) WriteFor(xen, Keep(header));
            else CopyRecord(header);
            return;
        }

        collector.Add(header.Type, Keep(header));
        if (collector.Refusal is string refusal) throw new ConversionException(refusal);
    }

    /// <summary>Writes an HVM context in the forms that a version knows.</summary>
    private void WriteFor(XenVersion xen, byte[] context)
    {
        byte[]? converted = HvmContextForms.Convert(context, xen, out string? refusal);
        if (converted is null) throw new ConversionException(refusal!);
        _output.WriteRecord((uint)LibxcRecordType.HvmContext, converted);
    }

    /// <summary>Writes what was collected as DOMAIN_CONTEXT, unless the stream had one.</summary>
    private void WriteContext(SavedState state)
    {
        if (state.Pieces.Count == 0) return;
        if (DomainContextConverter.ToContext(state, out string? refusal) is not { } records) throw new ConversionException(refusal!.TrimEnd('.'));
        if (_losses.MayLose(ConversionLoss.Provenance)) records.Remove(ContextRecordType.Provenance);
        _output.WriteRecord((uint)LibxcRecordType.DomainContext, DomainContextWriter.Write([.. records.InOrder]));
    }

    /// <summary>Writes the pieces that stood before the record that comes now.</summary>
    private void PutBack(uint place)
    {
        while (_waiting.TryPeek(out ContextPiece? piece) && piece.Place <= place)
        {
            _waiting.Dequeue();
            bool isPolicy = piece.Is(LibxcRecordType.X86CpuidPolicy) || piece.Is(LibxcRecordType.X86MsrPolicy);
            if (IsVersion2 && isPolicy) _losses.Lose(ConversionLoss.Policies, "a stream of version 2");
            else if (piece.Is(LibxcRecordType.HvmContext) && _options.TargetXen is XenVersion xen) WriteFor(xen, piece.Body.ToArray());
            else _output.WriteRecord(piece.Type, piece.Body.Span);
        }
    }

    /// <summary>Writes padding so that the contents of the record that comes now stand at a multiple of the size of a page.</summary>
    private void Align(LibxcRecordHeader header)
    {
        // An image that ends here is told of when the record is copied.
        if (header.BodyLength < PageDataHeader.Size || !_cursor.TryPeek(PageDataHeader.Size, out ReadOnlySpan<byte> body)) return;
        uint count = PageDataHeader.Read(body, ByteOrder.Little).Count;
        long before = LibxcRecordHeader.Size + PageDataHeader.Size + ((long)count * PageDataEntry.Size);
        if (header.BodyLength <= before - LibxcRecordHeader.Size) return;
        int gap = (int)(-(_output.Position + before) & (PageDataReader.PageSize - 1));
        if (gap == 0) return;
        _output.WriteHeader(Padding, (uint)(gap - LibxcRecordHeader.Size));
        _output.WriteZeros(gap - LibxcRecordHeader.Size);
    }

    private void CopyRecord(LibxcRecordHeader header)
    {
        _output.WriteHeader(header.Type, header.BodyLength);
        _output.Copy(_cursor, header.BodyLength + PaddingOf(header));
    }

    private byte[] Keep(LibxcRecordHeader header)
    {
        if (header.BodyLength > ContextRecord.MaxImageLength) throw new ConversionException($"{LibxcRecords.NameOf(header.Type)} is {header.BodyLength} bytes long");
        if (_cursor.Length is long length && header.BodyLength > length - _cursor.Offset) throw new ConversionException("the input ends inside of a record");

        // However many records there are, all that is kept of them has to fit into one domain context.
        _kept += header.BodyLength;
        if (_kept > ContextRecord.MaxImageLength) throw new ConversionException($"the state is longer than {ContextRecord.MaxImageLength} bytes");
        byte[] body = new byte[header.BodyLength];
        if (_cursor.Read(body) != body.Length) throw new ConversionException("the input ends inside of a record");
        SkipPadding(header);
        return body;
    }

    private void Skip(LibxcRecordHeader header)
    {
        if (_cursor.Skip(header.BodyLength) != header.BodyLength) throw new ConversionException("the input ends inside of a record");
        SkipPadding(header);
    }

    /// <summary>What a record that goes leaves in its padding has no place anywhere.</summary>
    private void SkipPadding(LibxcRecordHeader header)
    {
        if (!_cursor.TryTake((int)PaddingOf(header), out ReadOnlySpan<byte> padding)) throw new ConversionException("the input ends inside of a record");
        if (padding.ContainsAnyExcept((byte)0)) throw new ConversionException($"the padding of {LibxcRecords.NameOf(header.Type)} is not zero");
    }

    private ReadOnlySpan<byte> Take(int count) => _cursor.TryTake(count, out ReadOnlySpan<byte> bytes) ? bytes : throw new ConversionException("the input ends before the libxc stream does");

    private static long PaddingOf(LibxcRecordHeader header) => -header.BodyLength & (LibxcRecordHeader.Alignment - 1);
}
