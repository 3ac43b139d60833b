using System.Text;

namespace Holdfast.AbiCompiler.Emitting;

/// <summary>Collects lines of source code and indents them.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line = "")
    {
        if (line.Length > 0) _text.Append(' ', _depth * 4).Append(line);
        _text.Append('\n');
    }

    /// <summary>A line that is indented once more than its surroundings.</summary>
    public void Continuation(string line) => _text.Append(' ', (_depth + 1) * 4).Append(line).Append('\n');

    public void Open(string head)
    {
        Line(head);
        OpenBlock();
    }

    /// <summary>Opens a block whose brace stands on the line of its head.</summary>
    public void Begin(string head)
    {
        Line(head + " {");
        _depth++;
    }

    public void OpenBlock()
    {
        Line("{");
        _depth++;
    }

    public void Close(string end = "}")
    {
        _depth--;
        Line(end);
    }

    public override string ToString() => _text.ToString();
}
