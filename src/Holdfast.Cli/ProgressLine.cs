using System.Diagnostics;

namespace Holdfast.Cli;

/// <summary>One line on the terminal that tells how far a long work has come; gone when the work is done, silent in a pipe.</summary>
internal sealed class ProgressLine : IProgress<long>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly TextWriter _error;
    private readonly string _name;
    private readonly long? _length;
    private readonly long _started = Stopwatch.GetTimestamp();
    private TimeSpan _next = Patience;
    private bool _shown;

    private ProgressLine(TextWriter error, string name, long? length)
    {
        _error = error;
        _name = name;
        _length = length;
    }

    /// <summary>Starts a line where somebody can see it; otherwise null.</summary>
    public static ProgressLine? Start(Terminal terminal, string name, long? length) =>
        terminal.ShowsProgress ? new ProgressLine(terminal.Error, Terminal.Printable(name), length) : null;

    /// <inheritdoc/>
    public void Report(long value)
    {
        TimeSpan now = Stopwatch.GetElapsedTime(_started);
        if (now < _next) return;
        _next = now + Interval;
        _shown = true;
        string done = _length is > 0 ? $"{100 * value / _length.Value} %" : $"{value >> 20} MiB";
        _error.Write($"\r\e[K{_name}: {done}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_shown) _error.Write("\r\e[K");
    }
}
