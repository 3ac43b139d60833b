using Holdfast.Abi.DomainContext;

namespace Holdfast.Streams.DomainContext;

/// <summary>A domain context as it was read, as far as it could be.</summary>
public sealed class DomainContextImage
{
    private readonly List<DomainContextRecord> _records = [];

    /// <summary>Where the image starts.</summary>
    public required long Offset { get; init; }

    /// <summary>Its header.</summary>
    public ContextHeader Header { get; internal set; }

    /// <summary>What kind of domain it is; null when the record is missing or damaged.</summary>
    public ContextDomain? Domain { get; internal set; }

    /// <summary>The records in their order, with INTEGRITY and END.</summary>
    public IReadOnlyList<DomainContextRecord> Records => _records;

    /// <summary>The version of Xen that held the domain, as PRODUCER says; null where it says nothing, or names another hypervisor.</summary>
    public XenVersion? Producer
    {
        get
        {
            if (_records.Find(record => record.Type == ContextRecordType.Producer) is not { Body.Length: >= ContextProducer.Size } record) return null;
            ContextProducer producer = ContextProducer.Read(record.Body.Span);
            return producer is { Hypervisor: (uint)ContextHypervisor.Xen, Major: <= int.MaxValue, Minor: <= int.MaxValue } ? new XenVersion((int)producer.Major, (int)producer.Minor) : null;
        }
    }

    /// <summary>True when the image was read to its END.</summary>
    public bool IsComplete { get; internal set; }

    /// <summary>True when nothing is wrong with its frame and its records, so that they can be believed.</summary>
    public bool IsSound { get; internal set; }

    /// <summary>
    /// Reads an image that stands alone, and judges its frame and which records there are. What the records say is judged only as far as Xen's own have no rules for it:
    /// <see cref="ImageChecker"/> judges the rest.
    /// </summary>
    /// <param name="bytes">The image.</param>
    /// <param name="fault">What is wrong with it first, as a sentence; null when it is sound.</param>
    public static DomainContextImage Read(ReadOnlyMemory<byte> bytes, out string? fault)
    {
        var bag = new DiagnosticBag();
        DomainContextImage image = DomainContextReader.Read(bag, bytes, 0, ContentPath.Root);
        fault = image.IsSound ? null : DomainContextConverter.DescribeFault(bag);
        return image;
    }

    /// <summary>The records of known types, for conversion. Their bodies are copies.</summary>
    public DomainContextRecords ToRecords()
    {
        DomainContextRecords records = new();
        foreach (DomainContextRecord record in _records)
        {
            if (record.Kind is not null && record.Type is not (ContextRecordType.Integrity or ContextRecordType.End)) records.Set(record.Type, record.Body.ToArray(), record.Instance);
        }

        return records;
    }

    /// <summary>The records that a partial image lacks, and that a whole one of the same domain would have, in the order in which they would stand.</summary>
    public IReadOnlyList<DomainContextRecordName> FindMissing() => Domain is { Partial: true } ? DomainContextWholeChecker.FindMissing(this) : [];

    internal void Add(DomainContextRecord record) => _records.Add(record);
}
