using Holdfast.HypercallScripts;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Testing;

namespace Holdfast.Hypervisor.Tests.Scripts;

/// <summary>What real Xen answered to scripts in the lab: a folder of tests/agreement with the scripts, the answers of each version, and the differences that are known.</summary>
internal sealed class StoredAnswers
{
    private readonly string _folder;
    private readonly Lazy<List<(string Subject, Script Script)>> _files;
    private readonly Lazy<Dictionary<string, Script>> _scripts;
    private readonly Lazy<Dictionary<string, string>> _subjects;
    private readonly Lazy<Dictionary<string, List<string>>> _of417;
    private readonly Lazy<Dictionary<string, List<string>>> _of420;
    private readonly Lazy<IReadOnlyList<KnownDifference>> _differences;

    private StoredAnswers(string folder)
    {
        _folder = Path.Combine(Repository.Root, "tests", "agreement", folder);
        _files = new(() => [.. Directory.EnumerateFiles(Path.Combine(_folder, "scripts"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(file => Script.ReadAll(File.ReadLines(file)).Select(script => (Path.GetFileNameWithoutExtension(file), script)))]);
        _scripts = new(() => _files.Value.ToDictionary(item => item.Script.Name, item => item.Script, StringComparer.Ordinal));
        _subjects = new(() => _files.Value.ToDictionary(item => item.Script.Name, item => item.Subject, StringComparer.Ordinal));
        _of417 = new(() => Read("4.17"));
        _of420 = new(() => Read("4.20"));
        _differences = new(() => KnownDifference.ReadAll(Path.Combine(_folder, "differences.tsv")));
    }

    /// <summary>What guests were answered.</summary>
    public static StoredAnswers OfGuests { get; } = new("hypercalls");

    /// <summary>What a device model in domain 0 was answered.</summary>
    public static StoredAnswers OfDeviceModels { get; } = new("device-models");

    /// <summary>What guests were answered that had a device model, and what that was asked.</summary>
    public static StoredAnswers OfAccesses { get; } = new("accesses");

    /// <summary>The versions that were asked.</summary>
    public static IReadOnlyList<string> Versions { get; } = ["4.17", "4.20"];

    /// <summary>The scripts, by name.</summary>
    public IReadOnlyDictionary<string, Script> Scripts => _scripts.Value;

    /// <summary>The differences that are listed, with their reasons.</summary>
    public IReadOnlyList<KnownDifference> KnownDifferences => _differences.Value;

    /// <summary>A profile that answers as a version does.</summary>
    public static HypervisorProfile ProfileOf(string version) => version == "4.17" ? HypervisorProfile.Xen417 : HypervisorProfile.Xen420;

    /// <summary>What was asked of each version.</summary>
    public IEnumerable<(string Version, string Name)> Asked => from version in Versions from name in Scripts.Keys where Of(version).ContainsKey(name) select (version, name);

    /// <summary>The names of a version's scripts that a kind of caller carried out.</summary>
    public IEnumerable<(string Version, string Name)> AskedBy(string kind) => Asked.Where(asked => Scripts[asked.Name].Guest == kind);

    /// <summary>The lines that are not as real Xen answered them.</summary>
    /// <param name="version">The version of Xen.</param>
    /// <param name="name">The name of the script.</param>
    /// <param name="answers">What is answered here.</param>
    public IReadOnlyList<DifferentLine> DifferencesFrom(string version, string name, IEnumerable<string> answers)
    {
        Script script = Scripts[name];
        ILookup<string, string> expected = ByLine(Of(version)[name]);
        ILookup<string, string> actual = ByLine(answers);
        return [.. from number in expected.Select(line => line.Key).Union(actual.Select(line => line.Key))
            let real = string.Join(", ", expected[number])
            let ours = string.Join(", ", actual[number])
            where real != ours
            select new DifferentLine(int.TryParse(number, out int line) ? script.Lines[line] : number, real, ours)];
    }

    /// <summary>The listed difference that a line is one of; null when it is none of them.</summary>
    public KnownDifference? KnownDifferenceOf(string version, string name, DifferentLine line) => KnownDifferences.FirstOrDefault(known => known.Covers(version, name, line.Statement));

    /// <summary>How many statements of a script real Xen answered, and how it ended.</summary>
    public int CountAnswers(string version, string name) => ByLine(Of(version)[name]).Count;

    /// <summary>The names for which a version has answers, in the order of the file.</summary>
    public IEnumerable<string> AnsweredBy(string version) => Of(version).Keys;

    /// <summary>The file that a script is in, which is about one subject.</summary>
    public string SubjectOf(string name) => _subjects.Value[name];

    private Dictionary<string, List<string>> Of(string version) => version == "4.17" ? _of417.Value : _of420.Value;

    /// <summary>Answers by the numbers of their lines; how a script ended has none.</summary>
    private static ILookup<string, string> ByLine(IEnumerable<string> answers) =>
        answers.ToLookup(answer => char.IsAsciiDigit(answer[0]) ? answer[..answer.IndexOf(':', StringComparison.Ordinal)] : "end", StringComparer.Ordinal);

    private Dictionary<string, List<string>> Read(string version)
    {
        var answers = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? current = null;
        foreach (string line in File.ReadLines(Path.Combine(_folder, $"results-{version}.txt")))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal)) answers.Add(line[2..], current = []);
            else if (line.Length > 0) current?.Add(line);
        }

        return answers;
    }
}
