using System.Text;

namespace Holdfast.Content;

/// <summary>Where something stands inside nested content, as a chain of names. Built only when a diagnostic needs it.</summary>
public sealed class ContentPath
{
    private readonly ContentPath? _parent;
    private readonly string _segment;

    private readonly long _index = -1;

    private ContentPath(ContentPath? parent, string segment) => (_parent, _segment) = (parent, segment);

    private ContentPath(ContentPath parent, string segment, long index)
        : this(parent, segment) => _index = index;

    /// <summary>The whole input; its text is empty.</summary>
    public static ContentPath Root { get; } = new(null, "");

    /// <summary>The path of a part with the given name.</summary>
    public static ContentPath operator /(ContentPath parent, string segment) => new(parent, segment);

    /// <summary>The path of a part with the given name.</summary>
    public ContentPath Divide(string segment) => this / segment;

    /// <summary>The path of one part of several, such as <c>pfn[7]</c>. Nothing is formatted until it is asked for.</summary>
    public ContentPath Item(string segment, long index) => new(this, segment, index);

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text);
        return text.ToString();
    }

    private void Append(StringBuilder text)
    {
        _parent?.Append(text);
        if (text.Length > 0) text.Append('/');
        text.Append(_segment);
        if (_index >= 0) text.Append('[').Append(_index).Append(']');
    }
}
