using System.Text;

namespace Holdfast.Content;

/// <summary>Where something stands inside nested content, as a chain of names. Built only when a diagnostic needs it.</summary>
public sealed class ContentPath
{
    private readonly ContentPath? _parent;
    private readonly string _segment;

    private ContentPath(ContentPath? parent, string segment) => (_parent, _segment) = (parent, segment);

    /// <summary>The whole input; its text is empty.</summary>
    public static ContentPath Root { get; } = new(null, "");

    /// <summary>The path of a part with the given name.</summary>
    public static ContentPath operator /(ContentPath parent, string segment) => new(parent, segment);

    /// <summary>The path of a part with the given name.</summary>
    public ContentPath Divide(string segment) => this / segment;

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
    }
}
