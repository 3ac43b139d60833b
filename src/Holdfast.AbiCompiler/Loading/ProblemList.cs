using Holdfast.AbiCompiler.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>Collects what is wrong with one file or with the whole, so that one run reports everything.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> _problems = [];

    /// <summary>The problems by file, line and column.</summary>
    public IReadOnlyList<Problem> Sorted =>
    [
        .. _problems.Distinct()
            .OrderBy(problem => problem.Location.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Location.Line)
            .ThenBy(problem => problem.Location.Column),
    ];

    public void Add(SourceLocation location, string message) => _problems.Add(new Problem(location, message));

    public void Add(string file, YamlNode node, string message) => Add(LocationOf(file, node), message);

    public static SourceLocation LocationOf(string file, YamlNode node) => LocationOf(file, node.Start);

    public static SourceLocation LocationOf(string file, Mark mark) => new(file, (int)mark.Line, (int)mark.Column);
}
