using System.Text.RegularExpressions;

namespace Holdfast.Hypervisor.Tests.Scripts;

/// <summary>A difference between the embedded hypervisor and real Xen that has a reason: a line of a differences.tsv in tests/agreement.</summary>
/// <param name="Versions">The versions of Xen, with commas between them.</param>
/// <param name="Scripts">A pattern of the names of scripts.</param>
/// <param name="Statements">A pattern of the statements that are answered otherwise.</param>
/// <param name="Reason">Why.</param>
internal sealed record KnownDifference(string Versions, string Scripts, string Statements, string Reason)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    /// <summary>Reads a list of them.</summary>
    public static IReadOnlyList<KnownDifference> ReadAll(string path) => [.. File.ReadLines(path).Skip(1).Select(line => line.Split('\t')).Select(cells => new KnownDifference(cells[0], cells[1], cells[2], cells[3]))];

    /// <summary>True when it is about some of a script.</summary>
    public bool CoversSome(string version, string script) => Versions.Split(',').Contains(version) && Regex.IsMatch(script, $"^({Scripts})$", RegexOptions.None, s_patience);

    /// <summary>True when it is about a statement of a script.</summary>
    public bool Covers(string version, string script, string statement) => CoversSome(version, script) && Regex.IsMatch(statement, $"^({Statements})$", RegexOptions.None, s_patience);
}
