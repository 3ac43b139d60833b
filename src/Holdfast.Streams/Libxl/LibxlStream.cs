using Holdfast.Abi.Libxl;

namespace Holdfast.Streams.Libxl;

/// <summary>A libxl stream, as far as it could be read (docs/specs/libxl-migration-stream.pandoc).</summary>
public sealed class LibxlStream
{
    private readonly StreamRecords _records;

    internal LibxlStream(MemoryBudget budget) => _records = new StreamRecords(budget);

    /// <summary>Where the stream starts.</summary>
    public required long Offset { get; init; }

    /// <summary>The header.</summary>
    public required LibxlHeader Header { get; init; }

    /// <summary>The records in the order of the stream, up to a limit.</summary>
    public IReadOnlyList<StreamRecord> Records => _records.Kept;

    internal long RecordCount => _records.Count;

    internal void Add(StreamRecord record) => _records.Add(record);
}
