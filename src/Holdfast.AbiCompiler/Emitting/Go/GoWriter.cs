using System.Text;

namespace Holdfast.AbiCompiler.Emitting.Go;

/// <summary>Collects the lines of a file of Go, as gofmt would have them, and what the file imports.</summary>
internal sealed class GoWriter(string origin, string package)
{
    /// <summary>Wider lines of comments are broken.</summary>
    private const int DocWidth = 120;

    private readonly StringBuilder _text = new();
    private readonly SortedSet<string> _standard = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _own = new(StringComparer.Ordinal);
    private int _depth;

    /// <summary>The comment in front of the package clause; empty in all files but one.</summary>
    public string PackageDoc { get; init; } = "";

    /// <summary>Imports a package of the standard library.</summary>
    public void Use(string path) => _standard.Add(path);

    /// <summary>Imports a package of the module.</summary>
    public void UseOwn(string path) => _own.Add($"{GoNames.Module}/{path}");

    public void Line(string line = "")
    {
        if (line.Length > 0) _text.Append('\t', _depth).Append(line);
        _text.Append('\n');
    }

    /// <summary>A comment, over as many lines as it needs.</summary>
    public void Comment(string text)
    {
        foreach (string line in Wrap(text)) Line(line);
    }

    public void Open(string head)
    {
        Line(head + " {");
        _depth++;
    }

    /// <summary>Begins a value: gofmt wants its brace beside its type.</summary>
    public void OpenValue(string type)
    {
        Line(type + "{");
        _depth++;
    }

    /// <summary>Ends a block and begins another on the same line: <c>} else {</c>.</summary>
    public void Else()
    {
        _depth--;
        Open("} else");
    }

    public void Close(string end = "}")
    {
        _depth--;
        Line(end);
    }

    /// <summary>A label of a <c>switch</c>, which stands as deep as the word itself.</summary>
    public void Case(string label)
    {
        _depth--;
        Line(label + ":");
        _depth++;
    }

    /// <summary>Hands on the error of a call.</summary>
    public void Try(string call)
    {
        Open($"if err := {call}; err != nil");
        Line("return err");
        Close();
    }

    public GeneratedFile ToFile(string path)
    {
        StringBuilder file = new();
        file.Append("// Code generated from ").Append(origin).Append(". DO NOT EDIT.\n\n");
        if (PackageDoc.Length > 0)
        {
            foreach (string line in Wrap(PackageDoc)) file.Append(line).Append('\n');
        }

        file.Append("package ").Append(package).Append('\n');
        AppendImports(file);
        return new GeneratedFile(path, file.Append(_text).ToString());
    }

    private void AppendImports(StringBuilder file)
    {
        if (_standard.Count + _own.Count == 0) return;
        file.Append("\nimport (\n");
        foreach (string path in _standard) file.Append("\t\"").Append(path).Append("\"\n");
        if (_standard.Count > 0 && _own.Count > 0) file.Append('\n');
        foreach (string path in _own) file.Append("\t\"").Append(path).Append("\"\n");
        file.Append(")\n");
    }

    private static IEnumerable<string> Wrap(string text)
    {
        StringBuilder line = new("//");
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 2 && line.Length + 1 + word.Length > DocWidth)
            {
                yield return line.ToString();
                line.Clear().Append("//");
            }

            line.Append(' ').Append(word);
        }

        yield return line.ToString();
    }
}
