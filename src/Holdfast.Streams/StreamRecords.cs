namespace Holdfast.Streams;

/// <summary>Where the records of a stream stand: the first of them, and how many there are in all.</summary>
internal sealed class StreamRecords(MemoryBudget budget)
{
    // Two of 16 bytes: a list that grows holds its old array for a moment.
    private const int RecordCost = 32;

    private readonly List<StreamRecord> _kept = [];

    /// <summary>Those that are kept, in the order of the stream.</summary>
    public IReadOnlyList<StreamRecord> Kept => _kept;

    /// <summary>How many there are.</summary>
    public long Count { get; private set; }

    public void Add(StreamRecord record)
    {
        Count++;
        if (_kept.Count < Limits.Records && budget.TryDraw(RecordCost)) _kept.Add(record);
    }
}
