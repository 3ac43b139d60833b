using System.Collections.Concurrent;
using Holdfast.HypercallScripts;

namespace Holdfast.Hypervisor.Tests.Scripts;

/// <summary>What is answered here to stored scripts, beside what real Xen answered. Each script is carried out once.</summary>
/// <param name="stored">The scripts and what real Xen answered.</param>
/// <param name="answers">What is answered here to a script, by a version.</param>
internal sealed class Comparison(StoredAnswers stored, Func<string, Script, IEnumerable<string>> answers)
{
    private readonly ConcurrentDictionary<(string Version, string Name), Lazy<IReadOnlyList<DifferentLine>>> _differences = new();

    /// <summary>The lines of a script that are not as real Xen answered them.</summary>
    public IReadOnlyList<DifferentLine> DifferencesOf(string version, string name) =>
        _differences.GetOrAdd((version, name), key => new(() => stored.DifferencesFrom(key.Version, key.Name, answers(key.Version, stored.Scripts[key.Name])))).Value;

    /// <summary>Those of them that are not listed.</summary>
    public IEnumerable<string> SurprisesOf(string version, string name) =>
        DifferencesOf(version, name).Where(line => stored.KnownDifferenceOf(version, name, line) is null).Select(line => line.ToString());

    /// <summary>How many lines each of the listed differences is about.</summary>
    public IReadOnlyDictionary<KnownDifference, int> CountKnown()
    {
        var counts = stored.KnownDifferences.ToDictionary(known => known, _ => 0);
        foreach ((string version, string name) in stored.Asked)
        {
            foreach (DifferentLine line in DifferencesOf(version, name))
            {
                if (stored.KnownDifferenceOf(version, name, line) is { } known) counts[known]++;
            }
        }

        return counts;
    }
}
