using System.Runtime.CompilerServices;

namespace Holdfast.Content;

/// <summary>
/// The message of a finding, put together only when the finding is kept: hostile content can break one rule millions of times, and most
/// of those are only counted.
/// </summary>
[InterpolatedStringHandler]
public ref struct DiagnosticMessage
{
    private DefaultInterpolatedStringHandler _text;

    /// <summary>Called by the compiler where an interpolated string is given to <see cref="DiagnosticBag.Report(Rule, long, ContentPath, DiagnosticMessage)"/>.</summary>
    public DiagnosticMessage(int literalLength, int formattedCount, DiagnosticBag bag, Rule rule, out bool isWanted)
    {
        isWanted = bag.Keeps(rule);
        _text = isWanted ? new DefaultInterpolatedStringHandler(literalLength, formattedCount) : default;
    }

    /// <summary>Called by the compiler for text.</summary>
    public void AppendLiteral(string value) => _text.AppendLiteral(value);

    /// <summary>Called by the compiler for a value.</summary>
    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    /// <summary>Called by the compiler for a value with a format.</summary>
    public void AppendFormatted<T>(T value, string? format) => _text.AppendFormatted(value, format);

    internal string ToStringAndClear() => _text.ToStringAndClear();
}
