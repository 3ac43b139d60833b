namespace Holdfast.Streams.Inspection;

/// <summary>Rows of the same columns.</summary>
/// <param name="key">The name for programs.</param>
/// <param name="title">The name for people.</param>
/// <param name="columns">The columns.</param>
internal sealed class Table(string key, string title, params IReadOnlyList<Column> columns) : Part(key)
{
    private readonly List<Shown[]> _rows = [];

    public string Title { get; } = title;

    public IReadOnlyList<Column> Columns { get; } = columns;

    public IReadOnlyList<Shown[]> Rows => _rows;

    /// <summary>What people see instead, where the rows are many or repeat themselves; null when they see the rows.</summary>
    public IReadOnlyList<Shown[]>? Abridged { get; private set; }

    /// <summary>A line for people below the rows.</summary>
    public string? Remark { get; private set; }

    public void Add(params Shown[] row) => _rows.Add(row);

    /// <summary>Shows people other rows than programs.</summary>
    public void Abridge(IReadOnlyList<Shown[]> rows, string? remark = null)
    {
        Abridged = rows;
        Remark = remark;
    }

    /// <summary>Shows people the first rows only when there are more than a screen takes.</summary>
    /// <param name="most">How many.</param>
    /// <param name="remark">Says how many more there are, and how to see them.</param>
    public void Limit(int most, Func<int, string> remark)
    {
        if (_rows.Count > most) Abridge(_rows[..most], remark(_rows.Count - most));
    }
}
