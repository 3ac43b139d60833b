using Holdfast.HypercallScripts;
using Holdfast.Testing;

namespace Holdfast.Hypervisor.Tests.Scripts;

/// <summary>What real Xen answered to the guests of the lab (tests/agreement/hypercalls).</summary>
internal static class StoredAnswers
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "agreement", "hypercalls");
    private static readonly Lazy<Dictionary<string, Script>> s_scripts = new(() =>
        Directory.EnumerateFiles(Path.Combine(s_folder, "scripts"), "*.txt").Order(StringComparer.Ordinal).SelectMany(file => Script.ReadAll(File.ReadLines(file))).ToDictionary(script => script.Name, StringComparer.Ordinal));

    private static readonly Lazy<Dictionary<string, List<string>>> s_of417 = new(() => Read("4.17"));
    private static readonly Lazy<Dictionary<string, List<string>>> s_of420 = new(() => Read("4.20"));

    /// <summary>The scripts, by name.</summary>
    public static IReadOnlyDictionary<string, Script> Scripts => s_scripts.Value;

    /// <summary>What a version answered, by the name of the script.</summary>
    public static IReadOnlyDictionary<string, List<string>> Of(string version) => version == "4.17" ? s_of417.Value : s_of420.Value;

    private static Dictionary<string, List<string>> Read(string version)
    {
        var answers = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? current = null;
        foreach (string line in File.ReadLines(Path.Combine(s_folder, $"results-{version}.txt")))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal)) answers.Add(line[2..], current = []);
            else if (line.Length > 0) current?.Add(line);
        }

        return answers;
    }
}
