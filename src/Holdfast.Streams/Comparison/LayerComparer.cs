using System.Text.Json;
using Holdfast.Abi;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Libxl;
using Holdfast.Abi.Xl;
using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Hvm;
using Holdfast.Streams.Inspection;
using Holdfast.Streams.Libxc;
using Holdfast.Streams.Libxl;

namespace Holdfast.Streams.Comparison;

/// <summary>Compares what two images wrap a domain's state and memory in: headers, the configuration, records of streams; and the state's records as they stand where nothing better can be done.</summary>
/// <param name="a">The first image.</param>
/// <param name="b">The second image.</param>
/// <param name="found">Where differences go.</param>
/// <param name="forms">Where goes what is written differently and says the same.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class LayerComparer(ReadImage a, ReadImage b, Differences found, Differences forms, CancellationToken cancellation)
{
    private readonly GuestImage _a = a.Report.Image;
    private readonly GuestImage _b = b.Report.Image;
    private readonly RecordComparer _headers = new(found, width: null);
    private readonly BodyComparer _bodies = new(a, b, found, cancellation);

    /// <summary>Compares containers, headers, configurations, and the records that are neither state nor memory.</summary>
    public void CompareLayers()
    {
        CompareForms();
        if (_a.Xl is { } xlA && _b.Xl is { } xlB)
        {
            // How long the optional data is follows from the configuration.
            CompareHeaders("xl header", XlSaveHeader.Layout, XlSaveHeader.Size, bytes => xlA.Header.Write(bytes, ByteOrder.Little), bytes => xlB.Header.Write(bytes, ByteOrder.Little), "optional_data_len");
        }

        new ConfigurationComparer(found).Compare(_a.Xl?.Config, _b.Xl?.Config);
        if (_a.Libxl is { } libxlA && _b.Libxl is { } libxlB) CompareHeaders("libxl header", LibxlHeader.Layout, LibxlHeader.Size, bytes => libxlA.Header.Write(bytes), bytes => libxlB.Header.Write(bytes));
        _bodies.Compare(OthersIn(_a.Libxl), OthersIn(_b.Libxl), LibxlRecords.NameOf, "libxl");
        if (_a.Libxc is { } libxcA && _b.Libxc is { } libxcB)
        {
            // Which version of Xen it was is in the state, too, wherever that can be compared.
            string[] leftOut = a.State is not null && b.State is not null ? ["xen_major", "xen_minor"] : [];
            CompareHeaders("libxc header", LibxcImageHeader.Layout, LibxcImageHeader.Size, bytes => libxcA.Header.Write(bytes), bytes => libxcB.Header.Write(bytes), "version");
            CompareHeaders("libxc domain header", LibxcDomainHeader.Layout, LibxcDomainHeader.Size, bytes => libxcA.Domain.Write(bytes, ByteOrder.Little), bytes => libxcB.Domain.Write(bytes, ByteOrder.Little), leftOut);
        }

        _bodies.Compare(OthersIn(_a.Libxc), OthersIn(_b.Libxc), LibxcRecords.NameOf, "libxc");
    }

    /// <summary>Compares the records of the state as they stand, where it cannot be brought into one form.</summary>
    /// <returns>False when the two images have it in different forms.</returns>
    public bool CompareStateAsItStands()
    {
        if (_a.DomainContext is { } contextA && _b.DomainContext is { } contextB)
        {
            Compare("domain context", contextA.Records.Select(record => (record.Name, record.Body)), contextB.Records.Select(record => (record.Name, record.Body)));
            return true;
        }

        if (_a.DomainContext is not null || _b.DomainContext is not null) return false;
        bool hasEntries = _a.HvmContext is not null && _b.HvmContext is not null;
        _bodies.Compare(PiecesIn(_a.Libxc, hasEntries), PiecesIn(_b.Libxc, hasEntries), LibxcRecords.NameOf, "libxc");
        if (hasEntries) Compare("HVM context", EntriesOf(_a.HvmContext!), EntriesOf(_b.HvmContext!));
        return (_a.Libxc is null) == (_b.Libxc is null);
    }

    private void CompareForms()
    {
        if (_a.Kind != _b.Kind) forms.Add("container", field: null, NameOf(_a.Kind), NameOf(_b.Kind));
        if (_a.Libxc is { } one && _b.Libxc is { } other)
        {
            if (one.Header.Version != other.Header.Version) forms.Add("libxc header", "version", Shown.Of(one.Header.Version), Shown.Of(other.Header.Version));
            long paddingA = PaddingIn(one), paddingB = PaddingIn(other);
            if (paddingA != paddingB) forms.Add("libxc PADDING", "records", Shown.Of(paddingA), Shown.Of(paddingB));
        }

        if ((_a.DomainContext is null) != (_b.DomainContext is null)) forms.Add("state", field: null, Shown.Of(a.StateForm), Shown.Of(b.StateForm));
    }

    private static Shown NameOf(ImageKind kind) => Shown.Of(JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()));

    private static long PaddingIn(LibxcStream stream) => stream.Records.Count(record => record.Type == (uint)LibxcRecordType.Padding);

    private void CompareHeaders(string part, AbiStructure structure, int size, HeaderWriter writeA, HeaderWriter writeB, params string[] leftOut)
    {
        byte[] left = new byte[size], right = new byte[size];
        writeA(left);
        writeB(right);
        _headers.Compare(part, structure, left, right, name => leftOut.Contains(name, StringComparer.Ordinal));
    }

    private static IEnumerable<StreamRecord> OthersIn(LibxlStream? stream) =>
        stream?.Records.Where(record => (LibxlRecordType)record.Type is not (LibxlRecordType.LibxcContext or LibxlRecordType.End)) ?? [];

    /// <summary>The records that are neither state nor memory, nor say anything about how the stream is written alone.</summary>
    private static IEnumerable<StreamRecord> OthersIn(LibxcStream? stream) => stream?.Records.Where(record => !PieceCollector.IsPiece(record.Type, stream.IsPv) && (LibxcRecordType)record.Type
        is not (LibxcRecordType.PageData or LibxcRecordType.DomainContext or LibxcRecordType.StaticDataEnd or LibxcRecordType.Padding or LibxcRecordType.End)) ?? [];

    private static IEnumerable<StreamRecord> PiecesIn(LibxcStream? stream, bool hasEntries) =>
        stream?.Records.Where(record => PieceCollector.IsPiece(record.Type, stream.IsPv) && !(hasEntries && record.Type == (uint)LibxcRecordType.HvmContext)) ?? [];

    private static IEnumerable<(string Name, ReadOnlyMemory<byte> Body)> EntriesOf(HvmContext context) =>
        context.Entries.Select(entry => ($"{entry.Name ?? $"type {entry.Descriptor.Typecode}"} {entry.Descriptor.Instance}", entry.Body));

    /// <summary>Compares records that are in memory by name, the first of a name with the first and so on.</summary>
    private void Compare(string part, IEnumerable<(string Name, ReadOnlyMemory<byte> Body)> recordsA, IEnumerable<(string Name, ReadOnlyMemory<byte> Body)> recordsB)
    {
        ILookup<string, ReadOnlyMemory<byte>> left = recordsA.ToLookup(record => record.Name, record => record.Body, StringComparer.Ordinal), right = recordsB.ToLookup(record => record.Name, record => record.Body, StringComparer.Ordinal);
        foreach (string name in left.Select(group => group.Key).Union(right.Select(group => group.Key), StringComparer.Ordinal))
        {
            ReadOnlyMemory<byte>[] one = [.. left[name]], other = [.. right[name]];
            for (int i = 0; i < Math.Max(one.Length, other.Length); i++)
            {
                if (i < one.Length && i < other.Length && one[i].Length == other[i].Length) found.Compare($"{part} {name}", "bytes", new Shown.Raw(one[i]), new Shown.Raw(other[i]));
                else found.Add($"{part} {name}", field: null, i < one.Length ? new Shown.Size(one[i].Length) : null, i < other.Length ? new Shown.Size(other[i].Length) : null);
            }
        }
    }

    private delegate void HeaderWriter(Span<byte> bytes);
}
