using System.Globalization;

namespace Holdfast.Lab.Comparison;

/// <summary>One line on a terminal that says how far the comparison is; nothing elsewhere.</summary>
internal sealed class Progress
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private bool _isShown;

    /// <summary>Counts an image.</summary>
    public void Tell(LiveJudgement judgement)
    {
        lock (_lock)
        {
            _counts[judgement.Xen] = _counts.GetValueOrDefault(judgement.Xen) + 1;
            if (Console.IsErrorRedirected) return;
            _isShown = true;
            string counts = string.Join(", ", _counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Value} images on Xen {count.Key}")));
            Console.Error.Write($"\r{counts}\e[K");
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_isShown) Console.Error.Write("\r\e[K");
    }
}
