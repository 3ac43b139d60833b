using Holdfast.AbiCompiler.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>Turns the text of a file into YAML nodes.</summary>
internal static class YamlText
{
    /// <summary>Deeper than any description; the representation model recurses, and the stack ends somewhere.</summary>
    private const int MaxDepth = 32;

    /// <summary>The file's only document, or null after a problem was reported.</summary>
    public static YamlNode? Parse(string file, string text, ProblemList problems)
    {
        Mark reached = Mark.Empty;
        try
        {
            if (!CheckEvents(file, text, ref reached, problems)) return null;
            YamlStream stream = [];
            stream.Load(new StringReader(text));
            if (stream.Documents is [var document]) return document.RootNode;
            problems.Add(new SourceLocation(file, 1, 1), $"expected one YAML document, found {stream.Documents.Count}");
        }
        catch (YamlException exception)
        {
            problems.Add(ProblemList.LocationOf(file, exception.Start), $"not valid YAML: {exception.Message}");
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // The parser's own checks, which it trips over in some malformed texts.
            problems.Add(ProblemList.LocationOf(file, reached), "not valid YAML from here on");
        }

        return null;
    }

    /// <summary>Refuses what the representation model would follow without end: deep nesting and aliases.</summary>
    private static bool CheckEvents(string file, string text, ref Mark reached, ProblemList problems)
    {
        Parser parser = new(new StringReader(text));
        int depth = 0;
        while (parser.MoveNext())
        {
            if (parser.Current is not { } current) continue;
            reached = current.End;
            depth += current.NestingIncrease;
            if (depth > MaxDepth)
            {
                problems.Add(ProblemList.LocationOf(file, current.Start), $"nested more than {MaxDepth} levels deep");
                return false;
            }

            if (current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
            {
                problems.Add(ProblemList.LocationOf(file, current.Start), "anchors and aliases are not part of the description language");
                return false;
            }
        }

        return true;
    }
}
