using System.Globalization;
using System.Text;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Tests;

/// <summary>What came of a comparison of the description with something else that knows Xen's types, for callers of one width.</summary>
internal sealed class Comparison(int width)
{
    /// <summary>The caller's width in bytes.</summary>
    public int Width => width;

    /// <summary>The structures that were compared.</summary>
    public List<StructureDescription> Structures { get; } = [];

    /// <summary>How many fields were compared.</summary>
    public int Fields { get; private set; }

    /// <summary>What is not as the description says.</summary>
    public List<string> Differences { get; } = [];

    /// <summary>Structures that the other side does not have.</summary>
    public List<string> Hidden { get; } = [];

    /// <summary>Fields that the structure in C does not have by that name.</summary>
    public List<string> OtherwiseNamed { get; } = [];

    /// <summary>The structures that a version of Xen has for callers of a width. Of one that has a form for each width, the form of this one.</summary>
    public static IEnumerable<StructureDescription> Select(AbiDescription description, XenVersion version, int width)
    {
        StructureDescription[] present = [.. description.Files.SelectMany(file => file.Structures).Where(structure => structure.Versions.Includes(version) && LayoutEngine.WidthsOf(structure).Contains(width))];
        HashSet<string> severalForms = [.. present.GroupBy(structure => structure.XenName, StringComparer.Ordinal).Where(forms => forms.Count() > 1).Select(forms => forms.Key)];
        return present.Where(structure => !severalForms.Contains(structure.XenName) || !structure.Name.EndsWith(width == 8 ? "32" : "64", StringComparison.Ordinal));
    }

    /// <summary>Counts something that is as it is expected, or lists it as a difference.</summary>
    public void Add(Expectation expectation, bool holds)
    {
        if (!holds) Differences.Add(expectation.Name);
        else if (expectation.Member is not null) Fields++;
    }

    /// <summary>A table with a row for each width.</summary>
    public static string Table(IEnumerable<Comparison> comparisons)
    {
        StringBuilder text = new("| width | structures | fields | differences |\n|--:|--:|--:|--:|\n");
        foreach (Comparison comparison in comparisons)
            text.Append(CultureInfo.InvariantCulture, $"| {comparison.Width} | {comparison.Structures.Count} | {comparison.Fields} | {comparison.Differences.Count} |\n");
        return text.ToString();
    }

    /// <summary>A chapter that lists names, each once.</summary>
    public static string List(string title, IEnumerable<string> names)
    {
        string[] different = [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return $"\n## {title}\n\n{(different.Length == 0 ? "None.\n" : string.Concat(different.Select(name => $"- `{name}`\n")))}";
    }
}
