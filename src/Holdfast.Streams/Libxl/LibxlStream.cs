using Holdfast.Abi.Libxl;

namespace Holdfast.Streams.Libxl;

/// <summary>A libxl stream, as far as it could be read (docs/specs/libxl-migration-stream.pandoc).</summary>
public sealed class LibxlStream
{
    private readonly List<StreamRecord> _records = [];

    /// <summary>Where the stream starts.</summary>
    public required long Offset { get; init; }

    /// <summary>The header.</summary>
    public required LibxlHeader Header { get; init; }

    /// <summary>The records in the order of the stream, up to a limit.</summary>
    public IReadOnlyList<StreamRecord> Records => _records;

    internal long RecordCount { get; private set; }

    internal void Add(StreamRecord record)
    {
        RecordCount++;
        if (_records.Count < Limits.Records) _records.Add(record);
    }
}
